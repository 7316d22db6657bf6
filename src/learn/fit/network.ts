import { type Network, standardise } from '../../coding/model/network.js';
import { softmax } from '../../coding/model/softmax.js';
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
 * decoupled weight decay (Loshchilov & Hutter 2019) and dropout of inputs, which
 * are standardised first. Deterministic.
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
  const { z, centre, scale } = standardised(x, rows, inputs);
  const weights = toMeanOne(rowWeights);
  const { hidden, starts } = options;
  const wide = hidden * starts;
  const first = new Float32Array((inputs + 1) * wide);
  const second = new Float32Array((wide + 1) * classes);
  for (let start = 0; start < starts; start++) {
    const fitted = fitOne(z, inputs, targets, weights, classes, options, options.seed + start);
    for (let h = 0; h < hidden; h++) {
      const to = start * hidden + h;
      for (let j = 0; j <= inputs; j++) first[j * wide + to] = fitted.first[j * hidden + h] ?? 0;
      for (let k = 0; k < classes; k++) second[to * classes + k] = (fitted.second[h * classes + k] ?? 0) / starts;
    }
    for (let k = 0; k < classes; k++) {
      const at = wide * classes + k;
      second[at] = (second[at] ?? 0) + (fitted.second[hidden * classes + k] ?? 0) / starts;
    }
  }
  return { inputs, hidden: wide, classes, centre, scale, first, second };
}

function standardised(
  x: Float32Array,
  rows: number,
  inputs: number,
): { z: Float32Array; centre: Float32Array; scale: Float32Array } {
  const mean = new Float64Array(inputs);
  const variance = new Float64Array(inputs);
  for (let row = 0; row < rows; row++)
    for (let j = 0; j < inputs; j++) mean[j] = (mean[j] ?? 0) + (x[row * inputs + j] ?? 0) / rows;
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < inputs; j++)
      variance[j] = (variance[j] ?? 0) + ((x[row * inputs + j] ?? 0) - (mean[j] ?? 0)) ** 2 / rows;
  }
  const centre = Float32Array.from(mean);
  const scale = Float32Array.from(variance, (value) => 1 / (Math.sqrt(value) + 0.01));
  const z = x.map((value, at) => standardise(value, centre[at % inputs] ?? 0, scale[at % inputs] ?? 1));
  return { z, centre, scale };
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
  const steps = { first: createAdam(first, inputs * hidden), second: createAdam(second, hidden * classes) };
  const pass: Pass = {
    rows: 0,
    row: new Float64Array(batch * inputs),
    layer: new Float64Array(batch * hidden),
    back: new Float64Array(batch * hidden),
    error: new Float64Array(batch * classes),
  };
  const kept = new Float64Array(inputs);
  const total = options.epochs * Math.ceil(rows / batch);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffle(
      Array.from({ length: rows }, (_, at) => at),
      random,
    );
    for (let from = 0; from < rows; from += batch) {
      const examples = order.slice(from, from + batch);
      pass.rows = examples.length;
      // An input is left out of a whole batch at once: as good, and most of the work is left out with it.
      for (let j = 0; j < inputs; j++) kept[j] = random.next() < dropout ? 0 : 1 / (1 - dropout);
      for (const [b, example] of examples.entries()) {
        for (let j = 0; j < inputs; j++) {
          pass.row[b * inputs + j] = (kept[j] ?? 0) * (z[example * inputs + j] ?? 0);
        }
      }
      forward(layers, inputs, hidden, classes, pass);
      for (const [b, example] of examples.entries()) {
        const weight = (rowWeights[example] ?? 0) / examples.length;
        let mass = 0;
        for (let k = 0; k < classes; k++) mass += targets[example * classes + k] ?? 0;
        for (let k = 0; k < classes; k++) {
          const off = (pass.error[b * classes + k] ?? 0) * mass - (targets[example * classes + k] ?? 0);
          pass.error[b * classes + k] = weight * off;
        }
      }
      step += 1;
      const rate = options.rate * (1 - step / (total + 1));
      backward(layers, inputs, hidden, classes, pass, (part, at, g) => steps[part](at, g, step, rate, options.decay));
    }
  }
  return layers;
}

