import type { Contrast, Estimand, TestResult } from '../../domain/comparison.js';
import type { Estimate } from '../../domain/estimate.js';
import { agree } from '../../domain/plural.js';
import type { Instrument, Measure } from '../../instruments/instrument.js';
import { smoothedLogRatio } from '../../statistics/association.js';
import { type BootstrapOptions, bootstrap } from '../../statistics/bootstrap.js';
import { mean } from '../../statistics/descriptives.js';
import { hedgesG, pairedDifference, welch } from '../../statistics/mean-difference.js';
import { type Scalar, scalar, undefinedBecause } from '../../statistics/outcome.js';
import { cliffDelta, hodgesLehmann, type MannWhitney, mannWhitney } from '../../statistics/rank-sum.js';
import { toEstimate, withBootstrap } from '../estimate.js';
import { addSums, hedgesOfSums, meanOf, poolSums, type Sums, sumCluster } from './cluster-sums.js';
import { type Pair, type Pairing, pairClusters } from './pairs.js';
import { type Cluster, clusterMean } from './samples.js';
import { type CovariateRows, differenceBySessions, differenceOfPractitionerMeans } from './tested-difference.js';
import { withinDifference } from './within-range.js';

/** A contrast before its p value is adjusted for the family. */
export type RawContrast = Omit<Contrast, 'adjustedP' | 'adjustment' | 'familySize'>;

/** What a contrast is of, and what it is adjusted for. */
export interface ContrastOptions extends BootstrapOptions {
  /** The instruments in use. */
  readonly instruments: readonly Instrument[];
  readonly estimand: Estimand;
  readonly covariates: { readonly names: readonly string[]; readonly rows: CovariateRows } | null;
}

/**
 * One group against the reference, practitioners as the units that are
 * independent. What is quoted is one question at every size: the difference of
 * the means over practitioners of their means (of sessions, when that is asked),
 * with interval and p value from one test. The other ways stand beside it.
 */
export function contrastGroups(
  measure: Measure,
  names: { readonly group: string; readonly reference: string },
  group: readonly Cluster[],
  reference: readonly Cluster[],
  options: ContrastOptions,
): RawContrast {
  const pairing = pairClusters(group, reference);
  const { design } = pairing;
  const strata = strataOf(pairing);
  const { estimand, covariates } = options;
  const byPractitionerMeans = differenceOfPractitionerMeans(pairing, measure);
  const bySessionMeans = differenceBySessions(pairing, measure, 'sessions', null);
  const adjusted = covariates === null ? null : differenceBySessions(pairing, measure, estimand, covariates.rows);
  const quoted = adjusted ?? (estimand === 'sessions' ? bySessionMeans : byPractitionerMeans);
  const practitioners = countPractitioners(pairing, quoted === byPractitionerMeans);
  const [groupMeans, referenceMeans] = [practitionerMeans(group), practitionerMeans(reference)];
  return {
    ...names,
    design,
    estimand,
    practitioners,
    difference: quoted.estimate,
    p: quoted.p,
    df: quoted.df,
    method: quoted.method ?? 'none',
    why: explain(pairing, practitioners, estimand, covariates?.names ?? []),
    byPractitionerMeans,
    bySessionMeans,
    adjusted,
    byBootstrap: withinDifference(measure, overSessions(meansOnly(pairing), options, differenceOfMeans)),
    pooledDifference: withinDifference(
      measure,
      overSessions(strata, options, (a, b) => difference(poolSums(measure, a), poolSums(measure, b))),
    ),
    hedgesSessions: overSessions(strata, options, hedgesOfSums),
    ...(design === 'independent'
      ? {
          hedgesPractitioners: toEstimate(hedgesG(groupMeans, referenceMeans)),
          rankTest: toRankTest(mannWhitney(groupMeans, referenceMeans)),
          shift: withinDifference(measure, toEstimate(hodgesLehmann(groupMeans, referenceMeans))),
          superiority: superiorityOf(cliffDelta(groupMeans, referenceMeans)),
        }
      : { ...NOT_FOR_PAIRS, hedgesPractitioners: overSessions(meansOnly(pairing), options, hedgesOfSums) }),
    ratioOfMeans: measure.unit === 'ratio' ? ratioOfMeans(pairing) : null,
  };
}

/** Rank statistics of two independent samples say nothing of the same people twice. */
const NOT_FOR_PAIRS = {
  rankTest: { status: 'undefined', because: 'paired' },
  shift: { status: 'undefined', value: null, because: 'paired' },
  superiority: { status: 'undefined', value: null, because: 'paired' },
} as const;

/** Who is drawn in a bootstrap: each side by itself, or people with all they did where some are on both. */
function strataOf({ all, design }: Pairing): readonly (readonly Pair[])[] {
  if (design !== 'independent') return [all];
  const inGroup = all.filter(({ group }) => group.values.length > 0);
  return [inGroup, all.filter(({ group }) => group.values.length === 0)];
}

