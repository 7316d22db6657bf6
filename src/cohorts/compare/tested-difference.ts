import type { Estimand, TestedDifference } from '../../domain/comparison.js';
import type { Measure } from '../../instruments/instrument.js';
import { clusterRobust, type Observation } from '../../statistics/cluster-robust.js';
import { type MeanDifference, pairedDifference, welch } from '../../statistics/mean-difference.js';
import { undefinedBecause } from '../../statistics/outcome.js';
import { toEstimate } from '../estimate.js';
import type { Pair, Pairing } from './pairs.js';
import { type Cluster, clusterMean } from './samples.js';
import { withinDifference } from './within-range.js';

/** Columns of the design beside intercept and group, by session; null for a session that does not state them all. */
export type CovariateRows = ReadonlyMap<string, readonly number[] | null>;

/**
 * Difference of the means of practitioners: Welch's t where nobody is on both
 * sides, paired t on those who are where most are, and CR2 on each practitioner's
 * means, clustered by practitioner, where some are.
 */
export function differenceOfPractitionerMeans({ all, both, design }: Pairing, measure: Measure): TestedDifference {
  switch (design) {
    case 'independent': {
      const means = (side: 'group' | 'reference'): number[] =>
        all.map((pair) => clusterMean(pair[side])).filter((value) => value !== null);
      return toTested(welch(means('group'), means('reference')), measure);
    }
    case 'paired':
      return toTested(pairedDifference(both.map(meansOf)), measure);
    case 'overlap': {
      const cells = all.flatMap(({ practitioner, group, reference }) =>
        [group, reference].flatMap((cluster, at): Observation[] => {
          const y = clusterMean(cluster);
          return y === null ? [] : [{ cluster: practitioner, y, x: [1, 1 - at], weight: 1 }];
        }),
      );
      return toTested(clusterRobust(cells, 1), measure);
    }
  }
}

/** Reference first, group second, of a practitioner with values on both sides. */
function meansOf({ group, reference }: Pair): [number, number] {
  return [clusterMean(reference) ?? 0, clusterMean(group) ?? 0];
}

/**
 * Difference by regression on sessions with CR2 variances, clustered by
 * practitioner: of session means, or with every practitioner's sessions of a group
 * weighing as much as another's; adjusted for covariates where there are some.
 */
export function differenceBySessions(
  { all }: Pairing,
  measure: Measure,
  estimand: Estimand,
  covariates: CovariateRows | null,
): TestedDifference {
  const data = all.flatMap(({ practitioner, group, reference }) =>
    [group, reference].flatMap((cluster, at) => observe(practitioner, cluster, 1 - at, estimand, covariates)),
  );
  return toTested(data.length === 0 ? undefinedBecause('no-data') : clusterRobust(data, 1), measure);
}

function observe(
  practitioner: string,
  cluster: Cluster,
  isGroup: number,
  estimand: Estimand,
  covariates: CovariateRows | null,
): Observation[] {
  const known = cluster.values.flatMap(({ sessionId, value }) => {
    const more = covariates === null ? [] : (covariates.get(sessionId) ?? null);
    return value === null || more === null ? [] : [{ y: value, x: [1, isGroup, ...more] }];
  });
  const weight = estimand === 'sessions' ? 1 : 1 / known.length;
  return known.map(({ y, x }) => ({ cluster: practitioner, y, x, weight }));
}

function toTested(found: MeanDifference, measure: Measure): TestedDifference {
  if (!found.defined) return { estimate: toEstimate(found), p: null, t: null, df: null, method: null };
  const { p, t, df, interval } = found;
  return { estimate: withinDifference(measure, toEstimate(found)), p, t, df, method: interval.method };
}
