import { type CountTable, columnTotals, grandTotal, rowTotals } from './contingency.js';
import { chiSquareUpper, normalQuantile } from './distributions.js';
import { type Interval, type Outcome, undefinedBecause } from './outcome.js';

/** Counts expected if rows and columns had nothing to do with each other; undefined for an empty table. */
export function expectedCounts(table: CountTable): Outcome<{ readonly table: CountTable }> {
  const total = grandTotal(table);
  if (total === 0) return undefinedBecause('no-data');
  const columns = columnTotals(table);
  return { defined: true, table: rowTotals(table).map((row) => columns.map((column) => (row * column) / total)) };
}

/** Pearson's chi-squared test of independence, without continuity correction; undefined when a whole row or column is empty. */
export function chiSquare(
  table: CountTable,
): Outcome<{ readonly statistic: number; readonly df: number; readonly p: number }> {
  const expected = expectedCounts(table);
  if (!expected.defined) return expected;
  const df = (table.length - 1) * ((table[0]?.length ?? 0) - 1);
  if (df === 0) return undefinedBecause('one-category');
  if (expected.table.some((row) => row.some((count) => count === 0))) return undefinedBecause('zero-total');
  let statistic = 0;
  for (const [i, row] of table.entries()) {
    for (const [j, count] of row.entries()) {
      const wanted = expected.table[i]?.[j] ?? 0;
      statistic += (count - wanted) ** 2 / wanted;
    }
  }
  return { defined: true, statistic, df, p: chiSquareUpper(statistic, df) };
}

/** A 2 × 2 table of counts, `[[a, b], [c, d]]`. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/**
 * Logarithm of the odds ratio of a 2 × 2 table with Woolf's standard error
 * (1955). With an empty cell, ½ is added to all four (Haldane 1956, Anscombe
 * 1956) and `corrected` says so. Undefined when a row or a column is empty.
 */
export function logOddsRatio(
  table: TwoByTwo,
): Outcome<{ readonly value: number; readonly standardError: number; readonly corrected: boolean }> {
  const [[a, b], [c, d]] = table;
  if (a + b + c + d === 0) return undefinedBecause('no-data');
  if (a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0) return undefinedBecause('zero-total');
  const corrected = a === 0 || b === 0 || c === 0 || d === 0;
  const more = corrected ? 0.5 : 0;
  const [p, q, r, s] = [a + more, b + more, c + more, d + more];
  const value = Math.log((p * s) / (q * r));
  return { defined: true, value, standardError: Math.sqrt(1 / p + 1 / q + 1 / r + 1 / s), corrected };
}

/** Odds ratio of a 2 × 2 table with Woolf's interval; see `logOddsRatio`. */
export function oddsRatio(
  table: TwoByTwo,
  level = 0.95,
): Outcome<{ readonly value: number; readonly interval: Interval; readonly corrected: boolean }> {
  const found = logOddsRatio(table);
  if (!found.defined) return found;
  const { value, standardError, corrected } = found;
  const margin = normalQuantile(0.5 + level / 2) * standardError;
  const method = corrected ? 'Woolf, ½ added' : 'Woolf';
  const interval = { low: Math.exp(value - margin), high: Math.exp(value + margin), level, method };
  return { defined: true, value: Math.exp(value), interval, corrected };
}

/** Natural logarithm of a ratio of counts with ½ added to both, so that a zero has a value (Anscombe 1956). */
export function smoothedLogRatio(numerator: number, denominator: number): number {
  return Math.log((numerator + 0.5) / (denominator + 0.5));
}
