import { type CountTable, columnTotals, diagonalTotal, grandTotal, rowTotals } from './contingency.js';
import { type Outcome, type Scalar, scalar, undefinedBecause } from './outcome.js';

/** How well columns (said) meet rows (true) for one category. */
export interface CategoryScore {
  readonly precision: Scalar;
  readonly recall: Scalar;
  /** Undefined when the category is in neither. */
  readonly f1: Scalar;
  /** Items truly of the category. */
  readonly support: number;
}

/** Precision, recall and F1 of every category of a table of true (rows) against said (columns). */
export function scoreCategories(table: CountTable): CategoryScore[] {
  const columns = columnTotals(table);
  return rowTotals(table).map((support, index) => {
    const hits = table[index]?.[index] ?? 0;
    const said = columns[index] ?? 0;
    const share = (whole: number): Scalar => (whole === 0 ? undefinedBecause('zero-total') : scalar(hits / whole));
    return { precision: share(said), recall: share(support), f1: share((said + support) / 2), support };
  });
}

/** Accuracy, and the plain mean of F1 over the categories that occur in rows or columns. */
export function scoreTable(table: CountTable): Outcome<{ readonly accuracy: number; readonly macroF1: number }> {
  const n = grandTotal(table);
  if (n === 0) return undefinedBecause('no-data');
  const scores: number[] = [];
  for (const { f1 } of scoreCategories(table)) if (f1.defined) scores.push(f1.value);
  const macroF1 = scores.reduce((total, score) => total + score, 0) / scores.length;
  return { defined: true, accuracy: diagonalTotal(table) / n, macroF1 };
}
