import { CUES } from '../../coding/features/cues.js';
import {
  type Combiner,
  networkInputs,
  type Opinionated,
  type OpinionWeights,
  opinions,
} from '../../coding/model/combiner.js';
import type { Network } from '../../coding/model/network.js';
import type { CombinerPlan, HeadColumns } from '../../coding/model/plan.js';
import { inputsOf, type SessionView } from '../../coding/model/session-view.js';
import { fitBoosting } from './boosting.js';
import type { Target } from './head.js';
import { fitLogistic } from './logistic.js';
import { fitNetwork } from './network.js';
import { type SettleOptions, settle, sharesOf } from './settle.js';

/** A row of a combiner's training: a target and where its session's base scores are. */
export interface CombinerRow {
  readonly target: Target;
  readonly view: SessionView;
  readonly fold: number;
}

/** How a combiner is fitted. */
export interface CombinerOptions extends SettleOptions {
  readonly folds: number;
  /** What a network reads beside what words are used like; null for none. */
  readonly network: 'cues' | 'inputs' | null;
  /** Networks behind the model's own; calibration makes do with half of them. */
  readonly starts: number;
  readonly weights: OpinionWeights;
  /** Told the opinions on rows a combiner had not seen, before calibration. */
  readonly held: (raw: readonly Float64Array[]) => void;
}

/**
 * Fits a head's combiner on base models that had not seen the row, then
 * calibrates it on combiners that had not seen it either.
 */
export function fitCombiner(
  head: HeadColumns,
  plan: CombinerPlan,
  rows: readonly CombinerRow[],
  options: CombinerOptions,
): Combiner {
  const width = inputsOf(plan);
  const inputs = new Float32Array(rows.length * width);
  for (const [index, row] of rows.entries()) row.view.fill(plan, row.target.example.index, inputs, index * width);
  const targets = rows.map((row) => row.target);
  const shares = sharesOf(targets, head.labels);
  const all = rows.map((_, index) => index);
  const held: Float64Array[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    const test = all.filter((index) => rows[index]?.fold === fold);
    if (test.length === 0) continue;
    const fitted = fit(
      head,
      plan,
      rows,
      inputs,
      shares,
      all.filter((index) => rows[index]?.fold !== fold),
      options,
      Math.ceil(options.starts / 2),
    );
    for (const index of test) held[index] = opinion(fitted, rows[index], inputs, index * width);
  }
  options.held(held);
  const settled = settle({ labels: head.labels, targets, raw: held }, options);
  const fitted = fit(head, plan, rows, inputs, shares, all, options, options.starts);
  return { head: head.id, ...fitted, ...settled };
}

const TREES = { rounds: 120, depth: 3, rate: 0.1, minimum: 8, l2: 3, features: 0.4, seed: 7 };
/** Many labels learn from fewer, deeper trees, so that a model of twenty codes is no slower than one of three. */
const TREES_OF_MANY = { ...TREES, rounds: 60, depth: 4, rate: 0.15, features: 0.25 };
const MANY_LABELS = 6;
const NO_TREES = { ...TREES, rounds: 0 };
const LINEAR = { l2: 40, iterations: 25 };
/** Labels are balanced as far as this: 0 not at all, 1 fully. */
const BALANCE = 0.5;

function fit(
  head: HeadColumns,
  plan: CombinerPlan,
  rows: readonly CombinerRow[],
  inputs: Float32Array,
  shares: Float32Array,
  chosen: readonly number[],
  options: CombinerOptions,
  starts: number,
): Opinionated {
  const width = inputsOf(plan);
  const size = head.labels.length;
  const x = new Float32Array(chosen.length * width);
  const y = new Float32Array(chosen.length * size);
  for (const [at, index] of chosen.entries()) {
    x.set(inputs.subarray(index * width, (index + 1) * width), at * width);
    y.set(shares.subarray(index * size, (index + 1) * size), at * size);
  }
  const weights = balanced(
    y,
    chosen.map((index) => rows[index]?.target.weight ?? 0),
    size,
    options.decide === 'likeliest' ? 0 : BALANCE,
  );
  const boosting = size > MANY_LABELS ? TREES_OF_MANY : TREES;
  const trees = fitBoosting(x, width, y, weights, size, options.weights.trees > 0 ? boosting : NO_TREES);
  const linear = options.weights.linear > 0 ? fitLinear(x, width, y, weights, size) : new Float32Array(0);
  const networkFrom = options.network === 'cues' ? width - CUES.length : 0;
  const network =
    options.network === null
      ? null
      : fitWordNetwork(
          chosen.map((index) => rows[index]),
          inputs,
          chosen.map((index) => [index * width + networkFrom, (index + 1) * width]),
          y,
          weights,
          size,
          starts,
        );
  return {
    labels: head.labels,
    plan,
    trees,
    linear,
    first: head.offset,
    network,
    networkFrom,
    weights: options.weights,
  };
}

