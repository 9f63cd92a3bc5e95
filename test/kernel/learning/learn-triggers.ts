// Labelled functions of a kernel → `trigger-weights.ts`: what words say of the trigger of an error region.
//
// Run by `npm run learn`, with KERNCOV_DATA set. The same labels give the same file. The gold set and the held-out functions are
// never learned from: they tell how well it does.

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findInSource } from '../../../src/core/analysis/errorpaths/find-error-paths';
import {
  featureOfWord,
  featuresOfName,
  weightsText,
} from '../../../src/core/analysis/errorpaths/learned/linear-model';
import { RegionTeller } from '../../../src/core/analysis/errorpaths/learned/region-words';
import {
  type Listener,
  type NamePlace,
  placeNames,
} from '../../../src/core/analysis/errorpaths/learned/words';
import { isForModel } from '../../../src/core/analysis/errorpaths/triggers';
import { parseKernelConfig } from '../../../src/core/analysis/recipes/kernel-config';
import { tokenize } from '../../../src/core/c/tokens';
import { type Trigger, triggers } from '../../../src/shared/api/error-paths';
import { kernelTree } from '../../support/kernel-data';
import { type LabelledTriggers, learnedFrom, readTriggers } from '../labelled';
import { type Example, softmaxRegression } from './softmax-regression';

const root = join(import.meta.dirname, '../../..');
const weightsFile = join(root, 'src/core/analysis/errorpaths/learned/trigger-weights.ts');

/** Regions that a feature must be seen in: what is seen less says too little. */
const minSeen = 5;
/** The penalty on weights, by cross-validation over functions. */
const penalty = 1 / 0.7;
/** A weight is off by no more than this over the penalty: less than half of the twentieths that are written. */
const tolerance = 0.03;

/** Collects the features of one region. */
class Features implements Listener {
  readonly counts = new Map<string, number>();
  private readonly heard = new Set<string>();

  name(place: NamePlace, name: string): void {
    this.nameAlone(place, name);
  }

  nameAlone(place: NamePlace, name: string): void {
    this.hearName(placeNames[place], name);
  }

  around(name: string, folders: readonly string[]): void {
    this.hearName('function', name);
    for (const folder of folders) this.word('in', folder);
  }

  private hearName(place: string, name: string): void {
    if (this.isNew(place, name)) for (const feature of featuresOfName(place, name)) this.add(feature);
  }

  word(place: string, word: string): void {
    if (this.isNew(place, word)) this.add(featureOfWord(place, word));
  }

  private isNew(place: string, word: string): boolean {
    const before = this.heard.size;
    return this.heard.add(`${place} ${word}`).size > before;
  }

  private add(feature: string): void {
    this.counts.set(feature, (this.counts.get(feature) ?? 0) + 1);
  }
}

interface LabelledRegion {
  readonly counts: ReadonlyMap<string, number>;
  readonly trigger: Trigger;
}

/**
 * Regions of labelled functions, with the trigger that most of their lines were given: once for each of some label sets that says
 * one. Every source is read once, as most are in several.
 */
function regionsOf(sets: readonly (readonly LabelledTriggers[])[]): LabelledRegion[] {
  const tree = kernelTree();
  const { options } = parseKernelConfig(readFileSync(join(tree, '.config'), 'utf8'));
  const regions: LabelledRegion[] = [];
  for (const [file, labels] of linesByFile(sets)) {
    const tokens = tokenize(readFileSync(join(tree, file)), options);
    findInSource(tokens, ({ name }, found) => {
      for (const region of found.regions) {
        if (!isForModel(region)) continue;
        const [first, last] = [tokens.line[region.first]!, tokens.line[region.last]!];
        const told = labels.flatMap((byLine) => commonest(byLine, first, last) ?? []);
        if (told.length === 0) continue;
        const features = new Features();
        new RegionTeller(tokens, file).tell(region, name, features);
        for (const trigger of told) regions.push({ counts: features.counts, trigger });
      }
    });
  }
  return regions;
}

/** The triggers of the lines of each file, as each set that has the file says. */
function linesByFile(
  sets: readonly (readonly LabelledTriggers[])[],
): ReadonlyMap<string, readonly ReadonlyMap<number, Trigger>[]> {
  const files = new Map<string, Map<number, Trigger>[]>();
  for (const [index, functions] of sets.entries()) {
    for (const { file, error } of functions) {
      const bySet = files.get(file) ?? sets.map(() => new Map<number, Trigger>());
      files.set(file, bySet);
      for (const { line, trigger } of error) if (trigger !== null) bySet[index]!.set(line, trigger);
    }
  }
  return files;
}

function commonest(byLine: ReadonlyMap<number, Trigger>, first: number, last: number): Trigger | null {
  const counts = new Map<Trigger, number>();
  for (let line = first; line <= last; line++) {
    const trigger = byLine.get(line);
    if (trigger !== undefined) counts.set(trigger, (counts.get(trigger) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Weights of the features that are seen often enough, begun at some, in the order of `triggers`. */
function learn(
  regions: readonly LabelledRegion[],
  begin: (feature: string) => ArrayLike<number>,
): Map<string, Float64Array> {
  const seen = new Map<string, number>();
  for (const { counts } of regions)
    for (const feature of counts.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const features = [...seen].filter(([, times]) => times >= minSeen).map(([feature]) => feature);
  const numbers = new Map(features.sort().map((feature, number) => [feature, number]));
  const examples = regions.map(({ counts, trigger }): Example => {
    const known = [...counts].filter(([feature]) => numbers.has(feature));
    return {
      features: Int32Array.from(known, ([feature]) => numbers.get(feature)!),
      values: Float64Array.from(known, ([, count]) => count),
      target: triggers.indexOf(trigger),
    };
  });
  const start = new Float64Array(features.length * triggers.length);
  features.forEach((feature, number) => {
    start.set(begin(feature), number * triggers.length);
  });
  const { weights } = softmaxRegression(examples, features.length, triggers.length, {
    start,
    penalty,
    tolerance,
  });
  return new Map(
    features.map((feature, number) => [
      feature,
      weights.subarray(number * triggers.length, (number + 1) * triggers.length),
    ]),
  );
}

/**
 * What the labels give: text for `LinearModel`.
 *
 * @param begin weights to begin with, by feature, in the order of `triggers`
 */
export function learnedWeights(begin: (feature: string) => ArrayLike<number> = () => []): string {
  return weightsText(learn(regionsOf(learnedFrom.map(readTriggers)), begin));
}

/** Learns, and writes what was learned. */
export function learnTriggers(): void {
  const text = learnedWeights();
  const partial = `${weightsFile}.partial`;
  writeFileSync(
    partial,
    `// Written by \`npm run learn\`: do not edit. A line a feature; linear-model.ts tells what the numbers are.\n\n// biome-ignore format: data\nexport const triggerWeights = \`${text.replace(/[\\`$]/g, '\\$&')}\`;\n`,
  );
  renameSync(partial, weightsFile);
  console.log(`${text.split('\n').length - 1} features`);
}
