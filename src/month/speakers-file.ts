import type { FileReport } from '../ingest/inspect.js';
import { type DraftRow, draftSpeakers } from '../ingest/roles/draft-speakers.js';
import type { SpeakerRule } from '../ingest/roles/speakers-table.js';
import { SPEAKER_COLUMNS } from '../saved/lay-out-month.js';
import type { OutputFile } from '../saved/write-files.js';
import { guarded, openTable, withRowsOnTop } from './open-table.js';

/** Problems that speak against the roles a session was given. */
const ROLE_PROBLEMS = ['role-flip', 'roles-doubtful', 'roles-unsure', 'no-practitioner', 'no-client'];

/** A table with the rows it was given, and how many of them wait for a person. */
export interface DraftedTable {
  readonly file: OutputFile;
  readonly rows: number;
  readonly open: number;
}

/** A speakers.csv of what was found, on top of what stands there; `onlyOpen` leaves out what the program is sure of and need not be told. */
export async function draftSpeakersFile(
  path: string,
  reports: readonly FileReport[],
  decided: readonly SpeakerRule[],
  { onlyOpen }: { readonly onlyOpen: boolean },
): Promise<DraftedTable> {
  const seen = reports.flatMap(({ file, sessions }) =>
    sessions.map(({ roles, problems }) => ({
      path: file.path,
      roles,
      doubtful: problems.some(({ code }) => ROLE_PROBLEMS.includes(code)),
    })),
  );
  const table = await openTable(path);
  const there = new Set(table.rows.map(({ file = '', speaker = '' }) => keyOf({ file, speaker })));
  const rows = draftSpeakers(seen, decided).filter(
    (row) => !there.has(keyOf(row)) && (row.role.endsWith('?') || !onlyOpen),
  );
  const cells = rows.map((row) => ({ ...row, words: String(row.words) }));
  return {
    file: { path, content: withRowsOnTop(table, SPEAKER_COLUMNS, cells) },
    rows: rows.length,
    open: rows.filter(({ role }) => role.endsWith('?')).length,
  };
}

/** What was added to a table, for people. */
export function describeDraft({ file, rows, open }: DraftedTable): string {
  return `${rows} rows added to ${file.path}; ${open} end in "?" and wait for your decision: remove the mark once the role is right.`;
}

function keyOf({ file, speaker }: Pick<DraftRow, 'file' | 'speaker'>): string {
  return `${guarded(file)}\u0000${guarded(speaker)}`;
}
