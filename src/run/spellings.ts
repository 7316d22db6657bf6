import type { Problem } from '../domain/problem.js';
import type { SessionSummary } from '../domain/session-result.js';
import { alikeSpellings } from '../domain/spellings.js';

const FIELDS = [
  ['practitioner_id', ({ metadata }: SessionSummary) => metadata.practitionerId],
  ['site', ({ metadata }: SessionSummary) => metadata.site],
  ['cohort', ({ metadata }: SessionSummary) => metadata.cohort],
] as const;

/** Practitioners, sites and cohorts whose names differ only by case or spaces: they count apart, so it is said. */
export function findSpellings(sessions: readonly SessionSummary[]): readonly Problem[] {
  return FIELDS.flatMap(([column, of]) => {
    const first = new Map<string, SessionSummary>();
    for (const session of sessions) {
      const name = of(session);
      if (name !== null && !first.has(name)) first.set(name, session);
    }
    return alikeSpellings(first.keys()).map((names): Problem => {
      const last = names.map((name) => first.get(name)).findLast((one) => one !== undefined);
      return {
        code: 'spelled-otherwise',
        severity: 'warning',
        source: last?.source ?? { path: '', part: null },
        line: null,
        sessionId: null,
        utteranceId: null,
        message: `expected one spelling of each ${column}, found ${names.map((name) => JSON.stringify(name)).join(' and ')}, which count as different`,
        remedy: `write the ${column} alike in sessions.csv, and audit again; if they are different, nothing need be done`,
      };
    });
  });
}
