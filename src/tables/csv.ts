import { stringify } from 'csv-stringify/sync';
import { type Cell, columnsFor, type Table } from './table.js';

/** The header line of a table, ending in LF. */
export function csvHeader<Row>(table: Table<Row>, text: boolean): string {
  return stringify([columnsFor(table, text).map((column) => column.name)]);
}

/** Rows as CSV lines, each ending in LF; words that a spreadsheet would run as a formula are guarded. */
export function csvRows<Row>(table: Table<Row>, rows: readonly Row[], text: boolean): string {
  const columns = columnsFor(table, text);
  return stringify(
    rows.map((row) => columns.map((column) => printCell(column.of(row)))),
    // RFC 4180 leaves a lone carriage return open; Python's csv module refuses it outside quotes.
    { quoted_match: /\r/ },
  );
}

/**
 * Puts `'` before words that a spreadsheet would take for a formula, and before
 * words that already look guarded, so that `unguardCell` always gives back what was there.
 */
export function guardCell(words: string): string {
  return GUARDABLE.test(words) ? `'${words}` : words;
}

/** Takes the guard off again. */
export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** The signs that start a formula, full width as well, and the white space that spreadsheets skip before one. */
const SIGNS = '=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20';
const GUARDABLE = new RegExp(`^'*[${SIGNS}]`);
const GUARDED = new RegExp(`^''*[${SIGNS}]`);

/** Empty for missing; numbers in full; booleans as words. */
function printCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? guardCell(cell) : String(cell);
}
