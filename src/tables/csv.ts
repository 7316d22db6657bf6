import { guardCell } from '../domain/formula-guard.js';
import { type Cell, columnsFor, type Table } from './table.js';

/** The header line of a table, ending in LF. */
export function csvHeader<Row>(table: Table<Row>, text: boolean): string {
  return `${columnsFor(table, text)
    .map((column) => quoteCell(column.name))
    .join(',')}\n`;
}

/** Rows as CSV lines, each ending in LF; words that a spreadsheet would run as a formula are guarded. */
export function csvRows<Row>(table: Table<Row>, rows: readonly Row[], text: boolean): string {
  const columns = columnsFor(table, text);
  let lines = '';
  for (const row of rows) {
    let separator = '';
    for (const column of columns) {
      lines += separator + quoteCell(printCell(column.of(row)));
      separator = ',';
    }
    lines += '\n';
  }
  return lines;
}

/**
 * Every word of a run passes here, so the rule of RFC 4180 stands here itself. It leaves a lone carriage return open;
 * Python's csv module refuses it outside quotes.
 */
function quoteCell(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const NEEDS_QUOTES = /[",\n\r]/;

/** Empty for missing; numbers in full; booleans as words. */
function printCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? guardCell(cell) : String(cell);
}
