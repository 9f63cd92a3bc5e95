// The columns of all error regions → the items of a treemap, and what is said about one of its cells.
//
// An item is a function, or by trigger what a function has of one trigger; its parts are regions. Impossible regions
// (WARN and BUG arms) and those that the compiler kept nothing of are in none.

import {
  type ErrorPathMap,
  type ErrorState,
  errorStates,
  type Trigger,
  triggers,
} from '../../shared/api/error-paths';
import { formatCount, formatQuantity, formatShare } from '../../shared/base/format';
import { isUntested, stateWords, triggerWords, untestedStates } from './error-path-words';
import type { TreemapCell } from './treemap-layout';
import { eachItem, type TreemapItem, type TreemapNode } from './treemap-tree';

export const errorPathGroupings = ['directory', 'subsystem', 'trigger'] as const;
export type ErrorPathGrouping = (typeof errorPathGroupings)[number];

/** What the area stands for. */
export type ErrorPathArea = 'regions' | 'lines';

export interface ErrorPathMapOptions {
  readonly by: ErrorPathGrouping;
  readonly area: ErrorPathArea;
  /** Triggers that are left out. */
  readonly without: ReadonlySet<Trigger>;
  /** Untested states that have an area. */
  readonly states: ReadonlySet<ErrorState>;
}

/** Regions of nodes, by state and by trigger of those that have an area. */
export interface ErrorPathFacts {
  readonly functions: number;
  readonly byState: Readonly<Record<ErrorState, number>>;
  readonly untestedByTrigger: Readonly<Partial<Record<Trigger, number>>>;
}

/** Where a cell of a region leads: the region's place among those of its file, in order of line. */
export interface RegionPlace {
  readonly file: string;
  readonly functionLine: number;
  readonly place: number;
}

const shownState = errorStates.map((state) => state !== 'no code');
const impossible = triggers.indexOf('impossible');
/** A subsystem's name may have slashes, which separate directories in a path: they are written as U+2215 there. */
const divisionSlash = '∕';

/** The columns, put into groups: what is asked of the treemap's nodes is answered from here. */
export class ErrorPathRegions {
  /** Regions in order of their group, and in a group of their place; group g is `first[g] .. first[g + 1]`. */
  private readonly order: Uint32Array;
  private readonly first: Uint32Array;
  /** Per group. */
  private readonly groupFunction: Uint32Array;
  /** Per region: how many of its file come before it. */
  private readonly placeInFile: Uint32Array;

  /** Room to count in. */
  private readonly counts = new Uint32Array(triggers.length);
  /** Places in `errorStates` that have an area. */
  private readonly stateHasArea: readonly boolean[];
  private readonly stateIsTested: readonly boolean[];

  constructor(
    private readonly map: ErrorPathMap,
    private readonly options: ErrorPathMapOptions,
  ) {
    this.stateHasArea = errorStates.map((state) => options.states.has(state));
    this.stateIsTested = errorStates.map((state) => !isUntested(state));
    const { region, regionTrigger } = map;
    const functions = map.functions.length;
    const byTrigger = options.by === 'trigger';
    const keyOf = (at: number): number => region[at]! + (byTrigger ? regionTrigger[at]! * functions : 0);
    const sizes = new Uint32Array(functions * (byTrigger ? triggers.length : 1) + 1);
    for (let at = 0; at < region.length; at++) if (this.isIn(at)) sizes[keyOf(at) + 1]!++;
    const groups: number[] = [];
    for (let key = 1; key < sizes.length; key++) {
      if (sizes[key]! > 0) groups.push(key - 1);
      sizes[key]! += sizes[key - 1]!;
    }
    this.first = Uint32Array.from([...groups.map((key) => sizes[key]!), sizes.at(-1) ?? 0]);
    this.groupFunction = Uint32Array.from(groups, (key) => key % functions);
    this.order = new Uint32Array(sizes.at(-1) ?? 0);
    this.placeInFile = new Uint32Array(region.length);
    const inFile = new Uint32Array(map.files.length);
    for (let at = 0; at < region.length; at++) {
      this.placeInFile[at] = inFile[map.functionFile[region[at]!]!]!++;
      if (this.isIn(at)) this.order[sizes[keyOf(at)]!++] = at;
    }
  }

