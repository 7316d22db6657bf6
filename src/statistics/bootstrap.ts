import { mean, sorted } from './descriptives.js';
import { normalCdf, normalQuantile } from './distributions.js';
import { type Interval, type Outcome, undefinedBecause } from './outcome.js';
import { type Random, seededRandom } from './random.js';

/** How a bootstrap is drawn; the same options on the same data give the same interval. */
export interface BootstrapOptions {
  readonly replicates: number;
  readonly seed: number;
  /** Coverage 0–1; 0.95 when left out. */
  readonly level?: number;
}

/** A statistic with its bootstrap intervals. */
export type Bootstrapped = Outcome<{
  readonly value: number;
  readonly percentile: Interval;
  /** Bias-corrected and accelerated; the percentile interval where no correction can be estimated. */
  readonly bca: Interval;
  readonly clusters: number;
  readonly replicates: number;
  /** Two-sided p value against 0: twice the smaller share of replicates on either side of it, one added to both. */
  readonly p: number;
  /** Replicates in which the statistic had no value; they are left out. */
  readonly undefinedReplicates: number;
}>;

/** Below this share of replicates with a value, an interval would describe only the lucky draws. */
const NEEDED_SHARE = 0.9;

/**
 * Bootstrap over clusters (Davison & Hinkley 1997): whole clusters are drawn
 * with replacement within each stratum, so whatever depends on each other inside
 * a cluster stays together. `statistic` gets the drawn clusters of each stratum
 * and answers null where it has no value. Undefined without a value on the data,
 * with fewer than two clusters, or when under nine replicates in ten have one.
 */
export function bootstrap<T>(
  strata: readonly (readonly T[])[],
  statistic: (drawn: readonly (readonly T[])[]) => number | null,
  options: BootstrapOptions,
): Bootstrapped {
  const value = statistic(strata);
  const clusters = strata.reduce((total, stratum) => total + stratum.length, 0);
  if (value === null) return undefinedBecause('no-data');
  if (strata.some((stratum) => stratum.length < 2)) return undefinedBecause('too-few');
  const random = seededRandom(options.seed);
  const found: number[] = [];
  for (let replicate = 0; replicate < options.replicates; replicate += 1) {
    const drawn = statistic(strata.map((stratum) => drawWithReplacement(stratum, random)));
    if (drawn !== null) found.push(drawn);
  }
  if (found.length < NEEDED_SHARE * options.replicates || found.length < 2) {
    return undefinedBecause('too-few-replicates');
  }
  const level = options.level ?? 0.95;
  const percentile = percentileInterval(found, level);
  const influence = jackknifeInfluence(strata, statistic);
  return {
    defined: true,
    value,
    percentile,
    bca: influence === null ? percentile : bcaInterval(value, found, influence, level),
    clusters,
    replicates: found.length,
    p: twoSidedP(found),
    undefinedReplicates: options.replicates - found.length,
  };
}

/** Percentile interval of replicates, interpolated on the normal scale (Davison & Hinkley 1997, eq. 5.8). */
export function percentileInterval(replicates: readonly number[], level: number): Interval {
  const [low, high] = endpoints(sorted(replicates), [0.5 - level / 2, 0.5 + level / 2]);
  return { low, high, level, method: 'bootstrap percentile' };
}

/**
 * BCa interval (Efron 1987) from replicates and each cluster's influence. Falls
 * back to the percentile interval, and says so in `method`, where all replicates
 * lie on one side of the value or no cluster has any influence.
 */
export function bcaInterval(
  value: number,
  replicates: readonly number[],
  influence: readonly number[],
  level: number,
): Interval {
  const below = replicates.filter((replicate) => replicate < value).length / replicates.length;
  const squares = influence.reduce((total, one) => total + one ** 2, 0);
  if (below === 0 || below === 1 || squares === 0) return percentileInterval(replicates, level);
  const bias = normalQuantile(below);
  const acceleration = influence.reduce((total, one) => total + one ** 3, 0) / (6 * squares ** 1.5);
  const adjust = (p: number): number => {
    const shifted = bias + normalQuantile(p);
    return normalCdf(bias + shifted / (1 - acceleration * shifted));
  };
  const [low, high] = endpoints(sorted(replicates), [adjust(0.5 - level / 2), adjust(0.5 + level / 2)]);
  return { low, high, level, method: 'bootstrap BCa' };
}

function twoSidedP(replicates: readonly number[]): number {
  const below = replicates.filter((replicate) => replicate <= 0).length;
  const above = replicates.filter((replicate) => replicate >= 0).length;
  return Math.min(1, (2 * (Math.min(below, above) + 1)) / (replicates.length + 1));
}

function drawWithReplacement<T>(items: readonly T[], random: Random): T[] {
  const drawn: T[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[random.below(items.length)];
    if (item !== undefined) drawn.push(item);
  }
  return drawn;
}

/** Leave-one-cluster-out influence, each stratum weighted by its own size; null when a left-out value is undefined. */
function jackknifeInfluence<T>(
  strata: readonly (readonly T[])[],
  statistic: (drawn: readonly (readonly T[])[]) => number | null,
): number[] | null {
  const influence: number[] = [];
  for (const [index, stratum] of strata.entries()) {
    const without: number[] = [];
    for (const [left] of stratum.entries()) {
      const value = statistic(strata.map((other, at) => (at === index ? other.toSpliced(left, 1) : other)));
      if (value === null) return null;
      without.push(value);
    }
    const centre = mean(without);
    if (!centre.defined) return null;
    const weight = (stratum.length - 1) / stratum.length;
    influence.push(...without.map((value) => weight * (centre.value - value)));
  }
  return influence;
}

/** Order statistics at the given shares, interpolated between neighbours on the normal scale. */
function endpoints(ordered: readonly number[], shares: readonly [number, number]): [number, number] {
  const count = ordered.length;
  const at = (share: number): number => {
    const rank = (count + 1) * share;
    const whole = Math.trunc(rank);
    const lower = ordered[Math.min(Math.max(whole, 1), count) - 1] ?? 0;
    if (rank === whole || whole < 1 || whole >= count) return lower;
    const upper = ordered[whole] ?? lower;
    const from = normalQuantile(whole / (count + 1));
    const to = normalQuantile((whole + 1) / (count + 1));
    return lower + ((normalQuantile(share) - from) / (to - from)) * (upper - lower);
  };
  return [at(shares[0]), at(shares[1])];
}
