import type { GroupDescription } from '../../domain/comparison.js';
import type { Measure } from '../../instruments/instrument.js';
import { clusteredMean } from '../../statistics/clustering.js';
import { fiveNumbers, meanInterval, standardDeviation } from '../../statistics/descriptives.js';
import { scalar } from '../../statistics/outcome.js';
import { wilson } from '../../statistics/proportion.js';
import { toEstimate } from '../estimate.js';
import { poolSums, sumClusters } from './cluster-sums.js';
import { type Cluster, definedValues } from './samples.js';

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
  return {
    group,
    sessions,
    practitioners: clusters.filter(({ practitioner }) => !practitioner.startsWith('\u0000')).length,
    n: values.length,
    values,
    // One session has a value but no interval.
    mean: values.length === 1 && only !== undefined ? toEstimate(scalar(only)) : toEstimate(interval),
    sd: toEstimate(standardDeviation(values)),
    median: number('median'),
    q1: number('q1'),
    q3: number('q3'),
    pooled: toEstimate(poolSums(measure, sumClusters(clusters))),
    levels: (measure.threshold?.levels ?? []).map(({ id, label, value }) => {
      const count = values.filter((one) => one >= value).length;
      return { level: id, label, count, share: toEstimate(wilson(count, values.length), 100) };
    }),
  };
}
