import { expect, test } from 'vitest';
import { addHidden } from '../../src/coding/model/deep.js';
import { type DeepLayers, fitDeep } from '../../src/learn/fit/deep.js';
import type { SparseRows } from '../../src/learn/fit/logistic.js';

const OPTIONS = { hidden: 8, epochs: 40, rate: 0.1, dropFeatures: 0, dropHidden: 0, seed: 7 };

/** Four features, of which each row bears one of the first two and one of the last two: the label is whether both are the first of theirs or neither is. */
function pairs(rows: number): { x: SparseRows; y: Float32Array } {
  const column = new Int32Array(rows * 2);
  const y = new Float32Array(rows * 2);
  for (let row = 0; row < rows; row++) {
    const one = row % 2;
    const other = (row >> 1) % 2;
    column.set([one, 2 + other], row * 2);
    y[row * 2 + (one === other ? 0 : 1)] = 1;
  }
  const from = Int32Array.from({ length: rows + 1 }, (_, row) => row * 2);
  return { x: { rows, columns: 4, from, column, value: new Float32Array(rows * 2).fill(1) }, y };
}

/** What the layers say of a row that bears these two features, as a table's columns and what follows them would. */
function scores({ hidden, first, bias, second }: DeepLayers, one: number, other: number): Float64Array {
  const sums = new Float64Array(2 + hidden);
  for (let h = 0; h < hidden; h++) {
    sums[2 + h] = (bias[h] ?? 0) + (first[one * hidden + h] ?? 0) + (first[other * hidden + h] ?? 0);
  }
  addHidden([{ offset: 0, size: 2, from: 2, hidden, second }], sums);
  return sums.subarray(0, 2);
}

test('a hidden layer learns what no sum over features can say', () => {
  const { x, y } = pairs(200);
  const fitted = fitDeep(x, y, new Float32Array(200).fill(1), 2, OPTIONS);
  for (const one of [0, 1]) {
    for (const other of [0, 1]) {
      const [alike = 0, unlike = 0] = scores(fitted, one, 2 + other);
      expect(alike > unlike).toBe(one === other);
    }
  }
});

test('the same data and seed give the same layers, another seed others', () => {
  const { x, y } = pairs(40);
  const fit = (seed: number) =>
    fitDeep(x, y, new Float32Array(40).fill(1), 2, { ...OPTIONS, dropFeatures: 0.3, dropHidden: 0.3, epochs: 2, seed });
  expect(fit(7)).toEqual(fit(7));
  expect(fit(7)).not.toEqual(fit(8));
});

test('rows without weight teach nothing', () => {
  const { x, y } = pairs(40);
  const weights = new Float32Array(40).fill(1, 0, 20);
  const turned = y.map((value, at) => (at < 40 ? value : 1 - value));
  expect(fitDeep(x, turned, weights, 2, OPTIONS)).toEqual(fitDeep(x, y, weights, 2, OPTIONS));
});
