import type { Estimate } from '../../domain/estimate.js';
import type { MeasureValue } from '../../domain/measure.js';
import { type MeasureThirds, THIRDS, type ThirdsSeries } from '../../domain/thirds.js';
import type { Instrument, Measure } from '../../instruments/instrument.js';
import { findMeasure, type MeasureRef } from '../../instruments/instruments.js';
import { clusterRobust } from '../../statistics/cluster-robust.js';
import { mean, meanInterval } from '../../statistics/descriptives.js';
import { scalar, undefinedBecause } from '../../statistics/outcome.js';
import { withinDifference, withinRange } from '../compare/within-range.js';
import { toEstimate } from '../estimate.js';

/** One session cut in thirds. */
export interface SessionInThirds {
  readonly sessionId: string;
  readonly practitionerId: string | null;
  readonly thirds: readonly MeasureThirds[];
}

/** Sessions from which one person's mean gets an interval. */
const SESSIONS_FOR_INTERVAL = 5;

/**
 * What changes from opening to close, over everyone and for each practitioner.
 * Values and changes are means over sessions, each session counting alike. One
 * person's have Student's interval from five sessions on; everyone's let the
 * sessions of a practitioner depend on each other (CR2) and need three practitioners.
 */
export function followThirds(
  sessions: readonly SessionInThirds[],
  instruments: readonly Instrument[],
): readonly ThirdsSeries[] {
  const people = [...new Set(sessions.map(({ practitionerId }) => practitionerId))].filter((id) => id !== null).sort();
  const scopes = [
    { scope: 'all' as const, id: 'all', own: sessions },
    ...people.map((id) => ({
      scope: 'practitioner' as const,
      id,
      own: sessions.filter((one) => one.practitionerId === id),
    })),
  ];
  const refs = sessions[0]?.thirds ?? [];
  return scopes.flatMap(({ scope, id, own }) => refs.map((ref) => followOne(scope, id, own, ref, instruments)));
}

function followOne(
  scope: ThirdsSeries['scope'],
  id: string,
  sessions: readonly SessionInThirds[],
  { instrument, measure: measureId }: MeasureRef,
  instruments: readonly Instrument[],
): ThirdsSeries {
  const ref = { instrument, measure: measureId };
  const measure = findMeasure(ref, instruments);
  const valuesOf = (session: SessionInThirds): readonly MeasureValue[] =>
    session.thirds.find((one) => one.instrument === instrument && one.measure === measureId)?.thirds ?? [];
  const over = (of: (session: SessionInThirds) => number | null) => {
    const found = sessions.flatMap((session) => {
      const value = of(session);
      return value === null ? [] : [{ cluster: session.practitionerId ?? `\u0000${session.sessionId}`, value }];
    });
    return { n: found.length, mean: meanOf(scope, found) };
  };
  const change = over((session) => {
    const [opening, , close] = valuesOf(session).map(({ value }) => value);
    return opening === null || opening === undefined || close === null || close === undefined ? null : close - opening;
  });
  return {
    scope,
    id,
    ...ref,
    label: measure.label,
    sessions: sessions.length,
    thirds: THIRDS.map((third, at) => {
      const { n, mean: average } = over((session) => valuesOf(session)[at]?.value ?? null);
      const sums = sessions.map((session) => valuesOf(session)[at]);
      const sum = (part: 'numerator' | 'denominator'): number =>
        sums.reduce((total, one) => total + (!one || one.status === 'not-rated' ? 0 : (one[part] ?? 0)), 0);
      const [numerator, denominator] = [sum('numerator'), sum('denominator')];
      return {
        third,
        n,
        mean: withinRange(measure, average),
        pooled: pooled(measure, numerator, denominator),
        numerator,
        denominator,
      };
    }),
    change: withinDifference(measure, change.mean),
    changeN: change.n,
  };
}

function meanOf(
  scope: ThirdsSeries['scope'],
  found: readonly { readonly cluster: string; readonly value: number }[],
): Estimate {
  const values = found.map(({ value }) => value);
  const average = toEstimate(mean(values));
  if (scope === 'practitioner') {
    return values.length < SESSIONS_FOR_INTERVAL ? average : toEstimate(meanInterval(values));
  }
  const clustered = clusterRobust(
    found.map(({ cluster, value }) => ({ cluster, y: value, x: [1], weight: 1 })),
    0,
  );
  return clustered.defined ? toEstimate(clustered) : average;
}

function pooled({ formula }: Measure, numerator: number, denominator: number): Estimate {
  if (formula.kind !== 'ratio') return toEstimate(undefinedBecause('no-data'));
  return toEstimate(
    denominator === 0 ? undefinedBecause('zero-total') : scalar((formula.times * numerator) / denominator),
  );
}
