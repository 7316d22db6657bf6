import { calibrate } from '../../coding/model/combiner.js';

export interface FittedCalibration {
  readonly temperature: number;
  readonly balance: Float32Array;
}

/**
 * Temperature and a factor per label (Guo et al. 2017, vector scaling with one
 * temperature) that make held-out opinions most likely, by coordinate search.
 */
export function fitCalibration(
  raw: readonly Float64Array[],
  shares: Float32Array,
  weights: Float64Array,
  size: number,
): FittedCalibration {
  let temperature = 1;
  let balance = new Float32Array(size).fill(1);
  const out = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const before = temperature;
    temperature = best(
      TEMPERATURES.map((step) => before * step),
      (one) => loss(raw, shares, weights, size, { temperature: one, balance }, out),
    );
    // Probabilities of each label must add up to how often people gave it.
    const given = new Float64Array(size).fill(SMOOTHING);
    const expected = new Float64Array(size).fill(SMOOTHING);
    for (const [row, one] of raw.entries()) {
      calibrate(one, { temperature, balance }, out);
      const weight = weights[row] ?? 0;
      for (let k = 0; k < size; k++) {
        given[k] = (given[k] ?? 0) + weight * (shares[row * size + k] ?? 0);
        expected[k] = (expected[k] ?? 0) + weight * (out[k] ?? 0);
      }
    }
    balance = balance.map((value, k) => (value * (given[k] ?? 1)) / (expected[k] ?? 1));
  }
  return { temperature, balance };
}

/** What to add to each label's log probability so that labels are decided for as often as people gave them. */
function matchPrevalence(
  probabilities: readonly Float64Array[],
  shares: Float32Array,
  weights: Float64Array,
  size: number,
): Float32Array {
  const given = new Float64Array(size).fill(SMOOTHING);
  for (let row = 0; row < probabilities.length; row++) {
    for (let k = 0; k < size; k++) given[k] = (given[k] ?? 0) + (weights[row] ?? 0) * (shares[row * size + k] ?? 0);
  }
  const offset = new Float32Array(size);
  for (let round = 0; round < 40; round++) {
    const decided = new Float64Array(size).fill(SMOOTHING);
    for (const [row, one] of probabilities.entries()) {
      let chosen = 0;
      let top = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < size; k++) {
        const value = Math.log(Math.max(1e-12, one[k] ?? 0)) + (offset[k] ?? 0);
        if (value > top) {
          top = value;
          chosen = k;
        }
      }
      decided[chosen] = (decided[chosen] ?? 0) + (weights[row] ?? 0);
    }
    for (let k = 0; k < size; k++) {
      const step = 0.3 * Math.log((given[k] ?? 1) / (decided[k] ?? 1));
      offset[k] = Math.max(-LARGEST, Math.min(LARGEST, (offset[k] ?? 0) + step));
    }
  }
  return offset;
}

/**
 * `likeliest`: the likeliest label, which is right most often; `by-prevalence`:
 * rarer labels are given more readily, all by one power of how often people
 * gave them, which is sought or given; `by-label`: a number of each label's own.
 */
export type Deciding = 'likeliest' | 'by-prevalence' | { readonly power: number } | 'by-label';

/**
 * What to multiply each label's probability with to decide well on held-out
 * opinions: most for macro-F1 and kappa together, less what the labels' counts
 * are off by, because a ratio of counts is what users read. By prevalence one
 * power is sought; by label a coordinate search starts from halfway to matching
 * prevalence.
 */
export function fitDecisions(
  probabilities: readonly Float64Array[],
  shares: Float32Array,
  weights: Float64Array,
  size: number,
  deciding: Deciding,
): Float32Array {
  if (deciding === 'likeliest') return new Float32Array(size).fill(1);
  if (typeof deciding === 'object') {
    return rarityOf(shares, weights, size).map((value) => Math.exp(deciding.power * value));
  }
  const logs = new Float64Array(probabilities.length * size);
  const gold = new Int32Array(probabilities.length);
  for (const [row, one] of probabilities.entries()) {
    let best = 0;
    for (let k = 0; k < size; k++) {
      logs[row * size + k] = Math.log(Math.max(1e-12, one[k] ?? 0));
      if ((shares[row * size + k] ?? 0) > (shares[row * size + best] ?? 0)) best = k;
    }
    gold[row] = best;
  }
  if (deciding === 'by-prevalence') {
    const rarity = rarityOf(shares, weights, size);
    const offsets = POWERS.map((power) => rarity.map((value) => power * value));
    const chosen = best(offsets, (offset) => -worth(logs, gold, weights, offset, size));
    return chosen.map(Math.exp);
  }
  const offset = matchPrevalence(probabilities, shares, weights, size).map((value) => value / 2);
  let highest = worth(logs, gold, weights, offset, size);
  for (const step of [0.3, 0.15, 0.15]) {
    for (let k = 0; k < size; k++) {
      for (const move of [-step, step]) {
        const before = offset[k] ?? 0;
        if (Math.abs(before + move) > LARGEST) continue;
        offset[k] = before + move;
        const now = worth(logs, gold, weights, offset, size);
        if (now > highest + LEAST_GAIN) highest = now;
        else offset[k] = before;
      }
    }
  }
  return offset.map(Math.exp);
}

