import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NamePool } from './name-pool';

const encode = (name: string): Uint8Array => new TextEncoder().encode(name);
const intern = (pool: NamePool, name: string): number => pool.intern(encode(name), 0, encode(name).length);

it('gives equal names equal ids, others others, counting up in order of first mention', () => {
  const names = fc.array(fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('', 'a', 'b', 'mm/mmap.c')), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(names, (mentions) => {
      const pool = new NamePool();
      const ids = mentions.map((name) => intern(pool, name));
      const distinct = [...new Set(mentions)];
      expect(ids).toEqual(mentions.map((name) => distinct.indexOf(name)));
      expect(pool.size).toBe(distinct.length);
      expect(distinct.map((_, id) => pool.nameOf(id))).toEqual(distinct);
    }),
  );
});

it('finds a name anywhere in a file, and keeps it when the file’s bytes are reused', () => {
  const pool = new NamePool();
  const file = encode('xxinclude/linux/mm.hxx');
  const id = pool.intern(file, 2, 20);
  file.fill(0);
  expect([pool.nameOf(id), intern(pool, 'include/linux/mm.h')]).toEqual(['include/linux/mm.h', id]);
});

it('tells names apart that differ in one byte, in length, or in bytes that are not UTF-8', () => {
  const pool = new NamePool();
  const raw = [[], [0], [0, 0], [0xff], [0xfe], [0x61], [0x61, 0]].map((bytes) => Uint8Array.from(bytes));
  const ids = raw.map((bytes) => pool.intern(bytes, 0, bytes.length));
  expect(ids).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(raw.map((bytes) => pool.intern(bytes, 0, bytes.length))).toEqual(ids);
});

it('tells a name from one that begins with it and is 256 bytes longer', () => {
  const pool = new NamePool();
  const long = `a${'b'.repeat(256)}`;
  expect([long, 'a', long, 'a', '', 'x'.repeat(256)].map((name) => intern(pool, name))).toEqual([
    0, 1, 0, 1, 2, 3,
  ]);
});

it('holds a hundred thousand names', () => {
  const pool = new NamePool();
  const names = Array.from({ length: 100_000 }, (_, index) => `drivers/net/file${index}.c`);
  const ids = names.map((name) => intern(pool, name));
  expect([pool.size, ids[99_999], intern(pool, names[5]!), pool.nameOf(99_999)]).toEqual([
    100_000,
    99_999,
    5,
    names[99_999],
  ]);
});

it('is trimmed only above its bound, then forgets everything', () => {
  const pool = new NamePool(2);
  for (const name of ['a', 'b']) intern(pool, name);
  pool.trim();
  expect(pool.size).toBe(2);
  intern(pool, 'c');
  pool.trim();
  expect([pool.size, intern(pool, 'c'), intern(pool, 'a'), pool.nameOf(0)]).toEqual([0, 0, 1, 'c']);
});

it('keeps names when the memory that they were in is read over', () => {
  const pool = new NamePool();
  const memory = Buffer.from('mm/a.c');
  const first = pool.intern(memory, 0, 6);
  memory.write('fs/b.c');
  expect(pool.intern(memory, 0, 6)).not.toBe(first);
  expect(pool.intern(Buffer.from('mm/a.c'), 0, 6)).toBe(first);
});
