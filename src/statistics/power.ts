import { noncentralStudentCdf, studentQuantile } from './distributions.js';

/** More of them than this a side is an answer nobody can use. */
const MOST = 10_000;

/**
 * Power (0–1) of a two-sided two-sample t test with `n` independent values a side
 * whose means differ by `difference` at standard deviation `sd`: both tails of the
 * noncentral t distribution, as R's `power.t.test(strict = TRUE)`.
 */
export function powerOfT(n: number, difference: number, sd: number, alpha = 0.05): number {
  const df = 2 * (n - 1);
  const critical = studentQuantile(1 - alpha / 2, df);
  const noncentrality = (difference / sd) * Math.sqrt(n / 2);
  return 1 - noncentralStudentCdf(critical, df, noncentrality) + noncentralStudentCdf(-critical, df, noncentrality);
}

/** The fewest values a side (from two) that reach the power; null when ten thousand do not. */
export function sizeForPower(difference: number, sd: number, power: number, alpha = 0.05): number | null {
  return smallest((n) => powerOfT(n, difference, sd, alpha) >= power);
}

/** The fewest values a side whose difference of means has an interval no wider than ± `margin` at this `sd`. */
export function sizeForMargin(margin: number, sd: number, level = 0.95): number | null {
  return smallest((n) => studentQuantile(0.5 + level / 2, 2 * (n - 1)) * sd * Math.sqrt(2 / n) <= margin);
}

/** Bisection on what holds from some size on. */
function smallest(holds: (n: number) => boolean): number | null {
  if (!holds(MOST)) return null;
  let [below, above] = [1, MOST];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}
