import { type Outcome, undefinedBecause } from './outcome.js';

/** How far apart two values are: different or not, by rank, or by squared distance. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval';

/** Pairs of values found together in a unit, weighted so that each rating counts once; additive over units. */
export interface Coincidences {
  /** The values, ascending; rows and columns of `table`. */
  readonly values: readonly number[];
  readonly table: readonly (readonly number[])[];
}

/**
 * Coincidences of the units' ratings (a row a unit, a column a rater, null
 * where a rater gave none). Units with fewer than two ratings pair with nothing
 * and drop out. `values` fixes the rows, so that tables of several sets add up.
 */
export function coincidences(units: Iterable<readonly (number | null)[]>, values: readonly number[]): Coincidences {
  const position = new Map(values.map((value, index) => [value, index]));
  const table = values.map(() => new Array<number>(values.length).fill(0));
  for (const unit of units) {
    const rated = unit.filter((value) => value !== null).map((value) => position.get(value) ?? -1);
    if (rated.length < 2) continue;
    const weight = 1 / (rated.length - 1);
    for (const [i, row] of rated.entries()) {
      for (const [j, column] of rated.entries()) {
        const cells = table[row];
        if (i !== j && cells) cells[column] = (cells[column] ?? 0) + weight;
      }
    }
  }
  return { values, table };
}

/**
 * Krippendorff's alpha (2011, "Computing Krippendorff's alpha-reliability"):
 * 1 − observed ÷ expected disagreement. Undefined without pairs, and when only
 * one value was ever used: nothing could have differed.
 */
export function krippendorffAlpha(
  { values, table }: Coincidences,
  metric: AlphaMetric,
): Outcome<{ readonly value: number; readonly observed: number; readonly expected: number; readonly ratings: number }> {
  const totals = table.map((row) => row.reduce((total, cell) => total + cell, 0));
  const ratings = totals.reduce((total, count) => total + count, 0);
  if (ratings < 1.5) return undefinedBecause('no-data');
  if (totals.filter((total) => total > 0).length < 2) return undefinedBecause('one-category');
  let observed = 0;
  let expected = 0;
  for (const [i, row] of table.entries()) {
    for (const [j, cell] of row.entries()) {
      if (i === j) continue;
      const distance = distanceOf(metric, i, j, values, totals);
      observed += cell * distance;
      expected += ((totals[i] ?? 0) * (totals[j] ?? 0) * distance) / (ratings - 1);
    }
  }
  return {
    defined: true,
    value: 1 - observed / expected,
    observed: observed / ratings,
    expected: expected / ratings,
    ratings,
  };
}

/** Alpha of rows of ratings in one call; see `coincidences` and `krippendorffAlpha`. */
export function alphaOfUnits(
  units: readonly (readonly (number | null)[])[],
  metric: AlphaMetric,
): ReturnType<typeof krippendorffAlpha> {
  const values = [...new Set(units.flat())].filter((value) => value !== null).sort((left, right) => left - right);
  return krippendorffAlpha(coincidences(units, values), metric);
}

function distanceOf(
  metric: AlphaMetric,
  i: number,
  j: number,
  values: readonly number[],
  totals: readonly number[],
): number {
  switch (metric) {
    case 'nominal':
      return 1;
    case 'interval':
      return ((values[i] ?? 0) - (values[j] ?? 0)) ** 2;
    case 'ordinal': {
      const [from, to] = i < j ? [i, j] : [j, i];
      const between = totals.slice(from, to + 1).reduce((total, count) => total + count, 0);
      return (between - ((totals[from] ?? 0) + (totals[to] ?? 0)) / 2) ** 2;
    }
  }
}
