import { type Outcome, undefinedBecause } from './outcome.js';

/** What Fleiss' kappa needs of a set of items; the sums of two sets are the sums of their union. */
export interface FleissSums {
  readonly items: number;
  /** Ratings per item, the same for every item; 0 without items. */
  readonly raters: number;
  /** Agreeing pairs of ratings ÷ pairs of ratings, added over items. */
  readonly agreement: number;
  /** Ratings in each category. */
  readonly totals: readonly number[];
}

/** Sums over items, given how many raters chose each category for each item; undefined when items differ in raters. */
export function fleissSums(counts: readonly (readonly number[])[]): Outcome<FleissSums> {
  const first = counts[0];
  if (!first) return undefinedBecause('no-data');
  const raters = add(first);
  if (raters < 2) return undefinedBecause('too-few');
  if (counts.some((item) => add(item) !== raters)) return undefinedBecause('unequal-ratings');
  const totals = first.map((_, category) => add(counts.map((item) => item[category] ?? 0)));
  const pairs = raters * (raters - 1);
  const agreement = add(counts.map((item) => add(item.map((count) => count * (count - 1))) / pairs));
  return { defined: true, items: counts.length, raters, agreement, totals };
}

/**
 * Kappa for a fixed number of raters per item (Fleiss 1971). Undefined when all
 * ratings fall in one category: chance agreement is then certain.
 */
export function fleissKappa(
  sums: FleissSums,
): Outcome<{ readonly value: number; readonly observed: number; readonly expected: number }> {
  const ratings = add(sums.totals);
  if (sums.items === 0 || ratings === 0) return undefinedBecause('no-data');
  if (sums.totals.some((total) => total === ratings)) return undefinedBecause('one-category');
  const observed = sums.agreement / sums.items;
  const expected = add(sums.totals.map((total) => (total / ratings) ** 2));
  return { defined: true, value: (observed - expected) / (1 - expected), observed, expected };
}

function add(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
