// Paths of the build machine → paths here.
//
// A snapshot and its notes speak of the machine that built the kernel. Rules FROM → TO say where those directories are
// now; they are given by the user or learnt from what exists.

import { posix } from 'node:path';

/** Everything below `from` on the build machine is below `to` here. Absolute, without a trailing slash. */
export interface PathRule {
  readonly from: string;
  readonly to: string;
  /** How the rule came about, for those who ask. */
  readonly origin: 'given' | 'inferred';
}

/** Splits `FROM=TO` as it is given on a command line. Throws with the reason when it is not of that form. */
export function parsePathRule(text: string, absolute: (path: string) => string): PathRule {
  const at = text.indexOf('=');
  if (at <= 0 || at === text.length - 1) throw new Error(`"${text}" is not of the form FROM=TO`);
  const from = text.slice(0, at);
  if (!from.startsWith('/'))
    throw new Error(`FROM in "${text}" must be an absolute path of the build machine`);
  return {
    from: trimSlash(posix.normalize(from)),
    to: trimSlash(absolute(text.slice(at + 1))),
    origin: 'given',
  };
}

/** An ordered set of rules; the longest matching FROM wins, given before inferred. */
export class PathMap {
  private readonly sorted: PathRule[] = [];

  constructor(rules: readonly PathRule[] = []) {
    for (const rule of rules) this.add(rule);
  }

  get rules(): readonly PathRule[] {
    return this.sorted;
  }

  /** Adds a rule, unless one for the same FROM is there. */
  add(rule: PathRule): void {
    if (this.sorted.some((known) => known.from === rule.from)) return;
    this.sorted.push(rule);
    this.sorted.sort((a, b) => rank(a) - rank(b) || b.from.length - a.from.length);
  }

  /** Where an absolute path of the build machine is here; null when no rule speaks of it. */
  toLocal(buildPath: string): string | null {
    for (const { from, to } of this.sorted) {
      if (buildPath === from) return to;
      if (isBelow(buildPath, from)) return joinRoot(to, buildPath.slice(from === '/' ? 0 : from.length));
    }
    return null;
  }

  /** The part of an absolute build path below the rule that covers it; null when none does. */
  belowRule(buildPath: string): { readonly rule: PathRule; readonly rest: string } | null {
    for (const rule of this.sorted) {
      if (!isBelow(buildPath, rule.from)) continue;
      return { rule, rest: buildPath.slice(rule.from === '/' ? 1 : rule.from.length + 1) };
    }
    return null;
  }
}

function rank(rule: PathRule): number {
  return rule.origin === 'given' ? 0 : 1;
}

function isBelow(path: string, directory: string): boolean {
  return directory === '/' ? path.startsWith('/') : path.startsWith(`${directory}/`);
}

function joinRoot(root: string, rest: string): string {
  return root === '/' ? rest : root + rest;
}

function trimSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/**
 * The rule under which `buildPath` is `root` + the longest tail of it that `exists` there; null when no tail does.
 *
 * @param buildPath absolute path of a file on the build machine
 */
export function inferRule(
  buildPath: string,
  root: string,
  exists: (localPath: string) => boolean,
): PathRule | null {
  const parts = buildPath.split('/').filter((part) => part !== '');
  for (let skip = 0; skip < parts.length; skip++) {
    const tail = parts.slice(skip).join('/');
    if (!exists(`${root}/${tail}`)) continue;
    return { from: `/${parts.slice(0, skip).join('/')}`, to: root, origin: 'inferred' };
  }
  return null;
}
