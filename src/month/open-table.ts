import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { UsageError } from '../domain/errors.js';

/** A table that people fill, to which drafted rows can be added. */
export interface OpenTable {
  readonly path: string;
  /** As it stands; empty where there is none yet. */
  readonly text: string;
  readonly delimiter: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

type DraftedRow = Readonly<Record<string, string>>;

/** Reads a table that rows are to be added to; throws UsageError where it cannot be read without losing something. */
export async function openTable(path: string): Promise<OpenTable> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  if (!isUtf8(bytes)) throw notAsText(path, 'it is not UTF-8');
  const text = bytes.toString('utf8');
  const [header = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const count = (delimiter: string): number => header.split(delimiter).length;
  const [delimiter = ','] = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a));
  try {
    const cells: string[][] = parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true });
    const [names = [], ...lines] = cells;
    const columns = names.map((name) => name.trim().toLowerCase());
    const rows = lines.map((line) => Object.fromEntries(columns.map((name, at) => [name, (line[at] ?? '').trim()])));
    return { path, text, delimiter, columns, rows };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw notAsText(path, 'it cannot be read as a table');
  }
}

/** The table with drafted rows on top of what people wrote, which stays as it is; in the table's own columns and separator. */
export function withRowsOnTop(table: OpenTable, columns: readonly string[], rows: readonly DraftedRow[]): string {
  const { text, delimiter } = table;
  const isNew = text.trim() === '';
  const own = isNew ? columns : table.columns;
  const end = text.search(/\r?\n/);
  const newline = text[end] === '\r' ? '\r\n' : '\n';
  const lines = stringify(
    rows.map((row) => own.map((name) => guarded(row[name] ?? ''))),
    { delimiter, record_delimiter: newline },
  );
  if (isNew) return stringify([[...columns]]) + lines;
  if (end === -1) return text + newline + lines;
  const after = end + newline.length;
  return text.slice(0, after) + lines + text.slice(after);
}

/** A spreadsheet must not take a cell for a formula. */
export function guarded(cell: string): string {
  return /^[=+@-]/.test(cell) ? `'${cell}` : cell;
}

function notAsText(path: string, because: string): UsageError {
  return new UsageError(
    'table-not-readable',
    `${path}: rows cannot be added, because ${because}.`,
    'Save it as CSV UTF-8 from your spreadsheet program, then run this again.',
  );
}
