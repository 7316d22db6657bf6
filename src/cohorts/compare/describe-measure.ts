import type { GroupDescription } from '../../domain/comparison.js';
import type { Estimate } from '../../domain/estimate.js';
import type { Measure } from '../../instruments/instrument.js';
import { clusteredMean } from '../../statistics/clustering.js';
import { fiveNumbers, meanInterval, standardDeviation } from '../../statistics/descriptives.js';
import { scalar } from '../../statistics/outcome.js';
import { clusteredWilson } from '../../statistics/proportion.js';
import { toEstimate } from '../estimate.js';
import { poolSums, sumClusters } from './cluster-sums.js';
import { type Cluster, clusterMean, definedValues } from './samples.js';
import { withinRange } from './within-range.js';

/** One measure in one group: where it lies, how it spreads, how many reach each level. */
export function describeMeasure(
  group: string,
  measure: Measure,
  clusters: readonly Cluster[],
  sessions: number,
): GroupDescription {
  const values = clusters.flatMap(definedValues);
  const numbers = fiveNumbers(values);
  const number = (pick: 'median' | 'q1' | 'q3') => toEstimate(numbers.defined ? scalar(numbers[pick]) : numbers);
  const filled = clusters.map(definedValues).filter((own) => own.length > 0);
  const interval = filled.length < 2 ? meanInterval(values) : clusteredMean(filled);
  const [only] = values;
  // As everywhere, a level is told only where at least half of the codes are sure.
  const told = clusters
    .map((cluster) => cluster.values.flatMap(({ value, bearsLevel }) => (value !== null && bearsLevel ? [value] : [])))
    .filter((own) => own.length > 0);
  const means = clusters.map(clusterMean).filter((value) => value !== null);
  const within = (estimate: Estimate): Estimate => withinRange(measure, estimate);
  return {
    group,
    sessions,
    practitioners: clusters.filter(({ practitioner }) => !practitioner.startsWith('\u0000')).length,
    n: values.length,
    values,
    // One session has a value but no interval.
    mean: values.length === 1 && only !== undefined ? toEstimate(scalar(only)) : within(toEstimate(interval)),
    meanOfPractitioners:
      filled.length === 1 && means[0] !== undefined
        ? toEstimate(scalar(means[0]))
        : within(toEstimate(meanInterval(means))),
    sd: toEstimate(standardDeviation(values)),
    median: number('median'),
    q1: number('q1'),
    q3: number('q3'),
    pooled: toEstimate(poolSums(measure, sumClusters(clusters))),
    levels: (measure.threshold?.levels ?? []).map(({ id, label, value }) => {
      const reached = told.map((own) => own.map((one) => one >= value));
      return {
        ...{ level: id, label },
        count: reached.flat().filter(Boolean).length,
        of: told.flat().length,
        share: toEstimate(clusteredWilson(reached, told), 100),
      };
    }),
  };
}
