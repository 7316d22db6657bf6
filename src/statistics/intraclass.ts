import { mean, sum } from './descriptives.js';
import { fQuantile, fUpper } from './distributions.js';
import { type Interval, type Outcome, undefinedBecause } from './outcome.js';

/**
 * Which intraclass correlation: `(1,1)` one-way; `(2,1)` = McGraw & Wong's
 * `(A,1)`, absolute agreement; `(3,1)` = `(C,1)`, consistency; `k` forms are the
 * reliability of the mean of k raters.
 */
export type IntraclassForm = '(1,1)' | '(1,k)' | '(A,1)' | '(A,k)' | '(C,1)' | '(C,k)';

/** Names of a form as printed by Shrout & Fleiss (1979) and McGraw & Wong (1996). */
export interface FormName {
  readonly shroutFleiss: string;
  readonly mcGrawWong: string;
  readonly model: string;
  readonly type: string;
  readonly unit: string;
}

/** Model, type and unit of each form, in the words of the papers. */
export const INTRACLASS_FORMS: Readonly<Record<IntraclassForm, FormName>> = {
  '(1,1)': formName('ICC(1,1)', 'ICC(1)', 'one-way random', 'absolute agreement', 'single rating'),
  '(1,k)': formName('ICC(1,k)', 'ICC(k)', 'one-way random', 'absolute agreement', 'mean of k ratings'),
  '(A,1)': formName('ICC(2,1)', 'ICC(A,1)', 'two-way', 'absolute agreement', 'single rating'),
  '(A,k)': formName('ICC(2,k)', 'ICC(A,k)', 'two-way', 'absolute agreement', 'mean of k ratings'),
  '(C,1)': formName('ICC(3,1)', 'ICC(C,1)', 'two-way', 'consistency', 'single rating'),
  '(C,k)': formName('ICC(3,k)', 'ICC(C,k)', 'two-way', 'consistency', 'mean of k ratings'),
};

/** One intraclass correlation with its F test against zero and F-based interval. */
export type Intraclass = Outcome<{
  readonly form: IntraclassForm;
  readonly value: number;
  readonly interval: Interval;
  readonly subjects: number;
  readonly raters: number;
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}>;

/**
 * Intraclass correlation of a full table (a row a subject, a column a rater):
 * Shrout & Fleiss (1979), intervals of McGraw & Wong (1996). Undefined below
 * two subjects or raters, with a missing rating, or when no rating differs.
 */
export function intraclass(table: readonly (readonly number[])[], form: IntraclassForm, level = 0.95): Intraclass {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  if (n === 0) return undefinedBecause('no-data');
  if (n < 2 || k < 2) return undefinedBecause('too-few');
  if (table.some((row) => row.length !== k)) return undefinedBecause('incomplete-rows');
  const first = table[0]?.[0];
  if (table.every((row) => row.every((value) => value === first))) return undefinedBecause('no-variance');
  const squares = meanSquares(table, n, k);
  const df1 = n - 1;
  const oneWay = form === '(1,1)' || form === '(1,k)';
  const df2 = oneWay ? n * (k - 1) : (n - 1) * (k - 1);
  const error = oneWay ? squares.within : squares.error;
  // Raters who agree to the last digit leave no error to test against: the coefficient is 1, its F infinite.
  const f = error === 0 ? Number.POSITIVE_INFINITY : squares.between / error;
  const common = { form, subjects: n, raters: k, f, df1, df2, p: fUpper(f, df1, df2) };
  const value = coefficient(squares, form, n, k);
  if (value === null) return undefinedBecause('no-variance');
  return { defined: true, ...common, value, interval: intervalOf(squares, form, n, k, f, df2, value, level) };
}

interface MeanSquares {
  readonly between: number;
  readonly within: number;
  readonly raters: number;
  readonly error: number;
}

