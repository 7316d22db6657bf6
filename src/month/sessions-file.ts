import { draftSessions, isSure, type SessionDraft, type SessionKnown } from '../ingest/draft-sessions.js';
import { fieldOfName, snakeCase } from '../ingest/formats/parts/table/columns.js';
import type { FileReport } from '../ingest/inspect.js';
import { FILE_COLUMNS } from '../ingest/load-side-files.js';
import { type SideFiles, sideFactsFor } from '../ingest/side-files.js';
import { SESSION_COLUMNS } from '../saved/lay-out-month.js';
import { openTable, withRowsOnTop } from './open-table.js';
import type { DraftedTable } from './speakers-file.js';

/** A sessions.csv with a row for every session that has none yet, from names, contents and last month. */
export async function draftSessionsFile(
  path: string,
  reports: readonly FileReport[],
  told: SideFiles,
  { known, month }: { readonly known: readonly SessionKnown[]; readonly month: string | null },
): Promise<DraftedTable> {
  const table = await openTable(path);
  const isNew = table.text.trim() === '';
  const byFile = isNew || table.columns.some((name) => FILE_COLUMNS.includes(snakeCase(name)));
  const seen = reports.flatMap(({ file, sessions }) =>
    sessions.flatMap(({ sessionId, metadata }) =>
      sideFactsFor(told, file.path, [metadata.sessionId, sessionId]) === null
        ? [{ path: file.path, sessionId: sessions.length > 1 || !byFile ? sessionId : null, metadata }]
        : [],
    ),
  );
  const rows = draftSessions(seen, known, month);
  const columns = isNew ? SESSION_COLUMNS : table.columns;
  const cells = rows.map((row) => Object.fromEntries(columns.map((name) => [name, cellFor(snakeCase(name), row)])));
  return {
    file: { path, content: withRowsOnTop(table, SESSION_COLUMNS, cells) },
    rows: rows.length,
    open: rows.filter((row) => !isSure(row)).length,
  };
}

/** What a row says in a column, whatever the table calls it. */
function cellFor(name: string, row: SessionDraft): string {
  if (FILE_COLUMNS.includes(name)) return row.file;
  const field = fieldOfName(name);
  const values = new Map<string, string>(Object.entries(row));
  return values.get(field === 'session' ? 'session_id' : (field ?? name)) ?? '';
}
