import { softmax } from '../../coding/model/softmax.js';
import { seededRandom, shuffle } from '../../statistics/random.js';
import type { SparseRows } from './logistic.js';

export interface DeepOptions {
  /** Units of the hidden layer, a multiple of four. */
  readonly hidden: number;
  readonly epochs: number;
  /** Size of the first steps; the last are a tenth of it. */
  readonly rate: number;
  /** Share of a row's features, and of hidden units, left out at random while learning. */
  readonly dropFeatures: number;
  readonly dropHidden: number;
  readonly seed: number;
}

/** A hidden layer over sparse features, and what it says of each label. */
export interface DeepLayers {
  readonly hidden: number;
  /** `first[column * hidden + h]`. */
  readonly first: Float32Array;
  readonly bias: Float32Array;
  /** `second[h * classes + k]`, the intercepts last. */
  readonly second: Float32Array;
}

/**
 * A network of one hidden layer (rectified) on sparse features, with soft targets and row weights, by AdaGrad (Duchi et
 * al. 2011) with one step size a feature, and dropout of features and of hidden units. What it says of a label is no
 * sum over words, so that it errs elsewhere than a linear model of the same features. Deterministic.
 */
export function fitDeep(
  x: SparseRows,
  targets: Float32Array,
  rowWeights: Float32Array,
  classes: number,
  options: DeepOptions,
): DeepLayers {
  const { hidden, epochs, dropFeatures, dropHidden } = options;
  const random = seededRandom(options.seed);
  const draw = (width: number, size: number): Float32Array =>
    Float32Array.from({ length: size }, () => (random.next() - 0.5) * width);
  const first = draw(FIRST_START, x.columns * hidden);
  const bias = new Float32Array(hidden);
  const second = draw(SECOND_START, (hidden + 1) * classes).fill(0, hidden * classes);
  const squares = {
    first: new Float32Array(x.columns).fill(1e-6),
    bias: new Float32Array(hidden).fill(1e-3),
    second: new Float32Array(second.length).fill(1e-3),
  };
  const weightOf = meanOne(rowWeights);
  const features = new Int32Array(longest(x));
  const values = new Float32Array(features.length);
  const layer = new Float64Array(hidden);
  const open = new Float64Array(hidden);
  const back = new Float64Array(hidden);
  const error = new Float64Array(classes);
  let order: readonly number[] = Array.from({ length: x.rows }, (_, row) => row);
  for (let epoch = 0; epoch < epochs; epoch++) {
    order = shuffle(order, random);
    const rate = options.rate * (1 - (0.9 * epoch) / epochs);
    for (const row of order) {
      const weight = weightOf[row] ?? 0;
      if (weight === 0) continue;
      let count = 0;
      const to = x.from[row + 1] ?? 0;
      for (let at = x.from[row] ?? 0; at < to; at++) {
        if (random.next() < dropFeatures) continue;
        features[count] = (x.column[at] ?? 0) * hidden;
        values[count] = (x.value[at] ?? 0) / (1 - dropFeatures);
        count += 1;
      }
      layer.set(bias);
      addFeatures(first, features, values, count, layer);
      for (let h = 0; h < hidden; h++) {
        open[h] = (layer[h] ?? 0) > 0 && random.next() >= dropHidden ? 1 / (1 - dropHidden) : 0;
        layer[h] = (layer[h] ?? 0) * (open[h] ?? 0);
      }
      for (let k = 0; k < classes; k++) error[k] = second[hidden * classes + k] ?? 0;
      addSecond(layer, second, classes, error);
      softmax(error, 0, classes);
      let mass = 0;
      for (let k = 0; k < classes; k++) mass += targets[row * classes + k] ?? 0;
      for (let k = 0; k < classes; k++) {
        const off = weight * ((error[k] ?? 0) * mass - (targets[row * classes + k] ?? 0));
        error[k] = Math.max(-STEEPEST, Math.min(STEEPEST, off));
      }
      back.fill(0);
      for (let h = 0; h < hidden; h++) {
        const value = layer[h] ?? 0;
        if (value === 0) continue;
        let sum = 0;
        for (let k = 0, at = h * classes; k < classes; k++, at++) {
          const off = error[k] ?? 0;
          sum += off * (second[at] ?? 0);
          const slope = off * value;
          const square = (squares.second[at] ?? 0) + slope * slope;
          squares.second[at] = square;
          second[at] = (second[at] ?? 0) - (rate * slope) / Math.sqrt(square);
        }
        back[h] = sum * (open[h] ?? 0);
      }
      step(second, squares.second, hidden * classes, error, rate);
      step(bias, squares.bias, 0, back, rate);
      let steep = 0;
      for (let h = 0; h < hidden; h++) steep += (back[h] ?? 0) ** 2;
      steep /= hidden;
      for (let at = 0; at < count; at++) {
        const from = features[at] ?? 0;
        const value = values[at] ?? 0;
        const column = from / hidden;
        const square = (squares.first[column] ?? 0) + steep * value * value;
        squares.first[column] = square;
        values[at] = (rate * value) / Math.sqrt(square);
      }
      moveFeatures(first, features, values, count, back);
    }
  }
  return { hidden, first, bias, second };
}