function meanSquares(table: readonly (readonly number[])[], n: number, k: number): MeanSquares {
  const average = (values: readonly number[]): number => {
    const centre = mean(values);
    return centre.defined ? centre.value : 0;
  };
  const all = average(table.flat());
  const rows = table.map(average);
  const columns = Array.from({ length: k }, (_, rater) => average(table.map((row) => row[rater] ?? 0)));
  const cells = (distance: (value: number, row: number, column: number) => number): number =>
    sum(table.flatMap((row, i) => row.map((value, j) => distance(value, rows[i] ?? 0, columns[j] ?? 0) ** 2)));
  const subjects = k * sum(rows.map((row) => (row - all) ** 2));
  const raters = n * sum(columns.map((column) => (column - all) ** 2));
  const tiny = 1e-24 * cells((value) => value);
  const cut = (squares: number): number => (squares <= tiny ? 0 : squares);
  return {
    between: cut(subjects) / (n - 1),
    within: cut(cells((value, row) => value - row)) / (n * (k - 1)),
    raters: cut(raters) / (k - 1),
    error: cut(cells((value, row, column) => value - row - column + all)) / ((n - 1) * (k - 1)),
  };
}

function coefficient(ms: MeanSquares, form: IntraclassForm, n: number, k: number): number | null {
  const ratio = (above: number, below: number): number | null => (below === 0 ? null : above / below);
  switch (form) {
    case '(1,1)':
      return ratio(ms.between - ms.within, ms.between + (k - 1) * ms.within);
    case '(1,k)':
      return ratio(ms.between - ms.within, ms.between);
    case '(A,1)':
      return ratio(ms.between - ms.error, ms.between + (k - 1) * ms.error + (k * (ms.raters - ms.error)) / n);
    case '(A,k)':
      return ratio(ms.between - ms.error, ms.between + (ms.raters - ms.error) / n);
    case '(C,1)':
      return ratio(ms.between - ms.error, ms.between + (k - 1) * ms.error);
    case '(C,k)':
      return ratio(ms.between - ms.error, ms.between);
  }
}

function intervalOf(
  ms: MeanSquares,
  form: IntraclassForm,
  n: number,
  k: number,
  f: number,
  df2: number,
  value: number,
  level: number,
): Interval {
  const upper = 0.5 + level / 2;
  const method = 'F (McGraw & Wong 1996)';
  if (form === '(A,1)' || form === '(A,k)') {
    const { low, high } = absoluteInterval(ms, n, k, level);
    const toMean = (single: number): number => (single * k) / (1 + single * (k - 1));
    // Of very few subjects the approximation leaves the range that the coefficient itself has.
    return form === '(A,1)'
      ? { low: Math.max(-1, low), high, level, method }
      : { low: toMean(low), high: toMean(high), level, method };
  }
  if (!Number.isFinite(f)) return { low: value, high: value, level, method };
  const lowF = f / fQuantile(upper, n - 1, df2);
  const highF = f * fQuantile(upper, df2, n - 1);
  const bound = form.endsWith('1)') ? (x: number) => (x - 1) / (x + k - 1) : (x: number) => 1 - 1 / x;
  return { low: bound(lowF), high: bound(highF), level, method };
}

/** Satterthwaite's degrees of freedom for the mix of rater and error variance (McGraw & Wong 1996, table 7). */
function absoluteInterval(ms: MeanSquares, n: number, k: number, level: number): { low: number; high: number } {
  const single = coefficient(ms, '(A,1)', n, k) ?? 0;
  if (ms.error === 0 && ms.raters === 0) return { low: single, high: single };
  const ratio = ms.error === 0 ? Number.POSITIVE_INFINITY : ms.raters / ms.error;
  const scaled = n * (1 + (k - 1) * single) - k * single;
  // With no error left the raters' variance is all there is, on k − 1 degrees of freedom.
  const df = Number.isFinite(ratio)
    ? ((k - 1) * (n - 1) * (k * single * ratio + scaled) ** 2) /
      ((n - 1) * k ** 2 * single ** 2 * ratio ** 2 + scaled ** 2)
    : k - 1;
  const upper = 0.5 + level / 2;
  const fLow = fQuantile(upper, n - 1, df);
  const fHigh = fQuantile(upper, df, n - 1);
  const rest = k * ms.raters + (k * n - k - n) * ms.error;
  return {
    low: (n * (ms.between - fLow * ms.error)) / (fLow * rest + n * ms.between),
    high: (n * (fHigh * ms.between - ms.error)) / (rest + n * fHigh * ms.between),
  };
}

function formName(shroutFleiss: string, mcGrawWong: string, model: string, type: string, unit: string): FormName {
  return { shroutFleiss, mcGrawWong, model, type, unit };
}
