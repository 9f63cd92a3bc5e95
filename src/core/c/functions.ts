// Tokens of a source → the functions that it defines, as stretches of tokens.

import { assign, closeBrace, openBrace, openParen, semicolon } from './punctuators';
import { type Tokens, tokenKind } from './tokens';

/** A function definition. All places are token numbers. */
export interface FunctionText {
  /** As gcov names it: `__do_sys_openat` for SYSCALL_DEFINE4(openat, …). */
  readonly name: string;
  /** First token of the declaration, and that of the name. */
  readonly first: number;
  readonly nameAt: number;
  /** The parentheses around the parameters. */
  readonly open: number;
  readonly close: number;
  /** The braces around the body. */
  readonly bodyOpen: number;
  readonly bodyClose: number;
  /** What SYSCALL_DEFINE or COMPAT_SYSCALL_DEFINE defines; null for ordinary functions. */
  readonly syscall: { readonly kind: 'syscall' | 'compat'; readonly name: string } | null;
}

/** Attributes that take arguments: what looks like a parameter list behind them is none. */
const attribute =
  /^(__attribute__|__attribute|__printf|__scanf|__releases|__acquires|__must_hold|__cond_acquires|__cond_lock|__aligned|__section|__alloc_size|__malloc|__diagnose_as|__no_sanitize|__target|__nonnull|__assume_aligned|__cold|__naked|asm|__asm__|typeof|__typeof__|__flatten|__counted_by|__bpf_kfunc|__bpf_md_ptr)$/;

function isAttribute(tokens: Tokens, at: number): boolean {
  // They begin with an underscore, asm or typeof.
  const letter = tokens.bytes[tokens.start[at]!];
  return (letter === 95 || letter === 97 || letter === 116) && attribute.test(tokens.nameAt(at));
}

/** Finds all function definitions at the top level. */
export function findFunctions(tokens: Tokens): FunctionText[] {
  const found: FunctionText[] = [];
  const { kind, length } = tokens;
  let first = 0;
  let at = 0;
  let initialiser = false;
  while (at < length) {
    const code = kind[at]!;
    if (code === semicolon) {
      first = at + 1;
      initialiser = false;
    } else if (code === assign) {
      initialiser = true;
    } else if (code === openParen) {
      at = tokens.close[at]!;
    } else if (code === openBrace) {
      const close = tokens.close[at]!;
      if (!initialiser) {
        if (isLinkage(tokens, first, at)) {
          first = at + 1;
          at++;
          continue;
        }
        const definition = functionOf(tokens, first, at, close);
        if (definition) {
          found.push(definition);
          first = close + 1;
        }
      }
      at = close;
    } else if (code === closeBrace) {
      first = at + 1;
      initialiser = false;
    }
    at++;
  }
  return found;
}

/** `extern "C" {` */
function isLinkage({ kind }: Tokens, first: number, open: number): boolean {
  return open - first === 2 && kind[first] === tokenKind.name && kind[first + 1] === tokenKind.string;
}

function functionOf(tokens: Tokens, first: number, bodyOpen: number, bodyClose: number): FunctionText | null {
  const { kind } = tokens;
  let begin = first;
  let open = -1;
  let close = -1;
  for (let at = first; at < bodyOpen; at++) {
    if (kind[at] !== openParen) continue;
    const end = tokens.close[at]!;
    if (end >= bodyOpen) return null;
    // EXPORT_SYMBOL(x) without a semicolon, then the function: a type stands between the two parentheses.
    const afterMacro = open >= 0 && at - close > 2;
    if (open < 0 || afterMacro) {
      const nameAt = at - 1;
      if (nameAt >= first && kind[nameAt] === tokenKind.name && !isAttribute(tokens, nameAt)) {
        if (afterMacro) begin = close + 1;
        open = at;
        close = end;
      }
    }
    at = end;
  }
  if (open < 0) return null;
  const nameAt = open - 1;
  const syscall = syscallOf(tokens, nameAt, open);
  const name = syscall
    ? `${syscall.kind === 'compat' ? '__do_compat_sys_' : '__do_sys_'}${syscall.name}`
    : tokens.nameAt(nameAt);
  return { name, first: begin, nameAt, open, close, bodyOpen, bodyClose, syscall };
}

function syscallOf(tokens: Tokens, nameAt: number, open: number): FunctionText['syscall'] {
  const name = tokens.nameAt(nameAt);
  if (!name.includes('SYSCALL_DEFINE')) return null;
  const match = /^(COMPAT_)?SYSCALL(?:32)?_DEFINE\d$/.exec(name);
  if (!match || tokens.kind[open + 1] !== tokenKind.name) return null;
  return { kind: match[1] ? 'compat' : 'syscall', name: tokens.nameAt(open + 1) };
}
