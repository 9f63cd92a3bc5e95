import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesBelow, hasKernel, kernelTree, whyNoKernel } from '../../../../test/support/kernel-data';
import { type Maintainers, parseMaintainers } from './maintainers';

const small = `List of maintainers and how to submit kernel changes
====================================================

	M: *Mail* patches to: FullName <address@domain>

Maintainers List
----------------

FUTEX SUBSYSTEM
M:	Thomas Gleixner <tglx@linutronix.de>
M:	Ingo Molnar <mingo@redhat.com>
R:	Peter Zijlstra <peterz@infradead.org>
L:	linux-kernel@vger.kernel.org
S:	Maintained
F:	include/linux/futex.h
F:	kernel/futex/*
K:	futex

MEMORY MANAGEMENT
M:	Andrew Morton <akpm@linux-foundation.org>
L:	linux-mm@kvack.org
S:	Supported
F:	include/linux/mm.h
F:	mm/
X:	mm/slab*

SLAB ALLOCATOR
S:	Maintained
F:	mm/sl?b*
F:	mm/da[79]*.[ch]

NETWORKING [GENERAL]
S:	Maintained
F:	net/
X:	net/ipv6/

ARM/TEGRA
S:	Supported
N:	[^a-z]tegra
X:	drivers/gpu/drm/tegra/

DIRECTORY WITHOUT SLASH
S:	Odd Fixes
F:	lib/zstd

THE REST
M:	Linus Torvalds <torvalds@linux-foundation.org>
S:	Buried alive in reporters
F:	*
F:	*/
`;

function owners(maintainers: Maintainers, ...paths: string[]): Record<string, string | null> {
  return Object.fromEntries(paths.map((path) => [path, maintainers.subsystemOf(path)?.name ?? null]));
}

