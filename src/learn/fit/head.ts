import { addHidden, type HiddenLayer } from '../../coding/model/deep.js';
import { softmax } from '../../coding/model/softmax.js';
import { type DeepLayers, type DeepOptions, fitDeep } from './deep.js';
import type { Example } from './featurise.js';
import { columnsOf, toRows } from './featurise.js';
import { fitLogistic, type SparseRows } from './logistic.js';

/** A head with a weight per feature and label. */
export interface FittedHead {
  readonly id: string;
  readonly labels: readonly string[];
  readonly columns: ReadonlyMap<number, number>;
  /** `weights[column * labels + k]`, the intercept last. */
  readonly weights: Float64Array;
  /** Mean square of each feature over the examples: how often, and how much of it, is met. */
  readonly met: Float32Array;
  /** A hidden layer on the same features, which says two thirds of what the head says; null without one. */
  readonly deep: DeepLayers | null;
}

/** An example with a share of belief per label. */
export interface Target {
  readonly example: Example;
  readonly shares: Readonly<Record<string, number>>;
  readonly weight: number;
}

export interface HeadOptions {
  readonly l2: number;
  readonly iterations: number;
  /** 0: every example counts alike; 1: every label does. */
  readonly balance: number;
  /** Heads fitted on parts of the examples, whose mean is where fitting begins; none to begin at nought. */
  readonly start?: readonly FittedHead[];
  /** How its hidden layer is fitted; null for none. */
  readonly deep?: DeepOptions | null;
}

export const HEAD_DEFAULTS: HeadOptions = { l2: 2, iterations: 30, balance: 0.5 };

/** Features that fewer examples bear are left out: of many examples, those of three are as rare as those of one of few. */
function leastBearers(examples: number): number {
  return examples > 20_000 ? 4 : 2;
}

/** The examples of a head as a matrix; heads of the same examples share it. */
export interface Matrix {
  readonly columns: ReadonlyMap<number, number>;
  readonly rows: SparseRows;
}

export function matrixOf(examples: readonly Example[]): Matrix {
  const columns = columnsOf(examples, leastBearers(examples.length));
  return { columns, rows: toRows(examples, columns) };
}

/** Fits one head on the examples that speak to it. */
export function fitHead(
  id: string,
  labels: readonly string[],
  targets: readonly Target[],
  options: HeadOptions,
  matrix: Matrix = matrixOf(targets.map((target) => target.example)),
): FittedHead {
  const { columns, rows } = matrix;
  const classes = labels.length;
  const mass = new Float64Array(classes);
  const shares = new Float32Array(targets.length * classes);
  for (const [row, target] of targets.entries()) {
    for (const [k, label] of labels.entries()) {
      const share = target.shares[label] ?? 0;
      shares[row * classes + k] = share;
      mass[k] = (mass[k] ?? 0) + share * target.weight;
    }
  }
  let total = 0;
  for (const one of mass) total += one;
  const weights = new Float32Array(targets.length);
  for (const [row, target] of targets.entries()) {
    let weight = 0;
    for (let k = 0; k < classes; k++) {
      const share = shares[row * classes + k] ?? 0;
      if (share > 0) weight += share * (total / classes / Math.max(1, mass[k] ?? 1)) ** options.balance;
    }
    weights[row] = weight * target.weight;
  }
  const { l2, iterations } = options;
  const start = options.start === undefined ? undefined : meanOf(options.start, columns, classes);
  const fitted = fitLogistic(
    rows,
    shares,
    weights,
    classes,
    start === undefined ? { l2, iterations } : { l2, iterations, start },
  );
  const deep = options.deep ?? null;
  return {
    id,
    labels,
    columns,
    weights: fitted.weights,
    met: meanSquares(rows),
    deep: deep === null ? null : alikeInSize(fitDeep(rows, shares, weights, classes, deep), fitted.weights),
  };
}

function meanSquares({ rows, columns, column, value }: SparseRows): Float32Array {
  const met = new Float32Array(columns);
  for (let at = 0; at < value.length; at++) {
    const feature = column[at] ?? 0;
    met[feature] = (met[feature] ?? 0) + (value[at] ?? 0) ** 2 / rows;
  }
  return met;
}

