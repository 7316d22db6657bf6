import { describe, expect, it } from 'vitest';
import { gwetAC1 } from '../../src/statistics/gwet.js';
import { cohenKappa, weightedKappa } from '../../src/statistics/kappa.js';
import { defined, expectNear, reference } from './near.js';

const found = reference<{
  ac1: { name: string; rated: (number | null)[][]; categories: number; value: number }[];
  weighted: Record<string, { table: number[][]; linear: number; quadratic: number }>;
}>('gwet');

describe("Gwet's AC1", () => {
  it.each(found.ac1)('$name as in R, pair by pair', ({ rated, categories, value }) => {
    const used = rated.map((row) => row.filter((one) => one !== null)).filter((row) => row.length > 1);
    const shares = Array.from({ length: categories }, (_, k) =>
      used.reduce((sum, row) => sum + row.filter((one) => one === k + 1).length / row.length, 0),
    );
    const agreement = used.reduce((sum, row) => {
      const counts = shares.map((_, k) => row.filter((one) => one === k + 1).length);
      return sum + counts.reduce((all, one) => all + one * (one - 1), 0) / (row.length * (row.length - 1));
    }, 0);
    expectNear(defined(gwetAC1({ items: used.length, agreement, shares }, categories)).value, value);
  });

  it('stays high where nearly everything is one category and kappa sinks', () => {
    // 118 + 2 of 129 alike.
    const kappa = defined(
      cohenKappa([
        [118, 5],
        [4, 2],
      ]),
    ).value;
    const ac1 = defined(gwetAC1({ items: 129, agreement: 120, shares: [122.5, 6.5] }, 2)).value;
    expect(kappa).toBeLessThan(0.4);
    expect(ac1).toBeGreaterThan(0.9);
  });

  it('has no value without items or a choice', () => {
    expect(gwetAC1({ items: 0, agreement: 0, shares: [0, 0] }, 2)).toEqual({ defined: false, because: 'no-data' });
    expect(gwetAC1({ items: 4, agreement: 4, shares: [4] }, 1)).toEqual({ defined: false, because: 'one-category' });
  });
});

describe('weighted kappa', () => {
  it.each(Object.entries(found.weighted))('%s as in psych', (_, { table, linear, quadratic }) => {
    expectNear(defined(weightedKappa(table, 'linear')).value, linear);
    expectNear(defined(weightedKappa(table, 'quadratic')).value, quadratic);
  });
  it('is Cohen’s where there are two categories', () => {
    const table = [
      [11, 4],
      [3, 9],
    ];
    expectNear(defined(weightedKappa(table, 'quadratic')).value, defined(cohenKappa(table)).value);
  });
});
