import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { benjaminiHochberg, holm } from '../../src/statistics/adjust.js';
import { chiSquare, expectedCounts, oddsRatio, smoothedLogRatio } from '../../src/statistics/association.js';
import { bcaInterval, bootstrap, percentileInterval } from '../../src/statistics/bootstrap.js';
import { clusteredMean, clustering, clusteringWithin } from '../../src/statistics/clustering.js';
import { meanInterval } from '../../src/statistics/descriptives.js';
import { hedgesG, pairedDifference, welch } from '../../src/statistics/mean-difference.js';
import { seededRandom, seedFrom, shuffle } from '../../src/statistics/random.js';
import { cliffDelta, hodgesLehmann, mannWhitney } from '../../src/statistics/rank-sum.js';
import { defined, expectInterval, expectNear, reference } from './near.js';

interface Bounds {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
interface TestBounds extends Bounds {
  readonly t: number;
  readonly df: number;
  readonly p: number;
}
interface TwoSamples {
  readonly name: string;
  readonly a: number[];
  readonly b: number[];
  readonly welch: TestBounds;
  readonly paired: TestBounds;
  readonly hedges: Bounds;
  readonly rank: { u: number; p: number };
  readonly shift: Bounds;
  readonly cliff: Bounds;
}

describe.each(reference<TwoSamples[]>('two-samples'))('two samples, "$name"', (one) => {
  it('have the difference, t, df, p and interval of t.test', () => {
    const pairs = one.a.slice(0, one.b.length).map((value, index): [number, number] => [value, one.b[index]]);
    for (const [found, expected] of [
      [defined(welch(one.a, one.b)), one.welch],
      [defined(pairedDifference(pairs)), one.paired],
    ] as const) {
      expectNear(found.value, expected.value, 'difference');
      expectNear(found.t, expected.t, 't');
      expectNear(found.df, expected.df, 'df');
      expectNear(found.p, expected.p, 'p');
      expectInterval(found.interval, expected.low, expected.high);
    }
  });

  it("have Hedges' g with the noncentral t interval", () => {
    const found = defined(hedgesG(one.a, one.b));
    expectNear(found.value, one.hedges.value, 'g');
    expectInterval(found.interval, one.hedges.low, one.hedges.high, 'g');
  });

  it('have the rank-sum test of wilcox.test and the median of all differences', () => {
    const found = defined(mannWhitney(one.a, one.b));
    expectNear(found.u, one.rank.u, 'U');
    expectNear(found.p, one.rank.p, 'p');
    const shift = defined(hodgesLehmann(one.a, one.b));
    expectNear(shift.value, one.shift.value, 'shift');
    expectInterval(shift.interval, one.shift.low, one.shift.high, 'shift');
  });

  it("have Cliff's delta of all pairs", () => {
    const found = defined(cliffDelta(one.a, one.b));
    expectNear(found.value, one.cliff.value, 'delta');
    // Separated samples have an interval of their own: cliff.R.
    if (Math.abs(found.value) < 1) expectInterval(found.interval, one.cliff.low, one.cliff.high, 'delta');
    expectNear(found.superiority, one.rank.u / (one.a.length * one.b.length), 'superiority');
  });
});

test.each(reference<{ name: string; a: number[]; b: number[]; u: number; p: number }[]>('rank-sum'))(
  'agrees with SciPy on the rank sum of "$name"',
  ({ a, b, u, p }) => {
    const found = defined(mannWhitney(a, b));
    expectNear(found.u, u);
    expectNear(found.p, p);
  },
);

describe('two samples that cannot be compared', () => {
  it('say why', () => {
    expect(welch([1], [2, 3])).toEqual({ defined: false, because: 'too-few' });
    expect(welch([2, 2], [3, 3])).toEqual({ defined: false, because: 'no-variance' });
    expect(welch([], [3, 3])).toEqual({ defined: false, because: 'no-data' });
    expect(hedgesG([2, 2], [3, 3])).toEqual({ defined: false, because: 'no-variance' });
    expect(
      pairedDifference([
        [1, 2],
        [2, 3],
      ]),
    ).toEqual({ defined: false, because: 'no-variance' });
    expect(mannWhitney([4, 4], [4, 4])).toEqual({ defined: false, because: 'no-variance' });
    expect(hodgesLehmann([1], [2, 3])).toEqual({ defined: false, because: 'too-few' });
    expect(cliffDelta([], [1])).toEqual({ defined: false, because: 'no-data' });
  });
});

describe.each(
  reference<{ name: string; a: number[]; b: number[]; value: number; low: number; high: number }[]>('cliff'),
)('samples without a variance of pairs, "$name"', ({ a, b, value, low, high }) => {
  it('have the score interval that uniroot finds, never one of no width', () => {
    const found = defined(cliffDelta(a, b));
    expectNear(found.value, value);
    expectInterval(found.interval, low, high);
    expect(found.interval.high - found.interval.low).toBeGreaterThan(0.1);
  });
});

it('finds the median difference that listing all differences finds', () => {
  const values = fc.array(
    fc.integer({ min: -30, max: 30 }).map((x) => x / 7),
    { minLength: 2, maxLength: 25 },
  );
  fc.assert(
    fc.property(values, values, (a, b) => {
      const all = a.flatMap((x) => b.map((y) => x - y)).sort((x, y) => x - y);
      const middle = (all[Math.floor((all.length - 1) / 2)] + all[Math.floor(all.length / 2)]) / 2;
      expect(defined(hodgesLehmann(a, b)).value).toBe(middle);
    }),
  );
});

test.each(reference<{ p: number[]; holm: number[]; bh: number[] }[]>('adjust'))(
  'adjusts $p as p.adjust does',
  ({ p, holm: byHolm, bh }) => {
    for (const [index, value] of holm(p).entries()) expectNear(value, byHolm[index], 'Holm');
    for (const [index, value] of benjaminiHochberg(p).entries()) expectNear(value, bh[index], 'BH');
  },
);

describe('tables', () => {
  const known = reference<{
    odds: (Bounds & {
      table: [[number, number], [number, number]];
      statistic: number;
      p: number;
      expected: number[][];
    })[];
    wide: { table: number[][]; statistic: number; df: number; p: number };
  }>('association');

  test.each(known.odds)('have the odds ratio and chi-squared of $table', (one) => {
    const found = defined(oddsRatio(one.table));
    expectNear(found.value, one.value, 'odds ratio');
    expectInterval(found.interval, one.low, one.high);
    expect(found.corrected).toBe(one.table.flat().includes(0));
    const test = defined(chiSquare(one.table));
    expectNear(test.statistic, one.statistic);
    expectNear(test.p, one.p);
    expect(
      defined(expectedCounts(one.table))
        .table.flat()
        .map((x) => x.toFixed(6)),
    ).toEqual(one.expected.flat().map((x) => x.toFixed(6)));
  });

  it('have chi-squared when they are larger', () => {
    const found = defined(chiSquare(known.wide.table));
    expectNear(found.statistic, known.wide.statistic);
    expectNear(found.p, known.wide.p);
    expect(found.df).toBe(known.wide.df);
  });

  it('say why they have none', () => {
    expect(
      oddsRatio([
        [0, 0],
        [3, 4],
      ]),
    ).toEqual({ defined: false, because: 'zero-total' });
    expect(
      chiSquare([
        [0, 0],
        [3, 4],
      ]),
    ).toEqual({ defined: false, because: 'zero-total' });
    expect(chiSquare([[3, 4]])).toEqual({ defined: false, because: 'one-category' });
    expect(
      oddsRatio([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({ defined: false, because: 'no-data' });
  });

  it('give a ratio with nothing below it a finite logarithm', () => {
    expect(smoothedLogRatio(4, 0)).toBe(Math.log(9));
  });
});

interface ClusterCase extends Bounds {
  readonly name: string;
  readonly clusters: number[][];
  readonly designEffect: number;
  readonly effectiveN: number;
  readonly mean: number;
  readonly meanLow: number;
  readonly meanHigh: number;
}
describe('clusters', () => {
  const known = reference<{ flat: ClusterCase[]; nested: Bounds & { strata: number[][][] } }>('clustering');

  it('nested in strata have the ICC(1) of the nested analysis of variance', () => {
    const found = defined(clusteringWithin(known.nested.strata));
    expectNear(found.value, known.nested.value, 'ICC');
    expectInterval(found.interval, known.nested.low, known.nested.high);
    expect(clusteringWithin([[[1, 2]], [[5, 6]]])).toEqual({ defined: false, because: 'too-few' });
  });

  test.each(known.flat)('have the ICC(1) and design effect of "$name"', (one) => {
    const found = defined(clustering(one.clusters));
    expectNear(found.value, one.value, 'ICC');
    expectInterval(found.interval, one.low, one.high);
    expectNear(found.designEffect, one.designEffect, 'design effect');
    expectNear(found.effectiveN, one.effectiveN, 'effective n');
    const middle = defined(clusteredMean(one.clusters));
    expectNear(middle.value, one.mean, 'mean');
    expectInterval(middle.interval, one.meanLow, one.meanHigh, 'mean');
  });

  it("of one value each have Student's interval", () => {
    const values = [3, 1, 4, 1, 5];
    const { low, high } = defined(meanInterval(values)).interval;
    expectInterval(defined(clusteredMean(values.map((value) => [value]))).interval, low, high);
    expect(clusteredMean([values])).toEqual({ defined: false, because: 'too-few' });
  });

  it('say why they have none', () => {
    expect(clustering([[1, 2]])).toEqual({ defined: false, because: 'too-few' });
    expect(clustering([[1], [2]])).toEqual({ defined: false, because: 'too-few' }); // one value each: nothing within
    expect(
      clustering([
        [2, 2],
        [2, 2],
      ]),
    ).toEqual({ defined: false, because: 'no-variance' });
    expect(clustering([])).toEqual({ defined: false, because: 'no-data' });
  });
});

interface BootCase {
  readonly name: string;
  readonly value: number;
  readonly replicates: number[];
  readonly influence: number[];
  readonly percentile: [number, number];
  readonly bca: [number, number];
}
describe('bootstrap', () => {
  test.each(reference<BootCase[]>('bootstrap'))('ends where boot.ci ends for the $name', (one) => {
    expectInterval(percentileInterval(one.replicates, 0.95), ...one.percentile, 'percentile');
    expectInterval(bcaInterval(one.value, one.replicates, one.influence, 0.95), ...one.bca, 'BCa');
  });

  const average = (drawn: readonly (readonly number[])[]): number =>
    drawn.flat().reduce((total, value) => total + value, 0) / drawn.flat().length;

  it('is the same for the same seed, another for another, and covers the value', () => {
    const data = [[3, 5, 8, 13, 21, 34]];
    const options = { replicates: 500, seed: 7 };
    const found = defined(bootstrap(data, average, options));
    expect(bootstrap(data, average, options)).toEqual(found);
    expect(bootstrap(data, average, { ...options, seed: 8 })).not.toEqual(found);
    expect(found.bca.low).toBeLessThan(found.value);
    expect(found.bca.high).toBeGreaterThan(found.value);
    expect(found.bca.method).toBe('bootstrap BCa');
  });

  it('comes near the t interval where that is right', () => {
    const random = seededRandom(3);
    const data = Array.from({ length: 200 }, () => random.next());
    const found = defined(bootstrap([data], average, { replicates: 4000, seed: 1 }));
    const width = found.percentile.high - found.percentile.low;
    expect(Math.abs(width / (2 * 1.96 * (Math.sqrt(1 / 12) / Math.sqrt(200))) - 1)).toBeLessThan(0.1);
  });

  it('keeps strata apart: a difference of constants never moves', () => {
    const difference = ([a, b]: readonly (readonly number[])[]): number => average([a]) - average([b]);
    const found = defined(
      bootstrap(
        [
          [4, 4],
          [1, 1, 1],
        ],
        difference,
        { replicates: 50, seed: 2 },
      ),
    );
    expect(found.percentile).toMatchObject({ low: 3, high: 3 });
    expect(found.bca.method).toBe('bootstrap percentile');
  });

  it('says why it has none', () => {
    expect(bootstrap([[1]], average, { replicates: 10, seed: 1 })).toEqual({ defined: false, because: 'too-few' });
    expect(bootstrap([[1, 2]], () => null, { replicates: 10, seed: 1 })).toEqual({
      defined: false,
      because: 'no-data',
    });
    const rare = ([drawn]: readonly (readonly number[])[]): number | null => (drawn.includes(9) ? 1 : null);
    expect(bootstrap([[9, 1, 1, 1]], rare, { replicates: 100, seed: 1 })).toEqual({
      defined: false,
      because: 'too-few-replicates',
    });
  });
});

describe('seeded random numbers', () => {
  it('stay in [0, 1), differ by seed, and are spread evenly', () => {
    const random = seededRandom(42);
    const draws = Array.from({ length: 20_000 }, () => random.next());
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = draws.filter((draw) => Math.floor(draw * 10) === tenth).length / draws.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
    }
    expect(seededRandom(43).next()).not.toBe(seededRandom(42).next());
  });

  it('are the same on every machine', () => {
    const random = seededRandom(2024);
    expect([random.below(1000), random.below(1000), random.below(1000)]).toMatchInlineSnapshot(`
      [
        739,
        674,
        69,
      ]
    `);
  });

  it('shuffle without losing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        expect([...shuffle(items, seededRandom(seed))].sort()).toEqual([...items].sort());
      }),
    );
  });

  it('take a seed from names as well as numbers', () => {
    expect(seedFrom(1, 'a', 'b')).not.toBe(seedFrom(1, 'ab'));
    expect(seedFrom(1, 'a')).not.toBe(seedFrom(2, 'a'));
    expect(seedFrom(1, 'a')).toBe(seedFrom(1, 'a'));
  });
});
