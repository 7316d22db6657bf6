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
  /** Open addressing over `keys`: row + 1, or 0 where empty. */
  readonly slots: Int32Array;
}

/** Indexes the rows of a table by their feature. */
export function indexTable(table: Omit<LinearTable, 'slots'>): LinearTable {
  let size = 16;
  while (size < table.keys.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const mask = size - 1;
  for (let row = 0; row < table.keys.length; row++) {
    let slot = (table.keys[row] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = row + 1;
  }
  return { ...table, slots };
}

/** Row of a feature, -1 when the model does not know it. */
export function rowOf(table: LinearTable, hash: number): number {
  const { slots, keys } = table;
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (;;) {
    const row = (slots[slot] ?? 0) - 1;
    if (row < 0 || keys[row] === hash) return row;
    slot = (slot + 1) & mask;
  }
}

/** Adds up the weights of a unit's features for the first columns of the table, as many as `out` holds. */
export function scoreLinear(table: LinearTable, list: FeatureList, out: Float32Array): void {
  const { outputs, weights, scale, keys, slots, bias } = table;
  const width = out.length;
  const mask = slots.length - 1;
  const { hash, value, count } = list;
  for (let k = 0; k < width; k++) out[k] = bias[k] ?? 0;
  for (let at = 0; at < count; at++) {
    const wanted = hash[at] ?? 0;
    let slot = wanted & mask;
    let row = (slots[slot] ?? 0) - 1;
    while (row >= 0 && keys[row] !== wanted) {
      slot = (slot + 1) & mask;
      row = (slots[slot] ?? 0) - 1;
    }
    if (row < 0) continue;
    const step = (scale[row] ?? 0) * (value[at] ?? 0);
    const base = row * outputs;
    for (let k = 0; k < width; k++) out[k] = (out[k] ?? 0) + step * (weights[base + k] ?? 0);
  }
}
