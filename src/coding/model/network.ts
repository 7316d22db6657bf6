/** A network of one hidden layer. */
export interface Network {
  readonly inputs: number;
  readonly hidden: number;
  readonly classes: number;
  /** Inputs are read as `(x - centre) * scale`, and no further out than four. */
  readonly centre: Float32Array;
  readonly scale: Float32Array;
  /** `first[input * hidden + h]`, the thresholds last. */
  readonly first: Float32Array;
  /** `second[h * classes + k]`, the intercepts last. */
  readonly second: Float32Array;
}

/** Scores of one row of inputs into `out`. */
export function scoreNetwork(network: Network, x: Float32Array, out: Float64Array): void {
  const { inputs, hidden, classes, first, second } = network;
  const layer = new Float64Array(hidden);
  for (let h = 0; h < hidden; h++) layer[h] = first[inputs * hidden + h] ?? 0;
  for (let j = 0; j < inputs; j++) {
    const value = standardise(x[j] ?? 0, network.centre[j] ?? 0, network.scale[j] ?? 1);
    const row = j * hidden;
    for (let h = 0; h < hidden; h++) layer[h] = (layer[h] ?? 0) + value * (first[row + h] ?? 0);
  }
  for (let k = 0; k < classes; k++) out[k] = second[hidden * classes + k] ?? 0;
  for (let h = 0; h < hidden; h++) {
    const value = Math.tanh(layer[h] ?? 0);
    for (let k = 0; k < classes; k++) out[k] = (out[k] ?? 0) + value * (second[h * classes + k] ?? 0);
  }
}

/** So that no odd input steers the rest. */
const FURTHEST = 4;

export function standardise(value: number, centre: number, scale: number): number {
  return Math.max(-FURTHEST, Math.min(FURTHEST, (value - centre) * scale));
}
