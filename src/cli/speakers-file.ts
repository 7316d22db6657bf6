import { readFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import type { FileReport } from '../ingest/inspect.js';
import type { IngestOptions } from '../ingest/options.js';
import { type DraftRow, draftSpeakers } from '../ingest/roles/draft-speakers.js';
import type { OutputFile } from '../saved/write-files.js';

/** Problems that speak against the roles a session was given. */
const ROLE_PROBLEMS = ['role-flip', 'roles-doubtful', 'roles-unsure', 'no-practitioner', 'no-client'];

/** A speakers.csv of what was found, on top of what stands there; drafted rows go on top, what a person wrote stays as it is below. */
export async function draftSpeakersFile(
  path: string,
  reports: readonly FileReport[],
  decided: IngestOptions['speakers'],
): Promise<{ readonly file: OutputFile; readonly note: string }> {
  const seen = reports.flatMap(({ file, sessions }) =>
    sessions.map(({ roles, problems }) => ({
      path: file.path,
      roles,
      doubtful: problems.some(({ code }) => ROLE_PROBLEMS.includes(code)),
    })),
  );
  const before = await readIfThere(path);
  const there = before.split('\n');
  const isThere = (row: DraftRow): boolean => there.some((line) => line.startsWith(`${startOf(row)},`));
  const rows = draftSpeakers(seen, decided).filter((row) => !isThere(row));
  const header = stringify([['file', 'speaker', 'role', 'confidence', 'words', 'because']]);
  const [firstLine = '', ...kept] = before.split(/(?<=\n)/);
  const content =
    before === '' ? header + rows.map(lineOf).join('') : firstLine + rows.map(lineOf).join('') + kept.join('');
  const open = rows.filter(({ role }) => role.endsWith('?')).length;
  return {
    file: { path, content },
    note: `${rows.length} rows added to ${path}; ${open} end in "?" and wait for your decision: remove the mark once the role is right.`,
  };
}

function lineOf(row: DraftRow): string {
  return stringify([[...keyOf(row), row.role, row.confidence, String(row.words), row.because]]);
}

/** A row's line up to its role, which a person may have changed. */
function startOf(row: DraftRow): string {
  return stringify([[...keyOf(row)]]).trimEnd();
}

/** A spreadsheet must not take a label for a formula. */
function keyOf(row: DraftRow): readonly string[] {
  return [row.file, row.speaker].map((cell) => (/^[=+@-]/.test(cell) ? `'${cell}` : cell));
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}
