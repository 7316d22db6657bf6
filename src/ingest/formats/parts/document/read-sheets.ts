import { InputError } from '../../../../domain/errors.js';
import { plural } from '../../../../domain/plural.js';
import { problem } from '../../../problem.js';
import type { ReaderOptions, ReadItem } from '../../reader.js';
import { type FoundColumns, findColumns } from '../table/find-columns.js';
import type { Row } from '../table/rows.js';
import { groupRows, sessionKeyOf } from '../table/sessions.js';
import { toTranscript } from '../table/transcript.js';
import { toLines } from './read-document.js';
import { type DocumentKind, readLines } from './read-lines.js';

/** A sheet of a workbook; a cell's lines end in LF, and its rows stand where they stand in the sheet. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const ROWS_LOOKED_AT = 80;

/**
 * The transcripts of a workbook: in each sheet a table, or a transcript pasted line by line. Where several sheets hold one,
 * each is a session under the sheet's name, unless a column names the sessions.
 */
export async function* readSheets(
  sheets: readonly Sheet[],
  path: string,
  options: ReaderOptions,
  kind: DocumentKind,
): AsyncGenerator<ReadItem> {
  const read: { readonly sheet: Sheet; readonly items: readonly ReadItem[] }[] = [];
  for (const sheet of sheets) {
    const items = await readSheet(sheet, path, options, kind);
    if (items?.some((item) => item.kind === 'transcript')) read.push({ sheet, items });
  }
  if (read.length === 0) throw noTranscript(sheets, kind);
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== ''))).length;
  if (filled > read.length) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'sheets-left-out',
        severity: 'info',
        source: { path, part: null },
        message: `expected a transcript in every sheet, found ${filled - read.length} of ${filled} sheets without`,
        remedy: 'nothing to do if they are lists or notes; otherwise give them a speaker and a text column',
      }),
    };
  }
  for (const { sheet, items } of read) for (const item of items) yield read.length > 1 ? named(item, sheet.name) : item;
}

async function readSheet(
  sheet: Sheet,
  path: string,
  options: ReaderOptions,
  kind: DocumentKind,
): Promise<readonly ReadItem[] | null> {
  const rows = sheet.rows
    .map((cells, at): Row => ({ cells, line: at + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const found = findColumns(
    rows.slice(0, ROWS_LOOKED_AT).map(({ cells }) => cells),
    options,
  );
  if (found && (found.columns.speaker !== undefined || found.shape.kind !== 'column'))
    return readTable(rows.slice(found.dataFrom), found, path, kind);
  const lines = toLines(rows.map(({ cells, line }) => ({ kind: 'table', rows: [cells], number: line })));
  return readLines(lines, path, options, kind);
}

async function readTable(
  rows: readonly Row[],
  found: FoundColumns,
  path: string,
  { format }: DocumentKind,
): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const group of groupRows(each(rows), sessionKeyOf(found), 0))
    items.push(...toTranscript(group, found, path, format));
  return items;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** The item under its sheet's name, before the name of the session in it. */
function named(item: ReadItem, sheet: string): ReadItem {
  const place = (part: string | null): string => (part === null ? sheet : `${sheet}/${part}`);
  if (item.kind === 'problem') {
    const { source } = item.problem;
    return { kind: 'problem', problem: { ...item.problem, source: { ...source, part: place(source.part) } } };
  }
  const { source } = item.transcript;
  return { kind: 'transcript', transcript: { ...item.transcript, source: { ...source, part: place(source.part) } } };
}

function noTranscript(sheets: readonly Sheet[], { name }: DocumentKind): InputError {
  return new InputError(
    'no-speakers',
    `expected a sheet with a speaker and a text column, found ${name} of ${plural(sheets.length, 'sheet')} with neither`,
    'give the columns names such as "speaker" and "text", or map them with --column speaker=<name> --column text=<name>',
  );
}
