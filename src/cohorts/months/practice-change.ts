import type { Estimate } from '../../domain/estimate.js';
import type { PracticeChange } from '../../domain/months.js';
import type { SessionSummary } from '../../domain/session-result.js';
import type { Instrument, Measure } from '../../instruments/instrument.js';
import { findMeasure, headlineWith, type MeasureRef } from '../../instruments/instruments.js';
import { slope, slopeWithin, type TimedValue } from '../../statistics/trend.js';
import { withinDifference } from '../compare/within-range.js';
import { toEstimate } from '../estimate.js';
import { monthOf } from '../group.js';

/** Months and sessions that a person's change over time rests on; with fewer nothing is said of it. */
const MONTHS_NEEDED = 3;
const SESSIONS_NEEDED = 6;

/**
 * Change a month of the headline measures. One practitioner's is the slope of
 * the line through their sessions (least squares, t), from six sessions in three
 * months on. Everyone's is the slope that practitioners share, each with a level
 * of their own (CR2 by practitioner): who came or left moves it not at all.
 */
export function followPractice(
  sessions: readonly SessionSummary[],
  instruments: readonly Instrument[],
): readonly PracticeChange[] {
  const named = sessions.filter((one) => monthOf(one) !== null && one.metadata.practitionerId !== null);
  const people = [...new Set(named.map(({ metadata }) => metadata.practitionerId ?? ''))].sort();
  const ownOf = (id: string): readonly SessionSummary[] =>
    named.filter(({ metadata }) => metadata.practitionerId === id);
  const own = people.map((id) => ({ id, sessions: ownOf(id) }));
  return headlineWith(instruments).flatMap((ref) => {
    const measure = findMeasure(ref, instruments);
    const clusters = own.map((one) => ({ id: one.id, values: timedValues(one.sessions, ref) }));
    return [
      {
        scope: 'all' as const,
        id: 'all',
        ...ref,
        label: measure.label,
        ...describe(clusters.map(({ values }) => values)),
        perMonth: sharedChange(
          measure,
          clusters.map(({ values }) => values),
        ),
      },
      ...clusters.map(({ id, values }) => ({
        scope: 'practitioner' as const,
        id,
        ...ref,
        label: measure.label,
        ...describe([values]),
        perMonth: ownChange(measure, values),
      })),
    ];
  });
}

function describe(clusters: readonly (readonly TimedValue[])[]) {
  const filled = clusters.filter((values) => values.length > 0);
  return { n: filled.flat().length, practitioners: filled.length, months: distinctMonths(filled.flat()) };
}

function ownChange(measure: Measure, values: readonly TimedValue[]): Estimate {
  const few = values.length < SESSIONS_NEEDED || distinctMonths(values) < MONTHS_NEEDED;
  if (values.length > 0 && few) return { status: 'undefined', value: null, because: 'too-few-months' };
  return withinDifference(measure, toEstimate(slope(values)));
}

function sharedChange(measure: Measure, clusters: readonly (readonly TimedValue[])[]): Estimate {
  return withinDifference(measure, toEstimate(slopeWithin(clusters)));
}

/** Values by month, months counted from year 0 so that a month without sessions is a gap. */
function timedValues(sessions: readonly SessionSummary[], ref: MeasureRef): readonly TimedValue[] {
  return sessions.flatMap((session) => {
    const [year = 0, month = 0] = (monthOf(session) ?? '').split('-').map(Number);
    const found = session.measures.find((one) => one.instrument === ref.instrument && one.measure === ref.measure);
    const value = found?.result.value ?? null;
    return value === null ? [] : [{ x: 12 * year + month, y: value }];
  });
}

function distinctMonths(values: readonly TimedValue[]): number {
  return new Set(values.map(({ x }) => x)).size;
}
