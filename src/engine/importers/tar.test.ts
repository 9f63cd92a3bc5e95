import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openHandleCount,
  packTar,
  packZstd,
  readSnapshot,
  sample,
  scratchDirectory,
  scratchFile,
  take,
  tarBody,
  tarEnd,
  tarHeader,
} from './archives.testkit.js';
import { defaultLimits, openSnapshot } from './index.js';
import { tar } from './tar.js';

const hasGnuTar = spawnSync('tar', ['--version']).stdout?.includes('GNU') ?? false;
const never = new AbortController().signal;
const counters = (path: string, bytes = '') => ({ kind: 'counters' as const, path, bytes });
const readTar = (...parts: Uint8Array[]) => readSnapshot(scratchFile(Buffer.concat([...parts, tarEnd])));

/** A pseudo-random megabyte or so, so that several chunks and compressed blocks are needed. */
function manyFiles(count: number) {
  let seed = 1;
  const next = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed >>> 16;
  };
  return Array.from({ length: count }, (_, index) => ({
    name: `build/dir${index % 7}/unit${index}.gcda`,
    bytes: Uint8Array.from({ length: next() % 3000 }, next),
  }));
}

describe('records', () => {
  it('of v7 tar, which has no magic', async () => {
    const bytes = Buffer.from('old');
    expect(await readTar(tarHeader({ name: 'a.gcda', size: 3, magic: '' }), tarBody(bytes))).toEqual({
      entries: [counters('a.gcda', 'old')],
    });
  });

  it.skipIf(!hasGnuTar)('of GNU and pax format, with long names and names beyond ASCII', async () => {
    const name = `${'long'.repeat(40)}/${'é'.repeat(50)}/${'name'.repeat(20)}.gcda`;
    const root = scratchDirectory();
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), 'x');
    for (const format of ['gnu', 'pax']) {
      const archive = execFileSync('tar', ['-c', `--format=${format}`, '-C', root, '.']);
      expect(await readSnapshot(scratchFile(archive))).toEqual({ entries: [counters(name, 'x')] });
    }
  });

  it.skipIf(!hasGnuTar)('of sparse files are unreadable, in each of the formats', async () => {
    const root = scratchDirectory();
    writeFileSync(join(root, 'a.gcda'), 'x');
    truncateSync(join(root, 'a.gcda'), 1_000_000);
    writeFileSync(join(root, 'b.gcda'), 'b');
    for (const format of [['--format=gnu'], ['--format=pax', '--sparse-version=0.1'], ['--format=pax']]) {
      const archive = execFileSync('tar', ['-c', '--sparse', ...format, '-C', root, 'a.gcda', 'b.gcda']);
      expect(await readSnapshot(scratchFile(archive))).toEqual({
        entries: [
          {
            kind: 'unreadable',
            path: 'a.gcda',
            reason: expect.stringMatching(
              /^it is stored as a sparse file; pack the archive without --sparse/,
            ),
          },
          counters('b.gcda', 'b'),
        ],
      });
    }
  });

  it('of links', async () => {
    expect(
      await readTar(
        tarHeader({ name: 'a.gcda', size: 1 }),
        tarBody(Buffer.from('a')),
        tarHeader({ name: 'b.gcda', type: '1', link: 'a.gcda' }),
        tarHeader({ name: 'c.gcda', type: '2', link: '/etc/passwd' }),
        tarHeader({ name: 'd.gcno', type: '2', link: '/build/d.gcno' }),
        tarHeader({ name: 'e.gcno', type: '2' }),
      ),
    ).toEqual({
      entries: [
        counters('a.gcda', 'a'),
        {
          kind: 'unreadable',
          path: 'b.gcda',
          reason: 'it is a hard link to a.gcda, which is read under that name',
        },
        { kind: 'unreadable', path: 'c.gcda', reason: 'it is a symbolic link to /etc/passwd, not a file' },
        { kind: 'notes-link', path: 'd.gcno', target: '/build/d.gcno' },
        { kind: 'unreadable', path: 'e.gcno', reason: 'it is a link to nowhere' },
      ],
    });
  });

  it('of directories, devices and pipes are passed by, whatever their names', async () => {
    const others = ['3', '4', '5', '6'].map((type) => tarHeader({ name: `${type}.gcda`, type }));
    expect(await readTar(...others, tarHeader({ name: 'a.gcda' }))).toEqual({
      entries: [counters('a.gcda')],
    });
  });

  it('with an empty .gcda, as tar of a live debugfs writes them, are empty counters', async () => {
    expect(await readTar(tarHeader({ name: 'a.gcda' }))).toEqual({ entries: [counters('a.gcda')] });
  });

  it('of one path twice both come, in order', async () => {
    const record = (text: string) => [tarHeader({ name: 'a.gcda', size: 1 }), tarBody(Buffer.from(text))];
    expect(await readTar(...record('1'), ...record('2'))).toEqual({
      entries: [counters('a.gcda', '1'), counters('a.gcda', '2')],
    });
  });

  it('fill buffers of their own, so that each can be transferred', async () => {
    const { entries } = await openSnapshot(scratchFile(await packTar(sample)), defaultLimits, never);
    for (const entry of await take(entries)) {
      if (!('payload' in entry) || !('bytes' in entry.payload)) continue;
      const { bytes } = entry.payload;
      expect([bytes.byteOffset, bytes.buffer.byteLength]).toEqual([0, bytes.length]);
      structuredClone(bytes, { transfer: [bytes.buffer] });
    }
  });
});