/** The same with each practitioner's sessions as one value, their mean; of pairs only, where pairs are compared. */
function meansOnly(pairing: Pairing): readonly (readonly Pair[])[] {
  const asMean = (cluster: Cluster): Cluster => {
    const value = clusterMean(cluster);
    return {
      ...cluster,
      values: value === null ? [] : [{ sessionId: '', value, numerator: 0, denominator: 0, bearsLevel: true }],
    };
  };
  const of = (pairs: readonly Pair[]): readonly Pair[] =>
    pairs.map((pair) => ({ ...pair, group: asMean(pair.group), reference: asMean(pair.reference) }));
  return pairing.design === 'paired' ? [of(pairing.both)] : strataOf({ ...pairing, all: of(pairing.all) });
}

function countPractitioners({ all, both, design }: Pairing, byMeans: boolean): Contrast['practitioners'] {
  if (design === 'paired' && byMeans) return { group: both.length, reference: both.length, both: both.length };
  const on = (side: 'group' | 'reference'): number => all.filter((pair) => clusterMean(pair[side]) !== null).length;
  return { group: on('group'), reference: on('reference'), both: both.length };
}

function explain(
  { all, both, design }: Pairing,
  { group, reference }: Contrast['practitioners'],
  estimand: Estimand,
  covariates: readonly string[],
): string {
  const overlap = both.length > 0 ? `, ${both.length} of them in both groups` : '';
  const clustered = `clustered by practitioner (${group} and ${reference}${overlap})`;
  if (covariates.length > 0) {
    const alike = estimand === 'practitioners' ? 'every practitioner counting alike' : 'every session counting alike';
    return `CR2 regression on sessions adjusted for ${covariates.join(', ')}, ${alike}, ${clustered}`;
  }
  if (estimand === 'sessions') return `CR2 on sessions, ${clustered}`;
  switch (design) {
    case 'independent':
      return `Welch's t on the means of ${group} and ${reference} practitioners`;
    case 'paired': {
      const rest = all.length - both.length;
      const left = rest === 0 ? '' : `; ${rest} in one group only ${agree(rest, 'takes', 'take')} no part`;
      return `paired t on the means of ${both.length} practitioners who are in both groups${left}`;
    }
    case 'overlap':
      return `CR2 on the means of ${group} and ${reference} practitioners${overlap}`;
  }
}

/** Sums of one practitioner in the group and in the reference. */
type Both = readonly [Sums, Sums];

/** A statistic of both sides with its bootstrap over practitioners. */
function overSessions(
  strata: readonly (readonly Pair[])[],
  options: BootstrapOptions,
  statistic: (group: Sums, reference: Sums) => Scalar,
): Estimate {
  const summed = strata.map((pairs) =>
    pairs.map(({ group, reference }): Both => [sumCluster(group), sumCluster(reference)]),
  );
  const of = (drawn: readonly (readonly Both[])[]): Scalar => statistic(addSums(drawn, 0), addSums(drawn, 1));
  const found = bootstrap(
    summed.filter((stratum) => stratum.length > 0),
    (drawn) => {
      const one = of(drawn);
      return one.defined ? one.value : null;
    },
    options,
  );
  return withBootstrap(of(summed), found);
}

function differenceOfMeans(group: Sums, reference: Sums): Scalar {
  return difference(meanOf(group), meanOf(reference));
}

function ratioOfMeans({ all, both, design }: Pairing): Estimate {
  const logMean = ({ values }: Cluster): number | null => {
    const centre = mean(values.map(({ numerator, denominator }) => smoothedLogRatio(numerator, denominator)));
    return centre.defined ? centre.value : null;
  };
  const logs = (side: 'group' | 'reference'): number[] =>
    all.map((pair) => logMean(pair[side])).filter((value) => value !== null);
  const found =
    design === 'independent'
      ? welch(logs('group'), logs('reference'))
      : pairedDifference(
          both.map((pair): [number, number] => [logMean(pair.reference) ?? 0, logMean(pair.group) ?? 0]),
        );
  if (!found.defined) return toEstimate(found);
  const { low, high, method } = found.interval;
  return {
    status: 'estimated',
    value: Math.exp(found.value),
    low: Math.exp(low),
    high: Math.exp(high),
    method: `${method} on logarithms, ½ added, practitioner means`,
  };
}

function practitionerMeans(clusters: readonly Cluster[]): number[] {
  return clusters.map(clusterMean).filter((value) => value !== null);
}

function difference(left: Scalar, right: Scalar): Scalar {
  if (!left.defined) return left;
  return right.defined ? scalar(left.value - right.value) : right;
}

function superiorityOf(delta: ReturnType<typeof cliffDelta>): Estimate {
  if (!delta.defined) return toEstimate(undefinedBecause(delta.because));
  const { low, high, method } = delta.interval;
  return { status: 'estimated', value: delta.superiority, low: (low + 1) / 2, high: (high + 1) / 2, method };
}

function toRankTest(found: MannWhitney): TestResult {
  if (!found.defined) return { status: 'undefined', because: found.because };
  return { status: 'tested', statistic: found.u, p: found.p, method: `Mann-Whitney, ${found.method}` };
}
