import { expect, test } from 'vitest';
import { calibrate } from '../../src/coding/model/combiner.js';
import { calibrationOf } from '../../src/learn/evaluate/calibration.js';
import { fitCalibration, fitDecisions } from '../../src/learn/fit/calibrate.js';

test('the calibration error is the gap between stated and reached, by items', () => {
  const judged = [
    ...Array.from({ length: 8 }, (_, at) => ({ confidence: 0.95, right: at < 6 })),
    ...Array.from({ length: 2 }, () => ({ confidence: 0.55, right: false })),
  ];
  const { expectedError, bins } = calibrationOf(judged);
  expect(expectedError).toBeCloseTo(0.8 * 0.2 + 0.2 * 0.55, 12);
  expect(bins.map((bin) => bin.items)).toEqual([2, 8]);
});

test('overconfident opinions are softened, and labels add up to how often people gave them', () => {
  // The machine says 0.99 and is right four times in five.
  const raw = Array.from({ length: 100 }, (_, row) => Float64Array.from(row % 2 === 0 ? [0.99, 0.01] : [0.01, 0.99]));
  const shares = new Float32Array(200);
  for (let row = 0; row < 100; row++) {
    const right = row % 10 < 8;
    const label = right === (row % 2 === 0) ? 0 : 1;
    shares[row * 2 + label] = 1;
  }
  const weights = new Float64Array(100).fill(1);
  const calibration = fitCalibration(raw, shares, weights, 2);
  const out = new Float64Array(2);
  const sums = [0, 0];
  let confidence = 0;
  for (const one of raw) {
    calibrate(one, calibration, out);
    confidence += Math.max(...out) / 100;
    for (let k = 0; k < 2; k++) sums[k]! += out[k]!;
  }
  expect(confidence).toBeGreaterThan(0.75);
  expect(confidence).toBeLessThan(0.85);
  let zero = 0;
  for (let row = 0; row < 100; row++) zero += shares[row * 2]!;
  expect(sums[0]).toBeCloseTo(zero, 0);
});

test.each(['by-label', 'by-prevalence'] as const)(
  '%s, a label that is never the likeliest is still decided for where it is likelier than elsewhere',
  (deciding) => {
    const random = (row: number) => ((row * 7919) % 100) / 100;
    const probabilities = Array.from({ length: 200 }, (_, row) => {
      const rare = 0.1 + 0.35 * random(row);
      return Float64Array.from([1 - rare, rare]);
    });
    const shares = new Float32Array(400);
    // People gave it where the machine finds it likeliest: a quarter of the items.
    for (let row = 0; row < 200; row++) shares[row * 2 + (random(row) >= 0.75 ? 1 : 0)] = 1;
    const offset = fitDecisions(probabilities, shares, new Float64Array(200).fill(1), 2, deciding);
    const decided = probabilities.filter(
      (one) => Math.log(one[1]!) + offset[1]! > Math.log(one[0]!) + offset[0]!,
    ).length;
    expect(decided).toBeGreaterThan(20);
    expect(decided).toBeLessThan(100);
  },
);

test('where being right most often is all that counts, the likeliest label is decided for', () => {
  const probabilities = [Float64Array.from([0.6, 0.4]), Float64Array.from([0.9, 0.1])];
  const shares = Float32Array.from([0, 1, 1, 0]);
  const factors = fitDecisions(probabilities, shares, new Float64Array(2).fill(1), 2, 'likeliest');
  expect([...factors]).toEqual([1, 1]);
});

test('a power that is given favours each label by its rarity to that power', () => {
  const probabilities = Array.from({ length: 100 }, () => Float64Array.from([0.75, 0.25]));
  const shares = Float32Array.from({ length: 200 }, (_, at) => (at % 2 === (at < 150 ? 0 : 1) ? 1 : 0));
  const [common, rare] = fitDecisions(probabilities, shares, new Float64Array(100).fill(1), 2, { power: 0.5 });
  // 75 and 25 of a hundred, each with one more that nobody gave.
  expect((rare ?? 0) / (common ?? 1)).toBeCloseTo(Math.sqrt(76 / 26), 5);
});