describe('hostile names', () => {
  const tame: Record<string, string> = {
    '/etc/x.gcda': 'etc/x.gcda',
    './a//b/./c.gcda': 'a/b/c.gcda',
    '..a/b...gcda': '..a/b...gcda',
    '.gcda': '.gcda',
  };
  for (const [name, path] of Object.entries(tame)) {
    it(`${name} is ${path}`, async () => {
      expect(await readTar(tarHeader({ name }))).toEqual({ entries: [counters(path)] });
    });
  }

  /** A name of any content fits into a pax header only. */
  function paxNamed(name: string): Buffer {
    const record = ` path=${name}\n`;
    let byteCount = Buffer.byteLength(record);
    byteCount += String(byteCount + 2).length;
    const text = Buffer.from(`${byteCount}${record}`);
    return Buffer.concat([
      tarHeader({ name: 'PaxHeader', size: text.length, type: 'x' }),
      tarBody(text),
      tarHeader({ name: 'x.gcda' }),
    ]);
  }
  const bad: Record<string, [name: string, path: string, reason: string]> = {
    '..': ['a/../../x.gcda', 'a/../../x.gcda', 'its name leads out of the snapshot with ".."'],
    NUL: ['a\0b.gcda', 'a\\u0000b.gcda', 'its name contains a NUL character'],
    length: [`${'n'.repeat(5000)}.gcda`, `${'n'.repeat(200)}…`, 'its name is longer than 4096 characters'],
  };
  for (const [what, [name, path, reason]] of Object.entries(bad)) {
    it(`with ${what} cost their own entry only`, async () => {
      expect(await readTar(paxNamed(name), tarHeader({ name: 'after.gcda' }))).toEqual({
        entries: [{ kind: 'unreadable', path, reason }, counters('after.gcda')],
      });
    });
  }
});

