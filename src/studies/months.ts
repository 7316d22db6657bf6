import { monthOf } from '../cohorts/group.js';
import { isAsked } from '../cohorts/minimum-cell.js';
import { followMonths, type MonthRules } from '../cohorts/months/month-series.js';
import { followPractice } from '../cohorts/months/practice-change.js';
import {
  addCodes,
  type CodeChanges,
  type ComparedRun,
  compareTwoRuns,
  NO_CODES,
} from '../cohorts/months/run-changes.js';
import { followThirds, type SessionInThirds } from '../cohorts/months/session-thirds.js';
import { isByPerson } from '../cohorts/saved-code.js';
import type { MonthsResult } from '../domain/months.js';
import { agree, plural } from '../domain/plural.js';
import { MONTHS_PATH } from '../domain/run-paths.js';
import type { SessionSummary } from '../domain/session-result.js';
import type { MeasureThirds } from '../domain/thirds.js';
import type { Instrument } from '../instruments/instrument.js';
import type { ReportContext } from '../reports/context.js';
import { renderMonths } from '../reports/html/pages/months.js';
import { readUtterances, type SavedUtterance } from '../saved/read-utterances.js';
import { nameRun, withRecord } from '../saved/study-record.js';
import type { OutputFile } from '../saved/write-files.js';
import type { CountedUtterance } from '../scoring/counted-utterance.js';
import { countThirds } from '../scoring/thirds.js';
import { csvFile } from '../tables/csv.js';
import { CHANGES, changeRows, MONTHS, monthRows } from '../tables/months.js';
import { PRACTICE_CHANGES } from '../tables/practice-changes.js';
import { SESSION_THIRDS, thirdRows } from '../tables/thirds.js';
import { listLaterTables } from './list-later-tables.js';
import type { SavedRun } from './read-run.js';

const SHARED_NOTE =
  'Under a minimum cell months and figures of few are left out, single practitioners and what changed since another run with them.';

/** What months are asked of, and where their page will lie. */
export interface MonthsRequest extends MonthRules {
  readonly context: ReportContext;
  /** The run that the files go into, whose dashboard the page then leads back to; null for another folder. */
  readonly into: string | null;
}

/** Months of a run and of the runs of earlier months, and what changed since one of them, with tables and page. */
export async function monthsOf(
  saved: SavedRun,
  since: SavedRun | null,
  earlier: readonly SavedRun[],
  { context, into, ...rules }: MonthsRequest,
): Promise<{ readonly result: MonthsResult; readonly files: readonly OutputFile[] }> {
  const whole = withEarlier(saved, earlier);
  const sessions = whole.map(({ session }) => session);
  const undated = sessions.filter((session) => monthOf(session) === null).length;
  const isShared = isAsked(rules.minimum);
  const changes =
    since && !isShared
      ? compareTwoRuns(toCompared(since), toCompared(saved), await codeChanges(since, saved), rules.instruments)
      : null;
  const coders = new Set(sessions.map(({ coder }) => `${coder.id} ${coder.version}`));
  // Of a shared run only groups are told, by the month: what a person or a session does is not among them.
  const inThirds = isShared ? [] : await cutInThirds(whole, rules.instruments);
  const result: MonthsResult = {
    months: [...new Set(sessions.map(monthOf).filter((month) => month !== null))].sort(),
    series: followMonths(sessions, rules),
    practice: isShared ? [] : followPractice(sessions, rules.instruments),
    thirds: followThirds(inThirds, rules.instruments),
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
  const own: readonly OutputFile[] = [
    csvFile(MONTHS, monthRows(result.series), { text: false }),
    csvFile(PRACTICE_CHANGES, result.practice, { text: false }),
    csvFile(SESSION_THIRDS, thirdRows(inThirds, result.thirds), { text: false }),
    ...(changes ? [csvFile(CHANGES, changeRows(changes), { text: false })] : []),
    { path: MONTHS_PATH, content: renderMonths(result, context, { linkDashboard: into !== null }) },
  ];
  const listed = into === null ? [] : await listLaterTables(into, own, rules.instruments);
  const files = [...own, ...listed];
  const { minimumSessions, minimum } = rules;
  const facts = {
    study: 'months',
    options: { minimumSessions, minimum },
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

/** Every session that is long enough, cut in thirds with the settings of its own run. */
async function cutInThirds(
  sessions: readonly PlacedSession[],
  instruments: readonly Instrument[],
): Promise<readonly SessionInThirds[]> {
  const found = new Map<string, readonly MeasureThirds[]>();
  const runs = new Map(sessions.map(({ from }) => [from.folder, from]));
  for (const { folder, manifest } of runs.values()) {
    const rules = { ...manifest.config.scoring, instruments };
    for await (const { sessionId, utterances } of readUtterances(folder)) {
      const thirds = countThirds(utterances.map(toCounted), rules);
      if (thirds !== null) found.set(placeOf(folder, sessionId), thirds);
    }
  }
  return sessions.flatMap(({ session, from }) => {
    const thirds = found.get(placeOf(from.folder, session.sessionId));
    return thirds ? [{ sessionId: session.sessionId, practitionerId: session.metadata.practitionerId, thirds }] : [];
  });
}

function toCounted(one: SavedUtterance): CountedUtterance {
  return {
    id: one.utteranceId,
    role: one.role,
    speaker: one.speaker,
    spoken: one.text,
    code: one.assignment.code,
    byPerson: isByPerson(one),
    uncounted: one.safetyTalk,
  };
}

function placeOf(folder: string, sessionId: string): string {
  return JSON.stringify([folder, sessionId]);
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

/** A session with the run that holds it. */
interface PlacedSession {
  readonly session: SessionSummary;
  readonly from: SavedRun;
}

/** The sessions of all runs; one whose file was read by several counts once, as the later run has it. */
function withEarlier(saved: SavedRun, earlier: readonly SavedRun[]): readonly PlacedSession[] {
  const sessions = new Map<string, PlacedSession>();
  for (const from of [...earlier, saved]) {
    const hashOf = new Map(from.manifest.inputs.map(({ path, sha256 }) => [path, sha256]));
    for (const session of from.run.sessions) {
      const { path, part } = session.source;
      sessions.set(`${hashOf.get(path)} ${part}`, { session, from });
    }
  }
  return earlier.length === 0
    ? saved.run.sessions.map((session) => ({ session, from: saved }))
    : [...sessions.values()];
}
