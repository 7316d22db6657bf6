import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  fiveNumbers,
  mean,
  meanInterval,
  median,
  quantile,
  standardDeviation,
  sum,
} from '../../src/statistics/descriptives.js';
import { clusteredWilson, wilson } from '../../src/statistics/proportion.js';
import { defined, expectInterval, expectNear, reference } from './near.js';

interface Case {
  readonly name: string;
  readonly values: readonly number[];
  readonly mean: number;
  readonly sd: number;
  readonly median: number;
  readonly quantiles: readonly number[];
  readonly low: number;
  readonly high: number;
}

test.each(reference<Case[]>('descriptives'))('describes "$name" as R does', (one) => {
  expectNear(defined(mean(one.values)).value, one.mean, 'mean');
  expectNear(defined(standardDeviation(one.values)).value, one.sd, 'sd');
  expectNear(defined(median(one.values)).value, one.median, 'median');
  for (const [index, p] of [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].entries()) {
    expectNear(defined(quantile(one.values, p)).value, one.quantiles[index], `quantile ${p}`);
  }
  expectInterval(defined(meanInterval(one.values)).interval, one.low, one.high);
});

interface Clustered {
  readonly clusters: boolean[][];
  readonly value: number;
  readonly effective: number;
  readonly low: number;
  readonly high: number;
}

describe('a share of values in clusters, as R has it', () => {
  const { sets, all, alone } = reference<{
    sets: Clustered[];
    all: Clustered & { related: number[][] };
    alone: Clustered;
  }>('clustered-wilson');
  const expectSame = (one: Clustered, related: readonly (readonly number[])[] = []): void => {
    const found = defined(clusteredWilson(one.clusters, related));
    expectNear(found.value, one.value, 'share');
    expectNear(found.effectiveN, one.effective, 'worth');
    expectInterval(found.interval, one.low, one.high);
  };

  test.each(sets.map((one, at) => [at, one] as const))('has its interval on what the values are worth (%i)', (_, one) =>
    expectSame(one),
  );
  test('that is 1 borrows the likeness of the measure behind it', () => expectSame(all, all.related));
  test('that is 0, with nothing behind it, counts a cluster once', () => expectSame(alone));
});

test.each(reference<{ successes: number; trials: number; low: number; high: number }[]>('proportion'))(
  'gives $successes of $trials the Wilson interval of prop.test',
  ({ successes, trials, low, high }) => {
    const found = defined(wilson(successes, trials));
    expect(found.value).toBe(successes / trials);
    expectInterval(found.interval, low, high);
  },
);

describe('what cannot be computed says why', () => {
  it('has no mean, quantile or five numbers of nothing', () => {
    expect(mean([])).toEqual({ defined: false, because: 'no-data' });
    expect(quantile([], 0.5)).toEqual({ defined: false, because: 'no-data' });
    expect(fiveNumbers([])).toEqual({ defined: false, because: 'no-data' });
    expect(wilson(0, 0)).toEqual({ defined: false, because: 'no-data' });
  });
  it('has no spread and no interval of one value', () => {
    expect(standardDeviation([3])).toEqual({ defined: false, because: 'too-few' });
    expect(meanInterval([3])).toEqual({ defined: false, because: 'too-few' });
  });
  it('finds exactly no spread in equal values', () => {
    expect(standardDeviation([0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toEqual({ defined: true, value: 0 });
  });
});

it('adds small numbers to large ones without losing them', () => {
  expect(sum([1e16, 1, -1e16, 1])).toBe(2);
});

it('orders the five numbers whatever the values', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
      const { min, q1, median: middle, q3, max } = defined(fiveNumbers(values));
      expect([min, q1, middle, q3, max]).toEqual([min, q1, middle, q3, max].sort((a, b) => a - b));
      expect([min, max]).toEqual([Math.min(...values) + 0, Math.max(...values) + 0]);
    }),
  );
});