/** What goes through the network at once. */
interface Pass {
  rows: number;
  readonly row: Float64Array;
  readonly layer: Float64Array;
  readonly back: Float64Array;
  /** Probabilities, then what they are off by. */
  readonly error: Float64Array;
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

/** Fills the hidden layer and turns scores into probabilities; the weights of one input serve every row in turn. */
function forward(layers: Layers, inputs: number, hidden: number, classes: number, pass: Pass): void {
  const { first, second } = layers;
  const { rows, row, layer, error } = pass;
  for (let b = 0; b < rows; b++) {
    for (let h = 0; h < hidden; h++) layer[b * hidden + h] = first[inputs * hidden + h] ?? 0;
  }
  for (let j = 0; j < inputs; j++) {
    const from = j * hidden;
    for (let b = 0; b < rows; b++) {
      const value = row[b * inputs + j] ?? 0;
      if (value === 0) continue;
      const to = b * hidden;
      for (let h = 0; h < hidden; h++) layer[to + h] = (layer[to + h] ?? 0) + value * (first[from + h] ?? 0);
    }
  }
  for (let at = 0; at < rows * hidden; at++) layer[at] = Math.tanh(layer[at] ?? 0);
  for (let b = 0; b < rows; b++) {
    for (let k = 0; k < classes; k++) {
      let sum = second[hidden * classes + k] ?? 0;
      for (let h = 0; h < hidden; h++) sum += (layer[b * hidden + h] ?? 0) * (second[h * classes + k] ?? 0);
      error[b * classes + k] = sum;
    }
    softmax(error, b * classes, classes);
  }
}

/** Moves every weight against what the rows were off by. */
function backward(
  layers: Layers,
  inputs: number,
  hidden: number,
  classes: number,
  pass: Pass,
  move: (part: 'first' | 'second', from: number, gradient: Float64Array) => void,
): void {
  const { rows, row, layer, back, error } = pass;
  const { second } = layers;
  const ofSecond = new Float64Array(second.length);
  for (let b = 0; b < rows; b++) {
    for (let h = 0; h < hidden; h++) {
      const value = layer[b * hidden + h] ?? 0;
      let sum = 0;
      for (let k = 0; k < classes; k++) {
        const at = h * classes + k;
        const off = error[b * classes + k] ?? 0;
        sum += off * (second[at] ?? 0);
        ofSecond[at] = (ofSecond[at] ?? 0) + value * off;
      }
      back[b * hidden + h] = sum * (1 - value * value);
    }
    for (let k = 0; k < classes; k++) {
      const at = hidden * classes + k;
      ofSecond[at] = (ofSecond[at] ?? 0) + (error[b * classes + k] ?? 0);
    }
  }
  move('second', 0, ofSecond);
  const gradient = new Float64Array(hidden);
  for (let j = 0; j <= inputs; j++) {
    gradient.fill(0);
    for (let b = 0; b < rows; b++) {
      const value = j === inputs ? 1 : (row[b * inputs + j] ?? 0);
      if (value === 0) continue;
      for (let h = 0; h < hidden; h++) gradient[h] = (gradient[h] ?? 0) + value * (back[b * hidden + h] ?? 0);
    }
    move('first', j * hidden, gradient);
  }
}

type Stepper = (from: number, gradient: Float64Array, step: number, rate: number, decay: number) => void;

/** Steps of Adam on a run of these weights; those from `kept` on (intercepts) do not decay. */
function createAdam(weights: Float64Array, kept: number): Stepper {
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  return (from, gradient, step, rate, decay) => {
    const byMean = 1 / (1 - FIRST ** step);
    const bySquare = 1 / (1 - SECOND ** step);
    for (let i = 0; i < gradient.length; i++) {
      const at = from + i;
      const g = gradient[i] ?? 0;
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