  /** One item a group. */
  *items(): Generator<TreemapItem> {
    for (let group = 0; group < this.groupFunction.length; group++) {
      const fn = this.groupFunction[group]!;
      const file = this.map.functionFile[fn]!;
      const place = `${this.pathOf(group, file)}/${this.map.functions[fn]!}`;
      // Two definitions of one name in a file follow each other nowhere but by line.
      const path = this.isTwin(group) ? `${place}:${this.map.functionLine[fn]}` : place;
      const label = this.map.functions[fn]!;
      const sums = this.sum(group);
      yield this.first[group + 1]! - this.first[group]! === 1
        ? { ...this.part(this.order[this.first[group]!]!, path), label }
        : { path, label, ...sums, parts: () => this.parts(group, path) };
    }
  }

  facts(nodes: readonly TreemapNode[]): ErrorPathFacts {
    const functions = new Set<number>();
    const byState = { tested: 0, almost: 0, unreached: 0, unknown: 0, 'no code': 0 };
    const untestedByTrigger: Partial<Record<Trigger, number>> = {};
    const count = (at: number): void => {
      functions.add(this.map.region[at]!);
      byState[this.stateOf(at)]++;
      const trigger = this.triggerOf(at);
      if (this.hasArea(at)) untestedByTrigger[trigger] = (untestedByTrigger[trigger] ?? 0) + 1;
    };
    for (const node of nodes) {
      const own = this.regionOf(node);
      if (own !== null && isPart(node)) count(own);
      else
        eachItem(node, (group) => {
          for (let at = this.first[group]!; at < this.first[group + 1]!; at++) count(this.order[at]!);
        });
    }
    return { functions: functions.size, byState, untestedByTrigger };
  }

  /** State, trigger and lines of a node that is one region; null for others. */
  region(
    node: TreemapNode,
  ): { readonly state: ErrorState; readonly trigger: Trigger; readonly lines: number } | null {
    const at = this.regionOf(node);
    if (at === null) return null;
    return { state: this.stateOf(at), trigger: this.triggerOf(at), lines: this.map.regionLines[at]! };
  }

  /** Where a node leads: a region's own place; of others, the first region with an area. */
  placeOf(node: TreemapNode): RegionPlace | null {
    let at = this.regionOf(node);
    if (at === null) {
      eachItem(node, (group) => {
        for (let place = this.first[group]!; place < this.first[group + 1]! && at === null; place++) {
          if (this.hasArea(this.order[place]!)) at = this.order[place]!;
        }
      });
    }
    if (at === null) return null;
    const fn = this.map.region[at]!;
    return {
      file: this.map.files[this.map.functionFile[fn]!]!,
      functionLine: this.map.functionLine[fn]!,
      place: this.placeInFile[at]!,
    };
  }

  private isIn(at: number): boolean {
    const trigger = this.map.regionTrigger[at]!;
    return (
      trigger !== impossible &&
      shownState[this.map.regionState[at]!]! &&
      !this.options.without.has(triggers[trigger]!)
    );
  }

  private hasArea(at: number): boolean {
    return this.stateHasArea[this.map.regionState[at]!]!;
  }

  private stateOf(at: number): ErrorState {
    return errorStates[this.map.regionState[at]!]!;
  }

  private triggerOf(at: number): Trigger {
    return triggers[this.map.regionTrigger[at]!]!;
  }

  private isTwin(group: number): boolean {
    const fn = this.groupFunction[group]!;
    return (
      fn > 0 &&
      this.map.functionFile[fn - 1] === this.map.functionFile[fn] &&
      this.map.functions[fn - 1] === this.map.functions[fn]
    );
  }

  private pathOf(group: number, file: number): string {
    const name = this.map.files[file]!;
    switch (this.options.by) {
      case 'directory':
        return name;
      case 'subsystem': {
        const subsystem = this.map.subsystems[this.map.fileSubsystem[file]!] ?? '';
        return `${subsystem === '' ? 'no subsystem' : subsystem.replaceAll('/', divisionSlash)}/${name}`;
      }
      case 'trigger':
        return `${this.triggerOf(this.order[this.first[group]!]!)}/${name}`;
    }
  }

  private sum(group: number): Pick<TreemapItem, 'value' | 'covered' | 'total'> & { category?: string } {
    let value = 0;
    let covered = 0;
    const counts = this.counts.fill(0);
    const from = this.first[group]!;
    const to = this.first[group + 1]!;
    for (let place = from; place < to; place++) {
      const at = this.order[place]!;
      if (this.stateIsTested[this.map.regionState[at]!]) covered++;
      if (!this.hasArea(at)) continue;
      const own = this.valueOf(at);
      value += own;
      counts[this.map.regionTrigger[at]!]! += own;
    }
    let most = -1;
    for (let trigger = 0; trigger < counts.length; trigger++) {
      if (counts[trigger]! > (most < 0 ? 0 : counts[most]!)) most = trigger;
    }
    return { value, covered, total: to - from, ...(most < 0 ? {} : { category: triggers[most]! }) };
  }

