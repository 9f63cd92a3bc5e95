// The tokens of a function's body → a tree of statements.
//
// Tolerant: sources are not preprocessed, so a macro may stand for a loop, a declaration or half a statement. What is not
// understood becomes a plain statement; every token belongs to some statement, and parsing always goes on.

import { closeBrace, colon, openBrace, openParen, question, semicolon } from './punctuators';
import { keywords, type Tokens, tokenKind } from './tokens';

interface Place {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
}

export interface BlockStatement extends Place {
  readonly kind: 'block';
  readonly body: readonly Statement[];
}
export interface IfStatement extends Place {
  readonly kind: 'if';
  /** The parentheses around the condition. */
  readonly open: number;
  readonly close: number;
  readonly then: Statement;
  readonly else: Statement | null;
}
export interface LoopStatement extends Place {
  readonly kind: 'loop';
  /** The parentheses behind `for`, `while` or the macro's name. */
  readonly open: number;
  readonly close: number;
  readonly form: 'for' | 'while' | 'do' | 'macro';
  readonly body: Statement;
}
export interface SwitchStatement extends Place {
  readonly kind: 'switch';
  readonly open: number;
  readonly close: number;
  readonly body: Statement;
}
/** `case x:` or `default:`; what follows are statements of their own. */
export interface CaseStatement extends Place {
  readonly kind: 'case';
  readonly isDefault: boolean;
}
export interface LabelStatement extends Place {
  readonly kind: 'label';
  readonly name: string;
}
export interface GotoStatement extends Place {
  readonly kind: 'goto';
  readonly name: string;
}
export interface ReturnStatement extends Place {
  readonly kind: 'return';
}
export interface JumpStatement extends Place {
  readonly kind: 'break' | 'continue';
}
/** An expression, a declaration, a macro. */
export interface PlainStatement extends Place {
  readonly kind: 'plain';
}
export type Statement =
  | BlockStatement
  | IfStatement
  | LoopStatement
  | SwitchStatement
  | CaseStatement
  | LabelStatement
  | GotoStatement
  | ReturnStatement
  | JumpStatement
  | PlainStatement;

/** A statement of any kind. All have one shape: code that walks them stays fast. */
class Node implements Place {
  open = 0;
  close = 0;
  body: Statement | readonly Statement[] | null = null;
  // biome-ignore lint/suspicious/noThenProperty: nobody awaits a statement
  then: Statement | null = null;
  else: Statement | null = null;
  form = '';
  name = '';
  isDefault = false;

  constructor(
    readonly kind: Statement['kind'],
    readonly first: number,
    readonly last: number,
  ) {}
}

function simple(kind: 'plain' | 'return' | 'break' | 'continue', first: number, last: number): Statement {
  return new Node(kind, first, last) as Statement;
}

function named(kind: 'goto' | 'label', name: string, first: number, last: number): Statement {
  const node = new Node(kind, first, last);
  node.name = name;
  return node as Statement;
}

/** What stands around a body, behind parentheses. */
function around(
  kind: 'loop' | 'switch',
  form: LoopStatement['form'] | '',
  [first, last]: readonly [number, number],
  [open, close]: readonly [number, number],
  body: Statement,
): Statement {
  const node = new Node(kind, first, last);
  node.form = form;
  node.open = open;
  node.close = close;
  node.body = body;
  return node as Statement;
}

/** The first token of a statement, of a block that of the first statement in it. */
export function firstToken(statement: Statement): number {
  return statement.kind === 'block' ? (statement.body[0]?.first ?? statement.first) : statement.first;
}

/** Statements nested deeper than this are not taken apart: no kernel has them, a hostile file may. */
const maxDepth = 200;

/** What stands between a function's braces. */
export interface Body {
  readonly statements: readonly Statement[];
  /** Whether any statement is a label, at whatever depth. */
  readonly hasLabels: boolean;
}

/** Parses what is between a body's braces. */
export function parseBody(tokens: Tokens, bodyOpen: number, bodyClose: number): Body {
  const parser = new Parser(tokens, bodyClose);
  const statements = parser.sequence(bodyOpen + 1);
  return { statements, hasLabels: parser.hasLabels };
}

