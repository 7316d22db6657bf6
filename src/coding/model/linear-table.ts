import type { FeatureList } from '../features/feature-list.js';

/** Quantised weights of all heads of one role: a row per feature, a column per output. */
export interface LinearTable {
  readonly outputs: number;
  /** Hash of each row's feature. */
  readonly keys: Int32Array;
  /** One step of each row's 8-bit weights. */
  readonly scale: Float32Array;
  readonly weights: Int8Array;
  readonly bias: Float32Array;
  /** Open addressing: the key and row + 1 side by side, row + 1 being 0 where empty. */
  readonly slots: Int32Array;
}

/** Indexes the rows of a table by their feature. */
export function indexTable(table: Omit<LinearTable, 'slots'>): LinearTable {
  let size = 16;
  while (size < table.keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const mask = size - 1;
  for (let row = 0; row < table.keys.length; row++) {
    const key = table.keys[row] ?? 0;
    let slot = key & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = row + 1;
  }
  return { ...table, slots };
}

/** Puts in place of each feature its row of the table; features the model does not know are dropped from the list. */
export function findRows(table: LinearTable, list: FeatureList): void {
  const { slots } = table;
  const mask = slots.length / 2 - 1;
  const { hash, value, first, last, count } = list;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const wanted = hash[at] ?? 0;
    let slot = wanted & mask;
    let row = (slots[slot * 2 + 1] ?? 0) - 1;
    while (row >= 0 && slots[slot * 2] !== wanted) {
      slot = (slot + 1) & mask;
      row = (slots[slot * 2 + 1] ?? 0) - 1;
    }
    if (row < 0) continue;
    hash[kept] = row;
    value[kept] = value[at] ?? 0;
    first[kept] = first[at] ?? 0;
    last[kept] = last[at] ?? 0;
    kept += 1;
  }
  list.count = kept;
}

/**
 * Adds up the rows of a list, as `findRows` left it, over the first `width`
 * columns of the table: eight columns at a time, so that their sums stay in
 * registers (twice as fast as row by row).
 */
export function addRows(table: LinearTable, list: FeatureList, width: number, out: Float64Array): void {
  const { outputs, weights, scale } = table;
  const { hash, value, count } = list;
  if (STEPS.length < count) {
    STEPS = new Float64Array(count * 2);
    STARTS = new Int32Array(count * 2);
  }
  const steps = STEPS;
  const starts = STARTS;
  for (let at = 0; at < count; at++) {
    const row = hash[at] ?? 0;
    steps[at] = (scale[row] ?? 0) * (value[at] ?? 0);
    starts[at] = row * outputs;
  }
  let k = 0;
  for (; k + 8 <= width; k += 8) {
    let a = out[k] ?? 0;
    let b = out[k + 1] ?? 0;
    let c = out[k + 2] ?? 0;
    let d = out[k + 3] ?? 0;
    let e = out[k + 4] ?? 0;
    let f = out[k + 5] ?? 0;
    let g = out[k + 6] ?? 0;
    let h = out[k + 7] ?? 0;
    for (let at = 0; at < count; at++) {
      const step = steps[at] ?? 0;
      const from = (starts[at] ?? 0) + k;
      a += step * (weights[from] ?? 0);
      b += step * (weights[from + 1] ?? 0);
      c += step * (weights[from + 2] ?? 0);
      d += step * (weights[from + 3] ?? 0);
      e += step * (weights[from + 4] ?? 0);
      f += step * (weights[from + 5] ?? 0);
      g += step * (weights[from + 6] ?? 0);
      h += step * (weights[from + 7] ?? 0);
    }
    out[k] = a;
    out[k + 1] = b;
    out[k + 2] = c;
    out[k + 3] = d;
    out[k + 4] = e;
    out[k + 5] = f;
    out[k + 6] = g;
    out[k + 7] = h;
  }
  for (; k < width; k++) {
    let sum = out[k] ?? 0;
    for (let at = 0; at < count; at++) sum += (steps[at] ?? 0) * (weights[(starts[at] ?? 0) + k] ?? 0);
    out[k] = sum;
  }
}

let STEPS = new Float64Array(1024);
let STARTS = new Int32Array(1024);
