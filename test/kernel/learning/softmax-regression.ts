// Examples with classes → weights of their features: multinomial logistic regression with a penalty on large weights, solved
// to its one best answer by L-BFGS, so that the same examples always give the same weights.

/** One example: its features, their values, and its class. */
export interface Example {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly target: number;
}

export interface Regression {
  /** features × classes, by feature. */
  readonly weights: Float64Array;
  /** The loss that is left, the penalty included. */
  readonly loss: number;
}

/** Steps that are remembered, to know how the loss bends: with ten, half as many steps again are needed. */
const memory = 30;

/**
 * Finds the weights.
 *
 * @param start weights to begin with, and written to: the answer is the same, and sooner there from near it
 * @param penalty what a squared weight costs, as half of it is counted for each
 * @param tolerance largest slope at which it is done
 */
export function softmaxRegression(
  examples: readonly Example[],
  features: number,
  classes: number,
  {
    start = new Float64Array(features * classes),
    penalty = 1,
    tolerance = 0.01,
    maxSteps = 300,
  }: { start?: Float64Array; penalty?: number; tolerance?: number; maxSteps?: number } = {},
): Regression {
  const size = features * classes;
  const columns = columnsOf(examples);
  let weights = start;
  let gradient: Float64Array = new Float64Array(size);
  let loss = lossAt(columns, weights, classes, penalty, gradient);
  // Vectors are written to again: new ones for each step cost a fifth of the time.
  let next: Float64Array = new Float64Array(size);
  let nextGradient: Float64Array = new Float64Array(size);
  const steps: { moved: Float64Array; turned: Float64Array; scale: number }[] = [];
  for (let step = 0; step < maxSteps; step++) {
    if (gradient.every((slope) => Math.abs(slope) <= tolerance)) break;
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let nextLoss: number;
    // Armijo: as far as the loss falls by a share of what the slope promises.
    for (;;) {
      for (let at = 0; at < size; at++) next[at] = weights[at]! + length * direction[at]!;
      nextGradient.fill(0);
      nextLoss = lossAt(columns, next, classes, penalty, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope || length < 1e-10) break;
      length /= 2;
    }
    const { moved, turned } = steps.length === memory ? steps.shift()! : vectorsOf(size);
    for (let at = 0; at < size; at++) {
      moved[at] = next[at]! - weights[at]!;
      turned[at] = nextGradient[at]! - gradient[at]!;
    }
    const scale = dot(moved, turned);
    if (scale > 0) steps.push({ moved, turned, scale });
    [weights, next] = [next, weights];
    [gradient, nextGradient] = [nextGradient, gradient];
    loss = nextLoss;
  }
  return { weights, loss };
}

function vectorsOf(size: number): { readonly moved: Float64Array; readonly turned: Float64Array } {
  return { moved: new Float64Array(size), turned: new Float64Array(size) };
}

/** Where the loss falls, by the slope here and at the last steps: the two loops of L-BFGS. */
function descent(
  gradient: Float64Array,
  steps: readonly { moved: Float64Array; turned: Float64Array; scale: number }[],
): Float64Array {
  const direction = gradient.map((slope) => -slope);
  const shares: number[] = [];
  for (const { moved, turned, scale } of [...steps].reverse()) {
    const share = dot(moved, direction) / scale;
    shares.push(share);
    addScaled(direction, turned, -share);
  }
  const latest = steps.at(-1);
  if (latest) {
    const bend = latest.scale / dot(latest.turned, latest.turned);
    for (let at = 0; at < direction.length; at++) direction[at]! *= bend;
  }
  for (const { moved, turned, scale } of steps) {
    addScaled(direction, moved, shares.pop()! - dot(turned, direction) / scale);
  }
  return direction;
}

/** Examples side by side: that of number n has the entries from `from[n]` to before `from[n + 1]`. */
interface Columns {
  readonly from: Int32Array;
  readonly targets: Int32Array;
  readonly features: Int32Array;
  readonly values: Float64Array;
}

function columnsOf(examples: readonly Example[]): Columns {
  const from = new Int32Array(examples.length + 1);
  examples.forEach(({ features }, number) => {
    from[number + 1] = from[number]! + features.length;
  });
  const entries = from[examples.length]!;
  const columns = { features: new Int32Array(entries), values: new Float64Array(entries) };
  examples.forEach(({ features, values }, number) => {
    columns.features.set(features, from[number]!);
    columns.values.set(values, from[number]!);
  });
  return { from, targets: Int32Array.from(examples, ({ target }) => target), ...columns };
}

/** The loss at some weights; its slope is added to `gradient`. */
function lossAt(
  { from, targets, features, values }: Columns,
  weights: Float64Array,
  classes: number,
  penalty: number,
  gradient: Float64Array,
): number {
  let loss = (penalty / 2) * dot(weights, weights);
  addScaled(gradient, weights, penalty);
  const scores = new Float64Array(classes);
  for (let number = 0; number < targets.length; number++) {
    const target = targets[number]!;
    const [first, end] = [from[number]!, from[number + 1]!];
    scores.fill(0);
    for (let at = first; at < end; at++) {
      const row = features[at]! * classes;
      const value = values[at]!;
      for (let of = 0; of < classes; of++) scores[of]! += weights[row + of]! * value;
    }
    let highest = scores[0]!;
    for (let of = 1; of < classes; of++) if (scores[of]! > highest) highest = scores[of]!;
    loss += highest - scores[target]!;
    let sum = 0;
    for (let of = 0; of < classes; of++) {
      scores[of] = Math.exp(scores[of]! - highest);
      sum += scores[of]!;
    }
    loss += Math.log(sum);
    for (let of = 0; of < classes; of++) scores[of]! /= sum;
    scores[target]! -= 1;
    // What is left in the scores is how far each class is off. A feature's classes lie side by side.
    for (let at = first; at < end; at++) {
      const row = features[at]! * classes;
      const value = values[at]!;
      for (let of = 0; of < classes; of++) gradient[row + of]! += scores[of]! * value;
    }
  }
  return loss;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

function addScaled(into: Float64Array, what: Float64Array, scale: number): void {
  for (let at = 0; at < into.length; at++) into[at]! += scale * what[at]!;
}