const NETWORK = { hidden: 24, batch: 32, rate: 2e-3, decay: 0.03, dropout: 0.3, seed: 7 };
/** Few rows are gone over more often: about as many steps for all. */
const NETWORK_ROWS = 20_000;
const EPOCHS = { least: 5, most: 20 };

function fitWordNetwork(
  rows: readonly (CombinerRow | undefined)[],
  inputs: Float32Array,
  spans: readonly (readonly [number, number])[],
  y: Float32Array,
  weights: Float32Array,
  size: number,
  starts: number,
): Network | null {
  const read = rows.map((row, at) => {
    const [from, to] = spans[at] ?? [0, 0];
    const vector = row?.view.vectorAt(row.target.example.index) ?? new Float32Array(0);
    return networkInputs(vector, inputs.subarray(from, to));
  });
  const width = read[0]?.length ?? 0;
  // Without text to learn words from there is nothing the other opinions do not read already.
  if (width === (spans[0]?.[1] ?? 0) - (spans[0]?.[0] ?? 0)) return null;
  const x = new Float32Array(read.length * width);
  for (const [at, one] of read.entries()) x.set(one, at * width);
  const epochs = Math.round(NETWORK_ROWS / Math.max(1, rows.length));
  return fitNetwork(x, width, y, weights, size, {
    ...NETWORK,
    starts,
    epochs: Math.max(EPOCHS.least, Math.min(EPOCHS.most, epochs)),
  });
}

function opinion(fitted: Opinionated, row: CombinerRow | undefined, inputs: Float32Array, base: number): Float64Array {
  if (row === undefined) return new Float64Array(fitted.labels.length);
  return opinions(fitted, row.view, row.target.example.index, inputs, base);
}

function balanced(shares: Float32Array, given: readonly number[], size: number, balance: number): Float32Array {
  const mass = new Float64Array(size);
  let total = 0;
  for (const [row, weight] of given.entries()) {
    for (let k = 0; k < size; k++) mass[k] = (mass[k] ?? 0) + weight * (shares[row * size + k] ?? 0);
    total += weight;
  }
  return Float32Array.from(given, (weight, row) => {
    let sum = 0;
    for (let k = 0; k < size; k++) {
      sum += (shares[row * size + k] ?? 0) * (total / size / Math.max(1, mass[k] ?? 1)) ** balance;
    }
    return weight * sum;
  });
}

/** Logistic regression on standardised inputs, its weights then put back on the inputs as they are. */
function fitLinear(x: Float32Array, width: number, y: Float32Array, weights: Float32Array, size: number): Float32Array {
  const rows = weights.length;
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  for (let row = 0; row < rows; row++)
    for (let j = 0; j < width; j++) mean[j] = (mean[j] ?? 0) + (x[row * width + j] ?? 0) / rows;
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < width; j++)
      deviation[j] = (deviation[j] ?? 0) + ((x[row * width + j] ?? 0) - (mean[j] ?? 0)) ** 2 / rows;
  }
  const spread = deviation.map((value) => Math.sqrt(value) + 0.02);
  const column = new Int32Array(rows * width);
  const value = new Float32Array(rows * width);
  const from = Int32Array.from({ length: rows + 1 }, (_, row) => row * width);
  for (let at = 0; at < value.length; at++) {
    const j = at % width;
    column[at] = j;
    value[at] = ((x[at] ?? 0) - (mean[j] ?? 0)) / (spread[j] ?? 1);
  }
  const fitted = fitLogistic({ rows, columns: width, from, column, value }, y, weights, size, LINEAR);
  const out = new Float32Array((width + 1) * size);
  for (let k = 0; k < size; k++) {
    let intercept = fitted.weights[width * size + k] ?? 0;
    for (let j = 0; j < width; j++) {
      const weight = (fitted.weights[j * size + k] ?? 0) / (spread[j] ?? 1);
      out[j * size + k] = weight;
      intercept -= weight * (mean[j] ?? 0);
    }
    out[width * size + k] = intercept;
  }
  return out;
}
