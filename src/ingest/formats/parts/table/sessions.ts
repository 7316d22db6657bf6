import { InputError } from '../../../../domain/errors.js';
import type { FoundColumns } from './find-columns.js';
import type { Row } from './rows.js';
import { cellAt } from './speech.js';

/** The rows of one session, in file order. */
export interface SessionRows {
  /** The session's key; null when the table is one session. */
  readonly key: string | null;
  readonly rows: readonly Row[];
}

/**
 * Which session a row belongs to; null when the table is one session. A session's name that stands once, in merged cells,
 * holds for the empty ones below it. Whole transcripts in cells are a session each.
 */
export function sessionKeyOf({ columns, shape }: FoundColumns): (row: Row) => string | null {
  const { session } = columns;
  if (session === undefined)
    return shape.kind === 'in-text' && shape.turnsInCell ? (row) => `row ${row.line}` : () => null;
  let before = '';
  return (row) => {
    before = cellAt(row, session).trim() || before;
    return before;
  };
}

/** Below this size a table is held whole, so that its sessions may be mixed row by row. */
const HELD_BYTES = 32 * 1024 * 1024;
const MOST_ROWS_IN_A_SESSION = 100_000;

/**
 * Rows by session. A small table gives its sessions in order of first
 * appearance; a large one gives each as it ends, and one that comes again later
 * is an error, because half a session must not pass for a whole one.
 */
export async function* groupRows(
  rows: AsyncIterable<Row>,
  keyOf: (row: Row) => string | null,
  bytes: number,
): AsyncGenerator<SessionRows> {
  const streaming = bytes > HELD_BYTES;
  const open = new Map<string | null, Row[]>();
  const closed = new Set<string | null>();
  for await (const row of rows) {
    const key = keyOf(row);
    let session = open.get(key);
    if (!session) {
      if (closed.has(key)) throw notTogether(row.line);
      if (streaming) {
        yield* drain(open);
        for (const ended of open.keys()) closed.add(ended);
        open.clear();
      }
      session = [];
      open.set(key, session);
    }
    session.push(row);
    if (session.length > MOST_ROWS_IN_A_SESSION) throw tooManyRows(row.line);
  }
  yield* drain(open);
}

function* drain(open: ReadonlyMap<string | null, readonly Row[]>): Generator<SessionRows> {
  for (const [key, rows] of open) yield { key, rows };
}

function notTogether(line: number): InputError {
  return new InputError(
    'session-not-together',
    'expected the rows of each session to stand together, found a session that began further up',
    'sort the table by its session column; smaller tables are read in any order',
    { line },
  );
}

function tooManyRows(line: number): InputError {
  return new InputError(
    'session-too-long',
    `expected at most ${MOST_ROWS_IN_A_SESSION} rows in a session, found more`,
    'if the table holds many sessions, name their column with --column session=<name>',
    { line },
  );
}
