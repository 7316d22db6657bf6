import type { Network } from '../../coding/model/network.js';
import { type Random, seededRandom, shuffle } from '../../statistics/random.js';

export interface NetworkOptions {
  readonly hidden: number;
  /** Networks fitted from different starts; their mean is one network as wide as all of them. */
  readonly starts: number;
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  /** Share of each weight lost per unit of rate. */
  readonly decay: number;
  /** Share of inputs left out at random while learning. */
  readonly dropout: number;
  readonly seed: number;
}

/**
 * A network of one hidden layer with soft targets and row weights, by Adam with
 * decoupled weight decay (Loshchilov & Hutter 2019) and dropout of inputs, on
 * standardised inputs that are then put back as they are. Deterministic.
 */
export function fitNetwork(
  x: Float32Array,
  inputs: number,
  targets: Float32Array,
  rowWeights: Float32Array,
  classes: number,
  options: NetworkOptions,
): Network {
  const rows = rowWeights.length;
  const { z, mean, spread } = standardised(x, rows, inputs);
  const weights = toMeanOne(rowWeights);
  const { hidden, starts } = options;
  const wide = hidden * starts;
  const first = new Float32Array((inputs + 1) * wide);
  const second = new Float32Array((wide + 1) * classes);
  for (let start = 0; start < starts; start++) {
    const fitted = fitOne(z, inputs, targets, weights, classes, options, options.seed + start);
    for (let h = 0; h < hidden; h++) {
      const to = start * hidden + h;
      let threshold = fitted.first[inputs * hidden + h] ?? 0;
      for (let j = 0; j < inputs; j++) {
        const weight = (fitted.first[j * hidden + h] ?? 0) / (spread[j] ?? 1);
        first[j * wide + to] = weight;
        threshold -= weight * (mean[j] ?? 0);
      }
      first[inputs * wide + to] = threshold;
      for (let k = 0; k < classes; k++) second[to * classes + k] = (fitted.second[h * classes + k] ?? 0) / starts;
    }
    for (let k = 0; k < classes; k++) {
      const at = wide * classes + k;
      second[at] = (second[at] ?? 0) + (fitted.second[hidden * classes + k] ?? 0) / starts;
    }
  }
  return { inputs, hidden: wide, classes, first, second };
}

/** Standardised values are cut off here, so that no odd row steers the rest. */
const LARGEST = 4;

function standardised(
  x: Float32Array,
  rows: number,
  inputs: number,
): { z: Float32Array; mean: Float64Array; spread: Float64Array } {
  const mean = new Float64Array(inputs);
  const spread = new Float64Array(inputs);
  for (let row = 0; row < rows; row++)
    for (let j = 0; j < inputs; j++) mean[j] = (mean[j] ?? 0) + (x[row * inputs + j] ?? 0) / rows;
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < inputs; j++)
      spread[j] = (spread[j] ?? 0) + ((x[row * inputs + j] ?? 0) - (mean[j] ?? 0)) ** 2 / rows;
  }
  for (let j = 0; j < inputs; j++) spread[j] = Math.sqrt(spread[j] ?? 0) + 0.01;
  const z = x.map((value, at) => {
    const j = at % inputs;
    return Math.max(-LARGEST, Math.min(LARGEST, (value - (mean[j] ?? 0)) / (spread[j] ?? 1)));
  });
  return { z, mean, spread };
}

function toMeanOne(weights: Float32Array): Float32Array {
  let sum = 0;
  for (const weight of weights) sum += weight;
  const scale = sum > 0 ? weights.length / sum : 1;
  return weights.map((weight) => weight * scale);
}

interface Layers {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function fitOne(
  z: Float32Array,
  inputs: number,
  targets: Float32Array,
  rowWeights: Float32Array,
  classes: number,
  options: NetworkOptions,
  seed: number,
): Layers {
  const { hidden, batch, dropout } = options;
  const rows = rowWeights.length;
  const random = seededRandom(seed);
  const layers = startLayers(inputs, hidden, classes, random);
  const { first, second } = layers;
  const gradient = { first: new Float64Array(first.length), second: new Float64Array(second.length) };
  const steppers = [createAdam(first, inputs * hidden), createAdam(second, hidden * classes)] as const;
  const row = new Float64Array(inputs);
  const layer = new Float64Array(hidden);
  const back = new Float64Array(hidden);
  const score = new Float64Array(classes);
  const total = options.epochs * Math.ceil(rows / batch);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffle(
      Array.from({ length: rows }, (_, at) => at),
      random,
    );
    for (let from = 0; from < rows; from += batch) {
      gradient.first.fill(0);
      gradient.second.fill(0);
      const to = Math.min(rows, from + batch);
      for (let at = from; at < to; at++) {
        const example = order[at] ?? 0;
        for (let j = 0; j < inputs; j++) {
          row[j] = random.next() < dropout ? 0 : (z[example * inputs + j] ?? 0) / (1 - dropout);
        }
        forward(layers, inputs, row, layer, score);
        const weight = (rowWeights[example] ?? 0) / (to - from);
        let mass = 0;
        for (let k = 0; k < classes; k++) mass += targets[example * classes + k] ?? 0;
        for (let k = 0; k < classes; k++)
          score[k] = weight * ((score[k] ?? 0) * mass - (targets[example * classes + k] ?? 0));
        backward(layers, gradient, inputs, row, layer, score, back);
      }
      step += 1;
      const rate = options.rate * (1 - step / (total + 1));
      steppers[0](gradient.first, step, rate, options.decay);
      steppers[1](gradient.second, step, rate, options.decay);
    }
  }
  return layers;
}

