import { mean, sum } from './descriptives.js';
import { fQuantile, studentQuantile } from './distributions.js';
import { type Interval, type Outcome, undefinedBecause } from './outcome.js';

/** How alike values of one cluster are, and what that costs in information. */
export type Clustering = Outcome<{
  /** ICC(1): share of the variance that lies between clusters; may come out below zero. */
  readonly value: number;
  readonly interval: Interval;
  /** Kish's design effect, 1 + (Σn²/Σn − 1) × ICC, never below 1. */
  readonly designEffect: number;
  /** Values ÷ design effect: as many independent values would say as much. */
  readonly effectiveN: number;
  readonly clusters: number;
  readonly n: number;
}>;

/**
 * ICC(1) of values in clusters of unequal size by analysis of variance (Donner
 * 1986), its interval by the F distribution with the average size n₀ (Searle;
 * exact for equal sizes). Undefined below two clusters, without a cluster of two
 * or more values, or when nothing varies.
 */
export function clustering(clusters: readonly (readonly number[])[], level = 0.95): Clustering {
  return clusteringWithin([clusters], level);
}

/**
 * ICC(1) of clusters nested in strata: differences between strata count neither
 * as likeness within clusters nor as difference between them. See `clustering`.
 */
export function clusteringWithin(strata: readonly (readonly (readonly number[])[])[], level = 0.95): Clustering {
  const filled = strata
    .map((clusters) => clusters.filter((cluster) => cluster.length > 0))
    .filter((clusters) => clusters.length > 0);
  const clusters = filled.flat();
  const n = clusters.flat().length;
  const [k, groups] = [clusters.length, filled.length];
  if (n === 0) return undefinedBecause('no-data');
  if (k - groups < 1 || n === k) return undefinedBecause('too-few');
  if (filled.every((own) => own.flat().every((value) => value === own[0]?.[0]))) return undefinedBecause('no-variance');
  const between = sum(filled.map(squaresBetween)) / (k - groups);
  const within = sum(clusters.flatMap((cluster) => cluster.map((value) => (value - average(cluster)) ** 2))) / (n - k);
  const size = (n - sum(filled.map((own) => squaredSizes(own) / own.flat().length))) / (k - groups);
  const value = (between - within) / (between + (size - 1) * within);
  const designEffect = Math.max(1, 1 + (squaredSizes(clusters) / n - 1) * value);
  return {
    defined: true,
    value,
    interval: intervalOf(between, within, size, k - groups, n - k, value, level),
    designEffect,
    effectiveN: n / designEffect,
    clusters: k,
    n,
  };
}

function squaresBetween(clusters: readonly (readonly number[])[]): number {
  const centre = average(clusters.flat());
  return sum(clusters.map((cluster) => cluster.length * (average(cluster) - centre) ** 2));
}

function squaredSizes(clusters: readonly (readonly number[])[]): number {
  return sum(clusters.map((cluster) => cluster.length ** 2));
}

/**
 * Mean of values that come in clusters, each value counting alike, with an
 * interval that lets the values of a cluster depend on each other: linearised
 * cluster variance with k ÷ (k − 1), t on k − 1 degrees of freedom (Liang & Zeger
 * 1986). With one value a cluster it is Student's interval exactly. Undefined
 * below two clusters.
 */
export function clusteredMean(
  clusters: readonly (readonly number[])[],
  level = 0.95,
): Outcome<{ readonly value: number; readonly interval: Interval; readonly clusters: number; readonly n: number }> {
  const filled = clusters.filter((cluster) => cluster.length > 0);
  const k = filled.length;
  if (k < 2) return undefinedBecause(k === 0 ? 'no-data' : 'too-few');
  const values = filled.flat();
  const value = average(values);
  const squares = sum(filled.map((cluster) => sum(cluster.map((one) => one - value)) ** 2));
  const standardError = Math.sqrt((squares * k) / (k - 1)) / values.length;
  const margin = studentQuantile(0.5 + level / 2, k - 1) * standardError;
  const interval = { low: value - margin, high: value + margin, level, method: 'cluster-robust t' };
  return { defined: true, value, interval, clusters: k, n: values.length };
}

function intervalOf(
  between: number,
  within: number,
  size: number,
  df1: number,
  df2: number,
  value: number,
  level: number,
): Interval {
  const method = 'F (Searle)';
  if (within === 0) return { low: value, high: value, level, method };
  const f = between / within;
  const bound = (ratio: number): number => (ratio - 1) / (ratio + size - 1);
  const low = bound(f / fQuantile(0.5 + level / 2, df1, df2));
  const high = bound(f * fQuantile(0.5 + level / 2, df2, df1));
  return { low, high, level, method };
}

function average(values: readonly number[]): number {
  const centre = mean(values);
  return centre.defined ? centre.value : 0;
}
