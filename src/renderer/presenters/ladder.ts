// The rungs of an unwind ladder → rows: each rung, and below it the gotos that lead there.

import type { LadderRung } from '../../shared/api/error-paths';
import { causeText, countsSentence, stateWords } from './error-path-words';
import { timesRun } from './hover';

export type LadderRow =
  | { readonly type: 'rung'; readonly rung: LadderRung; readonly line: number }
  | {
      readonly type: 'jump';
      readonly jump: LadderRung['jumps'][number];
      readonly rung: LadderRung;
      readonly line: number;
    };

/** In the order of the source: the first rung is the one that undoes most. */
export function ladderRows(rungs: readonly LadderRung[]): LadderRow[] {
  return rungs.flatMap((rung): LadderRow[] => [
    { type: 'rung', rung, line: rung.line },
    ...rung.jumps.map((jump): LadderRow => ({ type: 'jump', jump, rung, line: jump.line })),
  ]);
}

/** What is known of a rung: `ran 3 times`. */
export function rungText({ state, hits }: LadderRung): string {
  if (hits !== null && hits > 0) return timesRun(hits);
  return state === 'tested'
    ? 'ran'
    : state === 'no code' || state === 'unknown'
      ? stateWords[state].short
      : 'never ran';
}

/** What fails where a goto stands. */
export function jumpText({ jump, rung }: Extract<LadderRow, { type: 'jump' }>): string {
  return jump.region ? causeText(jump.region) : `goto ${rung.label}`;
}

/** A row in one sentence, for ears. */
export function ladderSentence(row: LadderRow): string {
  if (row.type === 'rung') {
    const { rung } = row;
    return `${rung.label}, line ${rung.line}, ${rungText(rung)}`;
  }
  const { region, line } = row.jump;
  const counts = region ? `, ${stateWords[region.state].short}, ${countsSentence(region)}` : '';
  return `from line ${line}: ${jumpText(row)}${counts}`;
}
