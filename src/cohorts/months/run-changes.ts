import type { CoderIdentity } from '../../domain/coded-session.js';
import { hashText } from '../../domain/correction.js';
import type { MeasureResult } from '../../domain/measure.js';
import type { MeasureChange, RunChanges } from '../../domain/months.js';
import { agree, plural } from '../../domain/plural.js';
import type { InputFile } from '../../domain/run-result.js';
import type { SessionSummary } from '../../domain/session-result.js';
import type { Instrument, Measure } from '../../instruments/instrument.js';
import { findMeasure, headlineWith, type MeasureRef } from '../../instruments/instruments.js';
import { poolSums, sumClusters } from '../compare/cluster-sums.js';
import { clusterSessions } from '../compare/samples.js';
import { isByPerson, type SavedCode } from '../saved-code.js';

/** One of two runs that are set side by side. */
export interface ComparedRun {
  readonly coder: CoderIdentity;
  /** Any plain data; compared key by key. */
  readonly config: unknown;
  readonly inputs: readonly InputFile[];
  readonly sessions: readonly SessionSummary[];
}

/** A session's codes in both runs. */
export interface SessionCodes {
  readonly sessionId: string;
  readonly before: readonly SavedCode[];
  readonly after: readonly SavedCode[];
}

/** Counts of what became of codes; start from `NO_CODES` and add a session at a time. */
export interface CodeChanges {
  readonly same: number;
  readonly changedByPeople: number;
  readonly changedByMachine: number;
  readonly otherWords: number;
  /** Sessions whose words are the same in both runs, so that a difference is one of coding. */
  readonly sameWords: readonly string[];
}

export const NO_CODES: CodeChanges = {
  same: 0,
  changedByPeople: 0,
  changedByMachine: 0,
  otherWords: 0,
  sameWords: [],
};

/** Adds one session's codes to the counts; utterances are matched by id and words. */
export function addCodes(total: CodeChanges, { sessionId, before, after }: SessionCodes): CodeChanges {
  const earlier = new Map(before.map((one) => [one.utteranceId, one]));
  let { same, changedByPeople, changedByMachine, otherWords } = total;
  let differ = Math.max(0, before.length - after.length);
  for (const one of after) {
    const old = earlier.get(one.utteranceId);
    if (!old || !sameWords(old.text, one.text)) differ += 1;
    else if (old.assignment.code === one.assignment.code) same += 1;
    else if (isByPerson(old) || isByPerson(one)) changedByPeople += 1;
    else changedByMachine += 1;
  }
  otherWords += differ;
  const kept = differ === 0 ? [...total.sameWords, sessionId] : total.sameWords;
  return { same, changedByPeople, changedByMachine, otherWords, sameWords: kept };
}

/**
 * What is different between two runs. The change of every headline measure is
 * split in two: the sessions that both runs hold word for word show what coding
 * alone did; the rest is other sessions. With another coder the first part is
 * the coder's, and nothing of it is anybody's practice.
 */
export function compareTwoRuns(
  before: ComparedRun,
  after: ComparedRun,
  codes: CodeChanges,
  instruments: readonly Instrument[],
): RunChanges {
  const ids = { before: new Set(before.sessions.map(idOf)), after: new Set(after.sessions.map(idOf)) };
  const kept = new Set(codes.sameWords);
  const coder = {
    before: before.coder,
    after: after.coder,
    same: JSON.stringify(before.coder) === JSON.stringify(after.coder),
  };
  const changes = {
    files: compareFiles(before.inputs, after.inputs),
    coder,
    config: compareConfig(before.config, after.config),
    sessions: {
      both: after.sessions.filter((session) => ids.before.has(idOf(session))).length,
      added: after.sessions.map(idOf).filter((id) => !ids.before.has(id)),
      removed: before.sessions.map(idOf).filter((id) => !ids.after.has(id)),
    },
    codes: {
      same: codes.same,
      changedByPeople: codes.changedByPeople,
      changedByMachine: codes.changedByMachine,
      otherWords: codes.otherWords,
    },
    measures: headlineWith(instruments).map((ref) =>
      compareMeasure(ref, findMeasure(ref, instruments), before.sessions, after.sessions, kept),
    ),
  };
  return { ...changes, notes: notesOf(changes) };
}

