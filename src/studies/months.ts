import { monthOf } from '../cohorts/group.js';
import { isAsked } from '../cohorts/minimum-cell.js';
import { followMonths, type MonthRules } from '../cohorts/months/month-series.js';
import {
  addCodes,
  type CodeChanges,
  type ComparedRun,
  compareTwoRuns,
  NO_CODES,
} from '../cohorts/months/run-changes.js';
import type { MonthsResult } from '../domain/months.js';
import { agree, plural } from '../domain/plural.js';
import type { SessionSummary } from '../domain/session-result.js';
import { readUtterances, type SavedUtterance } from '../saved/read-utterances.js';
import { nameRun, withRecord } from '../saved/study-record.js';
import { csvFile } from '../tables/csv.js';
import { CHANGES, changeRows, MONTHS, monthRows } from '../tables/months.js';
import { listLaterTables } from './list-later-tables.js';
import type { SavedRun } from './read-run.js';

const SHARED_NOTE =
  'Under a minimum cell months and figures of few are left out, single practitioners and what changed since another run with them.';

/** Months of a run and of the runs of earlier months, and what changed since one of them, with their tables. */
export async function monthsOf(
  saved: SavedRun,
  since: SavedRun | null,
  earlier: readonly SavedRun[],
  rules: MonthRules,
  into: string | null,
): Promise<{
  readonly result: MonthsResult;
  readonly files: readonly { readonly path: string; readonly content: string }[];
}> {
  const sessions = withEarlier(saved, earlier);
  const undated = sessions.filter((session) => monthOf(session) === null).length;
  const isShared = isAsked(rules.minimum);
  const changes =
    since && !isShared
      ? compareTwoRuns(toCompared(since), toCompared(saved), await codeChanges(since, saved), rules.instruments)
      : null;
  const coders = new Set(sessions.map(({ coder }) => `${coder.id} ${coder.version}`));
  const result: MonthsResult = {
    months: [...new Set(sessions.map(monthOf).filter((month) => month !== null))].sort(),
    series: followMonths(sessions, rules),
    changes,
    notes: [
      ...undatedNote(undated, isShared),
      ...(isShared ? [SHARED_NOTE] : []),
      ...(coders.size > 1
        ? [
            `The sessions were coded by different coders (${[...coders].sort().join(', ')}): a change between months may be theirs.`,
          ]
        : []),
      ...(since && changes && !changes.coder.same
        ? [
            `To compare practice, code the earlier run again with the coder of today: oars audit --recode ${since.folder} (name its transcripts before --recode where they are not in a folder of that name beside the run). Then compare with ${since.folder}-recoded.`,
          ]
        : []),
    ],
  };
  const own = [
    csvFile(MONTHS, monthRows(result.series), { text: false }),
    ...(changes ? [csvFile(CHANGES, changeRows(changes), { text: false })] : []),
  ];
  const listed = into === null ? [] : await listLaterTables(into, own, rules.instruments);
  const files = [...own, ...listed];
  const { seed, replicates, minimumSessions, minimum } = rules;
  const facts = {
    study: 'months',
    options: { seed, replicates, minimumSessions, minimum },
    runs: await Promise.all([saved, ...(since ? [since] : []), ...earlier].map(({ folder }) => nameRun(folder))),
    inputs: [],
    sessions: isShared ? [] : sessions.map(({ sessionId }) => sessionId),
  } as const;
  return { result, files: withRecord(facts, files) };
}

/** How many have no date; that there are some where numbers may not be told. */
function undatedNote(undated: number, isShared: boolean): readonly string[] {
  if (undated === 0) return [];
  if (isShared) return ['Some sessions have no date and are in no month.'];
  return [`${plural(undated, 'session has', 'sessions have')} no date and ${agree(undated, 'is', 'are')} in no month.`];
}

function toCompared({ manifest, run }: SavedRun): ComparedRun {
  return { coder: manifest.coder, config: manifest.config, inputs: run.inputs, sessions: run.sessions };
}

async function codeChanges(before: SavedRun, after: SavedRun): Promise<CodeChanges> {
  const earlier = new Map<string, readonly SavedUtterance[]>();
  for await (const { sessionId, utterances } of readUtterances(before.folder)) earlier.set(sessionId, utterances);
  let total = NO_CODES;
  for await (const { sessionId, utterances } of readUtterances(after.folder)) {
    const old = earlier.get(sessionId);
    if (old) total = addCodes(total, { sessionId, before: old, after: utterances });
  }
  return total;
}

/** The sessions of all runs; one whose file was read by several counts once, as the later run has it. */
function withEarlier(saved: SavedRun, earlier: readonly SavedRun[]): readonly SessionSummary[] {
  const sessions = new Map<string, SessionSummary>();
  for (const { run, manifest } of [...earlier, saved]) {
    const hashOf = new Map(manifest.inputs.map(({ path, sha256 }) => [path, sha256]));
    for (const one of run.sessions) sessions.set(`${hashOf.get(one.source.path)} ${one.source.part}`, one);
  }
  return earlier.length === 0 ? saved.run.sessions : [...sessions.values()];
}