/** Smaller gains on held-out data are luck. */
const LEAST_GAIN = 1e-3;

function worth(
  logs: Float64Array,
  gold: Int32Array,
  weights: Float64Array,
  offset: Float32Array,
  size: number,
): number {
  const hits = new Float64Array(size);
  const given = new Float64Array(size);
  const decided = new Float64Array(size);
  let total = 0;
  for (let row = 0; row < gold.length; row++) {
    let chosen = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < size; k++) {
      const value = (logs[row * size + k] ?? 0) + (offset[k] ?? 0);
      if (value > top) {
        top = value;
        chosen = k;
      }
    }
    const right = gold[row] ?? 0;
    const weight = weights[row] ?? 0;
    if (chosen === right) hits[right] = (hits[right] ?? 0) + weight;
    given[right] = (given[right] ?? 0) + weight;
    decided[chosen] = (decided[chosen] ?? 0) + weight;
    total += weight;
  }
  let f1 = 0;
  let labels = 0;
  let agreed = 0;
  let chance = 0;
  let off = 0;
  for (let k = 0; k < size; k++) {
    const both = (given[k] ?? 0) + (decided[k] ?? 0);
    if (both > 0) {
      labels += 1;
      f1 += (2 * (hits[k] ?? 0)) / both;
    }
    agreed += (hits[k] ?? 0) / total;
    chance += ((given[k] ?? 0) / total) * ((decided[k] ?? 0) / total);
    off += Math.abs((given[k] ?? 0) - (decided[k] ?? 0)) / total;
  }
  return f1 / labels + (agreed - chance) / (1 - chance) - 0.3 * off;
}

const ROUNDS = 12;
const SMOOTHING = 1;
/** No label is pushed further than this: e^0.7 is a factor of two. */
const LARGEST = 0.7;
const TEMPERATURES = [0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.25];

function loss(
  raw: readonly Float64Array[],
  shares: Float32Array,
  weights: Float64Array,
  size: number,
  calibration: FittedCalibration,
  out: Float64Array,
): number {
  let sum = 0;
  for (const [row, one] of raw.entries()) {
    calibrate(one, calibration, out);
    for (let k = 0; k < size; k++) {
      const share = shares[row * size + k] ?? 0;
      if (share > 0) sum -= (weights[row] ?? 0) * share * Math.log(Math.max(1e-12, out[k] ?? 0));
    }
  }
  return sum;
}

/** How rare each label is: minus the logarithm of its share. */
function rarityOf(shares: Float32Array, weights: Float64Array, size: number): Float32Array {
  const given = new Float64Array(size).fill(SMOOTHING);
  let total = 0;
  for (let row = 0; row < weights.length; row++) {
    for (let k = 0; k < size; k++) given[k] = (given[k] ?? 0) + (weights[row] ?? 0) * (shares[row * size + k] ?? 0);
    total += weights[row] ?? 0;
  }
  return Float32Array.from(given, (value) => -Math.log(value / Math.max(1, total)));
}

const POWERS = [0.4, 0.35, 0.45, 0.3, 0.5, 0.2, 0.6, 0.1];

/** The value of least cost; among equals the first. */
function best<T extends number | Float32Array>(values: readonly T[], cost: (value: T) => number): T {
  const [first, ...rest] = values;
  if (first === undefined) throw new RangeError('expected at least one value, found none');
  let chosen = first;
  let least = cost(first);
  for (const value of rest) {
    const now = cost(value);
    if (now < least) {
      least = now;
      chosen = value;
    }
  }
  return chosen;
}
