import type { GroupField, GroupResult } from '../domain/run-result.js';
import type { SessionSummary } from '../domain/session-result.js';
import type { Instrument } from '../instruments/instrument.js';
import { INSTRUMENTS } from '../instruments/instruments.js';
import { type MeasureColumns, measureColumns } from './measure-columns.js';
import { summariseMeasure } from './summarise-measure.js';

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
  instruments: readonly Instrument[] = INSTRUMENTS,
): readonly GroupResult[] {
  const results: GroupResult[] = [];
  const gathered: Gathered = {
    sessions: summaries,
    columns: measureColumns(summaries, instruments),
    flags: summaries.map(({ flags }) => [...new Set(flags.map((flag) => flag.id))]),
  };
  for (const by of fields) {
    const keyOf = GROUP_FIELDS[by];
    const groups = collect(summaries, keyOf);
    const stated = groups.filter(({ key }) => Object.values(key).some((value) => value !== NOT_STATED));
    if (by !== 'all' && stated.length === 0) continue;
    for (const { key, members } of groups) results.push(describeGroup(by, key, members, gathered));
  }
  return results;
}

/** What groups are told from, read once for all of them. */
interface Gathered {
  readonly sessions: readonly SessionSummary[];
  readonly columns: readonly MeasureColumns[];
  /** Flags by session, each once. */
  readonly flags: readonly (readonly string[])[];
}

/** One group of sessions, by their places: who is in it, every measure pooled and averaged, flags counted. */
function describeGroup(by: GroupField, key: GroupKey, members: readonly number[], all: Gathered): GroupResult {
  const sessions = members.flatMap((at) => all.sessions[at] ?? []);
  const practitioners = sessions.map(({ metadata }) => metadata.practitionerId);
  return {
    by,
    key,
    sessions: sessions.length,
    practitioners: new Set(practitioners.filter((id) => id !== null)).size,
    sessionIds: sessions.map(({ sessionId }) => sessionId),
    measures: all.columns.map((column) => summariseMeasure(column, members, practitioners)),
    flagged: countFlags(members, all),
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
): { readonly key: GroupKey; readonly members: readonly number[] }[] {
  const groups = new Map<string, { key: GroupKey; members: number[] }>();
  for (const [at, session] of summaries.entries()) {
    const key = keyOf(session);
    if (key === null) continue;
    const name = JSON.stringify(Object.values(key));
    const group = groups.get(name) ?? { key, members: [] };
    group.members.push(at);
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

function countFlags(members: readonly number[], { flags }: Gathered): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const at of members) {
    for (const id of flags[at] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([left], [right]) => (left < right ? -1 : 1)));
}