/** Spread of the weights that learning starts from: those of a feature that is seldom met stay near nought. */
const FIRST_START = 0.02;
const SECOND_START = 0.5;
/** No row pulls harder than this at a label. */
const STEEPEST = 5;

/** Adds up the features' weights, each times its value: four units at a time, so that their sums stay in registers. */
function addFeatures(
  first: Float32Array,
  features: Int32Array,
  values: Float32Array,
  count: number,
  layer: Float64Array,
): void {
  for (let h = 0; h < layer.length; h += 4) {
    let a = layer[h] ?? 0;
    let b = layer[h + 1] ?? 0;
    let c = layer[h + 2] ?? 0;
    let d = layer[h + 3] ?? 0;
    for (let at = 0; at < count; at++) {
      const from = (features[at] ?? 0) + h;
      const value = values[at] ?? 0;
      a += value * (first[from] ?? 0);
      b += value * (first[from + 1] ?? 0);
      c += value * (first[from + 2] ?? 0);
      d += value * (first[from + 3] ?? 0);
    }
    layer[h] = a;
    layer[h + 1] = b;
    layer[h + 2] = c;
    layer[h + 3] = d;
  }
}

/** Moves the features' weights against the slopes, each by its own step. */
function moveFeatures(
  first: Float32Array,
  features: Int32Array,
  steps: Float32Array,
  count: number,
  slopes: Float64Array,
): void {
  for (let h = 0; h < slopes.length; h += 4) {
    const a = slopes[h] ?? 0;
    const b = slopes[h + 1] ?? 0;
    const c = slopes[h + 2] ?? 0;
    const d = slopes[h + 3] ?? 0;
    if (a === 0 && b === 0 && c === 0 && d === 0) continue;
    for (let at = 0; at < count; at++) {
      const from = (features[at] ?? 0) + h;
      const step = steps[at] ?? 0;
      first[from] = (first[from] ?? 0) - step * a;
      first[from + 1] = (first[from + 1] ?? 0) - step * b;
      first[from + 2] = (first[from + 2] ?? 0) - step * c;
      first[from + 3] = (first[from + 3] ?? 0) - step * d;
    }
  }
}

/** Adds what the hidden layer says of each label. */
function addSecond(layer: Float64Array, second: Float32Array, classes: number, out: Float64Array): void {
  for (let h = 0; h < layer.length; h++) {
    const value = layer[h] ?? 0;
    if (value === 0) continue;
    for (let k = 0, at = h * classes; k < classes; k++, at++) out[k] = (out[k] ?? 0) + value * (second[at] ?? 0);
  }
}

/** A step of AdaGrad on the weights from `from` on. */
function step(weights: Float32Array, squares: Float32Array, from: number, slopes: Float64Array, rate: number): void {
  for (let k = 0; k < slopes.length; k++) {
    const slope = slopes[k] ?? 0;
    const square = (squares[from + k] ?? 0) + slope * slope;
    squares[from + k] = square;
    weights[from + k] = (weights[from + k] ?? 0) - (rate * slope) / Math.sqrt(square);
  }
}

function meanOne(weights: Float32Array): Float32Array {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return weights.map((weight) => (sum > 0 ? (weight * weights.length) / sum : 1));
}

function longest(x: SparseRows): number {
  let most = 0;
  for (let row = 0; row < x.rows; row++) most = Math.max(most, (x.from[row + 1] ?? 0) - (x.from[row] ?? 0));
  return most;
}
