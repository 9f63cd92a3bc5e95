// A source text and which of its lines have code → why a line has none.
//
// The compiler does not say why a line got no code, so this reads the text the way a kernel developer would: lexically,
// without preprocessing. Braces that differ between #if branches are put right again at every brace in column one.
// What cannot be told stays untold: `merged` only says that the compiler kept nothing.

/** Why a line has no code. Line numbers are 1-based. */
export type Explanation =
  | { readonly kind: 'beyond-end' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'comment' }
  /** A line of a preprocessor directive; `line` is where it begins. */
  | { readonly kind: 'directive'; readonly name: string; readonly line: number }
  /** A line of a macro's definition. */
  | { readonly kind: 'macro-definition'; readonly name: string; readonly line: number }
  /** In a branch of a conditional that the preprocessor left out, or of which no line has code. */
  | {
      readonly kind: 'compiled-out';
      readonly directive: string;
      readonly line: number;
      readonly certain: boolean;
    }
  /** Inside or at the head of a type's definition. */
  | { readonly kind: 'type' }
  | { readonly kind: 'declaration' }
  /** Initial data of the variable that begins on `line`. */
  | { readonly kind: 'data'; readonly line: number }
  /** In a function of which no line has code; `under` is a conditional around it that holds no code at all. */
  | {
      readonly kind: 'function-without-code';
      readonly name: string;
      readonly line: number;
      readonly under: { readonly directive: string; readonly line: number } | null;
    }
  /** The head of a function whose code is counted on other lines. */
  | { readonly kind: 'signature'; readonly name: string }
  | { readonly kind: 'brace' }
  | { readonly kind: 'label' }
  /** Part of a statement; what it does is counted on `line`. */
  | { readonly kind: 'continuation'; readonly line: number }
  /** One call that left no code of its own: inlined, expanded to nothing, or optimised away. */
  | { readonly kind: 'call-without-code'; readonly name: string }
  /** A macro outside of functions. */
  | { readonly kind: 'macro-at-file-level'; readonly name: string }
  /** Inlined, optimised away, or merged with a line near by; `line` is the closest one before in the function that has code. */
  | { readonly kind: 'merged'; readonly line: number | null };

/** Explains one line. To explain many of one text, keep a `LineExplainer`. */
export function explainLine(
  lines: readonly string[],
  line: number,
  hasCode: (line: number) => boolean,
): Explanation {
  return new LineExplainer(lines, hasCode).explain(line);
}

/** Explains lines of one text; reads it once. */
export class LineExplainer {
  private readonly outline: Outline;

  constructor(
    lines: readonly string[],
    private readonly hasCode: (line: number) => boolean,
  ) {
    this.outline = readOutline(lines);
  }

  explain(line: number): Explanation {
    const at = this.outline.lines[line - 1];
    if (!at) return { kind: 'beyond-end' };
    if (at.directive) {
      const { name, macro, line: first } = at.directive;
      return macro === null
        ? { kind: 'directive', name, line: first }
        : { kind: 'macro-definition', name: macro, line: first };
    }
    if (at.code === '') return at.blank ? { kind: 'blank' } : { kind: 'comment' };
    return this.compiledOut(at) ?? this.byPlace(line, at);
  }

  private compiledOut({ branches, construct }: OutlineLine): Explanation | null {
    for (const branch of branches) {
      const { directive, line: first } = branch;
      if (branch.never) return { kind: 'compiled-out', directive, line: first, certain: true };
      if (construct?.kind !== 'function' || this.anyCode(branch.line, branch.end)) continue;
      // Silence means something only where code would be expected: others of this conditional or of this function have it.
      const inside = branch.line > construct.line && branch.end <= construct.end;
      const expected = inside
        ? this.anyCode(construct.line, construct.end)
        : branch.siblings.some((sibling) => sibling !== branch && this.anyCode(sibling.line, sibling.end));
      if (expected) return { kind: 'compiled-out', directive, line: first, certain: false };
    }
    return null;
  }

