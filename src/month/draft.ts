import { basename, resolve } from 'node:path';
import type { Config } from '../config/config.js';
import { plural } from '../domain/plural.js';
import type { FileReport } from '../ingest/inspect.js';
import { type Preparation, prepareIngest } from '../ingest/prepare.js';
import { inspecting } from '../run/inspecting/inspector.js';
import type { Month } from '../saved/month-folder.js';
import { writeNamedFiles } from '../saved/write-files.js';
import { readEarlierRuns } from './earlier-months.js';
import { draftSessionsFile } from './sessions-file.js';
import { type DraftedTable, draftSpeakersFile } from './speakers-file.js';

/** Rows for the sessions and speakers of a month that have none yet. */
export async function draftTables(
  month: Month,
  prepared: Preparation,
  reports: readonly FileReport[],
): Promise<readonly DraftedTable[]> {
  const { runs } = await readEarlierRuns({ before: month.before.slice(-1) });
  // Pseudonyms of last month are nobody's ids.
  const known = runs
    .filter(({ manifest }) => manifest.config.reports.hashIds === null)
    .flatMap(({ run }) => run.sessions);
  const earlier = known.map(({ source, metadata }) => ({ path: source.path, metadata }));
  const drafted = [
    await draftSessionsFile(month.sessions, reports, prepared.options.sideFiles, {
      known: earlier,
      month: /^\d{4}-\d{2}(?!\d)/.exec(basename(resolve(month.folder)))?.[0] ?? null,
    }),
    await draftSpeakersFile(month.speakers, reports, prepared.options.speakers, { onlyOpen: true }),
  ];
  return drafted.filter(({ rows }) => rows > 0);
}

/** Drafts the tables of a month for the files that the table of sessions does not know, and puts them in place. */
export async function draftBeforeAudit(
  month: Month,
  ingest: Config['ingest'],
  signal: AbortSignal,
): Promise<readonly DraftedTable[]> {
  const prepared = await prepareIngest([month.transcripts], ingest);
  const told = new Set(Object.keys(prepared.options.sideFiles).map((key) => key.replace(/#.*$/, '')));
  const reports: FileReport[] = [];
  await inspecting({ ingest: prepared.options, judgedBy: null }, async (inspector) => {
    for (const file of prepared.files) {
      signal.throwIfAborted();
      if (!told.has(file.path) && !told.has(file.path.replace(/\.[^./]*$/, '')))
        reports.push(await inspector.inspect(file, signal));
    }
  });
  const drafted = await draftTables(month, prepared, reports);
  await writeNamedFiles(drafted.map(({ file }) => file));
  return drafted;
}

/** What was drafted, for people. */
export function describeDrafts(drafted: readonly DraftedTable[]): readonly string[] {
  return drafted.map(
    ({ file, rows, open }) =>
      `${file.path}: ${plural(rows, 'row')} drafted${open === 0 ? '' : `; ${open} at the top hold a "?" and wait for your word: set the value right and remove the mark`}`,
  );
}