/**
 * The same layers with weights as large as the linear part's, because all of a row share one step when they are rounded:
 * what a rectified layer is given more of, the next is told less of.
 */
function alikeInSize(deep: DeepLayers, linear: Float64Array): DeepLayers {
  const own = rootMeanSquare(deep.first);
  const factor = own > 0 ? rootMeanSquare(linear) / own : 1;
  const classes = deep.second.length / (deep.hidden + 1);
  return {
    hidden: deep.hidden,
    first: deep.first.map((value) => value * factor),
    bias: deep.bias.map((value) => value * factor),
    second: deep.second.map((value, at) => (at < deep.hidden * classes ? value / factor : value)),
  };
}

function rootMeanSquare(values: Iterable<number>): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    sum += value * value;
    count += 1;
  }
  return Math.sqrt(sum / Math.max(1, count));
}

/** The mean of several heads, feature by feature; a feature that one of them lacks weighs nothing there. */
function meanOf(
  heads: readonly FittedHead[],
  columns: ReadonlyMap<number, number>,
  classes: number,
): Float64Array | undefined {
  if (heads.length === 0) return undefined;
  const mean = new Float64Array((columns.size + 1) * classes);
  for (const head of heads) {
    const add = (from: number, to: number): void => {
      for (let k = 0; k < classes; k++) {
        const at = to * classes + k;
        mean[at] = (mean[at] ?? 0) + (head.weights[from * classes + k] ?? 0) / heads.length;
      }
    };
    for (const [hash, from] of head.columns) {
      const to = columns.get(hash);
      if (to !== undefined) add(from, to);
    }
    add(head.columns.size, columns.size);
  }
  return mean;
}

/** What the linear part of a head counts for beside its hidden layer: the mean of logits is the geometric mean of opinions. */
export function linearShare({ deep }: FittedHead): number {
  return deep === null ? 1 : 1 / 3;
}

/** Adds a head's logits for one example into `out` from `offset` on. */
export function scoreHead(head: FittedHead, example: Example, out: Float32Array, offset: number): void {
  const classes = head.labels.length;
  const { deep } = head;
  const hidden = deep?.hidden ?? 0;
  const share = linearShare(head);
  // Its labels, then its hidden layer, as they stand in a table.
  const sums = new Float64Array(classes + hidden);
  const bias = head.columns.size * classes;
  for (let k = 0; k < classes; k++) sums[k] = share * (head.weights[bias + k] ?? 0);
  if (deep !== null) sums.set(deep.bias, classes);
  for (let at = 0; at < example.hash.length; at++) {
    const column = head.columns.get(example.hash[at] ?? 0);
    if (column === undefined) continue;
    const value = example.value[at] ?? 0;
    for (let k = 0; k < classes; k++) {
      sums[k] = (sums[k] ?? 0) + share * value * (head.weights[column * classes + k] ?? 0);
    }
    if (deep === null) continue;
    for (let h = 0; h < hidden; h++) {
      sums[classes + h] = (sums[classes + h] ?? 0) + value * (deep.first[column * hidden + h] ?? 0);
    }
  }
  if (deep !== null) addHidden([layerOf(head, deep, 0)], sums);
  for (let k = 0; k < classes; k++) out[offset + k] = sums[k] ?? 0;
}

/** A head's hidden layer as it stands in a table whose columns of the head begin at `offset`. */
export function layerOf(head: FittedHead, deep: DeepLayers, offset: number): HiddenLayer {
  const size = head.labels.length;
  const second = deep.second.map((value) => value * (1 - linearShare(head)));
  return { offset, size, from: offset + size, hidden: deep.hidden, second };
}

/** Probabilities of a head for one example. */
export function probabilitiesOf(head: FittedHead, example: Example): Float64Array {
  const scores = new Float32Array(head.labels.length);
  scoreHead(head, example, scores, 0);
  const result = Float64Array.from(scores);
  softmax(result, 0, result.length);
  return result;
}