function startLayers(inputs: number, hidden: number, classes: number, random: Random): Layers {
  const first = new Float64Array((inputs + 1) * hidden);
  const second = new Float64Array((hidden + 1) * classes);
  // Uniform numbers of unit variance stand for normal ones.
  const draw = (): number => (random.next() - 0.5) * Math.sqrt(12);
  for (let at = 0; at < inputs * hidden; at++) first[at] = draw() / Math.sqrt(inputs);
  for (let at = 0; at < hidden * classes; at++) second[at] = (0.5 * draw()) / Math.sqrt(hidden);
  return { first, second };
}

/** Fills the hidden layer and turns scores into probabilities. */
function forward(layers: Layers, inputs: number, row: Float64Array, layer: Float64Array, score: Float64Array): void {
  const { first, second } = layers;
  const hidden = layer.length;
  const classes = score.length;
  for (let h = 0; h < hidden; h++) layer[h] = first[inputs * hidden + h] ?? 0;
  for (let j = 0; j < inputs; j++) {
    const value = row[j] ?? 0;
    if (value === 0) continue;
    const base = j * hidden;
    for (let h = 0; h < hidden; h++) layer[h] = (layer[h] ?? 0) + value * (first[base + h] ?? 0);
  }
  for (let h = 0; h < hidden; h++) layer[h] = Math.tanh(layer[h] ?? 0);
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < classes; k++) {
    let sum = second[hidden * classes + k] ?? 0;
    for (let h = 0; h < hidden; h++) sum += (layer[h] ?? 0) * (second[h * classes + k] ?? 0);
    score[k] = sum;
    top = Math.max(top, sum);
  }
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    score[k] = Math.exp((score[k] ?? 0) - top);
    sum += score[k] ?? 0;
  }
  for (let k = 0; k < classes; k++) score[k] = (score[k] ?? 0) / sum;
}

/** Adds one row's share to the gradient; `error` is what its probabilities are off by. */
function backward(
  layers: Layers,
  gradient: Layers,
  inputs: number,
  row: Float64Array,
  layer: Float64Array,
  error: Float64Array,
  back: Float64Array,
): void {
  const hidden = layer.length;
  const classes = error.length;
  for (let h = 0; h < hidden; h++) {
    const value = layer[h] ?? 0;
    let sum = 0;
    for (let k = 0; k < classes; k++) {
      const at = h * classes + k;
      sum += (error[k] ?? 0) * (layers.second[at] ?? 0);
      gradient.second[at] = (gradient.second[at] ?? 0) + value * (error[k] ?? 0);
    }
    back[h] = sum * (1 - value * value);
  }
  for (let k = 0; k < classes; k++) {
    const at = hidden * classes + k;
    gradient.second[at] = (gradient.second[at] ?? 0) + (error[k] ?? 0);
  }
  for (let j = 0; j < inputs; j++) {
    const value = row[j] ?? 0;
    if (value === 0) continue;
    const base = j * hidden;
    for (let h = 0; h < hidden; h++) {
      gradient.first[base + h] = (gradient.first[base + h] ?? 0) + value * (back[h] ?? 0);
    }
  }
  const base = inputs * hidden;
  for (let h = 0; h < hidden; h++) gradient.first[base + h] = (gradient.first[base + h] ?? 0) + (back[h] ?? 0);
}

type Stepper = (gradient: Float64Array, step: number, rate: number, decay: number) => void;

/** Steps of Adam on these weights; those from `kept` on (intercepts) do not decay. */
function createAdam(weights: Float64Array, kept: number): Stepper {
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  return (gradient, step, rate, decay) => {
    const byMean = 1 / (1 - FIRST ** step);
    const bySquare = 1 / (1 - SECOND ** step);
    for (let at = 0; at < weights.length; at++) {
      const g = gradient[at] ?? 0;
      const m = (mean[at] ?? 0) + (1 - FIRST) * (g - (mean[at] ?? 0));
      const v = (square[at] ?? 0) + (1 - SECOND) * (g * g - (square[at] ?? 0));
      mean[at] = m;
      square[at] = v;
      const weight = weights[at] ?? 0;
      const shrink = at < kept ? decay * weight : 0;
      weights[at] = weight - rate * ((m * byMean) / (Math.sqrt(v * bySquare) + 1e-8) + shrink);
    }
  };
}

const FIRST = 0.9;
const SECOND = 0.999;
