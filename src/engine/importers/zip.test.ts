import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openHandleCount,
  packZip,
  readSnapshot,
  sample,
  scratchFile,
  take,
  type ZipQuirks,
} from './archives.testkit.js';
import { defaultLimits, openSnapshot } from './index.js';
import { zip } from './zip.js';

const never = new AbortController().signal;
const a = { name: 'a.gcda', bytes: Buffer.alloc(5000, 'a') };
const b = { name: 'b.gcda', bytes: Buffer.from('b') };
const entryB = { kind: 'counters', path: 'b.gcda', bytes: 'b' };

describe('a zip archive', () => {
  it('may be stored or deflated, zip64 or not', async () => {
    const quirks = Object.fromEntries(sample.map(({ name }) => [name, { isStored: true }]));
    const plain = await readSnapshot(scratchFile(packZip(sample)));
    expect(plain.error).toBeUndefined();
    for (const archive of [
      packZip(sample, quirks),
      packZip(sample, {}, true),
      packZip(sample, quirks, true),
    ]) {
      expect(await readSnapshot(scratchFile(archive))).toEqual(plain);
    }
  });

  it('may be empty', async () => {
    expect(await readSnapshot(scratchFile(packZip([])))).toEqual({ entries: [] });
  });

  it('larger than a window is read by turns from both ends', async () => {
    const files = Array.from({ length: 300 }, (_, index) => ({
      name: `${index}.gcda`,
      bytes: Buffer.alloc(4 ** (index % 9), `${index} `),
    }));
    const quirks = Object.fromEntries(files.map(({ name }) => [name, { isStored: true }]));
    const { entries } = await readSnapshot(scratchFile(packZip(files, quirks)));
    expect(entries).toEqual(
      files.map(({ name, bytes }) => ({ kind: 'counters', path: name, bytes: bytes.toString('latin1') })),
    );
  });

  it('gives each file a buffer of its own', async () => {
    const path = scratchFile(packZip([a, b], { 'b.gcda': { isStored: true } }));
    const { entries } = await openSnapshot(path, defaultLimits, never);
    for (const entry of await take(entries)) {
      if (!('payload' in entry) || !('bytes' in entry.payload)) throw new Error('no bytes');
      expect([entry.payload.bytes.byteOffset, entry.payload.bytes.buffer.byteLength]).toEqual([
        0,
        entry.payload.bytes.length,
      ]);
    }
  });

  const quirks: Record<string, [ZipQuirks, reason: string]> = {
    'is encrypted': [{ isEncrypted: true }, 'it is encrypted'],
    'is packed by a newer method': [
      { method: 93 },
      'it is packed by compression method 93; only stored and deflated files are read',
    ],
    'claims too few bytes': [{ uncompressedSize: 10 }, 'it has more bytes than the 10 that the archive says'],
    'claims too many bytes': [{ uncompressedSize: 6000 }, 'it has 5,000 bytes where the archive says 6,000'],
    'is stored with another length': [
      { isStored: true, uncompressedSize: 6000 },
      'it has 5,000 bytes where the archive says 6,000',
    ],
    'has another checksum': [{ crc32: 1 }, 'its contents do not match their checksum'],
    'is not deflated at all': [
      { isStored: true, method: 8 },
      'its deflated data are damaged (invalid stored block lengths)',
    ],
    'is a link': [{ mode: 0o120777 }, 'it is a symbolic link, not a file'],
  };
  for (const [what, [quirk, reason]] of Object.entries(quirks)) {
    it(`goes on behind a file that ${what}`, async () => {
      expect(await readSnapshot(scratchFile(packZip([a, b], { 'a.gcda': quirk })))).toEqual({
        entries: [{ kind: 'unreadable', path: 'a.gcda', reason }, entryB],
      });
    });
  }

  it('passes by directories and pipes, whatever their names', async () => {
    const archive = packZip([a, b, { name: 'c.gcda/', bytes: Buffer.alloc(0) }], {
      'a.gcda': { mode: 0o010644 },
    });
    expect(await readSnapshot(scratchFile(archive))).toEqual({ entries: [entryB] });
  });

  it('with hostile names costs those entries only', async () => {
    const names = [
      '../x.gcda',
      '/etc/x.gcda',
      'C:\\x\\..\\y.gcda',
      'a\0.gcda',
      'x\\y.gcda',
      `${'n'.repeat(5000)}.gcda`,
    ];
    const archive = packZip([...names.map((name) => ({ name, bytes: Buffer.from('x') })), b]);
    const { entries } = await readSnapshot(scratchFile(archive));
    expect(entries).toEqual([
      { kind: 'unreadable', path: '../x.gcda', reason: 'its name leads out of the snapshot with ".."' },
      { kind: 'counters', path: 'etc/x.gcda', bytes: 'x' },
      { kind: 'unreadable', path: 'C:/x/../y.gcda', reason: 'its name leads out of the snapshot with ".."' },
      { kind: 'unreadable', path: 'a\\u0000.gcda', reason: 'its name contains a NUL character' },
      { kind: 'counters', path: 'x/y.gcda', bytes: 'x' },
      { kind: 'unreadable', path: `${'n'.repeat(200)}…`, reason: 'its name is longer than 4096 characters' },
      entryB,
    ]);
  });
});

