// An error region → what is told of it to the model of triggers: the words of guard, arm and messages, and what else is known
// of it.

import { asksForMore } from '../../../c/expressions';
import type { Tokens } from '../../../c/tokens';
import type { RegionOutline } from '../regions';
import {
  isAllocation,
  isConstructor,
  isDecoder,
  isHardware,
  isInputOutput,
  isInterruptible,
  isPermission,
  isReference,
  isUserCopy,
  lastName,
} from '../vocabulary';
import { type Listener, namePlace, tellTokens } from './words';

/** Tokens of an arm that are read. */
const maxArm = 30;

/** Kinds of callees, as they are told. */
const kinds: readonly (readonly [string, (callee: string) => boolean])[] = [
  ['allocates', isAllocation],
  ['makes something', isConstructor],
  ['copies from or to user space', isUserCopy],
  ['asks for rights', isPermission],
  ['transfers', isInputOutput],
  ['asks a device', isHardware],
  ['takes a reference', isReference],
  ['reads a message', isDecoder],
  ['can be interrupted', isInterruptible],
];

/** Tells of the regions of one source. */
export class RegionTeller {
  private readonly folders: readonly string[];
  private readonly errnoIn: string;

  /** @param file the source's name in the tree */
  constructor(
    private readonly tokens: Tokens,
    readonly file: string,
  ) {
    const [top, second] = file.split('/');
    this.folders = [top!, `${top}/${second}`];
    this.errnoIn = `errno in ${top}`;
  }

  /** @param name that of the function around the region */
  tell(region: RegionOutline, name: string, listener: Listener): void {
    const { tokens } = this;
    const { guard, finding, errno, kind, way } = region.origin;
    tellTokens(tokens, namePlace.arm, region.first, Math.min(region.last, region.first + maxArm), listener);
    if (guard) tellTokens(tokens, namePlace.guard, guard.first, guard.last, listener);
    listener.around(name, this.folders);
    listener.word('errno', errno);
    listener.word(this.errnoIn, errno);
    listener.word(finding?.callee ? 'errno of a callee' : 'errno of no callee', errno);
    if (guard && asksForMore(tokens, guard)) listener.word('errno behind a comparison', errno);
    listener.word(ledTo[kind], way);
    if (!finding) return;
    listener.word('certain by', certainties[Math.round(finding.strength * 5)]!);
    if (finding.answersCode) listener.word('the callee', 'answers with a code');
    if (finding.gaveNothing) listener.word('the callee', 'gave nothing');
    if (finding.errorPointer) listener.word('the callee', 'gave an error pointer');
    if (finding.errno !== '') listener.word('errno of the guard', finding.errno);
    if (finding.callee === '') return;
    const callee = lastName(finding.callee);
    listener.nameAlone(namePlace.callee, callee);
    for (const [what, is] of kinds) if (is(callee)) listener.word('the callee', what);
  }
}

/** A place each for how the kinds of regions are led to. */
const ledTo = { arm: 'way to an arm', case: 'way to a case', rung: 'way to a rung', tail: 'way to a tail' };

/** How certain it is that a guard tells of a failure, in fifths. */
const certainties = ['nothing', 'one fifth', 'two fifths', 'three fifths', 'four fifths', 'all'];