  private parts(group: number, path: string): TreemapItem[] {
    return [...this.order.subarray(this.first[group]!, this.first[group + 1]!)].map((at, index) =>
      this.part(at, `${path}/${index}`),
    );
  }

  private part(at: number, path: string): TreemapItem {
    const trigger = this.triggerOf(at);
    return {
      path,
      label: trigger,
      value: this.hasArea(at) ? this.valueOf(at) : 0,
      covered: isUntested(this.stateOf(at)) ? 0 : 1,
      total: 1,
      category: trigger,
    };
  }

  private valueOf(at: number): number {
    return this.options.area === 'regions' ? 1 : this.map.regionLines[at]!;
  }

  /** The region that a node is; null for nodes of several. */
  private regionOf(node: TreemapNode): number | null {
    if (isPart(node)) {
      const group = node.parent!.item;
      return this.order[this.first[group]! + node.item] ?? null;
    }
    if (node.item < 0 || node.divisible) return null;
    return this.order[this.first[node.item]!] ?? null;
  }
}

/** Regions of each trigger in those states, of the whole tree. Triggers without any are left out. */
export function countByTrigger(
  { region, regionTrigger, regionState }: ErrorPathMap,
  states: ReadonlySet<ErrorState>,
): Partial<Record<Trigger, number>> {
  const hasArea = errorStates.map((state) => states.has(state));
  const counts = new Uint32Array(triggers.length);
  for (let at = 0; at < region.length; at++) if (hasArea[regionState[at]!]) counts[regionTrigger[at]!]!++;
  const found: Partial<Record<Trigger, number>> = {};
  for (const [place, trigger] of triggers.entries()) {
    if (place !== impossible && counts[place]! > 0) found[trigger] = counts[place]!;
  }
  return found;
}

/** All states of untested regions: what has an area at the start. */
export const allUntested: ReadonlySet<ErrorState> = new Set(untestedStates);

/** The first line of a cell's card. */
export function errorCellTitle(cell: TreemapCell): string {
  const { node } = cell;
  if (cell.kind === 'rest') return formatQuantity(cell.nodes.length, 'smaller entry', 'smaller entries');
  if (isPart(node)) return `${node.parent!.label}(): ${node.label}`;
  return node.item >= 0 ? `${node.label}()` : node.path.replaceAll(divisionSlash, '/');
}

/** Lines of a cell's card. */
export function errorCellRows(facts: ErrorPathFacts): [label: string, value: string][] {
  const { byState, untestedByTrigger } = facts;
  const total = testable(facts);
  const rows: [string, string][] = [
    ['tested', `${formatCount(byState.tested)} of ${formatQuantity(total, 'error path')}`],
    ...untestedStates
      .filter((state) => byState[state] > 0)
      .map((state): [string, string] => [stateWords[state].short, formatCount(byState[state])]),
  ];
  const most = Object.entries(untestedByTrigger).sort(([, a], [, b]) => b - a);
  if (most.length > 0) {
    const shown = most.slice(0, 3).map(([trigger, count]) => `${trigger} ${formatCount(count)}`);
    rows.push(['untested by trigger', shown.join(', ')]);
  }
  if (facts.functions > 1) rows.push(['functions', formatCount(facts.functions)]);
  return rows;
}

/** A cell in one sentence, for the live region. */
export function errorCellSentence(cell: TreemapCell, facts: ErrorPathFacts): string {
  return `${errorCellTitle(cell)}: ${testedSentence(facts)}`;
}

/** `12.0 %, 3 of 25 error paths tested`. */
export function testedSentence(facts: ErrorPathFacts): string {
  const total = testable(facts);
  return total === 0
    ? 'no error paths'
    : `${formatShare(facts.byState.tested, total)}, ${formatCount(facts.byState.tested)} of ${formatQuantity(total, 'error path')} tested`;
}

/** The letter of a cell's trigger; null where several have their part in it. */
export function cellLetter(cell: TreemapCell): string | null {
  const { category } = cell.node;
  return category === null || cell.kind === 'rest' ? null : triggerWords[category as Trigger].letter;
}

/** How many regions can be tested at all. */
export function testable({ byState }: ErrorPathFacts): number {
  return byState.tested + byState.almost + byState.unreached + byState.unknown;
}

function isPart(node: TreemapNode): boolean {
  return node.parent !== null && node.parent.item >= 0;
}
