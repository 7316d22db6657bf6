import type { Contrast, TestResult } from '../../domain/comparison.js';
import type { Estimate } from '../../domain/estimate.js';
import type { Measure } from '../../instruments/instrument.js';
import { smoothedLogRatio } from '../../statistics/association.js';
import { type BootstrapOptions, bootstrap } from '../../statistics/bootstrap.js';
import { mean } from '../../statistics/descriptives.js';
import { hedgesG, type MeanDifference, pairedDifference, welch } from '../../statistics/mean-difference.js';
import { type Scalar, scalar, undefinedBecause } from '../../statistics/outcome.js';
import { cliffDelta, hodgesLehmann, type MannWhitney, mannWhitney } from '../../statistics/rank-sum.js';
import { toEstimate, withBootstrap } from '../estimate.js';
import { addSums, hedgesOfSums, meanOf, poolSums, type Sums, sumCluster } from './cluster-sums.js';
import { type Cluster, clusterMean } from './samples.js';

/** With fewer practitioners a side, a bootstrap over them is too narrow (about twenty clusters are wanted in all). */
const CLUSTERS_FOR_BOOTSTRAP = 10;

/** A contrast before its p value is adjusted for the family. */
export type RawContrast = Omit<Contrast, 'adjustedP' | 'adjustment' | 'familySize'>;

/**
 * One group against the reference, practitioners as the units that are
 * independent. With enough of them the difference of session means is quoted
 * with a bootstrap over practitioners; with few, the difference of practitioner
 * means by Welch's t (or by paired t when most practitioners are in both groups).
 */
export function contrastGroups(
  measure: Measure,
  names: { readonly group: string; readonly reference: string },
  group: readonly Cluster[],
  reference: readonly Cluster[],
  options: BootstrapOptions,
): RawContrast {
  const pairs = pairClusters(group, reference);
  const design = pairs.paired ? 'paired' : 'independent';
  const strata: readonly (readonly Pair[])[] = pairs.shared ? [pairs.all] : pairs.strata;
  const sessionMeans = overSessions(strata, options, (a, b) => difference(meanOf(a), meanOf(b)));
  const units = testPractitionerMeans(design, group, reference);
  const enough = Math.min(filled(group), filled(reference)) >= CLUSTERS_FOR_BOOTSTRAP;
  const byBootstrap = sessionMeans.estimate;
  const byPractitionerMeans = toEstimate(units);
  const bootstrapped = enough && byBootstrap.status === 'estimated' && byBootstrap.low !== null;
  const [groupMeans, referenceMeans] = [practitionerMeans(group), practitionerMeans(reference)];
  return {
    ...names,
    design,
    difference: bootstrapped ? byBootstrap : byPractitionerMeans,
    p: bootstrapped ? sessionMeans.p : units.defined ? units.p : null,
    method: bootstrapped ? 'cluster bootstrap' : 'practitioner means',
    why: whyMethod(bootstrapped, design, filled(group), filled(reference)),
    byBootstrap,
    byPractitionerMeans,
    practitionerMeansTest: toTest(units, design === 'paired' ? 'paired t' : 'Welch t'),
    pooledDifference: overSessions(strata, options, (a, b) => difference(poolSums(measure, a), poolSums(measure, b)))
      .estimate,
    hedgesSessions: overSessions(strata, options, hedgesOfSums).estimate,
    ...(design === 'paired'
      ? { ...NOT_FOR_PAIRS, hedgesPractitioners: overSessions(strata.map(toMeans), options, hedgesOfSums).estimate }
      : {
          hedgesPractitioners: toEstimate(hedgesG(groupMeans, referenceMeans)),
          rankTest: toRankTest(mannWhitney(groupMeans, referenceMeans)),
          shift: toEstimate(hodgesLehmann(groupMeans, referenceMeans)),
          superiority: superiorityOf(cliffDelta(groupMeans, referenceMeans)),
        }),
    ratioOfMeans: measure.unit === 'ratio' ? ratioOfMeans(design, group, reference) : null,
  };
}

/** Rank statistics of two independent samples say nothing of the same people twice. */
const NOT_FOR_PAIRS = {
  rankTest: { status: 'undefined', because: 'paired' },
  shift: { status: 'undefined', value: null, because: 'paired' },
  superiority: { status: 'undefined', value: null, because: 'paired' },
} as const;

