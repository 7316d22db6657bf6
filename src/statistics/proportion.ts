import { normalQuantile } from './distributions.js';
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
