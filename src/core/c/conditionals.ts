// Preprocessor conditionals → which lines count, by what a kernel's .config says.
//
// Only what is written with CONFIG_ symbols, `defined`, IS_ENABLED and numbers can be decided; all else is unknown.

import { decodeText } from '../bytes/byte-strings';

/** Options of a kernel's .config that are set: `y`, `m` or a value. */
export type KernelConfig = ReadonlyMap<string, string>;

type Verdict = boolean | null;

interface Level {
  /** Whether an arm of this conditional has been kept for certain. */
  decided: boolean;
  /** Whether some arm has been kept because nobody knows. */
  guessed: boolean;
  skipping: boolean;
}

/** The conditionals that are open at some point of a source. */
export class Conditionals {
  private readonly open: Level[] = [];

  constructor(private readonly config: KernelConfig | null) {}

  /**
   * Takes note of a directive; its text lies behind the `#`.
   *
   * @returns whether what follows is left out
   */
  directive(bytes: Uint8Array, start: number, end: number, inFunction: boolean): boolean {
    // Most directives define or include something.
    let first = start;
    while (bytes[first] === 32 || bytes[first] === 9) first++;
    // `if…`, `el…` and `en…`.
    const next = bytes[first + 1];
    const decides =
      bytes[first] === 101 ? next === 108 || next === 110 : bytes[first] === 105 && next === 102;
    if (!decides) return this.skipping();
    const text = decodeText(bytes, start, Math.min(end, start + 2000));
    const word = /^\s*(if|ifdef|ifndef|elif|else|endif)\b/.exec(text);
    if (!word) return this.skipping();
    const rest = text.slice(word[0].length);
    switch (word[1]) {
      case 'if':
      case 'ifdef':
      case 'ifndef': {
        const level: Level = { decided: false, guessed: false, skipping: true };
        // What is nested in skipped text is skipped, whatever it says.
        if (this.skipping()) level.decided = true;
        else this.enter(level, this.verdict(word[1], rest), inFunction);
        this.open.push(level);
        break;
      }
      case 'elif':
      case 'else': {
        const level = this.open.at(-1);
        if (level) this.enter(level, word[1] === 'else' ? true : this.verdict('if', rest), inFunction);
        break;
      }
      default:
        this.open.pop();
    }
    return this.skipping();
  }

  private skipping(): boolean {
    const { open } = this;
    return open.length > 0 && open[open.length - 1]!.skipping;
  }

  private enter(level: Level, verdict: Verdict, inFunction: boolean): void {
    if (level.decided || verdict === false || (level.guessed && inFunction)) {
      level.skipping = true;
      return;
    }
    level.skipping = false;
    if (verdict === null) level.guessed = true;
    else level.decided = true;
  }

  private verdict(word: string, text: string): Verdict {
    if (word === 'if') return new Expression(text, this.config).value();
    const symbol = /^\s*(\w+)/.exec(text)?.[1] ?? '';
    const defined = isDefined(symbol, this.config);
    return defined === null ? null : word === 'ifdef' ? defined : !defined;
  }
}

function isDefined(symbol: string, config: KernelConfig | null): Verdict {
  if (symbol === '__KERNEL__') return true;
  if (symbol === '__ASSEMBLY__' || symbol === 'MODULE') return symbol === 'MODULE' ? null : false;
  if (!config || !symbol.startsWith('CONFIG_')) return null;
  if (symbol.endsWith('_MODULE')) return config.get(symbol.slice(0, -7)) === 'm' || config.has(symbol);
  const value = config.get(symbol);
  return value !== undefined && value !== 'm' && value !== 'n';
}

/** A condition of `#if`: recursive descent with three values. */
class Expression {
  private readonly tokens: string[];
  private at = 0;

  constructor(
    text: string,
    private readonly config: KernelConfig | null,
  ) {
    const plain = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|\\\n/gm, ' ');
    this.tokens = plain.match(/\w+|&&|\|\||[!()]|[^\s\w]+/g) ?? [];
  }

  value(): Verdict {
    const value = this.or();
    return this.at < this.tokens.length ? null : value;
  }

  private or(): Verdict {
    let value = this.and();
    while (this.take('||')) {
      const right = this.and();
      value = value === true || right === true ? true : value === null || right === null ? null : false;
    }
    return value;
  }

  private and(): Verdict {
    let value = this.unary();
    while (this.take('&&')) {
      const right = this.unary();
      value = value === false || right === false ? false : value === null || right === null ? null : true;
    }
    return value;
  }

  private unary(): Verdict {
    if (this.take('!')) {
      const value = this.unary();
      return value === null ? null : !value;
    }
    if (this.take('(')) {
      const value = this.or();
      this.take(')');
      return value;
    }
    const word = this.tokens[this.at++] ?? '';
    if (/^\d/.test(word)) return !/^0+[uUlL]*$/.test(word);
    if (/^(defined|IS_ENABLED|IS_BUILTIN|IS_REACHABLE|IS_MODULE)$/.test(word)) {
      const parenthesis = this.take('(');
      const symbol = this.tokens[this.at++] ?? '';
      if (parenthesis) this.take(')');
      if (word === 'defined' || word === 'IS_BUILTIN') return isDefined(symbol, this.config);
      if (!this.config) return null;
      const value = this.config.get(symbol);
      return word === 'IS_MODULE' ? value === 'm' : value === 'y' || value === 'm';
    }
    // A comparison, an arithmetic expression or a macro: skip to the next connective.
    let depth = 0;
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at]!;
      if (depth === 0 && (token === '&&' || token === '||' || token === ')')) break;
      if (token === '(') depth++;
      if (token === ')') depth--;
      this.at++;
    }
    return null;
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }
}
