import { mean, meanInterval, variance } from './descriptives.js';
import { invert, noncentralStudentCdf, studentQuantile, studentTwoSided } from './distributions.js';
import { type Interval, type Outcome, undefinedBecause } from './outcome.js';
import { logGamma } from './special.js';

/** A difference of means with its t test and interval. */
export type MeanDifference = Outcome<{
  readonly value: number;
  readonly interval: Interval;
  readonly t: number;
  readonly df: number;
  readonly p: number;
}>;

/**
 * Mean of `a` minus mean of `b` by Welch's t test (1947), Satterthwaite degrees
 * of freedom. Undefined below two values on a side, and when neither side varies.
 */
export function welch(a: readonly number[], b: readonly number[], level = 0.95): MeanDifference {
  const [meanA, meanB, varianceA, varianceB] = [mean(a), mean(b), variance(a), variance(b)];
  if (!meanA.defined || !meanB.defined) return undefinedBecause('no-data');
  if (!varianceA.defined || !varianceB.defined) return undefinedBecause('too-few');
  const partA = varianceA.value / a.length;
  const partB = varianceB.value / b.length;
  if (partA + partB === 0) return undefinedBecause('no-variance');
  const value = meanA.value - meanB.value;
  const standardError = Math.sqrt(partA + partB);
  const df = (partA + partB) ** 2 / (partA ** 2 / (a.length - 1) + partB ** 2 / (b.length - 1));
  const margin = studentQuantile(0.5 + level / 2, df) * standardError;
  const t = value / standardError;
  const interval = { low: value - margin, high: value + margin, level, method: 'Welch t' };
  return { defined: true, value, interval, t, df, p: studentTwoSided(t, df) };
}

/** Mean of paired differences (second minus first) by Student's t; undefined below two pairs or when all differ alike. */
export function pairedDifference(pairs: readonly (readonly [number, number])[], level = 0.95): MeanDifference {
  const differences = pairs.map(([first, second]) => second - first);
  const summary = meanInterval(differences, level);
  if (!summary.defined) return summary;
  if (summary.sd === 0) return undefinedBecause('no-variance');
  const df = differences.length - 1;
  const t = summary.value / (summary.sd / Math.sqrt(differences.length));
  const interval = { ...summary.interval, method: 'paired t' };
  return { defined: true, value: summary.value, interval, t, df, p: studentTwoSided(t, df) };
}

/**
 * Hedges' g: mean of `a` minus mean of `b` over the pooled standard deviation,
 * corrected by the exact gamma factor J (Hedges 1981); interval by inverting the
 * noncentral t and scaling by J. Undefined below two values on a side or without variance.
 */
export function hedgesG(
  a: readonly number[],
  b: readonly number[],
  level = 0.95,
): Outcome<{ readonly value: number; readonly interval: Interval; readonly correction: number; readonly df: number }> {
  const [meanA, meanB, varianceA, varianceB] = [mean(a), mean(b), variance(a), variance(b)];
  if (!meanA.defined || !meanB.defined) return undefinedBecause('no-data');
  if (!varianceA.defined || !varianceB.defined) return undefinedBecause('too-few');
  const df = a.length + b.length - 2;
  const pooled = ((a.length - 1) * varianceA.value + (b.length - 1) * varianceB.value) / df;
  if (pooled === 0) return undefinedBecause('no-variance');
  const correction = hedgesCorrection(df);
  const d = (meanA.value - meanB.value) / Math.sqrt(pooled);
  const scale = Math.sqrt((a.length * b.length) / (a.length + b.length));
  const t = d * scale;
  // The distribution function falls as the noncentrality grows, hence the minus.
  const noncentralityAt = (p: number): number => invert((x) => -noncentralStudentCdf(t, df, x), -p, t - 2, t + 2);
  return {
    defined: true,
    value: correction * d,
    interval: {
      low: (correction * noncentralityAt(0.5 + level / 2)) / scale,
      high: (correction * noncentralityAt(0.5 - level / 2)) / scale,
      level,
      method: 'noncentral t',
    },
    correction,
    df,
  };
}

/** Hedges' exact correction J for small samples (1981); `df` is the degrees of freedom of the pooled variance. */
export function hedgesCorrection(df: number): number {
  return Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2) - 0.5 * Math.log(df / 2));
}
