import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { fieldOfName, snakeCase } from '../ingest/formats/parts/table/columns.js';
import { FILE_COLUMNS } from '../ingest/load-side-files.js';
import { SESSION_COLUMNS, SPEAKER_COLUMNS } from '../saved/lay-out-month.js';
import { guarded, type OpenTable, openTable, withRowsOnTop } from './open-table.js';

/** A session in the table of sessions: its file, and its id where the file holds others too. */
export interface SessionKey {
  readonly file: string;
  readonly sessionId: string | null;
}

/** What a table of sessions says of a session, by field; a value with a question mark waits for a person's word. */
export type SessionCells = ReadonlyMap<string, string>;

/** Fields of a session by name of the field, for every row; null where the table has no row for it. */
export function cellsOf(table: OpenTable, key: SessionKey): SessionCells | null {
  const at = rowOf(table, key);
  const row = table.rows[at];
  if (row === undefined) return null;
  return new Map(table.columns.map((name) => [fieldIn(name), row[name] ?? '']));
}

/** The table of sessions with what a person said of one: in its row where it has one, else in a new one on top. */
export async function withSessionCells(
  path: string,
  key: SessionKey,
  values: Readonly<Record<string, string>>,
): Promise<string> {
  const table = await openTable(path);
  const at = rowOf(table, key);
  if (at >= 0) return withCells(table, at, values, fieldIn);
  const columns = table.text.trim() === '' ? SESSION_COLUMNS : table.columns;
  const row = Object.fromEntries(
    columns.map((name) => {
      const field = fieldIn(name);
      if (FILE_COLUMNS.includes(field)) return [name, key.file];
      return [name, field === 'session_id' ? (key.sessionId ?? '') : (values[field] ?? '')];
    }),
  );
  const added = { ...table, ...reopened(withRowsOnTop(table, SESSION_COLUMNS, [row]), table.delimiter) };
  return withCells(added, 0, values, fieldIn);
}

/** Sessions of the table with a value that waits for a person's word. */
export function waitingRows({ columns, rows }: OpenTable): readonly SessionKey[] {
  const fileColumn = columns.find((name) => FILE_COLUMNS.includes(fieldIn(name)));
  const idColumn = columns.find((name) => fieldIn(name) === 'session_id');
  return rows
    .filter((row) => columns.some((name) => fieldIn(name) !== 'because' && (row[name] ?? '').endsWith('?')))
    .map((row) => ({
      file: fileColumn === undefined ? '' : (row[fileColumn] ?? ''),
      sessionId: idColumn === undefined ? null : row[idColumn] || null,
    }))
    .filter(({ file }) => file !== '');
}

/** The table of sessions without the row of one. */
export async function withoutSession(path: string, key: SessionKey): Promise<string> {
  const table = await openTable(path);
  return written(table, (_, place) => place !== rowOf(table, key));
}

/** The table of speakers with a person's word on who one is; in every row that names this speaker of this file, else in a new one. */
export async function withSpeakerRole(path: string, file: string, speaker: string, role: string): Promise<string> {
  const table = await openTable(path);
  const at = table.rows.findLastIndex(
    (row) => (row.file ?? '') === guarded(file) && (row.speaker ?? '') === guarded(speaker),
  );
  if (at >= 0) return withCells(table, at, { role }, snakeCase);
  return withRowsOnTop(table, SPEAKER_COLUMNS, [{ file, speaker, role, because: 'as a person says' }]);
}

function fieldIn(name: string): string {
  const snake = snakeCase(name);
  if (FILE_COLUMNS.includes(snake)) return snake;
  const field = fieldOfName(snake);
  return field === 'session' ? 'session_id' : (field ?? snake);
}

function rowOf({ columns, rows }: OpenTable, { file, sessionId }: SessionKey): number {
  const fileColumn = columns.find((name) => FILE_COLUMNS.includes(fieldIn(name)));
  const idColumn = columns.find((name) => fieldIn(name) === 'session_id');
  const bare = file.replace(/\.[^./]*$/, '');
  return rows.findIndex((row) => {
    const [path, id] = [fileColumn, idColumn].map((name) => (name === undefined ? '' : (row[name] ?? '')));
    const own = (path ?? '')
      .replaceAll('\\', '/')
      .replace(/^\.\//, '')
      .replace(/^'(?=[=+@-])/, '');
    if (own !== '' && own !== file && own !== bare) return false;
    if (own === '') return id !== '' && id === sessionId;
    return sessionId === null || id === '' || id === sessionId;
  });
}

/** Everything else stays as people wrote it; a column that is not there is added at the end. */
function withCells(
  table: Pick<OpenTable, 'text' | 'delimiter'>,
  at: number,
  values: Readonly<Record<string, string>>,
  fieldOf: (name: string) => string,
): string {
  const [header = []] = linesOf(table);
  const fields = header.map((name) => fieldOf(name.trim().toLowerCase()));
  const added = Object.keys(values).filter((field) => !fields.includes(field));
  const all = [...fields, ...added];
  return written(table, () => true, {
    header: [...header, ...added],
    row: (row, place) =>
      all.map((field, column) =>
        place === at && Object.hasOwn(values, field) ? guarded(values[field] ?? '') : (row[column] ?? ''),
      ),
  });
}

/** A table written again: rows that are kept, changed or not, in its own separator and line ends. */
function written(
  table: Pick<OpenTable, 'text' | 'delimiter'>,
  keep: (row: readonly string[], place: number) => boolean,
  change: {
    readonly header: readonly string[] | null;
    row(row: readonly string[], place: number): readonly string[];
  } = {
    header: null,
    row: (row) => row,
  },
): string {
  const { text, delimiter } = table;
  const [header = [], ...rows] = linesOf(table);
  const lines = rows.flatMap((row, place) => (keep(row, place) ? [[...change.row(row, place)]] : []));
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  const whole = stringify([[...(change.header ?? header)], ...lines], { delimiter, record_delimiter: newline });
  return (text.startsWith('\uFEFF') ? '\uFEFF' : '') + whole;
}

function linesOf({ text, delimiter }: Pick<OpenTable, 'text' | 'delimiter'>): readonly string[][] {
  return parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true });
}

function reopened(text: string, delimiter: string): Pick<OpenTable, 'text' | 'delimiter'> {
  return { text, delimiter };
}
