import { stringify } from 'csv-stringify/sync';
import { type Cell, columnsFor, type Table } from './table.js';

const FORMULA = /^[=+\-@\t\r]/;

/** The header line of a table, ending in LF. */
export function csvHeader<Row>(table: Table<Row>, text: boolean): string {
  return stringify([columnsFor(table, text).map((column) => column.name)]);
}

/** Rows as CSV lines, each ending in LF; text that a spreadsheet would run as a formula gets a leading `'`. */
export function csvRows<Row>(table: Table<Row>, rows: readonly Row[], text: boolean): string {
  const columns = columnsFor(table, text);
  return stringify(
    rows.map((row) =>
      columns.map((column) => {
        const cell = column.of(row);
        return column.type === 'text' && typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : printCell(cell);
      }),
    ),
  );
}

/** Empty for missing; numbers in full; booleans as words. */
function printCell(cell: Cell): string {
  return cell === null ? '' : String(cell);
}
