import type { TableHeader } from '../../coding/model/header.js';
import type { StoredTable } from '../../coding/model/linear-table.js';
import type { FittedHead } from './head.js';

type Packed = { readonly table: StoredTable; readonly header: TableHeader };

/** Puts the heads of a role side by side in one table of 8-bit weights; keeps the `most` rows that weigh most. */
export function packHeads(heads: readonly FittedHead[], most: number): Packed {
  const outputs = heads.reduce((sum, head) => sum + head.labels.length, 0);
  const size = new Map<number, number>();
  for (const head of heads) {
    const classes = head.labels.length;
    for (const [hash, column] of head.columns) {
      let sum = 0;
      for (let k = 0; k < classes; k++) sum += (head.weights[column * classes + k] ?? 0) ** 2;
      size.set(hash, (size.get(hash) ?? 0) + sum);
    }
  }
  const kept = [...size].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
  const keys = Int32Array.from(kept, ([hash]) => hash).sort();
  const scale = new Float32Array(keys.length);
  const bias = new Float32Array(outputs);
  const weights = new Int8Array(keys.length * outputs);
  const row = new Float64Array(outputs);
  for (const [index, hash] of keys.entries()) {
    row.fill(0);
    let offset = 0;
    for (const head of heads) {
      const classes = head.labels.length;
      const column = head.columns.get(hash);
      if (column !== undefined)
        for (let k = 0; k < classes; k++) row[offset + k] = head.weights[column * classes + k] ?? 0;
      offset += classes;
    }
    let largest = 0;
    for (const value of row) largest = Math.max(largest, Math.abs(value));
    const step = largest / 127;
    scale[index] = step;
    if (step > 0) for (let k = 0; k < outputs; k++) weights[index * outputs + k] = Math.round((row[k] ?? 0) / step);
  }
  let offset = 0;
  const headers: TableHeader['heads'] = [];
  for (const head of heads) {
    const classes = head.labels.length;
    headers.push({ id: head.id, labels: [...head.labels], offset });
    for (let k = 0; k < classes; k++) bias[offset + k] = head.weights[head.columns.size * classes + k] ?? 0;
    offset += classes;
  }
  return { table: { outputs, keys, scale, bias, weights }, header: { rows: keys.length, outputs, heads: headers } };
}