  private byPlace(line: number, at: OutlineLine): Explanation {
    const { construct, code } = at;
    if (construct?.kind === 'type') return { kind: 'type' };
    if (construct?.kind === 'data') return { kind: 'data', line: construct.line };
    if (construct?.kind === 'function') {
      if (!this.anyCode(construct.line, construct.end)) {
        const under = at.branches.find((branch) => !this.anyCode(branch.line, branch.end));
        return {
          kind: 'function-without-code',
          name: construct.name,
          line: construct.line,
          under: under ? { directive: under.directive, line: under.line } : null,
        };
      }
      if (line < construct.open || (line === construct.open && code !== '{')) {
        return { kind: 'signature', name: construct.name };
      }
    }
    if (onlyBraces.test(code)) return { kind: 'brace' };
    if (onlyLabel.test(code)) return { kind: 'label' };
    const counted = this.countedOn(line, at.statement);
    if (counted !== null) return { kind: 'continuation', line: counted };
    if (at.statement < line) return this.byPlace(at.statement, this.outline.lines[at.statement - 1]!);
    if (construct === null) return atFileLevel(code);
    if (declaration.test(code) && !computedValue.test(code)) return { kind: 'declaration' };
    const call = oneCall.exec(code);
    if (call && !keyword.test(call[1]!)) return { kind: 'call-without-code', name: call[1]! };
    for (let before = line - 1; before >= construct.line; before--) {
      if (this.hasCode(before)) return { kind: 'merged', line: before };
    }
    return { kind: 'merged', line: null };
  }

  /** The other line of a statement that has its code. */
  private countedOn(line: number, first: number): number | null {
    const { lines } = this.outline;
    for (let other = first; other <= lines.length; other++) {
      const { statement, code, directive } = lines[other - 1]!;
      if (code === '' || directive) continue;
      if (statement > first) return null;
      if (other !== line && this.hasCode(other)) return other;
    }
    return null;
  }

  private anyCode(first: number, last: number): boolean {
    for (let line = first; line <= last; line++) if (this.hasCode(line)) return true;
    return false;
  }
}

