import { describe, expect, it } from 'vitest';
import { type Example, softmaxRegression } from './softmax-regression';

function example(target: number, ...features: number[]): Example {
  return {
    features: Int32Array.from(features),
    values: new Float64Array(features.length).fill(1),
    target,
  };
}

describe('softmax regression', () => {
  it('finds the one best answer where it can be written down', () => {
    // One feature and two classes, three examples against one: w = weight of class 0 = -weight of class 1, and
    // 4 (σ(2w) − 3/4) + penalty · w = 0.
    const examples = [example(0, 0), example(0, 0), example(0, 0), example(1, 0)];
    const { weights } = softmaxRegression(examples, 1, 2, { penalty: 0.5, tolerance: 1e-9 });
    const [first, second] = weights;
    expect(second).toBeCloseTo(-first!, 6);
    expect(4 * (1 / (1 + Math.exp(-2 * first!)) - 0.75) + 0.5 * first!).toBeCloseTo(0, 6);
  });

  it('leaves no slope: a step anywhere costs', () => {
    let seed = 7;
    const random = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    const examples = Array.from({ length: 200 }, () => {
      const features = [0, 1, 2, 3, 4].filter(() => random() < 0.5);
      return example(random() < 0.8 ? (features[0] ?? 0) % 3 : 2, ...features);
    });
    const best = softmaxRegression(examples, 5, 3, { tolerance: 1e-8 });
    const lossAt = (weights: Float64Array): number => {
      let loss = 0.5 * weights.reduce((sum, weight) => sum + weight * weight, 0);
      for (const { features, target } of examples) {
        const scores = [0, 1, 2].map((of) => features.reduce((sum, at) => sum + weights[at * 3 + of]!, 0));
        loss += Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0)) - scores[target]!;
      }
      return loss;
    };
    expect(lossAt(best.weights)).toBeCloseTo(best.loss, 6);
    for (let at = 0; at < best.weights.length; at++) {
      for (const step of [0.01, -0.01]) {
        const moved = best.weights.slice();
        moved[at]! += step;
        expect(lossAt(moved)).toBeGreaterThan(best.loss);
      }
    }
  });

  it('gives the same weights for the same examples', () => {
    const examples = [example(0, 0, 1), example(1, 1), example(2, 0, 2), example(1, 1, 2)];
    expect(softmaxRegression(examples, 3, 3).weights).toEqual(softmaxRegression(examples, 3, 3).weights);
  });
});
