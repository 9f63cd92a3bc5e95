// Lines of C or of kernel assembler → tokens for colouring.
//
// Monaco's own C grammar is one for C++: it would colour `new`, `class` and `this`, which are plain names in a kernel.
// One regular expression per language, tried from where the last token ended, is also a good deal faster.

import type { languages } from 'monaco-editor/editor/editor.api.js';

const cKeywords = words(`
  auto break case const continue default do else enum extern for goto if inline register restrict return sizeof static
  struct switch typedef typeof union volatile while asm _Static_assert _Generic __asm__ __attribute__ __extension__
  __inline __inline__ __typeof__ __volatile__ __always_inline noinline __init __exit __user __iomem __percpu __rcu __force
`);
const cTypes = words(`
  void char short int long float double signed unsigned bool _Bool __int128 u8 u16 u32 u64 s8 s16 s32 s64 __u8 __u16 __u32
  __u64 __s8 __s16 __s32 __s64 __le16 __le32 __le64 __be16 __be32 __be64 __wsum uchar uint ulong uintptr_t gfp_t fmode_t
`);
const cConstants = words('NULL true false');

const assemblerKeywords = words(`
  SYM_FUNC_START SYM_FUNC_END SYM_FUNC_ALIAS SYM_FUNC_START_LOCAL SYM_FUNC_START_NOALIGN SYM_CODE_START SYM_CODE_END
  SYM_CODE_START_LOCAL SYM_INNER_LABEL SYM_DATA SYM_DATA_START SYM_DATA_END SYM_TYPED_FUNC_START ENTRY END ENDPROC
  EXPORT_SYMBOL EXPORT_SYMBOL_GPL ALTERNATIVE ALTERNATIVE_2 _ASM_EXTABLE _ASM_EXTABLE_UA UNWIND_HINT_REGS
  UNWIND_HINT_EMPTY UNWIND_HINT_FUNC ANNOTATE_NOENDBR ENDBR RET FRAME_BEGIN FRAME_END
`);

/** Where in a construct a line begins. */
enum Mode {
  Code,
  Comment,
  /** A directive that goes on after a backslash. */
  Directive,
  DirectiveComment,
}

class LineState implements languages.IState {
  constructor(readonly mode: Mode) {}

  clone(): LineState {
    return this;
  }

  equals(other: languages.IState): boolean {
    return other === this;
  }
}

const states = [Mode.Code, Mode.Comment, Mode.Directive, Mode.DirectiveComment].map(
  (mode) => new LineState(mode),
);

type Scope = (text: string, line: string, end: number) => string;

interface Lexicon {
  /** One group per kind of token, in the order of `scopes`; sticky. */
  readonly pattern: RegExp;
  readonly scopes: readonly (string | Scope)[];
}

const string = String.raw`("(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?)`;
const number = String.raw`(\b\d(?:[\w.]|(?<=[eEpP])[+-])*)`;

const c: Lexicon = {
  pattern: new RegExp(String.raw`(//.*)|${string}|${number}|([A-Za-z_]\w*)`, 'y'),
  scopes: ['comment', 'string', 'number', cWord],
};

const assembler: Lexicon = {
  pattern: new RegExp(
    String.raw`(//.*|(?<=^\s*)#(?!\s*\w).*|(?<=\s)#\s.*)|${string}|([%$@]?\b(?:0x[0-9a-fA-F]+|\d+[bf]?)\b)|(%[a-z]\w*|\b[xwr]\d{1,2}\b|\b[sf]p\b|\blr\b)|(\.[A-Za-z]\w*)|([A-Za-z_.$][\w.$]*)`,
    'y',
  ),
  scopes: ['comment', 'string', 'number', 'variable', 'keyword', assemblerWord],
};

export const cTokens = provider(c);
export const assemblerTokens = provider(assembler);

export const bracketsAndComments: languages.LanguageConfiguration = {
  comments: { lineComment: '//', blockComment: ['/*', '*/'] },
  brackets: [
    ['{', '}'],
    ['[', ']'],
    ['(', ')'],
  ],
  wordPattern: /[A-Za-z_]\w*/,
};

/** Whether a word is part of the language or names a plain type. */
export function isKeyword(word: string): boolean {
  return cKeywords.has(word) || cTypes.has(word);
}

function cWord(text: string, line: string, end: number): string {
  if (cKeywords.has(text)) return 'keyword';
  if (cTypes.has(text)) return 'type';
  if (cConstants.has(text)) return 'constant';
  if (/^[A-Z][A-Z0-9_]{2,}$/.test(text)) return 'constant';
  if (line.charCodeAt(end) === 40) return 'function';
  return text.endsWith('_t') ? 'type' : '';
}

function assemblerWord(text: string, line: string, end: number): string {
  if (assemblerKeywords.has(text)) return 'keyword';
  if (line[end] === ':') return 'function';
  // The first word of a line is what it does.
  return /^\s*(?:\w+:\s*)?$/.test(line.slice(0, end - text.length)) ? 'type' : '';
}

function provider(lexicon: Lexicon): languages.TokensProvider {
  return {
    getInitialState: () => states[Mode.Code]!,
    tokenize: (line, state) => tokenize(lexicon, line, (state as LineState).mode),
  };
}

function tokenize({ pattern, scopes }: Lexicon, line: string, start: Mode): languages.ILineTokens {
  const tokens: languages.IToken[] = [];
  let mode = start;
  let at = 0;
  let last: string | undefined;
  const push = (startIndex: number, scope: string): void => {
    if (scope !== last) tokens.push({ startIndex, scopes: scope });
    last = scope;
  };
  const inDirective = (): boolean => mode === Mode.Directive || mode === Mode.DirectiveComment;
  while (at < line.length) {
    if (mode === Mode.Comment || mode === Mode.DirectiveComment) {
      push(at, 'comment');
      const end = line.indexOf('*/', at);
      if (end < 0) break;
      at = end + 2;
      mode = inDirective() ? Mode.Directive : Mode.Code;
      continue;
    }
    const plain = inDirective() ? 'directive.body' : '';
    if (line.startsWith('/*', at)) {
      push(at, 'comment');
      mode = inDirective() ? Mode.DirectiveComment : Mode.Comment;
      at += 2;
      continue;
    }
    if (mode === Mode.Code) {
      directive.lastIndex = at;
      const match = directive.exec(line);
      if (match && (at === 0 || line.slice(0, at).trim() === '')) {
        push(at, 'directive');
        at += match[0].length;
        mode = Mode.Directive;
        const target = match[1] === 'include' ? /\s*(?:<[^>]*>|"[^"]*")/y : null;
        if (target) {
          target.lastIndex = at;
          const name = target.exec(line);
          if (name) {
            push(at, 'string');
            at += name[0].length;
          }
        }
        continue;
      }
    }
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (!match) {
      push(at, plain);
      at++;
      continue;
    }
    const end = at + match[0].length;
    const scope = scopes[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!;
    push(at, (typeof scope === 'string' ? scope : scope(match[0], line, end)) || plain);
    at = end;
  }
  if (mode === Mode.Directive && !line.endsWith('\\')) mode = Mode.Code;
  return { tokens, endState: states[mode]! };
}

const directive =
  /[ \t]*#[ \t]*(include|define|undef|if|ifdef|ifndef|elif|else|endif|error|warning|pragma|line)\b/y;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
