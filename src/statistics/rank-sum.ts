import { sorted } from './descriptives.js';
import { normalCdf, normalQuantile } from './distributions.js';
import { type Interval, type Outcome, undefinedBecause } from './outcome.js';

/** Sizes from which the exact null distribution is left for the normal one, as in R's wilcox.test. */
const EXACT_BELOW = 50;

/** Mann–Whitney test of two samples. */
export type MannWhitney = Outcome<{
  /** Pairs in which `a` is larger, ties counted half. */
  readonly u: number;
  readonly p: number;
  readonly ties: boolean;
  /** How p was found, in words. */
  readonly method: string;
}>;

/**
 * Mann–Whitney U of `a` against `b`, two-sided. Exact without ties below 50
 * values a side, else normal with tie and continuity correction (as R and SciPy).
 * Undefined without values on a side, and when all values are equal.
 */
export function mannWhitney(a: readonly number[], b: readonly number[]): MannWhitney {
  const m = a.length;
  const n = b.length;
  if (m === 0 || n === 0) return undefinedBecause('no-data');
  const wins = countWins(sorted(a), sorted(b));
  const u = wins.larger + wins.equal / 2;
  const sizes = tieSizes([...a, ...b]);
  const ties = sizes.some((size) => size > 1);
  if (!ties && m < EXACT_BELOW && n < EXACT_BELOW) {
    const chances = exactDistribution(m, n);
    const tail = u > (m * n) / 2 ? upTo(chances, m * n - u) : upTo(chances, u);
    return { defined: true, u, p: Math.min(1, 2 * tail), ties, method: 'exact' };
  }
  const total = m + n;
  const tied = sizes.reduce((sum, size) => sum + (size ** 3 - size), 0);
  const variance = ((m * n) / 12) * (total + 1 - tied / (total * (total - 1)));
  if (variance === 0) return undefinedBecause('no-variance');
  const distance = Math.max(0, Math.abs(u - (m * n) / 2) - 0.5);
  const p = Math.min(1, 2 * normalCdf(-distance / Math.sqrt(variance)));
  return { defined: true, u, p, ties, method: 'normal, corrected for ties and continuity' };
}

/**
 * Hodges–Lehmann shift: the median of all differences `a − b`, with the interval
 * that the rank-sum test does not reject (Hollander & Wolfe 1999, §4.3): exact
 * without ties below 50 values a side, else by the normal approximation.
 */
export function hodgesLehmann(
  a: readonly number[],
  b: readonly number[],
  level = 0.95,
): Outcome<{ readonly value: number; readonly interval: Interval }> {
  const m = a.length;
  const n = b.length;
  if (m === 0 || n === 0) return undefinedBecause('no-data');
  if (m < 2 || n < 2) return undefinedBecause('too-few');
  const [left, right] = [sorted(a), sorted(b)];
  const pairs = m * n;
  const kth = (k: number): number => kthDifference(left, right, k);
  const value = (kth(Math.floor((pairs + 1) / 2)) + kth(Math.floor(pairs / 2) + 1)) / 2;
  const exact = tieSizes([...a, ...b]).every((size) => size === 1) && m < EXACT_BELOW && n < EXACT_BELOW;
  const tail = 0.5 - level / 2;
  const rank = exact
    ? exactQuantile(exactDistribution(m, n), tail)
    : Math.floor(pairs / 2 + normalQuantile(tail) * Math.sqrt((pairs * (m + n + 1)) / 12));
  const k = Math.max(1, rank);
  const method = exact ? 'exact rank sum' : 'rank sum, normal approximation';
  return { defined: true, value, interval: { low: kth(k), high: kth(pairs - k + 1), level, method } };
}

/**
 * Cliff's delta, P(a > b) − P(a < b), and the probability of superiority
 * P(a > b) + ½ P(a = b), with the asymmetric interval of Feng & Cliff (2004).
 * Where nothing varies (all pairs won, or all tied) that interval would have no
 * width; Newcombe's score interval (2006, method 5) takes its place.
 */
export function cliffDelta(
  a: readonly number[],
  b: readonly number[],
  level = 0.95,
): Outcome<{ readonly value: number; readonly interval: Interval; readonly superiority: number }> {
  const m = a.length;
  const n = b.length;
  if (m === 0 || n === 0) return undefinedBecause('no-data');
  if (m < 2 || n < 2) return undefinedBecause('too-few');
  const [left, right] = [sorted(a), sorted(b)];
  const { larger, equal } = countWins(left, right);
  const pairs = m * n;
  const value = (larger - (pairs - larger - equal)) / pairs;
  const spread = (own: readonly number[], other: readonly number[], centre: number): number =>
    own.reduce((total, one) => {
      const wins = countWins([one], other);
      return total + ((2 * wins.larger + wins.equal - other.length) / other.length - centre) ** 2;
    }, 0);
  const each = pairs - equal - 2 * value * (2 * larger + equal - pairs) + pairs * value ** 2;
  const variance =
    (n ** 2 * spread(left, right, value) + m ** 2 * spread(right, left, -value) - each) / (pairs * (m - 1) * (n - 1));
  const superiority = (value + 1) / 2;
  if (variance <= 0) return { defined: true, value, interval: scoreInterval(superiority, m, n, level), superiority };
  const z2 = normalQuantile(0.5 + level / 2) ** 2 * variance;
  const middle = value - value ** 3;
  const reach = Math.sqrt(z2) * Math.sqrt((1 - value ** 2) ** 2 + z2);
  const below = 1 - value ** 2 + z2;
  const [low, high] = [Math.max(-1, (middle - reach) / below), Math.min(1, (middle + reach) / below)];
  return { defined: true, value, interval: { low, high, level, method: 'Feng & Cliff 2004' }, superiority };
}

