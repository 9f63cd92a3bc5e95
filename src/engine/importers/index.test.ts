import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byPath,
  packTar,
  packZip,
  packZstd,
  readSnapshot,
  type Stored,
  sample,
  sampleEntries,
  scratchDirectory,
  scratchFile,
  writeTree,
} from './archives.testkit.js';
import { defaultLimits, openSnapshot } from './index.js';

const hasZstd = spawnSync('zstd', ['--version']).status === 0;
const hasZip = spawnSync('zip', ['--version']).status === 0;
const signal = new AbortController().signal;

describe('a snapshot is the same, whatever carries it', () => {
  const carriers: Record<string, (records: readonly Stored[]) => Promise<string>> = {
    directory: async (records) => writeTree(records),
    tar: async (records) => scratchFile(await packTar(records)),
    'tar.gz': async (records) => scratchFile(gzipSync(await packTar(records))),
    'tar.zst': async (records) => scratchFile(packZstd(await packTar(records))),
    zip: async (records) => scratchFile(packZip(records)),
  };

  for (const [name, write] of Object.entries(carriers)) {
    it(name, async () => {
      const { entries } = await readSnapshot(await write(sample));
      expect(byPath(entries)).toEqual(sampleEntries);
    });
  }

  it('any tree of files and links', async () => {
    const segment = fc.stringMatching(/^[a-z_.-]{1,8}$/).filter((text) => text !== '.' && text !== '..');
    const name = fc
      .tuple(fc.array(segment, { maxLength: 4 }), segment, fc.constantFrom('.gcda', '.gcno', '.o'))
      .map(([folders, base, suffix]) => [...folders.map((folder) => `${folder}.d`), base + suffix].join('/'));
    const bytes = fc.uint8Array({ maxLength: 2000 });
    const tree = fc.uniqueArray(
      fc.oneof(
        fc.record({ name, bytes }),
        fc.record({ name, link: segment.map((text) => `/build/${text}`) }),
      ),
      { selector: (record) => record.name },
    );
    await fc.assert(
      fc.asyncProperty(tree, async (records) => {
        const outcomes = await Promise.all(
          Object.values(carriers).map(async (write) => (await readSnapshot(await write(records))).entries),
        );
        const shown = outcomes.map((entries) => byPath(entries).map(withoutLinkTarget));
        for (const other of shown) expect(other).toEqual(shown[0]);
        expect(shown[0]).toHaveLength(
          records.filter((record) => !/\.o$|(^|\/)\._[^/]*$/.test(record.name)).length,
        );
      }),
      { numRuns: 40, examples: [[[{ name: '.o._.gcda', bytes: new Uint8Array() }]]] },
    );
  });

  /** zip tells that a .gcda is a link before it has read where to; the others name the target. */
  function withoutLinkTarget<T extends object>(entry: T): T {
    return 'reason' in entry
      ? { ...entry, reason: String(entry.reason).replace(/link to \S+,/, 'link,') }
      : entry;
  }

  it.skipIf(!hasZstd)('tar.zst as the zstd command writes it (skipped without zstd)', async () => {
    const compressed = execFileSync('zstd', ['-q', '-19', '-c'], { input: await packTar(sample) });
    expect(byPath((await readSnapshot(scratchFile(compressed))).entries)).toEqual(sampleEntries);
  });

  it.skipIf(!hasZip)('zip as the zip command writes it (skipped without zip)', async () => {
    const archive = join(scratchDirectory(), 'snapshot.zip');
    execFileSync('zip', ['-q', '-r', '--symlinks', archive, '.'], { cwd: writeTree(sample) });
    expect(byPath((await readSnapshot(archive)).entries)).toEqual(sampleEntries);
  });
});

describe('openSnapshot', () => {
  it('goes by content, not by name', async () => {
    const path = scratchFile(gzipSync(await packTar(sample)), 'snapshot.zip');
    expect((await openSnapshot(path, defaultLimits, signal)).importer.id).toBe('tar');
  });

  const supported =
    'A snapshot is a directory with .gcda files, or a tar archive (.tar, .tar.gz, .tar.zst), or a zip archive.';
  const strange: Record<string, [bytes: string, message: string]> = {
    'an empty file': ['', `PATH: the file is empty. ${supported}`],
    text: [
      'TN:\nSF:a.c\n',
      `PATH: not a snapshot; it begins with 54 4e 3a 0a 53 46 3a 61 "TN:.SF:a". ${supported}`,
    ],
    '.tar.xz': [
      '\xfd7zXZ\0\0\x04',
      `PATH: not a snapshot; it begins with fd 37 7a 58 5a 00 00 04 ".7zXZ...". This is xz: repack it, xz -dc FILE.tar.xz | gzip > FILE.tar.gz. ${supported}`,
    ],
    '.tar.bz2': [
      'BZh91AY&',
      `PATH: not a snapshot; it begins with 42 5a 68 39 31 41 59 26 "BZh91AY&". This is bzip2: repack it, bzip2 -dc FILE.tar.bz2 | gzip > FILE.tar.gz. ${supported}`,
    ],
    '.7z': [
      '7z\xbc\xaf\x27\x1c\0\x04',
      `PATH: not a snapshot; it begins with 37 7a bc af 27 1c 00 04 "7z..'...". This is a 7-Zip archive: unpack it and open the directory. ${supported}`,
    ],
    'a single .gcda': [
      'adcg*22B',
      `PATH: not a snapshot; it begins with 61 64 63 67 2a 32 32 42 "adcg*22B". This is a single counters file (.gcda): open the directory that holds all of them. ${supported}`,
    ],
    vmlinux: [
      '\x7fELF\x02\x01\x01\0',
      `PATH: not a snapshot; it begins with 7f 45 4c 46 02 01 01 00 ".ELF....". This is an ELF file (vmlinux, a module or an object): coverage counters lie in /sys/kernel/debug/gcov of the running kernel. ${supported}`,
    ],
  };
  for (const [name, [bytes, message]] of Object.entries(strange)) {
    it(`says what is wrong with ${name}`, async () => {
      expect((await readSnapshot(scratchFile(Buffer.from(bytes, 'latin1')))).error).toBe(message);
    });
  }

  it('names a path that does not exist', async () => {
    expect(await readSnapshot('/nowhere/at/all')).toEqual({
      entries: [],
      error: 'PATH: no such file or directory',
    });
  });

  it('asks after debugfs when that is what is missing', async () => {
    expect((await readSnapshot('/sys/kernel/debug/gcov-of-another-world')).error).toMatch(
      /is debugfs mounted|debugfs shows its files to root only/,
    );
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    const pipe = join(scratchDirectory(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect((await readSnapshot(pipe)).error).toBe(`PATH: neither a file nor a directory. ${supported}`);
  });

  it('throws the reason of a signal that was aborted before', async () => {
    const reason = new Error('enough');
    await expect(readSnapshot(writeTree(sample), {}, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
