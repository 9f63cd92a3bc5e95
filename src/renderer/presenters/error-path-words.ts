// States and triggers of error paths → the words, letters and numbers by which all views tell them.

import type { ErrorPathRow, ErrorPathTally, ErrorState, Trigger } from '../../shared/api/error-paths';
import { bareCondition } from '../../shared/base/bare-condition';
import { formatCount, formatQuantity } from '../../shared/base/format';
import { compactCount } from './gutter';
import { timesRun } from './hover';

/** A state in two words, and in a sentence. */
export const stateWords: Readonly<Record<ErrorState, { readonly short: string; readonly long: string }>> = {
  tested: { short: 'tested', long: 'It ran.' },
  almost: { short: 'almost reached', long: 'Its guard was evaluated, and it never ran.' },
  unreached: { short: 'not reached', long: 'Its guard was never evaluated.' },
  unknown: {
    short: 'not known',
    long: 'Neither a line of it nor a branch of its guard tells whether it ran.',
  },
  'no code': { short: 'no code', long: 'The compiler kept nothing of it.' },
};

/** States that count as untested: the areas of the treemap, and what the keys step through. */
export const untestedStates: readonly ErrorState[] = ['almost', 'unreached', 'unknown'];

export function isUntested(state: ErrorState): boolean {
  return untestedStates.includes(state);
}

/** A trigger's letter, which is written wherever its colour is, and what it means. */
export const triggerWords: Readonly<Record<Trigger, { readonly letter: string; readonly meaning: string }>> =
  {
    alloc: { letter: 'A', meaning: 'an allocation fails' },
    usercopy: { letter: 'U', meaning: 'memory of user space cannot be read or written' },
    io: { letter: 'I', meaning: 'input or output fails' },
    argument: { letter: 'R', meaning: 'an argument is not valid' },
    privilege: { letter: 'P', meaning: 'a privilege is missing' },
    state: { letter: 'S', meaning: 'something is in the wrong state' },
    hardware: { letter: 'H', meaning: 'hardware is missing or fails' },
    unsupported: { letter: 'N', meaning: 'something is not supported' },
    propagated: { letter: '↑', meaning: 'a callee failed, for whatever reason' },
    impossible: { letter: '!', meaning: 'should be impossible: WARN or BUG' },
  };

/** How often the guard was evaluated, compact; '' where nothing tells. */
export function guardCountText({ guardCount }: Pick<ErrorPathRow, 'guardCount'>): string {
  return guardCount === null ? '' : compactCount(guardCount);
}

/** What the counts say of one region, in a sentence without its end. */
export function countsSentence({
  state,
  guardCount,
  hits,
}: Pick<ErrorPathRow, 'state' | 'guardCount' | 'hits'>): string {
  switch (state) {
    case 'tested':
      return hits === null || hits === 0
        ? 'ran'
        : guardCount === null || guardCount < hits
          ? timesRun(hits)
          : `${timesRun(hits)}, of ${formatQuantity(guardCount, 'evaluation')} of its guard`;
    case 'almost':
      return guardCount === null || guardCount === 0
        ? 'guard was evaluated, never ran'
        : `guard was evaluated ${guardCount === 1 ? 'once' : `${formatCount(guardCount)} times`}, never ran`;
    case 'unreached':
      return 'guard was never evaluated';
    case 'unknown':
      return guardCount === null || guardCount === 0
        ? 'no counter tells whether it ran'
        : `guard was evaluated ${guardCount === 1 ? 'once' : `${formatCount(guardCount)} times`}, no counter tells whether it ran`;
    case 'no code':
      return 'the compiler kept no code of it';
  }
}

/** What `causeText` is told of an error path. */
export type CauseOf = Pick<ErrorPathRow, 'callee' | 'guard' | 'way' | 'trigger'>;

/** What goes wrong here, in a few words: the callee that fails, else what its guard finds. */
export function causeText(path: CauseOf): string {
  if (isFailureOfCallee(path)) return `${path.callee}() fails`;
  const { guard, way } = path;
  const condition = bareCondition(guard);
  switch (way) {
    case 'none':
      return 'no guard of its own';
    case 'true':
      return condition;
    case 'false':
      return `!(${condition})`;
    case 'switch':
      return `switch (${condition})`;
    case 'loop':
      return `loop (${condition})`;
  }
}

/** The guard, where the cause does not show it; null where it does, or there is none. */
export function furtherGuard(path: CauseOf): string | null {
  return isFailureOfCallee(path) && path.guard !== '' ? bareCondition(path.guard) : null;
}

function isFailureOfCallee({ callee, guard, trigger }: CauseOf): boolean {
  return callee !== null && !(isFinding(trigger) && guard.includes(`${callee}(`));
}

/** Whether a callee of which this is said answered a question: `page_mapcount(page) > 1` is no failure of page_mapcount(). */
function isFinding(trigger: Trigger): boolean {
  return (
    trigger === 'argument' || trigger === 'state' || trigger === 'unsupported' || trigger === 'impossible'
  );
}

/** `drivers/ring.c:92`. */
export function placeText({ file, startLine }: Pick<ErrorPathRow, 'file' | 'startLine'>): string {
  return `${file}:${startLine}`;
}

/** `line 92` or `lines 92 to 95`. */
export function linesText({ startLine, endLine }: Pick<ErrorPathRow, 'startLine' | 'endLine'>): string {
  return startLine === endLine ? `line ${startLine}` : `lines ${startLine} to ${endLine}`;
}

/** One region in one sentence, for ears. */
export function regionSentence(row: ErrorPathRow): string {
  return [
    `${stateWords[row.state].short}: ${row.function}, ${causeText(row)}`,
    row.errno ?? '',
    `trigger ${row.trigger}`,
    countsSentence(row),
    `${row.file} line ${row.startLine}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** How many regions there are of all states; those that are impossible are in none. */
export function regionsOf({ byState }: ErrorPathTally): number {
  return Object.values(byState).reduce((sum, count) => sum + count, 0);
}

/** `9 error paths, 2 tested`. Regions without code are not counted: nothing can be said of them. */
export function lensText(states: readonly ErrorState[]): string {
  const known = states.filter((state) => state !== 'no code');
  const tested = known.filter((state) => state === 'tested').length;
  const almost = known.filter((state) => state === 'almost').length;
  const parts = [formatQuantity(known.length, 'error path')];
  parts.push(tested === known.length ? 'all tested' : tested === 0 ? 'none tested' : `${tested} tested`);
  if (almost > 0) parts.push(`${formatCount(almost)} almost reached`);
  return parts.join(', ');
}
