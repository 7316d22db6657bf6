import { DASHBOARD_PATH, feedbackSheetPath, sessionPagePath } from '../../domain/run-paths.js';
import type { GroupResult, RunResult } from '../../domain/run-result.js';
import type { SessionSummary } from '../../domain/session-result.js';
import { findMeasure, HEADLINE } from '../../instruments/instruments.js';
import { isEnough } from '../../instruments/sure-share.js';
import { linkBetween } from '../link-between.js';
import type { RoleNames } from '../wording/role-names.js';
import { findGroupMeasure, findGroups, findResult, levelRank } from './find.js';

type Rank = 0 | 1 | 2 | null;

/**
 * A session as the dashboard's table needs it. Ten thousand of these stand in
 * one page, so they are tuples, and what repeats is a place in a list.
 */
export type SessionRow = readonly [
  id: string,
  date: string | null,
  practitioner: number,
  site: number,
  cohort: number,
  values: readonly (number | null)[],
  levels: readonly Rank[],
  flags: readonly number[],
  unsurePercent: number | null,
  utterances: number,
  /** Words that were said, in order of the alphabet, a space between; empty where they are not searched. */
  said: string,
];

/** What the table of sessions works on. */
export interface SessionsData {
  readonly practitioners: readonly string[];
  readonly sites: readonly string[];
  readonly cohorts: readonly string[];
  /** Flag ids that occur. */
  readonly flags: readonly string[];
  readonly rows: readonly SessionRow[];
  /** Percent of unsure codes from which a session counts as low in confidence. */
  readonly unsureFrom: number;
}

/** A practitioner as the dashboard's table needs it. */
export interface PractitionerRow {
  readonly id: string;
  readonly sheet: string;
  readonly sites: readonly string[];
  readonly sessions: number;
  /** Findings over all their sessions. */
  readonly findings: readonly { readonly id: string; readonly label: string; readonly rule: string }[];
  /** Sessions with each finding. */
  readonly flagged: readonly (readonly [flag: string, sessions: number])[];
  readonly measures: readonly {
    readonly value: number | null;
    readonly mean: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly n: number;
    readonly level: Rank;
    /** Percent of the codes it counts that are sure, where that is under half; null elsewhere. */
    readonly sure: number | null;
    /** Pooled value of each of the run's months. */
    readonly months: readonly (number | null)[];
  }[];
}

/** What the table of practitioners works on. */
export interface PractitionersData {
  readonly months: readonly string[];
  readonly rows: readonly PractitionerRow[];
}

/** Everything the dashboard's script is given. */
export interface DashboardData {
  readonly sessions: SessionsData;
  readonly practitioners: PractitionersData;
  readonly wording: RoleNames;
}

/** The sessions in the run's order. */
export function toSessionsData(
  sessions: readonly SessionSummary[],
  unsureFrom: number,
  spoken: ReadonlyMap<string, string> | null = null,
): SessionsData {
  const practitioners = listOf(sessions.map((one) => one.metadata.practitionerId));
  const sites = listOf(sessions.map((one) => one.metadata.site));
  const cohorts = listOf(sessions.map((one) => one.metadata.cohort));
  const flags = listOf(sessions.flatMap((one) => one.flags.map((flag) => flag.id)));
  return {
    practitioners: practitioners.items,
    sites: sites.items,
    cohorts: cohorts.items,
    flags: flags.items,
    unsureFrom,
    rows: sessions.map((session) => {
      const results = HEADLINE.map((ref) => findResult(session.measures, ref));
      return [
        session.sessionId,
        session.metadata.sessionDate,
        practitioners.place(session.metadata.practitionerId),
        sites.place(session.metadata.site),
        cohorts.place(session.metadata.cohort),
        results.map((one) => short(one?.result.value ?? null)),
        results.map((one, at) => levelRank(one?.level, measureAt(at))),
        session.flags.map((flag) => flags.place(flag.id)),
        short(session.quality.lowConfidencePercent),
        session.quality.utterances,
        spoken?.get(session.sessionId) ?? '',
      ];
    }),
  };
}

/** The practitioners in the run's order, each with its months. */
export function toPractitionersData(run: RunResult): PractitionersData {
  const months = findMonths(run);
  const byMonth = new Map(
    findGroups(run.groups, 'practitioner-month').map((group) => [
      keyOf(group.key.practitioner, group.key.month),
      group,
    ]),
  );
  const sitesOf = new Map<string, Set<string>>();
  for (const { metadata } of run.sessions) {
    if (metadata.practitionerId === null || metadata.site === null) continue;
    const sites = sitesOf.get(metadata.practitionerId) ?? new Set();
    sitesOf.set(metadata.practitionerId, sites.add(metadata.site));
  }
  return {
    months,
    rows: findGroups(run.groups, 'practitioner').map((group) => {
      const id = group.key.practitioner ?? '';
      return {
        id,
        sheet: linkBetween(DASHBOARD_PATH, feedbackSheetPath(id)),
        sites: [...(sitesOf.get(id) ?? [])].sort(),
        sessions: group.sessions,
        findings: run.practitionerFlags
          .filter((one) => one.practitionerId === id)
          .map(({ flag }) => ({ id: flag.id, label: flag.label, rule: flag.rule })),
        flagged: Object.entries(group.flagged).filter(([, count]) => count > 0),
        measures: HEADLINE.map((ref, at) =>
          toMeasureCell(
            group,
            months.map((month) => byMonth.get(keyOf(id, month))),
            ref,
            at,
          ),
        ),
      };
    }),
  };
}

/** Months that occur, oldest first. */
export function findMonths(run: RunResult): readonly string[] {
  return findGroups(run.groups, 'month')
    .map((group) => group.key.month ?? '')
    .filter((month) => month !== '')
    .sort();
}

/** Where a session's page stands, seen from the dashboard. */
export function sessionHref(sessionId: string): string {
  return linkBetween(DASHBOARD_PATH, sessionPagePath(sessionId));
}

function toMeasureCell(
  group: GroupResult,
  months: readonly (GroupResult | undefined)[],
  ref: (typeof HEADLINE)[number],
  at: number,
) {
  const found = findGroupMeasure(group, ref);
  return {
    value: short(found?.pooled ?? null),
    mean: short(found?.mean ?? null),
    low: short(found?.low ?? null),
    high: short(found?.high ?? null),
    n: found?.n ?? 0,
    level: levelRank(found?.level, measureAt(at)),
    sure: isEnough(found?.sureShare) ? null : short(100 * (found?.sureShare ?? 0)),
    months: months.map((month) => short(findGroupMeasure(month, ref)?.pooled ?? null)),
  };
}

function measureAt(at: number) {
  const ref = HEADLINE[at];
  if (!ref) throw new Error('no such headline measure');
  return findMeasure(ref);
}

function keyOf(practitioner: string | undefined, month: string | undefined): string {
  return JSON.stringify([practitioner, month]);
}

/** Six figures are more than a page shows, and half of what a float prints; a value never moves over its threshold's line. */
function short(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(6));
}

function listOf(values: readonly (string | null)[]) {
  const items = [...new Set(values.filter((value) => value !== null))].sort();
  const places = new Map(items.map((item, at) => [item, at]));
  return { items, place: (value: string | null) => (value === null ? -1 : (places.get(value) ?? -1)) };
}
