import type { FileHead } from '../../../source-file.js';
import { isNameOf, snakeCase } from './columns.js';
import { type FoundColumns, findColumns, type TableHints } from './find-columns.js';
import { type Delimiter, firstRows } from './rows.js';

/** How a table is written and what its columns hold. */
export interface TableLayout {
  readonly delimiter: Delimiter;
  /** Null when no column holds speech. */
  readonly found: FoundColumns | null;
}

const DELIMITERS: readonly Delimiter[] = [',', '\t', ';', '|'];
const ROWS_LOOKED_AT = 80;

/** The layout of a table, or null when the file is none. */
export function findLayout(head: FileHead, hints: TableHints): TableLayout | null {
  if (Object.keys(hints.columns).length > 0 || hints.codebook) return searchLayout(head, hints);
  const known = unmapped.get(head);
  if (known !== undefined) return known;
  const layout = searchLayout(head, hints);
  unmapped.set(head, layout);
  return layout;
}

/** Without a mapping a file is asked for its layout twice: to choose its reader, and to be read. */
const unmapped = new WeakMap<FileHead, TableLayout | null>();

function searchLayout(head: FileHead, hints: TableHints): TableLayout | null {
  if (head.text === null || JSON_OPENING.test(head.text)) return null;
  let even: TableLayout | null = null;
  const stated = SEPARATOR.exec(head.text)?.groups?.separator;
  for (const delimiter of DELIMITERS.filter((one) => stated === undefined || one === stated)) {
    if (!head.text.includes(delimiter)) continue;
    const rows = firstRows(head.text, head.complete, delimiter, ROWS_LOOKED_AT);
    const header = rows?.at(stated === undefined ? 0 : 1);
    if (rows?.length === (stated === undefined ? 1 : 2) && header && isHeader(header))
      return { delimiter, found: emptyTable(header, rows.length) };
    if (!rows || rows.length < 2 || !isEven(rows)) continue;
    const found = findColumns(rows, hints);
    if (found) return { delimiter, found };
    if (rows.length > 2) even ??= { delimiter, found: null };
  }
  return even;
}

/** Excel's line above a table that says what stands between its cells. */
const SEPARATOR = /^\s*"?sep=(?<separator>[,;|\t])"?\r?\n/i;

/** A table of no rows: told by its header alone, so that the reader can say what it lacks. */
function emptyTable(header: readonly string[], dataFrom: number): FoundColumns {
  const names = header.map(snakeCase);
  const text = names.findIndex((name) => isNameOf('text', name));
  return { columns: { text }, shape: { kind: 'column' }, names, dataFrom, codebook: null, by: 'header' };
}

function isHeader(cells: readonly string[]): boolean {
  const names = cells.map(snakeCase);
  return names.some((name) => isNameOf('text', name)) && names.some((name) => isNameOf('speaker', name));
}
/** No header of a table begins like this, and its quotation marks would have to be parsed to find out. */
const JSON_OPENING = /^\s*(?:\{\s*"|\[\s*[{"[])/;

/** Nearly all rows have as many cells as most have; titles above the header may have fewer. */
function isEven(rows: readonly (readonly string[])[]): boolean {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  const first = rows.findIndex(({ length }) => length === width);
  return width > 1 && count >= 0.9 * (rows.length - first);
}
