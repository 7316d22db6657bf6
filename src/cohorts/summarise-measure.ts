import type { InstrumentId, MeasureValue } from '../domain/measure.js';
import type { GroupMeasure } from '../domain/run-result.js';
import type { Measure } from '../instruments/instrument.js';
import { levelOf } from '../scoring/measures.js';
import { clusteredMean } from '../statistics/clustering.js';
import { fiveNumbers, mean, meanInterval, standardDeviation } from '../statistics/descriptives.js';
import type { Interval } from '../statistics/outcome.js';

/** One session's value of a measure, and whose session it was. */
export interface MeasuredSession {
  /** Null when the session names no practitioner: it then depends on no other session. */
  readonly practitioner: string | null;
  readonly result: MeasureValue;
}

/**
 * One measure over sessions. Pooled is Σ numerators ÷ Σ denominators, sessions
 * without a denominator included (their numerators belong to the whole); mean,
 * spread and levels are of the sessions that have a value. The interval lets the
 * sessions of one practitioner depend on each other when there are two or more
 * practitioners, and ends where the measure's range ends.
 */
export function summariseMeasure(
  instrument: InstrumentId,
  measure: Measure,
  sessions: readonly MeasuredSession[],
): GroupMeasure {
  const values: number[] = [];
  for (const { result } of sessions) if (result.status === 'measured') values.push(result.value);
  const [average, spread, numbers] = [mean(values), standardDeviation(values), fiveNumbers(values)];
  const interval = withinRange(measure, intervalOfMean(sessions, values));
  const pooled = pool(measure, sessions);
  return {
    instrument,
    measure: measure.id,
    n: values.length,
    pooled: pooled.value,
    pooledNumerator: pooled.numerator,
    pooledDenominator: pooled.denominator,
    mean: average.defined ? average.value : null,
    sd: spread.defined ? spread.value : null,
    median: numbers.defined ? numbers.median : null,
    q1: numbers.defined ? numbers.q1 : null,
    q3: numbers.defined ? numbers.q3 : null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    atLevel: Object.fromEntries(
      (measure.threshold?.levels ?? []).map((level) => [
        level.id,
        values.filter((value) => value >= level.value).length,
      ]),
    ),
    level: pooled.value === null ? null : levelOf(pooled.value, measure.threshold),
  };
}

/** Values by practitioner; sessions that name none are clusters of their own. */
function clusterValues(sessions: readonly MeasuredSession[]): number[][] {
  const named = new Map<string, number[]>();
  const clusters: number[][] = [];
  for (const { practitioner, result } of sessions) {
    if (result.status !== 'measured') continue;
    const known = practitioner === null ? undefined : named.get(practitioner);
    if (known) {
      known.push(result.value);
      continue;
    }
    const cluster = [result.value];
    clusters.push(cluster);
    if (practitioner !== null) named.set(practitioner, cluster);
  }
  return clusters;
}

function intervalOfMean(sessions: readonly MeasuredSession[], values: readonly number[]): Interval | null {
  const clusters = clusterValues(sessions);
  const found = clusters.length < 2 ? meanInterval(values) : clusteredMean(clusters);
  return found.defined ? found.interval : null;
}

/** A t interval knows no bounds; what a measure cannot be is cut off, so that no page shows 134 percent. */
function withinRange({ unit }: Measure, interval: Interval | null): Interval | null {
  if (interval === null) return null;
  const [least, most] = unit === 'percent' ? [0, 100] : unit === 'rating' ? [1, 5] : [0, Number.POSITIVE_INFINITY];
  return { ...interval, low: Math.max(least, interval.low), high: Math.min(most, interval.high) };
}

function pool(
  { formula }: Measure,
  sessions: readonly MeasuredSession[],
): { readonly value: number | null; readonly numerator: number | null; readonly denominator: number | null } {
  if (formula.kind !== 'ratio') return { value: null, numerator: null, denominator: null };
  let numerator = 0;
  let denominator = 0;
  for (const { result } of sessions) {
    if (result.status === 'not-rated') continue;
    numerator += result.numerator ?? 0;
    denominator += result.denominator ?? 0;
  }
  return { value: denominator === 0 ? null : (formula.times * numerator) / denominator, numerator, denominator };
}
