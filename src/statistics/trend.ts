import { clusterRobust, type Observation } from './cluster-robust.js';
import { mean, sum } from './descriptives.js';
import { studentQuantile, studentTwoSided } from './distributions.js';
import type { MeanDifference } from './mean-difference.js';
import { undefinedBecause } from './outcome.js';

/** A value at a time. */
export interface TimedValue {
  readonly x: number;
  readonly y: number;
}

/**
 * Slope of the least-squares line through independent values with its t
 * interval, as R's `lm`. Undefined below three values, where all stand at one
 * time, and where none of them leaves the line.
 */
export function slope(values: readonly TimedValue[], level = 0.95): MeanDifference {
  if (values.length < 3) return undefinedBecause(values.length === 0 ? 'no-data' : 'too-few');
  const { x, y } = centred(values);
  const spread = sum(x.map((one) => one ** 2));
  if (spread === 0) return undefinedBecause('too-few');
  const value = sum(x.map((one, at) => one * (y[at] ?? 0))) / spread;
  const left = sum(y.map((one, at) => (one - value * (x[at] ?? 0)) ** 2));
  const total = sum(y.map((one) => one ** 2));
  if (left <= 1e-24 * Math.max(1, total)) return undefinedBecause('no-variance');
  const df = values.length - 2;
  const standardError = Math.sqrt(left / df / spread);
  const margin = studentQuantile(0.5 + level / 2, df) * standardError;
  const t = value / standardError;
  const interval = { low: value - margin, high: value + margin, level, method: 'least squares, t' };
  return { defined: true, value, interval, t, df, p: studentTwoSided(t, df) };
}

/**
 * Slope within clusters: each cluster has a level of its own and all share one
 * slope, with CR2 errors clustered alike (see `clusterRobust`). The levels are
 * taken off beforehand, which for levels nested in clusters changes neither the
 * variance nor its degrees of freedom (Pustejovsky & Tipton 2018, theorem 2).
 */
export function slopeWithin(clusters: readonly (readonly TimedValue[])[], level = 0.95): MeanDifference {
  const data = clusters.flatMap((values, at): Observation[] => {
    const { x, y } = centred(values);
    // A cluster at one time only says nothing of a slope.
    if (x.every((one) => one === 0)) return [];
    return x.map((one, place) => ({ cluster: String(at), x: [one], y: y[place] ?? 0, weight: 1 }));
  });
  return clusterRobust(data, 0, level);
}

function centred(values: readonly TimedValue[]): { readonly x: readonly number[]; readonly y: readonly number[] } {
  const [x, y] = [mean(values.map((one) => one.x)), mean(values.map((one) => one.y))];
  const [middle, height] = [x.defined ? x.value : 0, y.defined ? y.value : 0];
  return { x: values.map((one) => one.x - middle), y: values.map((one) => one.y - height) };
}
