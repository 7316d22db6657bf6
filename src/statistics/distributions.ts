import { incompleteBeta, logGamma, upperIncompleteGamma } from './special.js';

/** Standard normal distribution function. */
export function normalCdf(z: number): number {
  const tail = 0.5 * upperIncompleteGamma(0.5, (z * z) / 2);
  return z > 0 ? 1 - tail : tail;
}

/** Standard normal quantile for 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  return p > 0.5 ? -lowerNormalQuantile(1 - p) : lowerNormalQuantile(p);
}

/** Newton's method from the left, where the distribution function is convex, so that no step overshoots. */
function lowerNormalQuantile(p: number): number {
  let z = -Math.sqrt(-2 * Math.log(p));
  for (let step = 0; step < 60; step += 1) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const next = z - (normalCdf(z) - p) / density;
    if (Math.abs(next - z) <= 1e-15 * Math.abs(z)) return next;
    z = next;
  }
  return z;
}

/** Student's t distribution function; `df` may be fractional. */
export function studentCdf(t: number, df: number): number {
  // Near the middle the tail is a half minus little: take the little itself.
  if (t * t < df) return 0.5 + 0.5 * Math.sign(t) * incompleteBeta((t * t) / (df + t * t), 0.5, df / 2);
  const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}

const studentQuantiles = new Map<number, Map<number, number>>();

/** Student's t quantile for 0 < p < 1. Kept per `df`: interval tables ask for the same few thousands of times. */
export function studentQuantile(p: number, df: number): number {
  const known = studentQuantiles.get(df)?.get(p);
  if (known !== undefined) return known;
  const lower = invert((t) => studentCdf(t, df), Math.min(p, 1 - p), -1, 0);
  const value = p > 0.5 ? -lower : lower;
  const ofDf = studentQuantiles.get(df) ?? new Map<number, number>();
  studentQuantiles.set(df, ofDf.set(p, value));
  return value;
}

/** Two-sided p value of a t statistic. */
export function studentTwoSided(t: number, df: number): number {
  return Math.min(1, 2 * studentCdf(-Math.abs(t), df));
}

/** F distribution function. */
export function fCdf(f: number, df1: number, df2: number): number {
  return f <= 0 ? 0 : incompleteBeta((df1 * f) / (df1 * f + df2), df1 / 2, df2 / 2);
}

/** Upper tail of the F distribution. */
export function fUpper(f: number, df1: number, df2: number): number {
  return f <= 0 ? 1 : incompleteBeta(df2 / (df1 * f + df2), df2 / 2, df1 / 2);
}

/** F quantile for 0 < p < 1. */
export function fQuantile(p: number, df1: number, df2: number): number {
  return invert((f) => fCdf(f, df1, df2), p, 0, 1);
}

/** Upper tail of the chi-squared distribution. */
export function chiSquareUpper(x: number, df: number): number {
  return upperIncompleteGamma(df / 2, x / 2);
}

/**
 * Noncentral t distribution function: Poisson-weighted incomplete beta terms
 * (Lenth 1989, AS 243), summed outwards from the heaviest term so that large
 * noncentralities neither underflow nor lose terms.
 */
export function noncentralStudentCdf(t: number, df: number, noncentrality: number): number {
  if (t < 0) return 1 - noncentralStudentCdf(-t, df, -noncentrality);
  if (noncentrality === 0) return studentCdf(t, df);
  const x = (t * t) / (t * t + df);
  const lambda = (noncentrality * noncentrality) / 2;
  const mode = Math.floor(lambda);
  const term = (j: number): { readonly weight: number; readonly part: number } => {
    const even = Math.exp(-lambda + j * Math.log(lambda) - logGamma(j + 1));
    const odd = Math.exp(-lambda + (j + 0.5) * Math.log(lambda) - logGamma(j + 1.5)) * Math.sign(noncentrality);
    const part = even * incompleteBeta(x, j + 0.5, df / 2) + odd * incompleteBeta(x, j + 1, df / 2);
    return { weight: even + Math.abs(odd), part };
  };
  let sum = 0;
  for (let j = mode; j >= 0; j -= 1) {
    const { weight, part } = term(j);
    sum += part;
    if (weight < 1e-17) break;
  }
  for (let j = mode + 1; j < mode + 100_000; j += 1) {
    const { weight, part } = term(j);
    sum += part;
    if (weight < 1e-17) break;
  }
  return Math.min(1, Math.max(0, normalCdf(-noncentrality) + sum / 2));
}

/**
 * Solves `increasing(x) = target` by bisection to the last bit; the bracket
 * grows outwards until it holds the answer.
 */
export function invert(increasing: (x: number) => number, target: number, low: number, high: number): number {
  let below = low;
  let above = high;
  for (let span = above - below; increasing(below) > target && below > -1e300; span *= 2) below -= span;
  for (let span = above - below; increasing(above) < target && above < 1e300; span *= 2) above += span;
  for (let step = 0; step < 200; step += 1) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) break;
    if (increasing(middle) < target) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}
