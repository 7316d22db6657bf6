import type { ComparisonResult } from '../../domain/comparison.js';
import { SET_ASIDE_REASONS } from '../../domain/eligibility.js';
import { UsageError } from '../../domain/errors.js';
import type { SessionSummary } from '../../domain/session-result.js';
import { monthOf } from '../group.js';

/** Sessions of one group. */
export interface ComparedGroup {
  readonly group: string;
  readonly sessions: readonly SessionSummary[];
}

/** Sessions by the field they are compared on, the reference first. */
export interface Frame {
  readonly by: string;
  readonly reference: string;
  readonly groups: readonly ComparedGroup[];
  readonly withoutGroup: number;
  /** Sessions set aside, by group (null without one) and reason; a session counts under each of its reasons. */
  readonly exclusions: ComparisonResult['exclusions'];
}

type Field = (session: SessionSummary) => string | null;

const FIELDS: Readonly<Record<string, Field>> = {
  practitioner: ({ metadata }) => metadata.practitionerId,
  site: ({ metadata }) => metadata.site,
  cohort: ({ metadata }) => metadata.cohort,
  month: monthOf,
  client: ({ metadata }) => metadata.clientId,
  target_behaviour: ({ metadata }) => metadata.targetBehavior,
};
const ALIASES: Readonly<Record<string, string>> = {
  practitioner_id: 'practitioner',
  client_id: 'client',
  session_date: 'month',
};

/**
 * Groups sessions by a metadata field (a known one or any other column of the
 * input). The reference is the one named, else the first group by name. Throws
 * UsageError for an unknown field or reference, and with fewer than two groups.
 */
export function frameSessions(
  sessions: readonly SessionSummary[],
  by: string,
  reference: string | null,
  setAside: readonly SessionSummary[] = [],
): Frame {
  const field = fieldNamed(sessions, by);
  const groups = new Map<string, SessionSummary[]>();
  let withoutGroup = 0;
  for (const session of sessions) {
    const group = field(session);
    if (group === null || group === '') {
      withoutGroup += 1;
      continue;
    }
    const known = groups.get(group);
    if (known) known.push(session);
    else groups.set(group, [session]);
  }
  const names = [...groups.keys()].sort();
  if (names.length < 2) {
    throw new UsageError(
      'nothing-to-compare',
      `expected two or more groups by "${by}", found ${names.length === 0 ? 'none' : `only "${names[0]}"`}.`,
      `Fields that tell sessions apart: ${usefulFields(sessions).join(', ') || 'none'}.`,
    );
  }
  const first = reference ?? names[0] ?? '';
  if (!names.includes(first)) {
    throw new UsageError(
      'unknown-reference',
      `no session has "${by}" equal to "${first}".`,
      `Groups found: ${names.join(', ')}.`,
    );
  }
  const ordered = [first, ...names.filter((name) => name !== first)];
  return {
    by,
    reference: first,
    groups: ordered.map((group) => ({ group, sessions: groups.get(group) ?? [] })),
    withoutGroup,
    exclusions: countExclusions(setAside, field),
  };
}

function countExclusions(setAside: readonly SessionSummary[], field: Field): Frame['exclusions'] {
  const groups = [...new Set(setAside.map((session) => field(session) || null))].sort((a, b) =>
    (a ?? '') < (b ?? '') ? -1 : 1,
  );
  return groups.flatMap((group) => {
    const own = setAside.filter((session) => (field(session) || null) === group);
    return SET_ASIDE_REASONS.map((reason) => ({
      group,
      reason,
      sessions: own.filter(({ eligibility }) => eligibility.because.includes(reason)).length,
    })).filter(({ sessions }) => sessions > 0);
  });
}

/** Reads a field by its name; throws UsageError when no session has it. */
export function fieldNamed(sessions: readonly SessionSummary[], by: string): Field {
  const known = FIELDS[ALIASES[by] ?? by];
  if (known) return known;
  const extras = new Set(sessions.flatMap(({ metadata }) => Object.keys(metadata.extra)));
  if (!extras.has(by)) {
    throw new UsageError(
      'unknown-field',
      `no session has a field "${by}".`,
      `Fields to compare by: ${[...Object.keys(FIELDS), ...[...extras].sort()].join(', ')}.`,
    );
  }
  return ({ metadata }) => metadata.extra[by] ?? null;
}

/** Fields with two to twenty different values. */
function usefulFields(sessions: readonly SessionSummary[]): string[] {
  const extras = [...new Set(sessions.flatMap(({ metadata }) => Object.keys(metadata.extra)))].sort();
  return [...Object.keys(FIELDS), ...extras].filter((name) => {
    const field = FIELDS[name] ?? (({ metadata }: SessionSummary) => metadata.extra[name] ?? null);
    const values = new Set(sessions.map(field).filter((value) => value !== null));
    return values.size >= 2 && values.size <= 20;
  });
}