describe('a cut archive yields what lies before the cut, then says so', () => {
  it('plain, at every 64th byte', async () => {
    const whole = await packTar(sample);
    const { entries } = await readSnapshot(scratchFile(whole));
    // Where each entry's contents end, in the order of the sample.
    const ends = [3 * 512, 4 * 512, 5 * 512 + 3000, 9 * 512 + 512 + 512 + 9, 12 * 512];
    for (let cut = 512; cut < whole.length - 512; cut += 64) {
      const outcome = await readSnapshot(scratchFile(whole.subarray(0, cut)));
      expect(outcome.error, `cut at ${cut}`).toMatch(
        /^PATH: the archive is cut short after [\d,]+ unpacked bytes/,
      );
      expect(entries.slice(0, outcome.entries.length)).toEqual(outcome.entries);
      expect(outcome.entries.length, `cut at ${cut}`).toBeGreaterThanOrEqual(
        ends.filter((end) => end + 512 < cut).length - 1,
      );
    }
  });

  it('compressed, at many bytes', async () => {
    const files = manyFiles(400);
    const plain = await packTar(files);
    const { entries } = await readSnapshot(scratchFile(plain));
    for (const whole of [gzipSync(plain), packZstd(plain, 10_000)]) {
      for (let part = 1; part < 20; part += 1) {
        const outcome = await readSnapshot(scratchFile(whole.subarray(0, (whole.length * part) / 20)));
        expect(outcome.error).toMatch(/^PATH: the archive is cut short after [\d,]+ unpacked bytes/);
        expect(outcome.entries).toEqual(entries.slice(0, outcome.entries.length));
        // Incompressible files: the share of entries is the share of bytes.
        expect(outcome.entries.length).toBeGreaterThan((part / 20) * 400 - 80);
      }
    }
  });

  it('in the first bytes of a compressed one', async () => {
    const plain = await packTar(sample);
    for (const [name, whole] of Object.entries({ gzip: gzipSync(plain), zstd: packZstd(plain) })) {
      for (let cut = 4; cut < 40; cut += 1) {
        expect(await readSnapshot(scratchFile(whole.subarray(0, cut))), `${name} cut at ${cut}`).toEqual({
          entries: [],
          error: `PATH: this ${name} file holds no tar archive, or only the beginning of one`,
        });
      }
    }
  });

  it('names the place', async () => {
    const whole = await packTar(sample);
    expect((await readSnapshot(scratchFile(whole.subarray(0, 3500)))).error).toBe(
      'PATH: the archive is cut short after 3,500 unpacked bytes, in build/mm/slab.gcda. 4 records came before. Copy or pack it again.',
    );
  });

  it('also at a record boundary, behind a file that ends with zeros', async () => {
    const record = [tarHeader({ name: 'a.gcda', size: 1024 }), Buffer.alloc(1024)];
    expect(await readSnapshot(scratchFile(Buffer.concat(record)))).toEqual({
      entries: [counters('a.gcda', '\0'.repeat(1024))],
      error:
        'PATH: the archive is cut short after 1,536 unpacked bytes. 1 record came before. Copy or pack it again.',
    });
  });
});

