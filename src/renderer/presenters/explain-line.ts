// Why a line has no code → the words for it.

import type { Explanation } from '../../core/analysis/why/explain-line';
import { formatCount } from '../../shared/base/format';

/** One sentence without a full stop, to stand below "no code on this line". */
export function wordsFor(explanation: Explanation): string {
  switch (explanation.kind) {
    case 'beyond-end':
      return 'the text ends before it';
    case 'blank':
      return 'a blank line';
    case 'comment':
      return 'a comment';
    case 'directive':
      return explanation.name === '' ? 'a directive' : `a preprocessor directive (#${explanation.name})`;
    case 'macro-definition':
      return `part of the macro ${explanation.name}; its code is counted where the macro is used`;
    case 'compiled-out':
      return explanation.certain
        ? `compiled out by ${explanation.directive} on line ${formatCount(explanation.line)}`
        : `probably compiled out: no line under ${explanation.directive} (line ${formatCount(explanation.line)}) has code`;
    case 'type':
      return 'part of a type’s definition';
    case 'declaration':
      return 'a declaration';
    case 'data':
      return `initial data of the variable on line ${formatCount(explanation.line)}`;
    case 'function-without-code':
      return explanation.under === null
        ? `${explanation.name}() has no code in any object here: nothing uses it, or it left no trace where it is inlined`
        : `${explanation.name}() has no code in any object here, nor has anything under ${explanation.under.directive} (line ${formatCount(explanation.under.line)})`;
    case 'signature':
      return `part of the head of ${explanation.name}()`;
    case 'brace':
      return 'only braces or a bare keyword';
    case 'label':
      return 'a label; the code behind it is counted on its own line';
    case 'continuation':
      return `part of a statement that is counted on line ${formatCount(explanation.line)}`;
    case 'call-without-code':
      return `${explanation.name}() left no code of its own here: it is inlined and counted where it is defined, expands to nothing, or was optimised away`;
    case 'macro-at-file-level':
      return `${explanation.name}() at file level makes data or declarations, no code on this line`;
    case 'merged':
      return explanation.line === null
        ? 'the compiler kept no code for this line: it was inlined or optimised away'
        : `the compiler kept no code for this line: it was inlined, optimised away, or merged with line ${formatCount(explanation.line)}`;
  }
}
