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
  const cells = columns.map(() => '');
  let lines = '';
  for (const row of rows) {
    for (let at = 0; at < cells.length; at++) cells[at] = printCell(columns[at]?.of(row) ?? null);
    lines += `${cells.join(',')}\n`;
  }
  return lines;
}

/** A table as a whole file: where it goes and what it holds. */
export function csvFile<Row>(
  table: Table<Row>,
  rows: readonly Row[],
  { text, folder = 'tables' }: { readonly text: boolean; readonly folder?: string },
): { readonly path: string; readonly content: string } {
  return { path: `${folder}/${table.name}.csv`, content: csvHeader(table, text) + csvRows(table, rows, text) };
}

/** Empty for missing; numbers in full; booleans as words. */
function printCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? quoteCell(guardCell(cell)) : String(cell);
}

/**
 * Every word of a run passes here, so the rule of RFC 4180 stands here itself. It leaves a lone carriage return open;
 * Python's csv module refuses it outside quotes.
 */
function quoteCell(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const NEEDS_QUOTES = /[",\n\r]/;