describe('a damaged archive', () => {
  it('yields what lies before a bad header, then says where that is', async () => {
    const bad = tarHeader({ name: 'b.gcda' });
    bad.write('c', 0);
    expect(await readTar(tarHeader({ name: 'a.gcda', size: 3 }), tarBody(Buffer.from('abc')), bad)).toEqual({
      entries: [counters('a.gcda', 'abc')],
      error:
        'PATH: no tar record at byte 1,024 of the unpacked archive, it is damaged there. 1 record came before.',
    });
  });

  it('compressed, reads to its end or to an error, whichever bytes are changed', async () => {
    const files = manyFiles(60);
    const plain = await packTar(files);
    const archives = [plain, gzipSync(plain), packZstd(plain)];
    if (spawnSync('zstd', ['--version']).status === 0) {
      archives.push(execFileSync('zstd', ['-q', '-c'], { input: await packTar(sample) }));
    }
    const change = fc.record({ place: fc.nat(), value: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...archives),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        async (whole, changes) => {
          const bytes = Buffer.from(whole);
          // The first bytes stay, so that it is still taken for an archive.
          for (const { place, value } of changes) bytes[4 + (place % (bytes.length - 4))] = value;
          const path = scratchFile(bytes);
          const source = { path, isDirectory: false, head: bytes.subarray(0, 512) };
          await take(
            tar.read(source, { ...defaultLimits, maxTotalBytes: 1e8, maxTurnMilliseconds: 500 }, never),
          ).catch((error: Error) => {
            expect(error.name).toBe('SnapshotError');
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('whose checksum is wrong is reported behind its entries', async () => {
    const whole = gzipSync(await packTar(sample));
    whole.writeUInt8(whole.readUInt8(whole.length - 6) ^ 1, whole.length - 6);
    expect((await readSnapshot(scratchFile(whole))).error).toMatch(
      /^PATH: the gzip data are damaged \(incorrect data check\)/,
    );
  });

  it('that is no archive at all, only compressed', async () => {
    const text = Buffer.from('[    0.000000] Linux version 6.1\n'.repeat(100));
    expect((await readSnapshot(scratchFile(gzipSync(text)))).error).toBe(
      'PATH: this gzip file holds no tar archive, or only the beginning of one',
    );
  });
});

it('a file that is gone by the time it is read is named', async () => {
  const source = { path: '/nowhere/a.tar', isDirectory: false };
  for (const head of [gzipSync(''), packZstd(Buffer.alloc(0)), tarHeader({ name: 'a.gcda' })]) {
    await expect(take(tar.read({ ...source, head }, defaultLimits, never))).rejects.toThrow(
      '/nowhere/a.tar: no such file or directory',
    );
  }
});

describe('compression', () => {
  it('in several gzip members, and several zstd frames with a skippable one before', async () => {
    const plain = await packTar(sample);
    const halves = [plain.subarray(0, 2000), plain.subarray(2000)];
    const skippable = Buffer.concat([Buffer.from('502a4d1805000000', 'hex'), Buffer.from('hello')]);
    const whole = await readSnapshot(scratchFile(plain));
    const zstd = Buffer.concat([skippable, ...halves.map((half) => packZstd(half))]);
    expect(await readSnapshot(scratchFile(Buffer.concat(halves.map((half) => gzipSync(half)))))).toEqual(
      whole,
    );
    expect(await readSnapshot(scratchFile(zstd))).toEqual(whole);
  });

  it('refuses a zstd window larger than 128 MiB, before memory is taken for it', async () => {
    const whole = packZstd(await packTar(sample));
    const outcomes = [17 << 3, (17 << 3) + 1, 0xff].map(async (windowDescriptor) => {
      whole[5] = windowDescriptor;
      return (await readSnapshot(scratchFile(Buffer.from(whole)))).error;
    });
    expect(await Promise.all(outcomes)).toEqual([
      undefined,
      'PATH: packed with a zstd window of 150,994,944 bytes, more than the usual 128 MiB. Pack it again without --long.',
      'PATH: packed with a zstd window of 4,123,168,604,160 bytes, more than the usual 128 MiB. Pack it again without --long.',
    ]);
  });

  it('refuses a zstd block larger than the format allows', async () => {
    const oneByteAMillionTimes = Buffer.alloc(4);
    oneByteAMillionTimes.writeUIntLE(2 ** 20 * 8 + 0b010, 0, 3);
    const bomb = Buffer.concat([
      packZstd(Buffer.alloc(0)).subarray(0, 6),
      oneByteAMillionTimes,
      Buffer.alloc(20),
    ]);
    expect((await readSnapshot(scratchFile(bomb))).error).toMatch(
      /^PATH: the zstd data are damaged \(a block exceeds 128 KiB\)/,
    );
  });
});

describe('limits', () => {
  it('unpacking that never ends, here for a Huffman table whose states take no bits', async () => {
    const frame = Buffer.from('28b52ffd0058' + '750000' + '028102' + '04f0030004' + '000000000000', 'hex');
    const whole = Buffer.concat([packZstd(await packTar(sample)), frame]);
    const { entries, error } = await readSnapshot(scratchFile(whole), { maxTurnMilliseconds: 500 });
    expect(entries.length).toBeGreaterThan(0);
    expect(error).toMatch(/^PATH: the zstd data are damaged \(unpacking comes to no end\)/);
  });

  it('a file too large costs its own entry only', async () => {
    const path = scratchFile(gzipSync(await packTar(sample)));
    const { entries } = await readSnapshot(path, { maxFileBytes: 10 });
    expect(entries.find((entry) => entry.path === 'build/mm/slab.gcda')).toEqual({
      kind: 'unreadable',
      path: 'build/mm/slab.gcda',
      reason: 'it has 3,000 bytes, more than the limit of 10',
    });
    expect(entries).toHaveLength(5);
  });

  it('a length that is only claimed allocates nothing', async () => {
    const path = scratchFile(Buffer.concat([tarHeader({ name: 'a.gcda', size: 0o77777777777 }), tarEnd]));
    const { entries, error } = await readSnapshot(path, { maxFileBytes: Number.MAX_SAFE_INTEGER });
    expect([entries, error]).toEqual([[], expect.stringMatching(/cut short/)]);
  });

  it('too many entries, those of no interest included', async () => {
    const path = scratchFile(await packTar(sample));
    const { entries, error } = await readSnapshot(path, { maxEntries: 3 });
    expect([entries.length, error]).toEqual([2, 'PATH: more than 3 entries, which is the limit']);
    expect((await readSnapshot(path, { maxEntries: 6 })).error).toBeUndefined();
  });

  it('too many bytes', async () => {
    const bomb = gzipSync(await packTar([...sample, { name: 'zeros', bytes: Buffer.alloc(30_000_000) }]));
    const { entries, error } = await readSnapshot(scratchFile(bomb), { maxTotalBytes: 1_000_000 });
    expect([entries.length, error]).toEqual([
      5,
      'PATH: unpacks to more than 1,000,000 bytes, which is the limit',
    ]);
  });
});

describe('leaving early', () => {
  const packed = packTar(manyFiles(2000)).then((plain) => [
    plain,
    gzipSync(plain, { level: 1 }),
    packZstd(plain),
  ]);

  it('closes the file when the loop is left', async () => {
    for (const bytes of await packed) {
      const path = scratchFile(bytes);
      const { entries } = await openSnapshot(path, defaultLimits, never);
      const iterator = entries[Symbol.asyncIterator]();
      await iterator.next();
      expect(openHandleCount(path)).toBe(process.platform === 'linux' ? 1 : undefined);
      await iterator.return?.();
      expect(openHandleCount(path)).toBe(process.platform === 'linux' ? 0 : undefined);
    }
  });

  it('closes the file at the end, and behind an error', async () => {
    for (const bytes of await packed) {
      for (const part of [bytes, bytes.subarray(0, bytes.length / 2)]) {
        const path = scratchFile(part);
        await readSnapshot(path);
        expect(openHandleCount(path)).toBe(process.platform === 'linux' ? 0 : undefined);
      }
    }
  });

  it('throws the reason of the signal, and closes the file', async () => {
    for (const bytes of await packed) {
      const path = scratchFile(bytes);
      const controller = new AbortController();
      const reason = { why: 'enough' };
      const { entries } = await openSnapshot(path, defaultLimits, controller.signal);
      let count = 0;
      const reading = (async () => {
        for await (const _ of entries) {
          count += 1;
          if (count === 3) controller.abort(reason);
        }
      })();
      await expect(reading).rejects.toBe(reason);
      expect(count).toBe(3);
      await expect.poll(() => openHandleCount(path) ?? 0).toBe(0);
    }
  });

  it.skipIf(process.platform === 'win32')('does not wait for a file that hangs', async () => {
    const path = join(scratchDirectory(), 'pipe');
    execFileSync('mkfifo', [path]);
    const controller = new AbortController();
    const source = { path, isDirectory: false, head: tarHeader({ name: 'a.gcda' }) };
    const reading = take(tar.read(source, defaultLimits, controller.signal));
    setTimeout(() => controller.abort('enough'), 20);
    await expect(reading).rejects.toBe('enough');
    closeSync(openSync(path, constants.O_RDWR | constants.O_NONBLOCK)); // lets the thread go that opens the pipe
  });

  it('takes part of a large archive without reading the rest', async () => {
    const path = scratchFile(
      gzipSync(await packTar([...sample, { name: 'zeros', bytes: Buffer.alloc(50_000_000) }])),
    );
    const { entries } = await openSnapshot(path, { ...defaultLimits, maxTotalBytes: 10_000_000 }, never);
    expect(await take(entries, 5)).toHaveLength(5);
  });
});
