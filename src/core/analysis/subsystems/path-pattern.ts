// A pattern of MAINTAINERS' F: and X: lines → whether it claims a path, as get_maintainer.pl decides it.
//
// That script makes a regular expression of the pattern, anchors it at the start only, and then asks that path and pattern
// have equally many slashes, unless the pattern ends with one. So `*` cannot cross a slash in a pattern for files, and
// `kernel/fork` claims `kernel/fork.c`. A pattern that names a directory without its slash claims what is below.

export interface PathPattern {
  readonly text: string;
  /** How deep the claim goes: get_maintainer.pl's measure. -1 for patterns that begin with a wildcard. */
  readonly depth: number;
  /** How many of its characters are not wildcards: what decides between claims of one depth. */
  readonly literals: number;
  /** The directory that all claimed paths lie in, with its slash; '' for the tree's root. */
  readonly directory: string;
  /** Nothing in it is a wildcard. */
  readonly literal: boolean;
  claims(path: string): boolean;
}

export function parsePathPattern(text: string): PathPattern {
  const slashes = slashesIn(text);
  const ofDirectory = text.endsWith('/');
  const depth = text.startsWith('*') ? -1 : slashes + (ofDirectory ? 0 : 1);
  // Most patterns are names: those are not taken apart.
  const tokens = /[*?[]/.test(text) ? tokenize(text) : null;
  const wildcard = tokens ? tokens.findIndex((token) => typeof token !== 'string') : -1;
  if (!tokens || wildcard < 0) {
    return {
      text,
      depth,
      literals: text.length,
      directory: directoryOf(text),
      literal: true,
      claims: (path) =>
        path.startsWith(text) && (ofDirectory || path[text.length] === '/' || slashesIn(path) === slashes),
    };
  }
  const name = tokens.slice(0, wildcard).join('');
  const others = tokens.slice(wildcard);
  return {
    text,
    depth,
    literals: tokens.filter((token) => typeof token === 'string').length,
    directory: directoryOf(name),
    literal: false,
    claims: (path) =>
      path.startsWith(name) &&
      beginsLike(path, name.length, others) &&
      (ofDirectory || slashesIn(path) === slashes),
  };
}

function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A character, anything, one of anything, or one of a class. */
type Token = string | typeof star | typeof one | { readonly chars: string; readonly negated: boolean };
const star = Symbol('*');
const one = Symbol('?');

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '*') {
      if (tokens.at(-1) !== star) tokens.push(star);
    } else if (char === '?') {
      tokens.push(one);
    } else if (char === '[' && text.indexOf(']', at + 2) > 0) {
      const end = text.indexOf(']', at + 2);
      tokens.push(characterClass(text.slice(at + 1, end)));
      at = end;
    } else {
      tokens.push(char);
    }
  }
  return tokens;
}

function characterClass(inner: string): Token {
  const negated = /^[\^!]/.test(inner);
  let chars = '';
  for (let at = negated ? 1 : 0; at < inner.length; at++) {
    const last = inner[at + 1] === '-' ? inner[at + 2] : undefined;
    if (last === undefined) {
      chars += inner[at];
      continue;
    }
    const end = Math.min(last.charCodeAt(0), inner.charCodeAt(at) + 256);
    for (let code = inner.charCodeAt(at); code <= end; code++) chars += String.fromCharCode(code);
    at += 2;
  }
  return { chars, negated };
}

/** Whether the path from a place on, or a beginning of that, is like the tokens. Only the last star is ever tried again: that is enough. */
function beginsLike(path: string, from: number, tokens: readonly Token[]): boolean {
  let at = from;
  let token = 0;
  let starToken = -1;
  let starAt = 0;
  while (token < tokens.length) {
    const wanted = tokens[token]!;
    if (wanted === star) {
      starToken = token++;
      starAt = at;
    } else if (at < path.length && isLike(path[at]!, wanted)) {
      at++;
      token++;
    } else if (starToken >= 0 && starAt < path.length) {
      at = ++starAt;
      token = starToken + 1;
    } else {
      return false;
    }
  }
  return true;
}

function isLike(char: string, token: Exclude<Token, typeof star>): boolean {
  if (typeof token === 'string') return char === token;
  return token === one || (typeof token === 'object' && token.chars.includes(char) !== token.negated);
}

function slashesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) count++;
  return count;
}
