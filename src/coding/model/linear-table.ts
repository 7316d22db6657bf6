import type { FeatureList } from '../features/feature-list.js';

/** Quantised weights of all heads of one role: a row per feature, a column per output. */
export interface StoredTable {
  readonly outputs: number;
  /** Hash of each row's feature. */
  readonly keys: Int32Array;
  /** One step of each row's 8-bit weights. */
  readonly scale: Float32Array;
  readonly weights: Int8Array;
  readonly bias: Float32Array;
}

export interface LinearTable extends StoredTable {
  readonly index: RowIndex;
}

/** Where the row of each feature is. */
export interface RowIndex {
  /** Open addressing: the key and row + 1 side by side, row + 1 being 0 where empty. */
  readonly slots: Int32Array;
  /** A bit for the upper bits of each key: turns most unknown features away without a look at the slots, which are far larger. */
  readonly known: Int32Array;
}

/** Indexes the rows of a table by their feature. */
export function indexTable(table: StoredTable): LinearTable {
  let size = 16;
  while (size < table.keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const known = new Int32Array(1 << (KNOWN_BITS - 5));
  const mask = size - 1;
  for (let row = 0; row < table.keys.length; row++) {
    const key = table.keys[row] ?? 0;
    let slot = key & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = row + 1;
    const bit = key >>> (32 - KNOWN_BITS);
    known[bit >>> 5] = (known[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return { ...table, index: { slots, known } };
}

/** A million bits for some sixty thousand rows: 128 kB, which stay near the processor. */
const KNOWN_BITS = 20;

/** Puts in place of each feature its row; features the model does not know are dropped from the list. */
export function findRows(index: RowIndex, list: FeatureList): void {
  const { slots, known } = index;
  const mask = slots.length / 2 - 1;
  const { hash, value, first, last, count } = list;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const wanted = hash[at] ?? 0;
    const bit = wanted >>> (32 - KNOWN_BITS);
    if ((((known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue;
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
