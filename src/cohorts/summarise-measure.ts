import type { GroupMeasure } from '../domain/run-result.js';
import type { Measure } from '../instruments/instrument.js';
import { isEnough } from '../instruments/sure-share.js';
import { levelOf } from '../scoring/measures.js';
import { clusteredMean } from '../statistics/clustering.js';
import { fiveNumbers, mean, meanInterval, standardDeviation } from '../statistics/descriptives.js';
import type { Interval } from '../statistics/outcome.js';
import { tellingInterval } from './estimate.js';
import type { MeasureColumns } from './measure-columns.js';

/**
 * One measure over the sessions at the places `members`; `practitioners` says
 * whose each is, null where no one is named: it then depends on no other
 * session. Pooled is Σ numerators ÷ Σ denominators, sessions without a
 * denominator included (their numerators belong to the whole); mean, spread and
 * levels are of the sessions that have a value, levels of those among them whose codes are sure enough. The interval lets the sessions
 * of one practitioner depend on each other when there are two or more
 * practitioners, and ends where the measure's range ends.
 */
export function summariseMeasure(
  columns: MeasureColumns,
  members: readonly number[],
  practitioners: readonly (string | null)[],
): GroupMeasure {
  const { instrument, measure } = columns;
  const values: number[] = [];
  const owners: (string | null)[] = [];
  const sureValues: number[] = [];
  for (const [index, at] of members.entries()) {
    const value = columns.value[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    values.push(value);
    owners.push(practitioners[index] ?? null);
    if (isEnough(sureShare(columns, [at]))) sureValues.push(value);
  }
  const [average, spread, numbers] = [mean(values), standardDeviation(values), fiveNumbers(values)];
  const interval = withinRange(measure, intervalOfMean(values, owners));
  const pooled = pool(columns, members);
  const share = sureShare(columns, members);
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
    bearing: sureValues.length,
    atLevel: Object.fromEntries(
      (measure.threshold?.levels ?? []).map((level) => [
        level.id,
        sureValues.filter((value) => value >= level.value).length,
      ]),
    ),
    level: pooled.value === null || !isEnough(share) ? null : levelOf(pooled.value, measure.threshold),
    sureShare: share,
  };
}

/** Share of the codes it counts that are sure over some sessions; null where it counts none, or one of them does not tell. */
function sureShare({ codes, sureCodes }: MeasureColumns, members: readonly number[]): number | null {
  let all = 0;
  let sure = 0;
  for (const at of members) {
    all += codes[at] ?? Number.NaN;
    sure += sureCodes[at] ?? Number.NaN;
  }
  return all > 0 ? sure / all : null;
}

/** Values by practitioner; those of no one by name are clusters of their own. */
function clusterValues(values: readonly number[], owners: readonly (string | null)[]): number[][] {
  const named = new Map<string, number[]>();
  const clusters: number[][] = [];
  for (const [at, value] of values.entries()) {
    const owner = owners[at] ?? null;
    const known = owner === null ? undefined : named.get(owner);
    if (known) {
      known.push(value);
      continue;
    }
    const cluster = [value];
    clusters.push(cluster);
    if (owner !== null) named.set(owner, cluster);
  }
  return clusters;
}

function intervalOfMean(values: readonly number[], owners: readonly (string | null)[]): Interval | null {
  const clusters = clusterValues(values, owners);
  const found = clusters.length < 2 ? meanInterval(values) : clusteredMean(clusters);
  return found.defined ? tellingInterval(found.interval) : null;
}

/** A t interval knows no bounds; what a measure cannot be is cut off, so that no page shows 134 percent. */
function withinRange({ unit }: Measure, interval: Interval | null): Interval | null {
  if (interval === null) return null;
  const [least, most] = unit === 'percent' ? [0, 100] : unit === 'rating' ? [1, 5] : [0, Number.POSITIVE_INFINITY];
  return { ...interval, low: Math.max(least, interval.low), high: Math.min(most, interval.high) };
}

function pool(
  { measure: { formula }, ...columns }: MeasureColumns,
  members: readonly number[],
): { readonly value: number | null; readonly numerator: number | null; readonly denominator: number | null } {
  if (formula.kind !== 'ratio') return { value: null, numerator: null, denominator: null };
  let numerator = 0;
  let denominator = 0;
  for (const at of members) {
    numerator += columns.numerator[at] || 0;
    denominator += columns.denominator[at] || 0;
  }
  return { value: denominator === 0 ? null : (formula.times * numerator) / denominator, numerator, denominator };
}
