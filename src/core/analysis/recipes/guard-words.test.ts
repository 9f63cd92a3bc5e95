import { expect, test } from 'vitest';
import { guardHints, guardWords } from './guard-words';
import type { RecipeRegion } from './region';

function regionOf(guard: string, change: Partial<RecipeRegion> = {}): RecipeRegion {
  return {
    ...{ file: 'mm/a.c', function: 'f', startLine: 12, endLine: 13, guardLine: 11, guard, way: 'true' },
    ...{ callee: null, errno: 'EINVAL', trigger: 'argument' },
    ...change,
  };
}

test('a guard is quoted, taken apart where its parts are alternatives, and turned for an else', () => {
  const words = (guard: string, change: Partial<RecipeRegion> = {}): string =>
    guardWords(regionOf(guard, change));
  expect([
    words('unlikely(len > PAGE_SIZE)'),
    words('((a || b))'),
    words('a || (b && c(d || e))'),
    words('a && f(b, c)', { way: 'false' }),
    words('a || b', { way: 'false' }),
    words('(a) && (b)'),
    words('cmd', { way: 'switch' }),
    words('list_head, member', { way: 'loop' }),
    words('', { guardLine: 0 }),
    words('err', { callee: 'foo->bar' }),
    words('IS_ERR(p)', { callee: 'baz' }),
    words('aaa || (bbb && ccc'),
  ]).toEqual([
    'Make `len > PAGE_SIZE` true (line 11).',
    'Make `a || b` true (line 11): any one is enough: `a`, `b`.',
    'Make `a || (b && c(d || e))` true (line 11): any one is enough: `a`, `b && c(d || e)`.',
    'Make `a && f(b, c)` false (line 11): one that fails is enough: `a`, `f(b, c)`.',
    'Make `a || b` false (line 11): all have to be false: `a`, `b`.',
    'Make `(a) && (b)` true (line 11): all have to hold: `a`, `b`.',
    'Give `cmd` a value that leads to line 12 (line 11).',
    'Let the loop `list_head, member` (line 11) come to its end, without being left before.',
    'Line 12 has no guard of its own: other error paths of f() jump to it or run into it. Reach one of those.',
    'The guard `err` (line 11) tests what bar() returned.',
    'The guard `IS_ERR(p)` (line 11) tests what baz() returned.',
    'Make `aaa || (bbb && ccc` true (line 11).',
  ]);
});

test('idioms of guards have hints', () => {
  const guards = [
    'flags & ~(MAP_SHARED | MAP_PRIVATE)',
    'optlen < sizeof(struct ifreq)',
    'nr > UIO_MAXIOV',
    'addr & ~PAGE_MASK',
    'rlimit(RLIMIT_MEMLOCK) < locked',
    '!IS_ENABLED(CONFIG_COMPAT)',
    'IS_IMMUTABLE(inode)',
    '!file->f_op->mmap',
    'sk->sk_state == TCP_LISTEN',
    '!ops->get',
    '!inode->i_op->setattr(x)',
    '!(file->f_mode & FMODE_WRITE)',
    'flags & IOCB_NOWAIT',
    '!spin_trylock(&lock)',
    'ret',
  ];
  expect(
    Object.fromEntries(guards.map((guard) => [guard, guardHints(regionOf(guard))])),
  ).toMatchInlineSnapshot(`
    {
      "!(file->f_mode & FMODE_WRITE)": [
        "Open the file without that right: O_RDONLY.",
      ],
      "!IS_ENABLED(CONFIG_COMPAT)": [
        "The compiler decides this one: build with CONFIG_COMPAT the other way.",
      ],
      "!file->f_op->mmap": [
        "Use an object whose driver has no mmap: \`file->f_op->mmap\` is NULL there.",
      ],
      "!inode->i_op->setattr(x)": [],
      "!ops->get": [
        "Use an object whose driver has no get: \`ops->get\` is NULL there.",
      ],
      "!spin_trylock(&lock)": [
        "spin_trylock() has to lose: a second thread that holds the lock, or drops the last reference, in a loop.",
      ],
      "IS_IMMUTABLE(inode)": [
        "Set the flag on the file first: chattr +i FILE.",
      ],
      "addr & ~PAGE_MASK": [
        "Pass an address, offset or length that is not aligned: add 1.",
      ],
      "flags & IOCB_NOWAIT": [
        "Use preadv2(2) or pwritev2(2) with RWF_NOWAIT, or io_uring.",
      ],
      "flags & ~(MAP_SHARED | MAP_PRIVATE)": [
        "Set a bit that is not in (MAP_SHARED | MAP_PRIVATE): for instance pass all ones.",
      ],
      "nr > UIO_MAXIOV": [
        "Try nr of UIO_MAXIOV, UIO_MAXIOV + 1 and the type's maximum.",
      ],
      "optlen < sizeof(struct ifreq)": [
        "Try optlen of 0, 1 and sizeof(struct ifreq) - 1.",
      ],
      "ret": [],
      "rlimit(RLIMIT_MEMLOCK) < locked": [
        "Lower the limit: prlimit --memlock=0 ./test.",
      ],
      "sk->sk_state == TCP_LISTEN": [
        "The socket has to be in TCP_LISTEN: listen(2) on it.",
      ],
    }
  `);
});

test('any guard is read without an error, and soon', () => {
  const start = performance.now();
  for (const part of ['(', '((a', 'a->', '!a.', 'x & ~(', 'sizeof(', 'a < ', '|| ', '&&(', '[', 'fget ']) {
    const region = regionOf(part.repeat(2000));
    guardWords(region);
    guardHints(region);
  }
  expect(performance.now() - start).toBeLessThan(2000);
});
