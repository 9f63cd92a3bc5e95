// What one source says of its error paths ⇄ bytes: between threads, and in the cache. A pack of the regions, and another of what
// makes each of them run, which is said later (tell-causes.ts).

import { type GuardWay, guardWays, syscallKinds, triggers } from '../../../shared/api/error-paths';
import { Pack, PackWriter } from '../../bytes/pack';
import type { InjectableFunction, InjectedError } from '../recipes/error-injection';
import type { FoundSource, SourceFunction, SourceRegion, SourceRegions, SourceRung } from './source-regions';
import type { Cause } from './triggers';

/** Changes whenever the form of what is packed changes. */
export const packVersion = 8;

/** Functions that a source allows error injection for. */
type Injectable = readonly Pick<InjectableFunction, 'name' | 'error'>[];

/** All that is kept of a source. */
export interface SourceFindings extends SourceRegions {
  readonly injectable: Injectable;
}

/** The packs of one source. */
export interface PackedFindings {
  readonly regions: Uint8Array;
  readonly causes: Uint8Array;
}

const writer = new PackWriter();

/** Packs what a source says of its regions; what `unpackFindings` makes of it says the same. */
export function packRegions({ functions, regions }: FoundSource, injectable: Injectable): Uint8Array {
  writer.word(functions.length);
  writer.word(regions.length);
  for (const fn of functions) packFunction(fn);
  for (const region of regions) packRegion(region);
  writer.word(injectable.length);
  for (const { name, error } of injectable) {
    writer.text(name);
    writer.text(error);
  }
  return writer.finish();
}

function packFunction(fn: SourceFunction): void {
  writer.newText(fn.name);
  writer.word(fn.startLine);
  writer.word(fn.endLine);
  writer.word(fn.entry ? 1 + syscallKinds.indexOf(fn.entry.kind) : 0);
  writer.text(fn.entry?.name ?? '');
  writer.word(fn.calls.length);
  for (const call of fn.calls) writer.text(call);
  writer.word(fn.rungs.length);
  for (const { label, line, startLine, endLine, jumps } of fn.rungs) {
    writer.text(label);
    writer.word(line);
    writer.word(startLine);
    writer.word(endLine);
    writer.word(jumps.length);
    for (const jump of jumps) writer.word(jump);
  }
}

function packRegion(region: FoundSource['regions'][number]): void {
  writer.word(region.function);
  writer.word(region.startLine);
  writer.word(region.endLine);
  writer.word(region.guardStart);
  writer.word(region.guardEnd);
  writer.newText(region.guard);
  writer.text(region.callee);
  writer.text(region.errno);
  writer.word(region.confidence);
  writer.word(region.elseLine);
  writer.word(region.jumpLine);
  writer.word(region.returns ? 1 : 0);
  writer.word(guardWays.indexOf(region.way));
  writer.word(region.reasons.length);
  for (const reason of region.reasons) writer.text(reason);
}

/** Packs what makes regions run, in their order. */
export function packCauses(causes: readonly Cause[]): Uint8Array {
  for (const { trigger, reason, word } of causes) {
    writer.word(triggers.indexOf(trigger));
    writer.text(reason);
    writer.text(word);
  }
  return writer.finish();
}

/**
 * Unpacks what nobody has changed since it was packed. What it returns reads the packs when it is asked: of tens of thousands of
 * regions few are ever shown, and as values they would keep the garbage collector busy.
 */
export function unpackFindings(packed: PackedFindings): SourceFindings {
  const pack = new Pack(packed.regions);
  const causes = new Pack(packed.causes);
  const { word } = pack;
  let at = pack.firstWord;
  const functions: SourceFunction[] = new Array(word[at++]!);
  const regions: SourceRegion[] = new Array(word[at++]!);
  for (let fn = 0; fn < functions.length; fn++) {
    functions[fn] = new PackedFunction(pack, at);
    at += 5;
    at += 1 + word[at]!;
    const rungs = word[at++]!;
    for (let rung = 0; rung < rungs; rung++) at += 5 + word[at + 4]!;
  }
  for (let region = 0; region < regions.length; region++) {
    regions[region] = new PackedRegion(pack, at, causes, causes.firstWord + region * causeWords);
    at += 13;
    at += 1 + word[at]!;
  }
  const injectable = pack.list(at, 2, (place) => ({
    name: pack.text(place),
    error: pack.text(place + 1) as InjectedError,
  }));
  return { functions, regions, injectable };
}

/** Words of a cause. */
const causeWords = 3;

class PackedFunction implements SourceFunction {
  constructor(
    private readonly pack: Pack,
    private readonly at: number,
  ) {}

  get name(): string {
    return this.pack.text(this.at);
  }
  get startLine(): number {
    return this.pack.word[this.at + 1]!;
  }
  get endLine(): number {
    return this.pack.word[this.at + 2]!;
  }
  get entry(): SourceFunction['entry'] {
    const kind = this.pack.word[this.at + 3]!;
    return kind === 0 ? null : { kind: syscallKinds[kind - 1]!, name: this.pack.text(this.at + 4) };
  }
  get calls(): readonly string[] {
    return this.pack.list(this.at + 5, 1, (at) => this.pack.text(at));
  }
  get rungs(): readonly SourceRung[] {
    const { pack } = this;
    const { word } = pack;
    let at = this.at + 6 + word[this.at + 5]!;
    const rungs: SourceRung[] = new Array(word[at++]!);
    for (let rung = 0; rung < rungs.length; rung++) {
      rungs[rung] = {
        label: pack.text(at),
        line: word[at + 1]!,
        startLine: word[at + 2]!,
        endLine: word[at + 3]!,
        jumps: pack.list(at + 4, 1, (jump) => word[jump]!),
      };
      at += 5 + word[at + 4]!;
    }
    return rungs;
  }
}

class PackedRegion implements SourceRegion {
  constructor(
    private readonly pack: Pack,
    private readonly at: number,
    private readonly causes: Pack,
    private readonly causeAt: number,
  ) {}

  get function(): number {
    return this.pack.word[this.at]!;
  }
  get startLine(): number {
    return this.pack.word[this.at + 1]!;
  }
  get endLine(): number {
    return this.pack.word[this.at + 2]!;
  }
  get guardStart(): number {
    return this.pack.word[this.at + 3]!;
  }
  get guardEnd(): number {
    return this.pack.word[this.at + 4]!;
  }
  get guard(): string {
    return this.pack.text(this.at + 5);
  }
  get callee(): string {
    return this.pack.text(this.at + 6);
  }
  get errno(): string {
    return this.pack.text(this.at + 7);
  }
  get trigger(): number {
    return this.causes.word[this.causeAt]!;
  }
  get confidence(): number {
    return this.pack.word[this.at + 8]!;
  }
  get elseLine(): number {
    return this.pack.word[this.at + 9]!;
  }
  get jumpLine(): number {
    return this.pack.word[this.at + 10]!;
  }
  get returns(): boolean {
    return this.pack.word[this.at + 11]! === 1;
  }
  get way(): GuardWay {
    return guardWays[this.pack.word[this.at + 12]!]!;
  }
  get cause(): string {
    return this.causes.text(this.causeAt + 1);
  }
  get word(): string {
    return this.causes.text(this.causeAt + 2);
  }
  get reasons(): readonly string[] {
    return this.pack.list(this.at + 13, 1, (at) => this.pack.text(at));
  }
}
