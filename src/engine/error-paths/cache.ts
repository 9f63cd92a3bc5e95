// What sources said of their error paths, kept between runs: a pack per tree below the user's cache directory.
//
// An entry is good for a content, not for a time: it is found by the source's name and used only when the hash of the
// source is the entry's. As git does, a file whose size and times are those of the last reading is not read to know that.
// A pack is written whole and read whole; one that is damaged, cut short or of another version is taken as empty and
// written anew. Nothing that goes wrong here ends a run: it only makes it slower.

import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { analysisVersion } from '../../core/analysis/errorpaths/find-error-paths';
import { type PackedFindings, packVersion } from '../../core/analysis/errorpaths/pack-regions';
import { makeDirectory } from '../make-directory';
import { writeWholeBeside } from '../write-whole';

/** Where caches are, by the platform's habit. */
export function cacheDirectory(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (environment.KERNCOV_CACHE_DIR) return environment.KERNCOV_CACHE_DIR;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'kerncov');
  if (platform === 'win32')
    return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'kerncov', 'Cache');
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'kerncov');
}

/** What one content of a source said. */
export interface CacheEntry extends PackedFindings {
  /** `sourceHash` of the source. */
  readonly hash: string;
  /** What the system said of the file when it was read: while that is so, the content is. '' where it tells nothing. */
  readonly fileState: string;
}

/**
 * The hash that entries go by, of all that decides what is found. It guards against change, not against forgers.
 *
 * @param configHash of the tree's .config; '' when it has none
 */
export function sourceHash(text: Uint8Array, file: string, configHash: string): string {
  return createHash('sha1').update(`${configHash}\0${file}\0`).update(text).digest('base64url');
}

/** Bytes that all packs together may take; those that were used least recently go first. */
const maxBytes = 256 << 20;
/** Bytes of one pack, above which it keeps only what the last run used. */
const maxPackBytes = 64 << 20;

const head = Buffer.from(`kerncov error paths ${analysisVersion}.${packVersion}\n`);
const checksumBytes = 4;

/** One tree's pack. */
export class SourceCache {
  private readonly fresh = new Map<string, CacheEntry>();
  private readonly used = new Set<string>();

  private constructor(
    private readonly directory: string,
    private readonly file: string,
    private readonly entries: ReadonlyMap<string, CacheEntry>,
    /** Whether the tree itself was read before, and not only another one. */
    readonly knowsTree: boolean,
  ) {}

  /** Opens the pack of a tree; where it has none, the pack of the tree that was read last: most sources are alike. */
  static async open(directory: string, tree: string): Promise<SourceCache> {
    const file = join(directory, `${createHash('sha1').update(tree).digest('hex').slice(0, 16)}.pack`);
    const own = await readPack(file);
    if (own) return new SourceCache(directory, file, own, true);
    const [last] = await packsIn(directory);
    const others = last ? await readPack(last.file) : null;
    return new SourceCache(directory, file, others ?? new Map(), false);
  }

  /** What is known of a source, whatever its content was. */
  get(name: string): CacheEntry | undefined {
    return this.entries.get(name);
  }

  /** Notes that what was known of a source is what it still says, and what the system says of its file now. */
  confirm(name: string, fileState: string): void {
    this.used.add(name);
    const known = this.entries.get(name);
    if (known && known.fileState !== fileState) this.fresh.set(name, { ...known, fileState });
  }

  put(name: string, entry: CacheEntry): void {
    this.fresh.set(name, entry);
  }

  /** Writes what is new, and evicts. */
  async save(): Promise<void> {
    try {
      const now = new Date();
      if (this.fresh.size === 0 && (await exists(this.file))) {
        await utimes(this.file, now, now);
        return;
      }
      makeDirectory(this.directory);
      const all = new Map([...this.entries, ...this.fresh]);
      let size = 0;
      for (const { regions, causes } of all.values()) size += regions.byteLength + causes.byteLength;
      if (size > maxPackBytes) {
        for (const name of all.keys()) if (!this.fresh.has(name) && !this.used.has(name)) all.delete(name);
      }
      await writeWholeBeside(this.file, packOf(all));
      await evict(this.directory, this.file);
    } catch {
      // A cache that cannot be written is no reason to lose the results.
    }
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** Head, checksum of the rest, length of the directory, directory, contents. */
function packOf(entries: ReadonlyMap<string, CacheEntry>): Uint8Array[] {
  const directory = Buffer.from(
    JSON.stringify(
      [...entries].map(([name, { hash, fileState, regions, causes }]) => [
        ...[name, hash, fileState],
        ...[regions.byteLength, causes.byteLength],
      ]),
    ),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(directory.byteLength);
  const body = [
    length,
    directory,
    ...[...entries.values()].flatMap(({ regions, causes }) => [regions, causes]),
  ];
  return [head, checksum(body), ...body];
}

/** The entries of a pack; null when it is not there or not to be trusted. */
async function readPack(file: string): Promise<Map<string, CacheEntry> | null> {
  try {
    const bytes = await readFile(file);
    const body = bytes.subarray(head.byteLength + checksumBytes);
    if (!bytes.subarray(0, head.byteLength).equals(head)) return null;
    if (!bytes.subarray(head.byteLength, head.byteLength + checksumBytes).equals(checksum([body])))
      return null;
    const directoryEnd = 4 + body.readUInt32LE(0);
    const entries = new Map<string, CacheEntry>();
    let at = directoryEnd;
    const directory = JSON.parse(body.toString('utf8', 4, directoryEnd)) as [
      ...[string, string, string],
      ...[number, number],
    ][];
    const take = (length: number): Uint8Array => {
      at += length;
      return body.subarray(at - length, at);
    };
    for (const [name, hash, fileState, regions, causes] of directory)
      entries.set(name, { hash, fileState, regions: take(regions), causes: take(causes) });
    return entries;
  } catch {
    return null;
  }
}

/** Tells of damage. */
function checksum(body: readonly Uint8Array[]): Buffer {
  let sum = 0;
  for (const piece of body) sum = crc32(piece, sum);
  const bytes = Buffer.alloc(checksumBytes);
  bytes.writeUInt32LE(sum);
  return bytes;
}

interface Pack {
  readonly file: string;
  readonly bytes: number;
  readonly usedAt: number;
}

/** The packs of a directory, the one that was used last first. */
async function packsIn(directory: string): Promise<Pack[]> {
  try {
    const names = (await readdir(directory)).filter((name) => name.endsWith('.pack'));
    const packs = await Promise.all(
      names.map(async (name) => {
        const { size, mtimeMs } = await stat(join(directory, name));
        return { file: join(directory, name), bytes: size, usedAt: mtimeMs };
      }),
    );
    return packs.sort((a, b) => b.usedAt - a.usedAt);
  } catch {
    return [];
  }
}

async function evict(directory: string, own: string): Promise<void> {
  let bytes = 0;
  for (const pack of await packsIn(directory)) {
    bytes += pack.bytes;
    if (bytes > maxBytes && pack.file !== own) await rm(pack.file, { force: true });
  }
}