describe('a broken zip archive', () => {
  it('that is cut has lost its list, at whatever byte', async () => {
    const whole = packZip([a, b]);
    for (let cut = 4; cut < whole.length; cut += 1) {
      expect(await readSnapshot(scratchFile(whole.subarray(0, cut))), `cut at ${cut}`).toEqual({
        entries: [],
        error:
          'PATH: the list of files at the end of the archive is missing: the archive is cut short. Copy or pack it again. 0 entries came before.',
      });
    }
  });

  it('reads to its end or to an error, whichever bytes are changed', async () => {
    const archives = [packZip(sample), packZip(sample, {}, true)];
    const change = fc.record({ place: fc.nat(), value: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...archives),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        async (whole, changes) => {
          const bytes = Buffer.from(whole);
          for (const { place, value } of changes) bytes[place % bytes.length] = value;
          const path = scratchFile(bytes);
          const source = { path, isDirectory: false, head: bytes.subarray(0, 512) };
          await take(zip.read(source, { ...defaultLimits, maxFileBytes: 1e7 }, never)).catch(
            (error: Error) => {
              expect(error.name).toBe('SnapshotError');
            },
          );
          expect(openHandleCount(path) ?? 0).toBe(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('yields what its list names before the damage', async () => {
    const whole = packZip([a, b]);
    whole.write('XX', whole.lastIndexOf('PK\x01\x02'));
    const { entries, error } = await readSnapshot(scratchFile(whole));
    expect([entries.length, error]).toEqual([
      1,
      'PATH: the list of files in the archive is damaged (invalid central directory file header signature: 0x2015858). 1 entry came before.',
    ]);
  });
});

describe('limits', () => {
  it('a file too large costs its own entry only', async () => {
    expect(await readSnapshot(scratchFile(packZip([a, b])), { maxFileBytes: 100 })).toEqual({
      entries: [
        { kind: 'unreadable', path: 'a.gcda', reason: 'it has 5,000 bytes, more than the limit of 100' },
        entryB,
      ],
    });
  });

  it('too many entries or bytes end the reading', async () => {
    const path = scratchFile(packZip([a, b]));
    const outcomes = [
      await readSnapshot(path, { maxEntries: 1 }),
      await readSnapshot(path, { maxTotalBytes: 5000 }),
    ];
    expect(outcomes.map(({ entries, error }) => [entries.length, error])).toEqual([
      [1, 'PATH: more than 1 entries, which is the limit'],
      [1, 'PATH: unpacks to more than 5,000 bytes, which is the limit'],
    ]);
  });
});

describe('leaving early', () => {
  it('closes the file', async () => {
    const path = scratchFile(packZip(sample));
    const { entries } = await openSnapshot(path, defaultLimits, never);
    const iterator = entries[Symbol.asyncIterator]();
    await iterator.next();
    expect(openHandleCount(path)).toBe(process.platform === 'linux' ? 1 : undefined);
    await iterator.return?.();
    expect(openHandleCount(path)).toBe(process.platform === 'linux' ? 0 : undefined);
  });

  it('throws the reason of the signal, and closes the file', async () => {
    const path = scratchFile(packZip(sample));
    const controller = new AbortController();
    const { entries } = await openSnapshot(path, defaultLimits, controller.signal);
    const iterator = entries[Symbol.asyncIterator]();
    await iterator.next();
    controller.abort('enough');
    await expect(iterator.next()).rejects.toBe('enough');
    await expect.poll(() => openHandleCount(path) ?? 0).toBe(0);
  });
});