const onlyBraces = /^[\s{}();,\\]*(?:\b(?:else|do)\b)?[\s{}();,\\]*$/;
const onlyLabel = /^(?:(?:case\b.*|default\s*|[A-Za-z_]\w*\s*):[\s;{]*)+$/;
const oneCall = /^([A-Za-z_]\w*)\s*\(.*\)\s*;?$/;
const keyword = /^(?:if|for|while|switch|return|sizeof|do|else|goto|case)$/;
/** Words that begin a declaration, or two names in a row that do not begin another kind of statement. */
const declaration =
  /^(?:(?:const|static|struct|union|enum|typedef|extern|register|volatile|unsigned|signed|char|short|int|long|float|double|bool|void|auto|__always_unused|__maybe_unused)\b|(?!(?:return|goto|case|else|do|break|continue|default)\b)[A-Za-z_]\w*(?:\s+|\s*\*+\s*)[A-Za-z_]\w*\s*(?:[=;,[:]|__\w+|$))/;

/** An initial value that takes more than to be there. */
const computedValue = /=.*(?:\(|->|\[)/;

function atFileLevel(code: string): Explanation {
  const call = oneCall.exec(code);
  // A prototype has a type before its name.
  return call ? { kind: 'macro-at-file-level', name: call[1]! } : { kind: 'declaration' };
}

/** One branch of a conditional: from its directive to the line before the next of the same conditional. */
interface Branch {
  /** The text of the directive, without what follows a backslash. */
  readonly directive: string;
  readonly line: number;
  end: number;
  /** Known to be left out whatever the configuration. */
  readonly never: boolean;
  /** All branches of the conditional. */
  readonly siblings: Branch[];
}

/** Something at file level with braces. */
interface Construct {
  readonly kind: 'function' | 'type' | 'data';
  readonly name: string;
  /** Where its head begins. */
  readonly line: number;
  /** Where its brace opens. */
  readonly open: number;
  end: number;
}

interface OutlineLine {
  /** Without comments and what strings hold, trimmed. */
  readonly code: string;
  readonly blank: boolean;
  readonly directive: { readonly name: string; readonly macro: string | null; readonly line: number } | null;
  /** Conditionals around the line, outermost first. */
  readonly branches: readonly Branch[];
  construct: Construct | null;
  /** The line on which the statement began that this line's first token belongs to. */
  readonly statement: number;
}

interface Outline {
  readonly lines: readonly OutlineLine[];
}

function readOutline(lines: readonly string[]): Outline {
  const found: OutlineLine[] = [];
  const strip = new Stripper();
  const branches: Branch[] = [];
  const shape = new Shape(found);
  let directive: OutlineLine['directive'] = null;
  lines.forEach((text, index) => {
    const line = index + 1;
    const inComment = strip.inComment;
    const code = strip.strip(text).trim();
    const continued = directive !== null;
    if (!directive && !inComment && code.startsWith('#')) directive = readDirective(code, line);
    const blank = text.trim() === '' && !inComment;
    const own = directive;
    if (own && !continued) enterConditional(branches, own.name, code, line, shape);
    found.push({
      code,
      blank,
      directive: own,
      branches: branches.length === 0 ? noBranches : [...branches],
      construct: null,
      statement: own ? line : shape.statementAt(line, code),
    });
    if (!own) shape.read(code, line, text);
    if (own && !/\\\s*$/.test(text)) directive = null;
  });
  for (const branch of branches) branch.end = lines.length;
  return { lines: found };
}

const noBranches: readonly Branch[] = [];

function readDirective(code: string, line: number): NonNullable<OutlineLine['directive']> {
  const [, name = '', rest = ''] = /^#\s*(\w*)\s*(.*)/.exec(code) ?? [];
  return { name, macro: name === 'define' ? (/^\w+/.exec(rest)?.[0] ?? '') : null, line };
}

function enterConditional(branches: Branch[], name: string, code: string, line: number, shape: Shape): void {
  const text = code.replace(/\s*\\$/, '').replace(/^#\s+/, '#');
  const open = (siblings: Branch[], never: boolean): void => {
    const branch = { directive: text, line, end: line, never, siblings };
    siblings.push(branch);
    branches.push(branch);
  };
  if (name === 'if' || name === 'ifdef' || name === 'ifndef') {
    open([], /^#if\s+(?:0|\(0\))\s*$/.test(text));
    shape.save();
  } else if (name === 'else' || name === 'elif') {
    const before = branches.pop();
    if (!before) return;
    before.end = line - 1;
    open(before.siblings, /^#if\s+(?:1|\(1\))\s*$/.test(before.siblings[0]!.directive));
    shape.restore();
  } else if (name === 'endif') {
    const before = branches.pop();
    if (before) before.end = line - 1;
    shape.forget();
  }
}

/** Takes comments out of lines, and what strings hold. */
class Stripper {
  inComment = false;

  strip(text: string): string {
    let out = '';
    let at = 0;
    while (at < text.length) {
      if (this.inComment) {
        const end = text.indexOf('*/', at);
        if (end < 0) return out;
        this.inComment = false;
        at = end + 2;
        out += ' ';
        continue;
      }
      const char = text[at]!;
      if (char === '/' && text[at + 1] === '*') {
        this.inComment = true;
        at += 2;
      } else if (char === '/' && text[at + 1] === '/') {
        return out;
      } else if (char === '"' || char === "'") {
        at = endOfString(text, at);
        out += char + char;
      } else {
        out += char;
        at++;
      }
    }
    return out;
  }
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length && text[at] !== text[start]; at++) if (text[at] === '\\') at++;
  return at + 1;
}

interface Place {
  depth: number;
  parens: number;
}

/** Follows braces, parentheses and statements from line to line. */
class Shape {
  private depth = 0;
  private parens = 0;
  /** Where the current statement began; 0 between statements. */
  private statement = 0;
  /** Text of the current statement, for heads of constructs and for what closes without a semicolon. */
  private text = '';
  private open: Construct | null = null;
  private readonly saved: Place[] = [];

  constructor(private readonly lines: OutlineLine[]) {}

  save(): void {
    this.saved.push({ depth: this.depth, parens: this.parens });
  }

  restore(): void {
    const place = this.saved.at(-1);
    if (!place) return;
    this.depth = place.depth;
    this.parens = place.parens;
  }

  forget(): void {
    this.saved.pop();
  }

  statementAt(line: number, code: string): number {
    return code === '' || this.statement === 0 ? line : this.statement;
  }

  /** Reads the line that was pushed last. */
  read(code: string, line: number, raw: string): void {
    this.putRight(raw, line);
    const own = this.lines[line - 1]!;
    own.construct = this.open;
    for (const [token] of code.matchAll(/[A-Za-z_]\w*|\d\w*|\S/g)) {
      if (this.statement === 0 && token !== '}' && token !== '{' && token !== ';') {
        this.statement = line;
        this.text = '';
      }
      this.take(token, line);
      own.construct ??= this.open;
    }
  }

  /** A brace in column one is at file level, whatever was counted before. */
  private putRight(raw: string, line: number): void {
    if (raw.startsWith('}')) {
      this.depth = 1;
      this.parens = 0;
    } else if (raw.startsWith('{') && this.depth > 0) {
      this.close(line - 1);
      this.depth = 0;
    }
  }

  private take(token: string, line: number): void {
    if (token === '(' || token === '[') this.parens++;
    else if (token === ')' || token === ']') this.closeParenthesis();
    else if (token === '{') this.openBrace(line);
    else if (token === '}') this.closeBrace(line);
    else if (token === ';' && this.parens === 0) this.end();
    else if (token === ':' && this.parens === 0 && /^(?:case\b|default\b|\w+ $)/.test(this.text)) this.end();
    else if ((token === 'else' || token === 'do') && this.text === '') this.end();
    else this.text += `${token} `;
    if (token === '(' || token === ')') this.text += `${token} `;
  }

  private closeParenthesis(): void {
    if (this.parens > 0) this.parens--;
    // What follows the condition is a statement of its own.
    if (
      this.parens === 0 &&
      this.depth > 0 &&
      /^(?:if|for|while|switch|\w*for_?each\w*) \(/.test(this.text)
    ) {
      this.end();
    }
  }

  private openBrace(line: number): void {
    if (this.depth === 0) {
      this.open = {
        ...constructOf(this.text),
        line: this.statement || line,
        open: line,
        end: this.lines.length,
      };
      for (let head = this.open.line; head <= line; head++) this.lines[head - 1]!.construct = this.open;
    }
    this.depth++;
    if (this.parens === 0 || this.depth === 1) this.end();
  }

  private closeBrace(line: number): void {
    if (this.depth > 0) this.depth--;
    if (this.depth === 0) this.close(line);
    if (this.parens === 0) this.end();
  }

  private close(line: number): void {
    if (this.open) this.open.end = line;
    this.open = null;
    this.end();
  }

  private end(): void {
    this.statement = 0;
    this.text = '';
  }
}

/** What a head that ends with a brace begins. */
function constructOf(head: string): Pick<Construct, 'kind' | 'name'> {
  if (/=\s*$/.test(head)) return { kind: 'data', name: '' };
  const call = /(\w+) \( /.exec(
    head.replace(/\b__(?:attribute__|printf|aligned|acquires|releases|must_hold) /g, ''),
  );
  if (!call || /^(?:typedef )?(?:struct|union|enum) (?:\w+ )?(?:__\w+ )*(?:\(|$)/.test(head)) {
    return { kind: 'type', name: '' };
  }
  const name = call[1]!;
  const defined = /^(?:\w*SYSCALL_DEFINE\d?|DEFINE_\w+) \( (\w+)/.exec(head.slice(call.index));
  return { kind: 'function', name: defined ? defined[1]! : name };
}
