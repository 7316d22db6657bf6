import type { InstrumentId, MeasureResult, MeasureValue } from '../domain/measure.js';
import type { GroupField, GroupMeasure, GroupResult } from '../domain/run-result.js';
import type { SessionSummary } from '../domain/session-result.js';
import { INSTRUMENTS } from '../instruments/instruments.js';
import { type MeasuredSession, summariseMeasure } from './summarise-measure.js';

/** Every grouping, in the order of tables and pages. */
const GROUP_FIELDS: Readonly<Record<GroupField, (session: SessionSummary) => GroupKey | null>> = {
  all: () => ({}),
  practitioner: ({ metadata }) => (metadata.practitionerId === null ? null : { practitioner: metadata.practitionerId }),
  site: ({ metadata }) => ({ site: metadata.site ?? NOT_STATED }),
  cohort: ({ metadata }) => ({ cohort: metadata.cohort ?? NOT_STATED }),
  month: (session) => ({ month: monthOf(session) ?? NOT_STATED }),
  'practitioner-month': (session) => {
    const month = monthOf(session);
    const practitioner = session.metadata.practitionerId;
    return month === null || practitioner === null ? null : { practitioner, month };
  },
  'site-month': (session) => {
    const month = monthOf(session);
    const { site } = session.metadata;
    return month === null || site === null ? null : { site, month };
  },
};

/** The key of sessions that do not say which site, cohort or month they belong to. */
const NOT_STATED = '';

type GroupKey = Readonly<Record<string, string>>;

/**
 * Sessions grouped by every field, with pooled values and means of sessions.
 *
 * Sessions that do not state a site, cohort or month form the group `''`, so
 * that a field's groups add up to the whole; when no session states it, the
 * field makes no groups. Sessions without a practitioner are left out of the
 * practitioners' groups: together they would look like one person. Groups come
 * in the order of fields, then of keys by code unit; sessions in their given order.
 */
export function groupSessions(
  summaries: readonly SessionSummary[],
  fields: readonly GroupField[] = FIELDS,
): readonly GroupResult[] {
  const results: GroupResult[] = [];
  for (const by of fields) {
    const keyOf = GROUP_FIELDS[by];
    const groups = collect(summaries, keyOf);
    const stated = groups.filter(({ key }) => Object.values(key).some((value) => value !== NOT_STATED));
    if (by !== 'all' && stated.length === 0) continue;
    for (const { key, sessions } of groups) results.push(describeGroup(by, key, sessions));
  }
  return results;
}

/** One group of sessions: who is in it, every measure pooled and averaged, flags counted. */
function describeGroup(by: GroupField, key: GroupKey, sessions: readonly SessionSummary[]): GroupResult {
  return {
    by,
    key,
    sessions: sessions.length,
    practitioners: new Set(sessions.map(({ metadata }) => metadata.practitionerId).filter((id) => id !== null)).size,
    sessionIds: sessions.map(({ sessionId }) => sessionId),
    measures: measuresOf(sessions),
    flagged: countFlags(sessions),
  };
}

/** `YYYY-MM` of the session's date; null without one. */
export function monthOf({ metadata }: SessionSummary): string | null {
  return metadata.sessionDate?.slice(0, 7) ?? null;
}

const FIELDS: readonly GroupField[] = [
  'all',
  'practitioner',
  'site',
  'cohort',
  'month',
  'practitioner-month',
  'site-month',
];

function collect(
  summaries: readonly SessionSummary[],
  keyOf: (session: SessionSummary) => GroupKey | null,
): { readonly key: GroupKey; readonly sessions: readonly SessionSummary[] }[] {
  const groups = new Map<string, { key: GroupKey; sessions: SessionSummary[] }>();
  for (const session of summaries) {
    const key = keyOf(session);
    if (key === null) continue;
    const name = JSON.stringify(Object.values(key));
    const group = groups.get(name) ?? { key, sessions: [] };
    group.sessions.push(session);
    groups.set(name, group);
  }
  return [...groups.values()].sort((left, right) => compareKeys(Object.values(left.key), Object.values(right.key)));
}

function compareKeys(left: readonly string[], right: readonly string[]): number {
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? '';
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

function measuresOf(sessions: readonly SessionSummary[]): readonly GroupMeasure[] {
  return MEASURES.map(({ instrument, measure }, place) => {
    const measured: MeasuredSession[] = [];
    for (const session of sessions) {
      const result = resultAt(session, place, instrument, measure.id);
      if (result !== null) measured.push({ practitioner: session.metadata.practitionerId, result });
    }
    return summariseMeasure(instrument, measure, measured);
  });
}

const MEASURES = INSTRUMENTS.flatMap((instrument) =>
  instrument.measures.map((measure) => ({ instrument: instrument.id, measure })),
);

/** Scoring gives measures in the instruments' order; a session from elsewhere is searched. */
function resultAt(
  { measures }: SessionSummary,
  place: number,
  instrument: InstrumentId,
  measure: string,
): MeasureValue | null {
  const isMeant = (one: MeasureResult | undefined) => one?.instrument === instrument && one.measure === measure;
  const there = measures[place];
  return (isMeant(there) ? there : measures.find(isMeant))?.result ?? null;
}

function countFlags(sessions: readonly SessionSummary[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { flags } of sessions) {
    for (const id of new Set(flags.map((flag) => flag.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([left], [right]) => (left < right ? -1 : 1)));
}
