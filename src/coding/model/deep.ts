/** A head's hidden layer: columns of its role's table, and what they say of each label once they are added up. */
export interface HiddenLayer {
  /** First of the columns of the head's labels, and how many. */
  readonly offset: number;
  readonly size: number;
  /** First of the columns of the layer, and how many. */
  readonly from: number;
  readonly hidden: number;
  /** `second[h * size + k]`, the intercepts last. */
  readonly second: Float32Array;
}

/** Adds to a unit's scores, label by label, what the hidden layers among them say: units of a layer below nought are silent. */
export function addHidden(layers: readonly HiddenLayer[], scores: Float64Array): void {
  for (const { offset, size, from, hidden, second } of layers) {
    for (let k = 0; k < size; k++) scores[offset + k] = (scores[offset + k] ?? 0) + (second[hidden * size + k] ?? 0);
    for (let h = 0; h < hidden; h++) {
      const value = scores[from + h] ?? 0;
      if (value <= 0) continue;
      const row = h * size;
      for (let k = 0; k < size; k++) scores[offset + k] = (scores[offset + k] ?? 0) + value * (second[row + k] ?? 0);
    }
  }
}
