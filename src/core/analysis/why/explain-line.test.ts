import { describe, expect, test } from 'vitest';
import { type Explanation, explainLine, LineExplainer } from './explain-line';

/** Lines that begin with `!` have code; `#` in front of a case stands for nothing. */
function explainAll(marked: string): (Explanation['kind'] | 'code')[] {
  const rows = marked.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const explainer = new LineExplainer(
    rows.map((row) => row.slice(1)),
    (line) => rows[line - 1]?.startsWith('!') === true,
  );
  return rows.map((row, index) => (row.startsWith('!') ? 'code' : explainer.explain(index + 1).kind));
}

/** The explanation of the line that begins with `?`. */
function explainOne(marked: string): Explanation {
  const rows = marked.replace(/^\n/, '').split('\n');
  return explainLine(
    rows.map((row) => row.slice(1)),
    rows.findIndex((row) => row.startsWith('?')) + 1,
    (line) => rows[line - 1]?.startsWith('!') === true,
  );
}

describe('lines without code', () => {
  test('of a function: its head, braces, declarations, comments and what was inlined', () => {
    expect(
      explainAll(`
 /*
  * Close a vm structure and free it.
  */
!static void __remove_shared_vm_struct(struct vm_area_struct *vma,
 		struct file *file, struct address_space *mapping)
 {
 	struct vm_area_struct *brkvma, *next = NULL;
 	bool downgraded = false;
 
 	might_sleep();
!	vma_close(vma);
!	if (vma->vm_file) {
!		fput(vma->vm_file);
 	} else {
 		downgraded = true;	/* no file */
!		vm_area_free(vma);
 	}
!out:
!	mpol_put(vma_policy(vma));
 }`),
    ).toEqual([
      ...['comment', 'comment', 'comment', 'code', 'signature', 'brace', 'declaration', 'declaration'],
      ...['blank', 'call-without-code', 'code', 'code', 'code', 'brace', 'merged', 'code', 'brace'],
      ...['code', 'code', 'brace'],
    ]);
  });

  test('of a switch: labels, and statements that were merged', () => {
    expect(
      explainAll(`
!int policy(int p)
 {
!	switch (p) {
 	case SCHED_NORMAL:
 	case SCHED_BATCH: {
!		ret = 0;
 		break;
 	}
 	default:
!		ret = -EINVAL;
 	}
 out:
!	return ret;
 }`),
    ).toEqual([
      ...['code', 'brace', 'code', 'label', 'label', 'code', 'merged', 'brace', 'label', 'code'],
      ...['brace', 'label', 'code', 'brace'],
    ]);
  });

  test('of types, data, prototypes and macros at file level', () => {
    expect(
      explainAll(`
 #include <linux/mm.h>
 struct vm_operations_struct {
 	void (*open)(struct vm_area_struct * area);
 	int (*mprotect)(struct vm_area_struct *vma, unsigned long start,
 			unsigned long end);
 };
 enum mf_flags { MF_COUNT = 1 << 0 };
 static const struct file_operations proc_fops = {
 	.open	= proc_open,
 };
 static int do_brk_munmap(struct ma_state *mas, struct vm_area_struct *vma,
 			 struct list_head *uf);
 EXPORT_SYMBOL(vm_brk_flags);
 int sysctl_max_map_count __read_mostly = DEFAULT_MAX_MAP_COUNT;`),
    ).toEqual([
      ...['directive', 'type', 'type', 'type', 'type', 'type', 'type', 'data', 'data', 'data'],
      ...['declaration', 'declaration', 'macro-at-file-level', 'declaration'],
    ]);
  });

  test('of macro definitions, to their last line', () => {
    expect(
      explainAll(`
 #define for_each_vma(__vmi, __vma)	\\
 	while (((__vma) = vma_next(&(__vmi))) != NULL)	\\
 		;
!int x(void) { return 1; }`),
    ).toEqual(['macro-definition', 'macro-definition', 'macro-definition', 'code']);
  });

  test('a control statement does not swallow what it controls', () => {
    expect(
      explainAll(`
!void f(void)
 {
!	if (mmap_write_lock_killable(mm))
 		return -EINTR;
!	list_for_each_entry(avc, &vma->anon_vma_chain, same_vma)
 		anon_vma_interval_tree_remove(avc);
 }`),
    ).toEqual(['code', 'brace', 'code', 'merged', 'code', 'call-without-code', 'brace']);
  });
});

