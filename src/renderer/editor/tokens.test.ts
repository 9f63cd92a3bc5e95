import type { languages } from 'monaco-editor/editor/editor.api.js';
import { expect, test } from 'vitest';
import { assemblerTokens, cTokens } from './tokens';

/** `kind:text` for all tokens that have a colour. */
function read(provider: languages.TokensProvider, text: string): string[][] {
  let state = provider.getInitialState();
  return text.split('\n').map((line) => {
    const { tokens, endState } = provider.tokenize(line, state);
    state = endState;
    return tokens.flatMap(({ startIndex, scopes }, index) => {
      const part = line.slice(startIndex, tokens[index + 1]?.startIndex);
      return scopes === '' ? [] : [`${scopes}:${part}`];
    });
  });
}

test('C: words of the language, types, calls, constants; names of C++ are plain', () => {
  expect(
    read(
      cTokens,
      `static inline u64 file_mmap_size_max(struct inode *new)
	if (S_ISREG(class) && "a \\" /* b" != 0x1fUL) // x`,
    ),
  ).toEqual([
    ['keyword:static', 'keyword:inline', 'type:u64', 'function:file_mmap_size_max', 'keyword:struct'],
    ['keyword:if', 'constant:S_ISREG', 'string:"a \\" /* b"', 'number:0x1fUL', 'comment:// x'],
  ]);
});

test('C: comments and directives go over lines', () => {
  expect(
    read(
      cTokens,
      `#include <linux/mm.h> /* a
b */ int
#define X(a) \\
	return a
return`,
    ),
  ).toEqual([
    ['directive:#include', 'string: <linux/mm.h>', 'directive.body: ', 'comment:/* a'],
    ['comment:b */', 'directive.body: ', 'type:int'],
    ['directive:#define', 'directive.body: ', 'function:X', 'directive.body:(a) \\'],
    ['directive.body:\t', 'keyword:return', 'directive.body: a'],
    ['keyword:return'],
  ]);
});

test('assembler: labels, instructions, registers, directives and kernel macros', () => {
  expect(
    read(
      assemblerTokens,
      `SYM_CODE_START(entry)
1:	movq	%rsp, PER_CPU_VAR(x)	# save
	pushq	$0x18 /* c */
	.section .text
done:
#ifdef CONFIG_SMP`,
    ),
  ).toEqual([
    ['keyword:SYM_CODE_START'],
    ['number:1', 'type:movq', 'variable:%rsp', 'comment:# save'],
    ['type:pushq', 'number:$0x18', 'comment:/* c */'],
    ['keyword:.section', 'keyword:.text'],
    ['function:done'],
    ['directive:#ifdef', 'directive.body: CONFIG_SMP'],
  ]);
});