/** Each practitioner's sessions as one value, their mean. */
function toMeans(pairs: readonly Pair[]): readonly Pair[] {
  const meanOnly = (cluster: Cluster): Cluster => {
    const value = clusterMean(cluster);
    return { ...cluster, values: value === null ? [] : [{ value, numerator: 0, denominator: 0 }] };
  };
  return pairs.map(({ group, reference }) => ({ group: meanOnly(group), reference: meanOnly(reference) }));
}

/** One practitioner's sessions on both sides; empty where they have none. */
interface Pair {
  readonly group: Cluster;
  readonly reference: Cluster;
}

function pairClusters(group: readonly Cluster[], reference: readonly Cluster[]) {
  const other = new Map(reference.map((cluster) => [cluster.practitioner, cluster]));
  const own = new Set(group.map(({ practitioner }) => practitioner));
  const none = (practitioner: string): Cluster => ({ practitioner, values: [] });
  const inGroup = group.map(
    (cluster): Pair => ({ group: cluster, reference: other.get(cluster.practitioner) ?? none('') }),
  );
  const onlyReference = reference
    .filter(({ practitioner }) => !own.has(practitioner))
    .map((cluster): Pair => ({ group: none(''), reference: cluster }));
  const shared = inGroup.filter((pair) => pair.reference.values.length > 0).length;
  const all = [...inGroup, ...onlyReference];
  return { all, strata: [inGroup, onlyReference], shared: shared > 0, paired: shared >= 2 && shared >= all.length / 2 };
}

/** Sums of one practitioner in the group and in the reference. */
type Both = readonly [Sums, Sums];

/** A statistic of both sides with its bootstrap over practitioners. */
function overSessions(
  strata: readonly (readonly Pair[])[],
  options: BootstrapOptions,
  statistic: (group: Sums, reference: Sums) => Scalar,
): { readonly estimate: Estimate; readonly p: number | null } {
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
  return { estimate: withBootstrap(of(summed), found), p: found.defined ? found.p : null };
}

function testPractitionerMeans(
  design: Contrast['design'],
  group: readonly Cluster[],
  reference: readonly Cluster[],
): MeanDifference {
  if (design === 'independent') return welch(practitionerMeans(group), practitionerMeans(reference));
  return pairedDifference(bothMeans(group, reference, clusterMean));
}

/** Reference first, group second, for practitioners with a value on both sides. */
function bothMeans(
  group: readonly Cluster[],
  reference: readonly Cluster[],
  of: (cluster: Cluster) => number | null,
): [number, number][] {
  const other = new Map(reference.map((cluster) => [cluster.practitioner, cluster]));
  const pairs: [number, number][] = [];
  for (const cluster of group) {
    const partner = other.get(cluster.practitioner);
    const [before, after] = [partner ? of(partner) : null, of(cluster)];
    if (before !== null && after !== null) pairs.push([before, after]);
  }
  return pairs;
}

function ratioOfMeans(design: Contrast['design'], group: readonly Cluster[], reference: readonly Cluster[]): Estimate {
  const logMean = ({ values }: Cluster): number | null => {
    const centre = mean(values.map(({ numerator, denominator }) => smoothedLogRatio(numerator, denominator)));
    return centre.defined ? centre.value : null;
  };
  const logs = (clusters: readonly Cluster[]): number[] => clusters.map(logMean).filter((value) => value !== null);
  const found =
    design === 'paired' ? pairedDifference(bothMeans(group, reference, logMean)) : welch(logs(group), logs(reference));
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

function whyMethod(bootstrapped: boolean, design: Contrast['design'], group: number, reference: number): string {
  const clusters = `${group} and ${reference} practitioners`;
  if (bootstrapped) return `sessions resampled by practitioner (${clusters})`;
  const test =
    design === 'paired' ? 'paired t on the means of practitioners in both groups' : "Welch's t on practitioner means";
  return `${test}: ${clusters} are too few for a bootstrap over them (${CLUSTERS_FOR_BOOTSTRAP} a side)`;
}

function practitionerMeans(clusters: readonly Cluster[]): number[] {
  return clusters.map(clusterMean).filter((value) => value !== null);
}

function filled(clusters: readonly Cluster[]): number {
  return practitionerMeans(clusters).length;
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

function toTest(found: MeanDifference, method: string): TestResult {
  if (!found.defined) return { status: 'undefined', because: found.because };
  return { status: 'tested', statistic: found.t, p: found.p, method: `${method}, ${found.df.toFixed(1)} df` };
}

function toRankTest(found: MannWhitney): TestResult {
  if (!found.defined) return { status: 'undefined', because: found.because };
  return { status: 'tested', statistic: found.u, p: found.p, method: `Mann-Whitney, ${found.method}` };
}
