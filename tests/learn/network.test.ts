import { expect, test } from 'vitest';
import { scoreNetwork } from '../../src/coding/model/network.js';
import { fitNetwork } from '../../src/learn/fit/network.js';

const OPTIONS = { hidden: 8, starts: 2, epochs: 60, batch: 16, rate: 0.02, decay: 0.001, dropout: 0, seed: 7 };

/** Two inputs, one of them far from zero and wide: the label is whether they lie on the same side. */
function samples(rows: number): { x: Float32Array; y: Float32Array } {
  const x = new Float32Array(rows * 2);
  const y = new Float32Array(rows * 2);
  for (let row = 0; row < rows; row++) {
    const one = ((row * 7919) % 101) / 50 - 1;
    const other = ((row * 104_729) % 97) / 48 - 1;
    x.set([one, 100 + 10 * other], row * 2);
    y[row * 2 + (one * other > 0 ? 0 : 1)] = 1;
  }
  return { x, y };
}

test('a network learns what no straight line can, whatever the scale of its inputs', () => {
  const { x, y } = samples(600);
  const network = fitNetwork(x, 2, y, new Float32Array(600).fill(1), 2, OPTIONS);
  const score = new Float64Array(2);
  let right = 0;
  for (let row = 0; row < 600; row++) {
    scoreNetwork(network, x.subarray(row * 2, row * 2 + 2), score);
    if (score[1]! > score[0]! === (y[row * 2 + 1] === 1)) right += 1;
  }
  expect(right).toBeGreaterThan(560);
});

test('the same data and seed give the same network, another seed another', () => {
  const { x, y } = samples(60);
  const fit = (seed: number) =>
    fitNetwork(x, 2, y, new Float32Array(60).fill(1), 2, { ...OPTIONS, epochs: 3, dropout: 0.3, seed });
  expect(fit(7)).toEqual(fit(7));
  expect(fit(7)).not.toEqual(fit(8));
});

test('rows without weight teach nothing', () => {
  const x = Float32Array.from([1, 1, -1, -1]);
  const y = Float32Array.from([1, 0, 0, 1, 0, 1, 1, 0]);
  const network = fitNetwork(x, 1, y, Float32Array.from([1, 0, 1, 0]), 2, OPTIONS);
  const score = new Float64Array(2);
  scoreNetwork(network, Float32Array.from([1]), score);
  expect(score[0]).toBeGreaterThan(score[1]!);
});