/** Files are known by their content first: a folder that moved is not another file. */
function compareFiles(before: readonly InputFile[], after: readonly InputFile[]): RunChanges['files'] {
  const contents = {
    before: new Set(before.map(({ sha256 }) => sha256)),
    after: new Set(after.map(({ sha256 }) => sha256)),
  };
  const paths = { before: new Set(before.map(({ path }) => path)), after: new Set(after.map(({ path }) => path)) };
  const other = after.filter(({ sha256 }) => !contents.before.has(sha256));
  return {
    added: other.filter(({ path }) => !paths.before.has(path)).map(({ path }) => path),
    removed: before
      .filter(({ path, sha256 }) => !contents.after.has(sha256) && !paths.after.has(path))
      .map(({ path }) => path),
    altered: other.filter(({ path }) => paths.before.has(path)).map(({ path }) => path),
    same: after.length - other.length,
  };
}

/** Settings that differ, by dotted key. */
function compareConfig(before: unknown, after: unknown): RunChanges['config'] {
  const [earlier, later] = [flatten(before), flatten(after)];
  const keys = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  return keys
    .map((key) => ({ key, before: earlier.get(key) ?? 'not set', after: later.get(key) ?? 'not set' }))
    .filter((one) => one.before !== one.after);
}

function flatten(value: unknown, prefix = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new Map([[prefix, JSON.stringify(value)]]);
  const entries = Object.entries(value).map(([key, inner]) => flatten(inner, prefix === '' ? key : `${prefix}.${key}`));
  return new Map(entries.flatMap((one) => [...one]));
}

function compareMeasure(
  ref: MeasureRef,
  measure: Measure,
  before: readonly SessionSummary[],
  after: readonly SessionSummary[],
  kept: ReadonlySet<string>,
): MeasureChange {
  const isKept = (session: SessionSummary): boolean => kept.has(idOf(session));
  return {
    ...ref,
    label: measure.label,
    before: pooled(ref, measure, before),
    sameSessionsBefore: pooled(ref, measure, before.filter(isKept)),
    sameSessionsAfter: pooled(ref, measure, after.filter(isKept)),
    after: pooled(ref, measure, after),
  };
}

function pooled(ref: MeasureRef, measure: Measure, sessions: readonly SessionSummary[]): number | null {
  const compared = sessions.map(
    ({ sessionId, measures }): { sessionId: string; practitioner: null; measures: readonly MeasureResult[] } => ({
      sessionId,
      practitioner: null,
      measures,
    }),
  );
  const found = poolSums(measure, sumClusters(clusterSessions(compared, ref)));
  return found.defined ? found.value : null;
}

function notesOf({ coder, codes, config, sessions, files }: Omit<RunChanges, 'notes'>): string[] {
  const name = ({ id, version, sha256 }: CoderIdentity) =>
    `${id} ${version}${sha256 === null ? '' : ` (${sha256.slice(0, 8)})`}`;
  const scoring = config.filter(({ key }) => /^(?:coding|scoring|ingest)\b/.test(key));
  return [
    ...(coder.same
      ? []
      : [
          `The coder changed from ${name(coder.before)} to ${name(coder.after)}: what changed in the same sessions is the coder's doing, not anybody's practice.`,
        ]),
    ...(coder.same && codes.changedByMachine > 0
      ? [`${codes.changedByMachine} machine codes changed although the coder did not: look at the settings below.`]
      : []),
    ...(codes.changedByPeople > 0 ? [`People changed ${codes.changedByPeople} codes.`] : []),
    ...(scoring.length > 0
      ? [`Settings that bear on the numbers changed: ${scoring.map(({ key }) => key).join(', ')}.`]
      : []),
    ...(files.altered.length > 0
      ? [`${plural(files.altered.length, 'file has', 'files have')} other content than before.`]
      : []),
    ...(sessions.removed.length > 0
      ? [
          `${plural(sessions.removed.length, 'session')} of the earlier run ${agree(sessions.removed.length, 'is', 'are')} missing.`,
        ]
      : []),
    ...(sessions.both === 0
      ? ['The runs share no session: nothing can be said about the coding, only that the sessions differ.']
      : []),
  ];
}

function sameWords(before: string | null, after: string | null): boolean {
  return before === null || after === null || hashText(before) === hashText(after);
}

function idOf({ sessionId }: SessionSummary): string {
  return sessionId;
}
