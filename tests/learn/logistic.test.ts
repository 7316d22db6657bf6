import { expect, test } from 'vitest';
import { fitLogistic, logits, type SparseRows } from '../../src/learn/fit/logistic.js';

/** A matrix from dense rows. */
function sparse(rows: readonly (readonly number[])[]): SparseRows {
  const columns = rows[0]?.length ?? 0;
  return {
    rows: rows.length,
    columns,
    from: Int32Array.from({ length: rows.length + 1 }, (_, row) => row * columns),
    column: Int32Array.from(rows.flatMap((row) => row.map((_, column) => column))),
    value: Float32Array.from(rows.flat()),
  };
}

const X = sparse([[0], [1], [2], [3], [4], [5]]);
const Y = Float32Array.from([1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1]);

test('the weights are those of a ridge-penalised logistic regression', () => {
  // tests/learn/logistic.py prints these with SciPy's BFGS on the same penalised loss.
  const fitted = fitLogistic(X, Y, new Float32Array(6).fill(1), 2, { l2: 1, iterations: 200 });
  const [slope0 = 0, slope1 = 0, bias0 = 0, bias1 = 0] = fitted.weights;
  expect(slope1 - slope0).toBeCloseTo(SLOPE, 2);
  expect(bias1 - bias0).toBeCloseTo(INTERCEPT, 1);
});

const SLOPE = 0.914;
const INTERCEPT = -2.285;

test('a row of weight zero teaches nothing', () => {
  const weights = Float32Array.from([1, 1, 1, 1, 1, 0]);
  const five = { ...X, rows: 5 };
  const options = { l2: 1, iterations: 50 };
  expect([...fitLogistic(X, Y, weights, 2, options).weights]).toEqual([
    ...fitLogistic(five, Y, weights, 2, options).weights,
  ]);
});

test('the same data give the same weights', () => {
  const options = { l2: 0.1, iterations: 30 };
  const ones = new Float32Array(6).fill(1);
  expect(fitLogistic(X, Y, ones, 2, options)).toEqual(fitLogistic(X, Y, ones, 2, options));
});

test('a soft target is learnt as a share', () => {
  const half = Float32Array.from(Array.from({ length: 6 }, () => [0.25, 0.75]).flat());
  const fitted = fitLogistic(X, half, new Float32Array(6).fill(1), 2, { l2: 1e-6, iterations: 100 });
  const [first = 0, second = 0] = logits(X, fitted);
  expect(1 / (1 + Math.exp(first - second))).toBeCloseTo(0.75, 2);
});