/**
 * Interval of Cliff's delta from the score interval of the probability of
 * superiority (Newcombe 2006, method 5): all values θ within z standard errors of
 * the one found, the standard error taken at θ.
 */
function scoreInterval(found: number, m: number, n: number, level: number): Interval {
  const z = normalQuantile(0.5 + level / 2);
  const more = (m + n) / 2 - 1;
  const excess = (theta: number): number => {
    const part = 1 + (more * (1 - theta)) / (2 - theta) + (more * theta) / (1 + theta);
    return (found - theta) ** 2 - (z ** 2 * theta * (1 - theta) * part) / (m * n);
  };
  // Between the value, where the excess is not above 0, and the end of the scale, where it is not below.
  const edge = (end: number): number => {
    let [inside, outside] = [found, end];
    if (inside === outside) return end;
    // At the value itself on the end of the scale the excess is 0: a step inwards it is negative.
    for (let step = 0; step < 200; step += 1) {
      const middle = (inside + outside) / 2;
      if (excess(middle) <= 0) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return { low: 2 * edge(0) - 1, high: 2 * edge(1) - 1, level, method: 'Newcombe 2006, score' };
}

/** Pairs in which `a` is larger, and equal pairs; both lists ascending, one pass. */
function countWins(a: readonly number[], b: readonly number[]): { readonly larger: number; readonly equal: number } {
  let below = 0;
  let upTo = 0;
  let larger = 0;
  let equal = 0;
  for (const value of a) {
    while (below < b.length && (b[below] ?? 0) < value) below += 1;
    while (upTo < b.length && (b[upTo] ?? 0) <= value) upTo += 1;
    larger += below;
    equal += upTo - below;
  }
  return { larger, equal };
}

function tieSizes(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

/** Null probabilities of U = 0 … mn: ways to give `a` its ranks, by rank. */
function exactDistribution(m: number, n: number): number[] {
  const most = m * n;
  // ways[taken][u]: choices among the ranks seen so far that took `taken` ranks with that U.
  const ways = Array.from({ length: m + 1 }, () => new Float64Array(most + 1));
  const start = ways[0];
  if (start) start[0] = 1;
  for (let rank = 0; rank < m + n; rank += 1) {
    for (let taken = Math.min(m, rank + 1); taken >= 1; taken -= 1) {
      const beaten = rank - (taken - 1);
      const [to, from] = [ways[taken], ways[taken - 1]];
      if (!to || !from || beaten > n) continue;
      for (let u = most; u >= beaten; u -= 1) to[u] = (to[u] ?? 0) + (from[u - beaten] ?? 0);
    }
  }
  const all = [...(ways[m] ?? [])];
  const total = all.reduce((sum, count) => sum + count, 0);
  return all.map((count) => count / total);
}

function upTo(chances: readonly number[], u: number): number {
  return chances.slice(0, u + 1).reduce((sum, chance) => sum + chance, 0);
}

/** Smallest u with P(U ≤ u) at least `tail`. */
function exactQuantile(chances: readonly number[], tail: number): number {
  let sum = 0;
  for (const [u, chance] of chances.entries()) {
    sum += chance;
    if (sum >= tail * (1 - 1e-12)) return u;
  }
  return chances.length - 1;
}

/** The k-th smallest difference (1-based) without listing all of them: bisection on the count, then a snap to a real difference. */
function kthDifference(a: readonly number[], b: readonly number[], k: number): number {
  let low = (a[0] ?? 0) - (b.at(-1) ?? 0);
  let high = (a.at(-1) ?? 0) - (b[0] ?? 0);
  if (scan(a, b, low).count >= k) return low;
  for (let step = 0; step < 200; step += 1) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (scan(a, b, middle).count >= k) high = middle;
    else low = middle;
  }
  return scan(a, b, high).largest;
}

/** How many differences are at most `bound`, and the largest of them; linear in the sizes. */
function scan(a: readonly number[], b: readonly number[], bound: number): { count: number; largest: number } {
  let from = 0;
  let count = 0;
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of a) {
    while (from < b.length && value - (b[from] ?? 0) > bound) from += 1;
    const partner = b[from];
    if (partner === undefined) break;
    count += b.length - from;
    largest = Math.max(largest, value - partner);
  }
  return { count, largest };
}
