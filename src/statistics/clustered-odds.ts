import { logOddsRatio, type TwoByTwo } from './association.js';
import { studentQuantile, studentTwoSided } from './distributions.js';
import { type Interval, type Outcome, undefinedBecause } from './outcome.js';

/** One cluster's 2 × 2 table. */
export interface ClusterTable {
  readonly cluster: string;
  readonly table: TwoByTwo;
}

/** A logarithm of an odds ratio (or of two odds ratios' ratio) with what its interval and test rest on. */
export type ClusteredLogOdds = Outcome<{
  readonly value: number;
  readonly interval: Interval;
  readonly p: number;
  readonly df: number;
  readonly clusters: number;
  /** ½ was added to every cell, because one was empty. */
  readonly corrected: boolean;
}>;

interface Linearised {
  readonly value: number;
  readonly corrected: boolean;
  readonly influence: ReadonlyMap<string, number>;
}

/**
 * Log odds ratio of the summed table of clusters (practitioners) that may differ
 * among each other, its variance linearised by cluster with k ÷ (k − 1), t on
 * k − 1 degrees of freedom. Undefined below three clusters and where a row or
 * column is empty.
 */
export function clusteredLogOdds(clusters: readonly ClusterTable[], level = 0.95): ClusteredLogOdds {
  const found = linearise(clusters);
  if (!('influence' in found)) return found;
  return tested(found.value, found.influence, found.influence.size - 1, found.corrected, level);
}

/** Log of the ratio of two groups' odds ratios, `a` over `b`; a cluster that is in both counts once. */
export function clusteredLogOddsDifference(
  a: readonly ClusterTable[],
  b: readonly ClusterTable[],
  level = 0.95,
): ClusteredLogOdds {
  const [first, second] = [linearise(a), linearise(b)];
  if (!('influence' in first)) return first;
  if (!('influence' in second)) return second;
  const influence = new Map(first.influence);
  for (const [cluster, part] of second.influence) influence.set(cluster, (influence.get(cluster) ?? 0) - part);
  const corrected = first.corrected || second.corrected;
  return tested(first.value - second.value, influence, influence.size - 2, corrected, level);
}

/** How much each cluster moves the log odds ratio: Σ own ÷ all, with the signs of the cells. */
function linearise(clusters: readonly ClusterTable[]): Linearised | Extract<ClusteredLogOdds, { defined: false }> {
  const [a, b, c, d] = sumOf(clusters.map(({ table }) => table));
  const whole = logOddsRatio([
    [a, b],
    [c, d],
  ]);
  if (!whole.defined) return whole;
  const more = whole.corrected ? 0.5 : 0;
  const influence = new Map<string, number>();
  for (const { cluster, table } of clusters) {
    const [[p, q], [r, s]] = table;
    const part = p / (a + more) - q / (b + more) - r / (c + more) + s / (d + more);
    influence.set(cluster, (influence.get(cluster) ?? 0) + part);
  }
  return { value: whole.value, corrected: whole.corrected, influence };
}

function tested(
  value: number,
  influence: ReadonlyMap<string, number>,
  df: number,
  corrected: boolean,
  level: number,
): ClusteredLogOdds {
  const clusters = influence.size;
  if (df < 2) return undefinedBecause('too-few');
  const squares = [...influence.values()].reduce((sum, part) => sum + part ** 2, 0);
  if (squares <= 1e-18) return undefinedBecause('no-variance');
  const standardError = Math.sqrt((squares * clusters) / (clusters - 1));
  const margin = studentQuantile(0.5 + level / 2, df) * standardError;
  const method = `linearised by practitioner, t${corrected ? ', ½ added to every cell' : ''}`;
  return {
    defined: true,
    value,
    interval: { low: value - margin, high: value + margin, level, method },
    p: studentTwoSided(value / standardError, df),
    df,
    clusters,
    corrected,
  };
}

function sumOf(tables: readonly TwoByTwo[]): [number, number, number, number] {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (const [[p, q], [r, s]] of tables) [a, b, c, d] = [a + p, b + q, c + r, d + s];
  return [a, b, c, d];
}