class Parser {
  hasLabels = false;
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly end: number,
  ) {}

  sequence(from: number): Statement[] {
    this.at = from;
    const body: Statement[] = [];
    while (this.at < this.end && this.tokens.kind[this.at] !== closeBrace) body.push(this.statement());
    return body;
  }

  private statement(): Statement {
    const { kind } = this.tokens;
    const first = this.at;
    const what = kind[first]!;
    if (this.depth >= maxDepth) return this.plain(first);
    if (what === openBrace) return this.block(first);
    if (what !== tokenKind.name) return this.plain(first);
    const keyword = keywords[this.tokens.keyword[first]!];
    switch (keyword) {
      case 'if':
        return this.ifStatement(first);
      case 'for':
      case 'while':
        return this.loop(first, keyword);
      case 'do':
        return this.doLoop(first);
      case 'switch':
        return this.switchStatement(first);
      case 'case':
      case 'default':
        return this.caseLabel(first, keyword === 'default');
      case 'goto': {
        const name = kind[first + 1] === tokenKind.name ? this.word(first + 1) : '';
        return named('goto', name, first, this.plain(first).last);
      }
      case 'return':
        return simple('return', first, this.plain(first).last);
      case 'break':
      case 'continue':
        return simple(keyword, first, this.plain(first).last);
      default:
    }
    if (this.isReturnMacro(first)) return simple('return', first, this.plain(first).last);
    if (kind[first + 1] === colon && kind[first + 2] !== colon) {
      this.at = first + 2;
      this.hasLabels = true;
      return named('label', this.word(first), first, first + 1);
    }
    if (kind[first + 1] === openParen) {
      const macro = this.macro(first);
      if (macro) return macro;
    }
    return this.plain(first);
  }

  /** ACPICA's return_ACPI_STATUS(x), return_VOID. */
  private isReturnMacro(at: number): boolean {
    const { bytes, start } = this.tokens;
    // Hardly any name has an underscore there and begins with an r.
    return bytes[start[at]! + 6] === 95 && bytes[start[at]!] === 114 && /^return_[A-Z]/.test(this.word(at));
  }

  private block(first: number): Statement {
    this.depth++;
    const body = this.sequence(first + 1);
    this.depth--;
    const last = Math.min(this.at, this.end);
    this.at = last + 1;
    const node = new Node('block', first, last);
    node.body = body;
    return node as Statement;
  }

  private ifStatement(first: number): Statement {
    const open = first + 1;
    if (this.tokens.kind[open] !== openParen) return this.plain(first);
    const close = this.closeOf(open);
    this.at = close + 1;
    const then = this.arm();
    let otherwise: Statement | null = null;
    if (this.at < this.end && this.isKeyword(this.at, 'else')) {
      this.at++;
      otherwise = this.arm();
    }
    const node = new Node('if', first, this.at - 1);
    node.open = open;
    node.close = close;
    // biome-ignore lint/suspicious/noThenProperty: as above
    node.then = then;
    node.else = otherwise;
    return node as Statement;
  }

  /** The statement behind a condition; an empty one where the body ends. */
  private arm(): Statement {
    if (this.at >= this.end || this.tokens.kind[this.at] === closeBrace)
      return simple('plain', this.at, this.at - 1);
    this.depth++;
    const statement = this.statement();
    this.depth--;
    return statement;
  }

  private loop(first: number, form: 'for' | 'while' | 'macro'): Statement {
    const open = first + 1;
    if (this.tokens.kind[open] !== openParen) return this.plain(first);
    const close = this.closeOf(open);
    this.at = close + 1;
    const body = this.arm();
    return around('loop', form, [first, this.at - 1], [open, close], body);
  }

  private doLoop(first: number): Statement {
    this.at = first + 1;
    const body = this.arm();
    let open = this.at;
    let close = this.at;
    if (this.isKeyword(this.at, 'while') && this.tokens.kind[this.at + 1] === openParen) {
      open = this.at + 1;
      close = this.closeOf(open);
      this.at = close + 1;
      if (this.tokens.kind[this.at] === semicolon) this.at++;
    }
    return around('loop', 'do', [first, this.at - 1], [open, close], body);
  }

  private switchStatement(first: number): Statement {
    const open = first + 1;
    if (this.tokens.kind[open] !== openParen) return this.plain(first);
    const close = this.closeOf(open);
    this.at = close + 1;
    const body = this.arm();
    return around('switch', '', [first, this.at - 1], [open, close], body);
  }

  private caseLabel(first: number, isDefault: boolean): Statement {
    const { kind } = this.tokens;
    let conditional = 0;
    let at = first + 1;
    while (at < this.end) {
      const what = kind[at]!;
      if (what === openParen) at = this.closeOf(at);
      else if (what === question) conditional++;
      else if (what === colon && conditional-- === 0) break;
      else if (what === semicolon || what === openBrace || what === closeBrace) break;
      at++;
    }
    this.at = Math.min(at + 1, this.end);
    const label = new Node('case', first, this.at - 1);
    label.isDefault = isDefault;
    return label as Statement;
  }

  /**
   * A macro that stands for the head of a block (`list_for_each_entry(…) {`), or for a whole statement without a
   * semicolon. Null when the call is part of an expression.
   */
  private macro(first: number): Statement | null {
    const { kind } = this.tokens;
    const close = this.closeOf(first + 1);
    const next = kind[close + 1]!;
    if (close + 1 >= this.end) return null;
    if (
      next === openBrace ||
      (next !== semicolon && /for_?each|(^|_)each_|^for_|_for$/.test(this.word(first)))
    ) {
      return this.loop(first, 'macro');
    }
    const beginsStatement =
      next === closeBrace ||
      (next === tokenKind.name && this.tokens.line[close + 1]! > this.tokens.line[close]!);
    if (!beginsStatement) return null;
    this.at = close + 1;
    return simple('plain', first, close);
  }

  private plain(first: number): Statement {
    const { kind } = this.tokens;
    let at = first;
    while (at < this.end) {
      const what = kind[at]!;
      if (what === semicolon) {
        this.at = at + 1;
        return simple('plain', first, at);
      }
      if (what === closeBrace) break;
      // Parentheses may hold statements, braces may be an initialiser.
      if (what === openParen || what === openBrace) at = this.closeOf(at);
      at++;
    }
    this.at = Math.max(Math.min(at, this.end), first + 1);
    return simple('plain', first, this.at - 1);
  }

  private closeOf(open: number): number {
    return Math.min(this.tokens.close[open]!, this.end);
  }

  private word(at: number): string {
    return this.tokens.nameAt(at);
  }

  private isKeyword(at: number, word: (typeof keywords)[number]): boolean {
    return keywords[this.tokens.keyword[at]!] === word;
  }
}
