import { expect, test } from 'vitest';
import { scoreTrees } from '../../src/coding/model/trees.js';
import { fitBoosting } from '../../src/learn/fit/boosting.js';

const OPTIONS = { rounds: 60, depth: 2, rate: 0.2, minimum: 0.5, l2: 1, features: 1, seed: 7 };

test('trees learn what no straight line can: one or the other, not both', () => {
  const x = new Float32Array(400);
  const y = new Float32Array(400);
  for (let row = 0; row < 200; row++) {
    const one = row % 2;
    const other = Math.floor(row / 2) % 2;
    // A little unevenness, so that the first cut has something to gain.
    x.set([one + (row % 7) / 100, other + (row % 11) / 100], row * 2);
    y[row * 2 + (one === other ? 0 : 1)] = 1;
  }
  const trees = fitBoosting(x, 2, y, new Float32Array(200).fill(1), 2, OPTIONS);
  const score = new Float64Array(2);
  let right = 0;
  for (let row = 0; row < 200; row++) {
    scoreTrees(trees, x, row * 2, score);
    if (score[1]! > score[0]! === (y[row * 2 + 1] === 1)) right += 1;
  }
  expect(right).toBeGreaterThanOrEqual(198);
});

test('the same data and seed give the same trees', () => {
  const x = Float32Array.from({ length: 60 }, (_, at) => (at * 37) % 17);
  const y = Float32Array.from({ length: 60 }, (_, at) => ((at >> 1) % 3 === 0 ? 1 - (at % 2) : at % 2));
  const fit = () => fitBoosting(x, 2, y, new Float32Array(30).fill(1), 2, { ...OPTIONS, features: 0.5 });
  expect(fit()).toEqual(fit());
});
