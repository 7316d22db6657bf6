import { UsageError } from '../../domain/errors.js';
import type { SessionSummary } from '../../domain/session-result.js';
import { fieldNamed } from './frame.js';
import type { CovariateRows } from './tested-difference.js';

/**
 * Covariates of sessions as columns of a design: a number where every stated
 * value is one, else a 0/1 column for each value but the first by name. A session
 * that does not state them all has null. Throws UsageError for a column that
 * nobody states or that has one value only.
 */
export function encodeCovariates(sessions: readonly SessionSummary[], names: readonly string[]): CovariateRows {
  const columns = names.map((name) => encode(sessions, name));
  return new Map(
    sessions.map((session, at) => {
      const cells = columns.map((column) => column[at] ?? null);
      return [session.sessionId, cells.some((cell) => cell === null) ? null : cells.flatMap((cell) => cell ?? [])];
    }),
  );
}

function encode(sessions: readonly SessionSummary[], name: string): readonly (readonly number[] | null)[] {
  const field = fieldNamed(sessions, name);
  const values = sessions.map((session) => field(session)?.trim() || null);
  const stated = [...new Set(values.filter((value) => value !== null))].sort();
  if (stated.length < 2) {
    throw new UsageError(
      'covariate-without-values',
      `covariate "${name}" has ${stated.length === 0 ? 'no value' : 'one value only'} in the compared sessions.`,
      'Leave it out, or fill in the column.',
    );
  }
  if (stated.every((value) => Number.isFinite(Number(value)))) {
    return values.map((value) => (value === null ? null : [Number(value)]));
  }
  return values.map((value) => (value === null ? null : stated.slice(1).map((one) => (value === one ? 1 : 0))));
}
