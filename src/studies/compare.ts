import { compareGroups, contrastOptions } from '../cohorts/compare/compare-groups.js';
import { type CompareOptions, primaryFamily } from '../cohorts/compare/compare-options.js';
import { type Frame, frameSessions } from '../cohorts/compare/frame.js';
import { writeRScript } from '../cohorts/compare/r-script.js';
import { checkSensitivity } from '../cohorts/compare/sensitivity.js';
import {
  analyseSequences,
  countTransitions,
  ownScheme,
  type SequenceScheme,
  type SessionTransitions,
} from '../cohorts/compare/sequences.js';
import { shareFrame } from '../cohorts/compare/share-frame.js';
import { type SessionVariant, toVariant } from '../cohorts/compare/variants.js';
import { isAsked, type MinimumCell } from '../cohorts/minimum-cell.js';
import { instrumentsOf } from '../config/config.js';
import type { ComparisonResult } from '../domain/comparison.js';
import { UsageError } from '../domain/errors.js';
import { plural } from '../domain/plural.js';
import { COHORTS_PATH } from '../domain/run-paths.js';
import type { Instrument } from '../instruments/instrument.js';
import { SET_ASIDE } from '../instruments/set-aside.js';
import type { ReportContext } from '../reports/context.js';
import { renderCohorts } from '../reports/html/pages/cohorts.js';
import { readUtterances } from '../saved/read-utterances.js';
import { nameRun, withRecord } from '../saved/study-record.js';
import { withExtraColumns } from '../tables/comparison-data.js';
import { COMPARISONS, comparisonRows } from '../tables/comparisons.js';
import { csvFile } from '../tables/csv.js';
import { listLaterTables } from './list-later-tables.js';
import { readDraws } from './read-draws.js';
import type { SavedRun } from './read-run.js';

/** What a comparison is asked. */
export interface ComparisonRequest extends CompareOptions {
  readonly by: string;
  readonly reference: string | null;
  /** Compare although the sessions were coded by different coders. */
  readonly mixedCoders: boolean;
  /** Leave bare sounds of the client ("yeah") out of what follows what. */
  readonly withoutSounds: boolean;
  /** Folders that `oars sample` wrote into, beside the runs themselves. */
  readonly samples: readonly string[];
  readonly context: ReportContext;
  /** Below these a group, or a measure of it, is left out, and with it what tells of single sessions. */
  readonly minimum: MinimumCell;
  /** True when the files go into the run itself, whose dashboard the page can then lead back to. */
  readonly into: string | null;
}

const NO_CODES: ReadCodes = { variants: new Map(), transitions: new Map(), byOwnCodes: null };
const SHARED_NOTE =
  'Made to be passed on under a minimum cell: groups and measures that few sessions stand behind are left out, with what they would follow from; so are the checks and sequences, which rest on fewer, and the data and script, which hold single sessions.';