describe('MAINTAINERS', () => {
  test('an entry holds its status, people, lists and patterns', () => {
    const maintainers = parseMaintainers(small);
    expect(maintainers.list()[0]).toEqual({
      name: 'FUTEX SUBSYSTEM',
      status: 'Maintained',
      maintainers: ['Thomas Gleixner <tglx@linutronix.de>', 'Ingo Molnar <mingo@redhat.com>'],
      lists: ['linux-kernel@vger.kernel.org'],
      files: ['include/linux/futex.h', 'kernel/futex/*'],
      excluded: [],
      regexes: [],
    });
    expect(maintainers.list().map(({ name }) => name)).toEqual([
      'FUTEX SUBSYSTEM',
      'MEMORY MANAGEMENT',
      'SLAB ALLOCATOR',
      'NETWORKING [GENERAL]',
      'ARM/TEGRA',
      'DIRECTORY WITHOUT SLASH',
      'THE REST',
    ]);
    expect(maintainers.problems).toEqual([]);
  });

  test('the deepest claim wins, exclusions hold, and THE REST is nobody', () => {
    expect(
      owners(
        parseMaintainers(small),
        'kernel/futex/core.c',
        'kernel/futex/deeper/core.c',
        'mm/mmap.c',
        'mm/kasan/common.c',
        'mm/slub.c',
        'mm/slab_common.c',
        'mm/da7.c',
        'mm/da8.c',
        'include/linux/mm.h',
        'include/linux/mm.hpp',
        'net/core/dev.c',
        'net/ipv6/route.c',
        'drivers/soc/tegra/pmc.c',
        'drivers/integra.c',
        'drivers/gpu/drm/tegra/dc.c',
        'net/tegra/a.c',
        'lib/zstd/deep/down.c',
        'lib/zstd_module.c',
        'lib/zstdx/down.c',
        'lib/sort.c',
        'Makefile',
        '',
      ),
    ).toEqual({
      'kernel/futex/core.c': 'FUTEX SUBSYSTEM',
      'kernel/futex/deeper/core.c': null,
      'mm/mmap.c': 'MEMORY MANAGEMENT',
      'mm/kasan/common.c': 'MEMORY MANAGEMENT',
      'mm/slub.c': 'SLAB ALLOCATOR',
      'mm/slab_common.c': 'SLAB ALLOCATOR',
      'mm/da7.c': 'SLAB ALLOCATOR',
      'mm/da8.c': 'MEMORY MANAGEMENT',
      'include/linux/mm.h': 'MEMORY MANAGEMENT',
      // As in get_maintainer.pl, a pattern is the beginning of a name.
      'include/linux/mm.hpp': 'MEMORY MANAGEMENT',
      'net/core/dev.c': 'NETWORKING [GENERAL]',
      'net/ipv6/route.c': null,
      'drivers/soc/tegra/pmc.c': 'ARM/TEGRA',
      'drivers/integra.c': null,
      'drivers/gpu/drm/tegra/dc.c': null,
      'net/tegra/a.c': 'NETWORKING [GENERAL]',
      'lib/zstd/deep/down.c': 'DIRECTORY WITHOUT SLASH',
      'lib/zstd_module.c': 'DIRECTORY WITHOUT SLASH',
      'lib/zstdx/down.c': null,
      'lib/sort.c': null,
      Makefile: null,
      '': null,
    });
  });

  test('what is not usable is reported with its line, and the rest counts', () => {
    const maintainers = parseMaintainers('M:\tnobody\nONE\nS:\nN:\t(a\nN:\t(?=b)\nF:\tone/\n');
    expect(maintainers.problems).toEqual([
      { line: 1, text: 'M:\tnobody', why: 'no entry begins before it' },
      { line: 3, text: 'S:', why: 'S: says nothing' },
      { line: 4, text: 'N: (a', why: "a ')' is missing" },
      { line: 5, text: 'N: (?=b)', why: 'look-around and flags are not supported' },
    ]);
    expect(owners(maintainers, 'one/a.c')).toEqual({ 'one/a.c': 'ONE' });
  });

  test('any text is read without an error', () => {
    const line = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom('F', 'X', 'N', 'S', 'M', 'K'), fc.string())
        .map(([kind, value]) => `${kind}:\t${value}`),
      fc.string({ unit: fc.constantFrom('*', '/', 'a', '?', '[', ']', '-') }).map((value) => `F:\t${value}`),
    );
    fc.assert(
      fc.property(fc.array(line), fc.string(), (lines, path) => {
        const maintainers = parseMaintainers(`NAME\n${lines.join('\n')}`);
        maintainers.subsystemOf(path);
        maintainers.subsystemOf('a/a/a');
      }),
    );
  });

  test('hostile patterns cost no more than long ones', () => {
    const hostile = `X\n${'F:\ta*a*a*a*a*a*a*a*b\n'.repeat(500)}${'N:\t(a|a)*(a|aa)*b\n'.repeat(500)}`;
    const maintainers = parseMaintainers(hostile);
    const start = performance.now();
    for (let file = 0; file < 50; file++) maintainers.subsystemOf('a'.repeat(500 + file));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe.skipIf(!hasKernel)(`the real kernel's MAINTAINERS (${hasKernel ? 'here' : whyNoKernel})`, () => {
  const text = hasKernel ? readFileSync(join(kernelTree(), 'MAINTAINERS'), 'latin1') : '';
  const files = hasKernel ? filesBelow(kernelTree()).filter((file) => /\.[chS]$/.test(file)) : [];

  test('is used completely', () => {
    const maintainers = parseMaintainers(text);
    expect(maintainers.problems).toEqual([]);
    expect(maintainers.list().length).toBeGreaterThan(2000);
    const filesClaimed = maintainers.list().reduce((sum, entry) => sum + entry.files.length, 0);
    expect(filesClaimed).toBe(text.match(/^F:/gm)!.length);
  });

  test('gives every file the entry that get_maintainer.pl ranks first', () => {
    const maintainers = parseMaintainers(text);
    const judge = likeGetMaintainer(text);
    const sample = files.filter((_, index) => index % 7 === 0);
    const wrong = sample.filter((file) => {
      const found = maintainers.subsystemOf(file)?.name ?? null;
      const wanted = judge(file);
      return found === null ? wanted.size > 0 : !wanted.has(found);
    });
    expect(sample.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });

  test('answers for all files of the tree soon', () => {
    const start = performance.now();
    const maintainers = parseMaintainers(text);
    const parsed = performance.now();
    for (const file of files) maintainers.subsystemOf(file);
    const asked = performance.now();
    console.log(
      `MAINTAINERS: ${(parsed - start).toFixed(1)} ms to read, ` +
        `${(asked - parsed).toFixed(1)} ms for ${files.length} files`,
    );
    expect(asked - start).toBeLessThan(3000);
  });

  test('knows who owns some well-known files', () => {
    expect(
      owners(
        parseMaintainers(text),
        'mm/mmap.c',
        'kernel/futex/core.c',
        'net/ipv4/tcp.c',
        'fs/ext4/inode.c',
        'block/blk-core.c',
        'kernel/fork.c',
      ),
    ).toEqual({
      'mm/mmap.c': 'MEMORY MANAGEMENT',
      'kernel/futex/core.c': 'FUTEX SUBSYSTEM',
      'net/ipv4/tcp.c': 'NETWORKING [TCP]',
      'fs/ext4/inode.c': 'EXT4 FILE SYSTEM',
      'block/blk-core.c': 'BLOCK LAYER',
      'kernel/fork.c': null,
    });
  });
});

/** What the script does for one file, by its own means: every pattern of every entry as a regular expression. */
function likeGetMaintainer(text: string): (file: string) => ReadonlySet<string> {
  const slashes = (path: string): number => path.split('/').length - 1;
  const regexOf = (pattern: string): RegExp =>
    new RegExp(`^${pattern.replace(/\./g, '\\.').replace(/\*/g, '.*').replace(/\?/g, '.')}`);
  const matches = (file: string, pattern: string, regex: RegExp): boolean =>
    regex.test(file) && (pattern.endsWith('/') || slashes(file) === slashes(pattern));
  const paragraphs = text.slice(text.indexOf('3C59X NETWORK')).split(/\n{2,}/);
  const entries = paragraphs.map((paragraph) => {
    const [name, ...fields] = paragraph.split('\n');
    const of = (kind: string): [string, RegExp][] =>
      fields
        .filter((field) => field.startsWith(`${kind}:`))
        .map((field) => field.slice(2).trim())
        .map((value) => [value, kind === 'N' ? new RegExp(value) : regexOf(value)]);
    return { name: name!, files: of('F'), excluded: of('X'), regexes: of('N') };
  });
  return (file) => {
    let deepest = -2;
    let found = new Set<string>();
    for (const { name, files, excluded, regexes } of entries) {
      if (name === 'THE REST' || excluded.some(([text, regex]) => matches(file, text, regex))) continue;
      let depth = regexes.some(([, regex]) => regex.test(file)) ? 0 : -2;
      for (const [text, regex] of files) {
        if (!matches(file, text, regex)) continue;
        const own = text.startsWith('*') ? -1 : slashes(text) + (text.endsWith('/') ? 0 : 1);
        depth = Math.max(depth, own);
      }
      if (depth > deepest) found = new Set();
      if (depth >= deepest && depth > -2) found.add(name);
      deepest = Math.max(deepest, depth);
    }
    return found;
  };
}
