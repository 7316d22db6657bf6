import { draftSessions, isSure, type SessionKnown } from '../ingest/draft-sessions.js';
import type { FileReport } from '../ingest/inspect.js';
import { type SideFiles, sideFactsFor } from '../ingest/side-files.js';
import { SESSION_COLUMNS } from '../saved/lay-out-month.js';
import { openTable, withRowsOnTop } from './drafted-table.js';
import type { DraftedTable } from './speakers-file.js';

/** A sessions.csv with a row for every session that has none yet, from names, contents and last month. */
export async function draftSessionsFile(
  path: string,
  reports: readonly FileReport[],
  told: SideFiles,
  { known, month }: { readonly known: readonly SessionKnown[]; readonly month: string | null },
): Promise<DraftedTable> {
  const seen = reports.flatMap(({ file, sessions }) =>
    sessions.flatMap(({ sessionId, metadata }) =>
      sideFactsFor(told, file.path, [metadata.sessionId, sessionId]) === null
        ? [{ path: file.path, sessionId: sessions.length > 1 ? sessionId : null, metadata }]
        : [],
    ),
  );
  const table = await openTable(path);
  const rows = draftSessions(seen, known, month);
  return {
    file: {
      path,
      content: withRowsOnTop(
        table,
        SESSION_COLUMNS,
        rows.map((row) => ({ ...row })),
      ),
    },
    rows: rows.length,
    open: rows.filter((row) => !isSure(row)).length,
  };
}
