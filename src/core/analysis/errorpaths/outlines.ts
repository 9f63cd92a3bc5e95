// What of error regions decides what makes them run ⇄ a pack: it is told by another thread than the one that finds them.

import { guardWays } from '../../../shared/api/error-paths';
import { Pack, PackWriter } from '../../bytes/pack';
import type { Range } from '../../c/expressions';
import type { Finding } from './conditions';
import { type FindingOutline, type FoundRegion, originKinds, type RegionOutline } from './regions';

const writer = new PackWriter();

/** Bits of the first word of a region, below those of its kind and its way. */
const flag = {
  ...{ returns: 1, bug: 2, guard: 4, finding: 8 },
  ...{ answersCode: 16, gaveNothing: 32, errorPointer: 64 },
};
const kindShift = 8;
const wayShift = 12;

/** How certain a finding is is told in fifths. */
const certainties = 5;

/** The regions of one function, in order. */
export interface FunctionRegions {
  readonly name: string;
  readonly regions: readonly FoundRegion[];
}

/** Packs the regions of a source, function by function. */
export function packOutlines(functions: readonly FunctionRegions[]): Uint8Array {
  for (const { name, regions } of functions) {
    writer.newText(name);
    writer.word(regions.length);
    for (let at = 0; at < regions.length; at++) packOutline(regions, at);
  }
  return writer.finish();
}

/** Words of a region, of which the last says how many of causes follow. */
const outlineWords = 11;

function packOutline(regions: readonly FoundRegion[], at: number): void {
  const { first, last, returns, origin } = regions[at]!;
  const { guard, finding, errno, bug, causes, kind, way } = origin;
  writer.word(
    (returns ? flag.returns : 0) |
      (bug ? flag.bug : 0) |
      (guard ? flag.guard : 0) |
      (finding ? flag.finding | flagsOf(finding) : 0) |
      (originKinds.indexOf(kind) << kindShift) |
      (guardWays.indexOf(way) << wayShift),
  );
  writer.word(first);
  writer.word(last);
  writer.word(guard ? guard.first : 0);
  writer.word(guard ? guard.last : 0);
  writer.text(errno);
  writer.word(finding ? Math.round(finding.strength * certainties) : 0);
  writer.text(finding ? finding.callee : '');
  writer.text(finding ? finding.errno : '');
  writer.text(finding ? finding.variable : '');
  writer.word(causes.length);
  for (const cause of causes) writer.word(1 + placeBefore(regions, at, cause));
}

/** -1 where it is not among those before `at`: of a region that comes later nothing is known yet. */
function placeBefore(regions: readonly FoundRegion[], at: number, region: FoundRegion): number {
  return at === 0 ? -1 : regions.lastIndexOf(region, at - 1);
}

function flagsOf({ answersCode, gaveNothing, errorPointer }: Finding): number {
  return (
    (answersCode ? flag.answersCode : 0) |
    (gaveNothing ? flag.gaveNothing : 0) |
    (errorPointer ? flag.errorPointer : 0)
  );
}

/** A region out of a pack. */
export interface UnpackedOutline extends RegionOutline {
  /** Places of the regions that jump here among those of the function; -1 for one that comes later or was left out. */
  readonly causes: readonly number[];
}

const noCauses: readonly number[] = [];

/** Unpacks the functions of a source, in order. */
export function unpackOutlines(
  packed: Uint8Array,
  visit: (name: string, regions: readonly UnpackedOutline[]) => void,
): void {
  const pack = new Pack(packed);
  const { word } = pack;
  const end = pack.firstWord + word[0]!;
  for (let at = pack.firstWord; at < end; ) {
    const name = pack.text(at);
    const regions: UnpackedOutline[] = new Array(word[at + 1]!);
    at += 2;
    for (let region = 0; region < regions.length; region++) {
      regions[region] = unpackOutline(pack, at);
      at += outlineWords + word[at + outlineWords - 1]!;
    }
    visit(name, regions);
  }
}

function unpackOutline(pack: Pack, at: number): UnpackedOutline {
  const { word } = pack;
  const flags = word[at]!;
  const causes = at + outlineWords - 1;
  return {
    first: word[at + 1]!,
    last: word[at + 2]!,
    returns: (flags & flag.returns) !== 0,
    origin: {
      guard: flags & flag.guard ? rangeOf(word[at + 3]!, word[at + 4]!) : null,
      finding: flags & flag.finding ? findingOf(pack, at, flags) : null,
      errno: pack.text(at + 5),
      bug: (flags & flag.bug) !== 0,
      kind: originKinds[(flags >> kindShift) & 15]!,
      way: guardWays[flags >> wayShift]!,
    },
    causes: word[causes] === 0 ? noCauses : pack.list(causes, 1, (cause) => word[cause]! - 1),
  };
}

function rangeOf(first: number, last: number): Range {
  return { first, last };
}

function findingOf(pack: Pack, at: number, flags: number): FindingOutline {
  return {
    strength: pack.word[at + 6]! / certainties,
    callee: pack.text(at + 7),
    errno: pack.text(at + 8),
    variable: pack.text(at + 9),
    answersCode: (flags & flag.answersCode) !== 0,
    gaveNothing: (flags & flag.gaveNothing) !== 0,
    errorPointer: (flags & flag.errorPointer) !== 0,
  };
}
