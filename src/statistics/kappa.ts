import { type CountTable, columnTotals, diagonalTotal, grandTotal, rowTotals } from './contingency.js';
import { normalQuantile } from './distributions.js';
import { type Interval, type Outcome, type Scalar, scalar, undefinedBecause } from './outcome.js';

/** Share of items (0–1) that both raters put in the same category; undefined without items. */
export function percentAgreement(table: CountTable): Scalar {
  const n = grandTotal(table);
  return n === 0 ? undefinedBecause('no-data') : scalar(diagonalTotal(table) / n);
}

/** Cohen's kappa with what it was made of. */
export type Kappa = Outcome<{
  readonly value: number;
  /** Agreement found and agreement expected by chance, 0–1. */
  readonly observed: number;
  readonly expected: number;
  readonly n: number;
  readonly standardError: number;
  /** Large-sample interval of one kappa; prefer a bootstrap over clusters when items are not independent. */
  readonly interval: Interval;
}>;

/**
 * Cohen's kappa (1960) of a square table with the large-sample standard error
 * of Fleiss, Cohen & Everitt (1969). Undefined without items, and when both
 * raters used one and the same category only: chance agreement is then certain.
 */
export function cohenKappa(table: CountTable, level = 0.95): Kappa {
  const n = grandTotal(table);
  if (n === 0) return undefinedBecause('no-data');
  const rows = rowTotals(table).map((total) => total / n);
  const columns = columnTotals(table).map((total) => total / n);
  if (rows.some((share, index) => share === 1 && columns[index] === 1)) return undefinedBecause('one-category');
  const observed = diagonalTotal(table) / n;
  const expected = rows.reduce((total, share, index) => total + share * (columns[index] ?? 0), 0);
  const value = (observed - expected) / (1 - expected);
  const standardError = Math.sqrt(varianceOfKappa(table, n, rows, columns, value, expected));
  const margin = normalQuantile(0.5 + level / 2) * standardError;
  return {
    defined: true,
    value,
    observed,
    expected,
    n,
    standardError,
    interval: {
      low: value - margin,
      high: value + margin,
      level,
      method: 'large sample (Fleiss, Cohen & Everitt 1969)',
    },
  };
}

function varianceOfKappa(
  table: CountTable,
  n: number,
  rows: readonly number[],
  columns: readonly number[],
  kappa: number,
  expected: number,
): number {
  let diagonal = 0;
  let elsewhere = 0;
  for (const [i, counts] of table.entries()) {
    for (const [j, count] of counts.entries()) {
      const share = count / n;
      if (i === j) diagonal += share * (1 - ((rows[i] ?? 0) + (columns[i] ?? 0)) * (1 - kappa)) ** 2;
      else elsewhere += share * ((columns[i] ?? 0) + (rows[j] ?? 0)) ** 2;
    }
  }
  const last = (kappa - expected * (1 - kappa)) ** 2;
  return Math.max(0, (diagonal + (1 - kappa) ** 2 * elsewhere - last) / (n * (1 - expected) ** 2));
}

/** How far apart two ordered categories are: by steps, or by their square. */
export type KappaWeights = 'linear' | 'quadratic';

/**
 * Cohen's weighted kappa (1968) of a square table of ordered categories: 1 − the
 * mean distance found ÷ the mean distance expected by chance. Undefined without
 * items, and when both raters used one and the same category only.
 */
export function weightedKappa(table: CountTable, weights: KappaWeights): Scalar {
  const n = grandTotal(table);
  if (n === 0) return undefinedBecause('no-data');
  const [rows, columns] = [rowTotals(table), columnTotals(table)];
  let [found, expected] = [0, 0];
  for (const [i, counts] of table.entries()) {
    for (const [j, count] of counts.entries()) {
      const distance = weights === 'linear' ? Math.abs(i - j) : (i - j) ** 2;
      found += (distance * count) / n;
      expected += (distance * (rows[i] ?? 0) * (columns[j] ?? 0)) / n ** 2;
    }
  }
  return expected === 0 ? undefinedBecause('one-category') : scalar(1 - found / expected);
}
