// Words of a command line → what to open at the start, and back.

import { resolve } from 'node:path';
import { parsePathRule } from '../engine/path-map';
import type { OpenParams } from '../shared/api/contract';

/** Words as they were given, paths relative to where. */
export interface OpeningWords {
  readonly snapshot?: string | undefined;
  readonly tree?: string | undefined;
  readonly map?: readonly string[] | undefined;
  /** The bundled sample instead of a snapshot; `true` for its first snapshot. */
  readonly sample?: string | boolean | undefined;
}

const samples = ['boot', 'faults'] as const;

/** What the words ask for, with absolute paths; null for nothing, the welcome view. Throws with the reason. */
export function openingOf(
  { snapshot, tree, map = [], sample }: OpeningWords,
  directory: string,
): OpenParams | null {
  if (sample !== undefined && sample !== false) {
    if (snapshot !== undefined || tree !== undefined) {
      throw new Error('--sample comes with its own snapshot and tree');
    }
    const name = sample === true ? samples[0] : samples.find((one) => one === sample);
    if (name === undefined) throw new Error(`--sample ${sample}: there are ${samples.join(' and ')}`);
    return { sample: name };
  }
  if (snapshot === undefined) {
    if (tree !== undefined || map.length > 0) throw new Error('--tree and --map belong to a SNAPSHOT');
    return null;
  }
  const absolute = (path: string): string => resolve(directory, path);
  return {
    snapshot: absolute(snapshot),
    tree: tree === undefined ? null : absolute(tree),
    map: map.map((rule) => {
      const { from, to } = parsePathRule(rule, absolute);
      return `${from}=${to}`;
    }),
  };
}

/** The words that ask for this. */
export function wordsFor(opening: OpenParams | null): string[] {
  if (opening === null) return [];
  if ('sample' in opening) return [`--sample=${opening.sample}`];
  const { snapshot, tree, map = [] } = opening;
  return [snapshot, ...(tree === null ? [] : [`--tree=${tree}`]), ...map.map((rule) => `--map=${rule}`)];
}
