import { studentQuantile } from './distributions.js';
import { type Interval, type Outcome, type Scalar, scalar, undefinedBecause } from './outcome.js';

/** Arithmetic mean; undefined without values. Summed with compensation, so order and size do not matter (Neumaier). */
export function mean(values: readonly number[]): Scalar {
  return values.length === 0 ? undefinedBecause('no-data') : scalar(sum(values) / values.length);
}

/** Sample variance (n − 1); undefined below two values. */
export function variance(values: readonly number[]): Scalar {
  const n = values.length;
  if (n < 2) return undefinedBecause(n === 0 ? 'no-data' : 'too-few');
  // Equal values have no variance at all, not the rounding error of their mean.
  if (values.every((value) => value === values[0])) return scalar(0);
  const centre = sum(values) / n;
  return scalar(sumOf(values, (value) => (value - centre) ** 2) / (n - 1));
}

/** Sample standard deviation (n − 1); undefined below two values. */
export function standardDeviation(values: readonly number[]): Scalar {
  const spread = variance(values);
  return spread.defined ? scalar(Math.sqrt(spread.value)) : spread;
}

/** Quantile for 0 ≤ p ≤ 1 by linear interpolation (Hyndman & Fan type 7, the default of R, NumPy and Excel). */
export function quantile(values: readonly number[], p: number): Scalar {
  return values.length === 0 ? undefinedBecause('no-data') : scalar(quantileOfSorted(sorted(values), p));
}

/** Median; the mean of the middle two for an even count. */
export function median(values: readonly number[]): Scalar {
  return quantile(values, 0.5);
}

/** Minimum, quartiles (type 7) and maximum; undefined without values. */
export function fiveNumbers(values: readonly number[]): Outcome<{
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
}> {
  if (values.length === 0) return undefinedBecause('no-data');
  const ordered = sorted(values);
  const at = (p: number): number => quantileOfSorted(ordered, p);
  return { defined: true, min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) };
}

/** Student's t interval of a mean; undefined below two values. Equal values give an interval of no width. */
export function meanInterval(
  values: readonly number[],
  level = 0.95,
): Outcome<{ readonly value: number; readonly sd: number; readonly interval: Interval }> {
  const centre = mean(values);
  const spread = standardDeviation(values);
  if (!centre.defined) return centre;
  if (!spread.defined) return spread;
  const margin = (studentQuantile(0.5 + level / 2, values.length - 1) * spread.value) / Math.sqrt(values.length);
  return {
    defined: true,
    value: centre.value,
    sd: spread.value,
    interval: { low: centre.value - margin, high: centre.value + margin, level, method: 'Student t' },
  };
}

/** Compensated sum (Neumaier 1974): the same to the last bits whatever the order of magnitude. */
export function sum(values: readonly number[]): number {
  return sumOf(values, (value) => value);
}

/** The compensated sum of what each value counts for. */
function sumOf(values: readonly number[], worth: (value: number) => number): number {
  let total = 0;
  let lost = 0;
  for (const one of values) {
    const value = worth(one);
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** An ascending copy. */
export function sorted(values: readonly number[]): number[] {
  return [...Float64Array.from(values).sort()];
}

function quantileOfSorted(ordered: readonly number[], p: number): number {
  const position = (ordered.length - 1) * p;
  const below = ordered[Math.floor(position)] ?? 0;
  const above = ordered[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