describe('what an explanation points at', () => {
  test('a continuation: the line of its statement that is counted', () => {
    expect(
      explainOne(`
!void f(void)
 {
!	if (check_data_rlimit(rlimit(RLIMIT_DATA), brk, mm->start_brk,
?			      mm->end_data, mm->start_data))
!		goto out;
 }`),
    ).toEqual({ kind: 'continuation', line: 3 });
  });

  test('the begin of a statement that is counted on a later line, past a comment', () => {
    expect(
      explainOne(`
!void f(void)
 {
?	foo = bar(a,
 		  /* second */
!		  b());
 }`),
    ).toEqual({ kind: 'continuation', line: 5 });
  });

  test('code that the preprocessor leaves out for certain', () => {
    const text = `
!void f(void)
 {
 #if 0
?	old();
 #else
!	new();
 #endif
 }`;
    expect(explainOne(text)).toEqual({ kind: 'compiled-out', directive: '#if 0', line: 3, certain: true });
  });

  test('code under a conditional that holds none while the function has some', () => {
    const text = `
!void f(void)
 {
 # ifdef CONFIG_COMPAT_BRK
?	if (current->brk_randomized)
 		min_brk = mm->start_brk;
 # else
!	min_brk = mm->start_brk;
 # endif
 }`;
    expect(explainOne(text)).toEqual({
      kind: 'compiled-out',
      directive: '#ifdef CONFIG_COMPAT_BRK',
      line: 3,
      certain: false,
    });
  });

  test('a function of which another version was compiled', () => {
    const text = `
 #ifndef _LINUX_MM_H
 #define _LINUX_MM_H
 #ifdef CONFIG_TRANSPARENT_HUGEPAGE
 static inline int total_mapcount(struct page *page)
 {
?	return folio_mapcount(page_folio(page));
 }
 #else
!static inline int total_mapcount(struct page *page)
 {
!	return page_mapcount(page);
 }
 #endif
 #endif`;
    expect(explainOne(text)).toEqual({
      kind: 'compiled-out',
      directive: '#ifdef CONFIG_TRANSPARENT_HUGEPAGE',
      line: 3,
      certain: false,
    });
  });

  test('a function without code, and the conditional around it', () => {
    const text = `
 #if defined(CONFIG_DEBUG_VM_MAPLE_TREE)
 static void validate_mm_mt(struct mm_struct *mm)
 {
?	struct maple_tree *mt = &mm->mm_mt;
 }
 #else
 #define validate_mm_mt(root) do { } while (0)
 #endif
!int g(void) { return 1; }`;
    expect(explainOne(text)).toEqual({
      kind: 'function-without-code',
      name: 'validate_mm_mt',
      line: 2,
      under: { directive: '#if defined(CONFIG_DEBUG_VM_MAPLE_TREE)', line: 1 },
    });
  });

  test('a system call by the name it is called by', () => {
    const text = `
 SYSCALL_DEFINE2(munmap, unsigned long, addr, size_t, len)
 {
?	return __vm_munmap(addr, len, true);
 }`;
    expect(explainOne(text)).toMatchObject({ kind: 'function-without-code', name: 'munmap' });
  });

  test('a merged line: the closest line before that has code', () => {
    const text = `
!int f(void)
 {
!	mm->brk = brk;
?	ret = do_brk_munmap(&mas, brkvma, newbrk, oldbrk, &uf);
!	return ret;
 }`;
    expect(explainOne(text)).toEqual({ kind: 'merged', line: 3 });
  });
});

describe('texts that mislead', () => {
  test('braces that both branches of a conditional open', () => {
    expect(
      explainAll(`
!void f(void)
 {
 #ifdef A
 	if (a) {
 #else
!	if (b) {
 #endif
!		g();
 	}
 }
 int after;`).at(-1),
    ).toBe('declaration');
  });

  test('braces and comment signs in strings', () => {
    expect(
      explainAll(`
!void f(void)
 {
!	pr_emerg("/* { %s", '"', "\\"{");
 }
 int after;`).at(-1),
    ).toBe('declaration');
  });

  test('a text that ends in the middle, and lines beyond its end', () => {
    const lines = ['#if 0', 'void f(', '/*'];
    expect([1, 2, 3, 4].map((line) => explainLine(lines, line, () => false).kind)).toEqual([
      'directive',
      'compiled-out',
      'comment',
      'beyond-end',
    ]);
  });
});
