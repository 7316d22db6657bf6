/** A square table of counts: rows one rater, columns the other, categories in the same order. */
export type CountTable = readonly (readonly number[])[];

/** Row sums. */
export function rowTotals(table: CountTable): number[] {
  return table.map((row) => row.reduce((total, count) => total + count, 0));
}

/** Column sums. */
export function columnTotals(table: CountTable): number[] {
  const width = table[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => table.reduce((total, row) => total + (row[column] ?? 0), 0));
}

/** All counts together. */
export function grandTotal(table: CountTable): number {
  return rowTotals(table).reduce((total, count) => total + count, 0);
}

/** The sum of the diagonal. */
export function diagonalTotal(table: CountTable): number {
  return table.reduce((total, row, index) => total + (row[index] ?? 0), 0);
}

/** Counts pairs of categories (0-based) in a square table. */
export function tabulate(pairs: Iterable<readonly [number, number]>, categories: number): number[][] {
  const table = Array.from({ length: categories }, () => new Array<number>(categories).fill(0));
  for (const [row, column] of pairs) {
    const counts = table[row];
    if (counts) counts[column] = (counts[column] ?? 0) + 1;
  }
  return table;
}

/** The 2 × 2 table of one category against all others, that category first. */
export function oneAgainstRest(table: CountTable, category: number): number[][] {
  const both = table[category]?.[category] ?? 0;
  const row = rowTotals(table)[category] ?? 0;
  const column = columnTotals(table)[category] ?? 0;
  return [
    [both, row - both],
    [column - both, grandTotal(table) - row - column + both],
  ];
}