/** A comparison with the files that hold it. */
export interface ComparisonOutcome {
  readonly result: ComparisonResult;
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

/**
 * Compares the sessions of one or more runs by a metadata field. Throws UsageError
 * when the field tells no groups apart, when two runs hold a session of the same
 * id, and when the coders differ unless that was allowed.
 */
export async function compareRuns(runs: readonly SavedRun[], request: ComparisonRequest): Promise<ComparisonOutcome> {
  const sessions = runs.flatMap(({ run }) => run.sessions);
  refuseDoubles(sessions.map(({ sessionId }) => sessionId));
  if (!request.mixedCoders) refuseMixedCoders(runs);
  const setAside = runs.flatMap(({ run }) => run.setAside);
  const { minimum } = request;
  const isShared = isAsked(minimum);
  const whole = frameSessions(sessions, request.by, request.reference, setAside);
  const frame = isShared ? shareFrame(whole, sessions, minimum) : whole;
  const { variants, transitions, byOwnCodes } = isShared
    ? NO_CODES
    : await readCodes(runs, frame, request.withoutSounds);
  const primary = primaryFamily(request.primary, request.instruments);
  const draws = await readDraws([...request.samples, ...runs.map(({ folder }) => folder)]);
  const compared = compareGroups(frame, request);
  const result: ComparisonResult = {
    ...compared,
    notes: [...compared.notes, ...noteExclusions(frame), ...(isShared ? [SHARED_NOTE] : [])],
    sensitivity: isShared ? [] : checkSensitivity(frame, variants, primary, contrastOptions(frame, request), draws),
    sequences: isShared
      ? []
      : [
          ...sequencesOf(frame, transitions),
          ...(byOwnCodes ? sequencesOf(frame, byOwnCodes.transitions, byOwnCodes.scheme) : []),
        ],
  };
  const page = renderCohorts(result, request.context, { linkDashboard: request.into !== null });
  const tables = isShared ? [comparisonsFile(result)] : filesOf(frame, result, request.instruments);
  const own = [...tables, { path: COHORTS_PATH, content: page }];
  const listed = request.into === null ? [] : await listLaterTables(request.into, own, request.instruments);
  const files = [...own, ...listed];
  const {
    by,
    reference,
    seed,
    replicates,
    estimand = 'practitioners',
    covariates = [],
    mixedCoders,
    withoutSounds,
  } = request;
  const facts = {
    study: 'compare',
    options: {
      by,
      reference,
      seed,
      replicates,
      estimand,
      covariates,
      mixedCoders,
      withoutSounds,
      primary: result.primary,
      ...(isShared ? { minimum } : {}),
    },
    runs: await Promise.all(runs.map(({ folder }) => nameRun(folder))),
    inputs: [],
    sessions: isShared ? [] : frame.groups.flatMap((group) => group.sessions.map(({ sessionId }) => sessionId)),
  } as const;
  return { result, files: withRecord(facts, files) };
}

/** What was left out of each group, and why. */
function noteExclusions({ exclusions }: Frame): readonly string[] {
  return exclusions.map(({ group, reason, sessions }) => {
    const of = group === null ? 'sessions without a group' : group;
    return `Set aside, ${of}: ${plural(sessions, 'session')}, ${SET_ASIDE[reason].label} (${reason}).`;
  });
}

interface ReadCodes {
  readonly variants: ReadonlyMap<string, SessionVariant>;
  readonly transitions: ReadonlyMap<string, SessionTransitions>;
  /** Of the sessions that people coded with a codebook of their own. */
  readonly byOwnCodes: {
    readonly scheme: SequenceScheme;
    readonly transitions: ReadonlyMap<string, SessionTransitions>;
  } | null;
}

async function readCodes(runs: readonly SavedRun[], frame: Frame, withoutSounds: boolean): Promise<ReadCodes> {
  const wanted = new Map(
    frame.groups.flatMap(({ sessions }) => sessions).map((session) => [session.sessionId, session]),
  );
  const variants = new Map<string, SessionVariant>();
  const transitions = new Map<string, SessionTransitions>();
  const own = new Map<string, SessionTransitions>();
  let scheme: SequenceScheme | null = null;
  for (const { folder, manifest } of runs) {
    const rules = { ...manifest.config.scoring, instruments: instrumentsOf(manifest.config) };
    scheme ??= ownScheme(rules.instruments);
    for await (const { sessionId, utterances } of readUtterances(folder)) {
      const summary = wanted.get(sessionId);
      if (!summary) continue;
      variants.set(sessionId, toVariant(summary, utterances, rules));
      const cluster = summary.metadata.practitionerId ?? `\u0000${sessionId}`;
      const said = utterances.map(({ role, text, safetyTalk, assignment: { code, ownCode = null } }) => ({
        role,
        spoken: text,
        code: safetyTalk ? null : code,
        ownCode: safetyTalk ? null : ownCode,
      }));
      transitions.set(sessionId, countTransitions(cluster, said, withoutSounds));
      if (scheme && said.some(({ ownCode }) => ownCode !== null))
        own.set(sessionId, countTransitions(cluster, said, withoutSounds, scheme));
    }
  }
  return { variants, transitions, byOwnCodes: scheme && own.size > 0 ? { scheme, transitions: own } : null };
}

function sequencesOf(
  frame: Frame,
  transitions: ReadonlyMap<string, SessionTransitions>,
  scheme?: SequenceScheme,
): ComparisonResult['sequences'] {
  const of = (ids: readonly string[]): SessionTransitions[] =>
    ids.map((id) => transitions.get(id)).filter((one) => one !== undefined);
  const groups = frame.groups.map(({ group, sessions }) => ({
    group,
    ids: sessions.map(({ sessionId }) => sessionId),
  }));
  const all = { group: 'all', ids: groups.flatMap(({ ids }) => ids) };
  const [first] = groups;
  const reference = first ? { group: first.group, sessions: of(first.ids) } : null;
  return [
    ...analyseSequences('all', of(all.ids), null, scheme),
    ...groups.flatMap(({ group, ids }, at) => analyseSequences(group, of(ids), at === 0 ? null : reference, scheme)),
  ];
}

function comparisonsFile(result: ComparisonResult) {
  return csvFile(COMPARISONS, comparisonRows(result), { text: false });
}

function filesOf(
  frame: Frame,
  result: ComparisonResult,
  instruments: readonly Instrument[],
): ComparisonOutcome['files'] {
  const data = frame.groups.flatMap(({ group, sessions }) => sessions.map((session) => ({ group, session })));
  return [
    comparisonsFile(result),
    csvFile(
      withExtraColumns(
        instruments,
        data.map(({ session }) => session),
      ),
      data,
      { text: false },
    ),
    { path: 'compare.R', content: writeRScript(result, instruments) },
  ];
}

function refuseDoubles(ids: readonly string[]): void {
  const seen = new Set<string>();
  const double = ids.find((id) => seen.size === seen.add(id).size);
  if (double === undefined) return;
  throw new UsageError(
    'session-twice',
    `session "${double}" is in more than one of the runs.`,
    'Give each session once: runs of the same transcripts cannot be pooled.',
  );
}

function refuseMixedCoders(runs: readonly SavedRun[]): void {
  const coders = new Map(
    runs.flatMap(({ run }) => run.sessions.map(({ coder }) => [JSON.stringify(coder), `${coder.id} ${coder.version}`])),
  );
  if (coders.size < 2) return;
  throw new UsageError(
    'different-coders',
    `the sessions were coded by different coders (${[...coders.values()].sort().join(', ')}): a difference could be theirs.`,
    'Audit all of them with the same model, or compare anyway with --mixed-coders.',
  );
}
