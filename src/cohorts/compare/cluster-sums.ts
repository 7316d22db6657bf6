import type { Measure } from '../../instruments/instrument.js';
import { hedgesCorrection } from '../../statistics/mean-difference.js';
import { type Scalar, scalar, undefinedBecause } from '../../statistics/outcome.js';
import type { Cluster } from './samples.js';

/** What a practitioner's sessions add to a mean, a spread and a pooled ratio; a bootstrap only adds these. */
export interface Sums {
  readonly n: number;
  readonly total: number;
  readonly squares: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** The sums of one cluster. */
export function sumCluster({ values }: Cluster): Sums {
  let [n, total, squares, numerator, denominator] = [0, 0, 0, 0, 0];
  for (const one of values) {
    numerator += one.numerator;
    denominator += one.denominator;
    if (one.value === null) continue;
    n += 1;
    total += one.value;
    squares += one.value ** 2;
  }
  return { n, total, squares, numerator, denominator };
}

/** Sums of one side of the drawn clusters together: a bootstrap's inner loop, so it makes no lists. */
export function addSums(drawn: readonly (readonly (readonly [Sums, Sums])[])[], side: 0 | 1): Sums {
  let n = 0;
  let total = 0;
  let squares = 0;
  let numerator = 0;
  let denominator = 0;
  for (const stratum of drawn) {
    for (const both of stratum) {
      const part = both[side];
      n += part.n;
      total += part.total;
      squares += part.squares;
      numerator += part.numerator;
      denominator += part.denominator;
    }
  }
  return { n, total, squares, numerator, denominator };
}

/** Sums of several clusters together. */
export function sumClusters(clusters: readonly Cluster[]): Sums {
  return sumCluster({ practitioner: '', values: clusters.flatMap(({ values }) => values) });
}

/** Mean of sessions. */
export function meanOf({ n, total }: Sums): Scalar {
  return n === 0 ? undefinedBecause('no-data') : scalar(total / n);
}

/** Σ ÷ Σ of a measure that is a ratio; undefined for other measures. */
export function poolSums({ formula }: Measure, { numerator, denominator }: Sums): Scalar {
  if (formula.kind !== 'ratio') return undefinedBecause('no-data');
  return denominator === 0 ? undefinedBecause('zero-total') : scalar((formula.times * numerator) / denominator);
}

/** Hedges' g by the pooled standard deviation of sessions; undefined below two sessions a side or without variance. */
export function hedgesOfSums(group: Sums, reference: Sums): Scalar {
  if (group.n < 2 || reference.n < 2) return undefinedBecause('too-few');
  const df = group.n + reference.n - 2;
  const spread = (sums: Sums): number => Math.max(0, sums.squares - sums.total ** 2 / sums.n);
  const variance = (spread(group) + spread(reference)) / df;
  // What is left of equal values is rounding error of their squares.
  if (variance <= 1e-12 * ((group.squares + reference.squares) / df)) return undefinedBecause('no-variance');
  const distance = group.total / group.n - reference.total / reference.n;
  return scalar((hedgesCorrection(df) * distance) / Math.sqrt(variance));
}
