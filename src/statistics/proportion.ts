import { clustering } from './clustering.js';
import { normalQuantile, studentQuantile } from './distributions.js';
import { type Interval, type Outcome, undefinedBecause } from './outcome.js';

/** A proportion (0–1) with Wilson's score interval (Wilson 1927); undefined without trials. */
export function wilson(
  successes: number,
  trials: number,
  level = 0.95,
): Outcome<{ readonly value: number; readonly interval: Interval }> {
  if (trials === 0) return undefinedBecause('no-data');
  const z = normalQuantile(0.5 + level / 2);
  const share = successes / trials;
  const spread = (z * z) / trials;
  const centre = (share + spread / 2) / (1 + spread);
  const margin = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials));
  return {
    defined: true,
    value: share,
    // At 0 and 1 the exact bound is the share itself; rounding would leave -1e-17.
    interval: {
      low: successes === 0 ? 0 : centre - margin,
      high: successes === trials ? 1 : centre + margin,
      level,
      method: 'Wilson',
    },
  };
}

/**
 * A proportion of values that come in clusters: Wilson's interval on the number
 * of independent values they are worth, n ÷ design effect, further reduced for
 * the few clusters by (z ÷ t)² (Korn & Graubard 1998). Where all values are alike
 * their likeness within clusters is unknown, and that of `related` (the measure
 * behind the yes or no) stands in; with neither, a cluster counts as one value.
 */
export function clusteredWilson(
  clusters: readonly (readonly boolean[])[],
  related: readonly (readonly number[])[] = [],
  level = 0.95,
): Outcome<{ readonly value: number; readonly interval: Interval; readonly effectiveN: number }> {
  const filled = clusters.filter((cluster) => cluster.length > 0);
  const values = filled.flat();
  const n = values.length;
  if (n === 0) return undefinedBecause('no-data');
  const [k, share] = [filled.length, values.filter((one) => one).length / n];
  // Of a single cluster the question is its own values; one value a cluster makes them independent.
  const plain = k === 1 || k === n;
  const few = plain ? 1 : (normalQuantile(0.5 + level / 2) / studentQuantile(0.5 + level / 2, k - 1)) ** 2;
  const effectiveN = plain ? n : (few * n) / designEffect(filled, related);
  const found = wilson(share * effectiveN, effectiveN, level);
  if (!found.defined) return found;
  const exact = { low: share === 0 ? 0 : found.interval.low, high: share === 1 ? 1 : found.interval.high };
  const method = plain ? 'Wilson' : 'Wilson, n ÷ design effect';
  return { defined: true, value: share, interval: { ...found.interval, ...exact, method }, effectiveN };
}

function designEffect(clusters: readonly (readonly boolean[])[], related: readonly (readonly number[])[]): number {
  const own = clustering(clusters.map((cluster) => cluster.map(Number)));
  if (own.defined) return own.designEffect;
  const other = clustering(related);
  if (other.defined) return other.designEffect;
  const n = clusters.flat().length;
  return clusters.reduce((total, cluster) => total + cluster.length ** 2, 0) / n;
}
