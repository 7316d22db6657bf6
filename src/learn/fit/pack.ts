import type { HiddenLayer } from '../../coding/model/deep.js';
import type { TableHeader } from '../../coding/model/header.js';
import type { LinearTable } from '../../coding/model/linear-table.js';
import { type FittedHead, layerOf, linearShare } from './head.js';

interface Packed {
  readonly table: LinearTable;
  readonly header: TableHeader;
  readonly hidden: readonly HiddenLayer[];
}

/** Columns a head takes in its role's table: its labels, then its hidden layer. */
export function columnsTaken({ labels, deep }: FittedHead): number {
  return labels.length + (deep?.hidden ?? 0);
}

/**
 * Puts the heads of a role side by side in one table of 8-bit weights. Keeps the `most` rows whose loss would change
 * scores most: by how far a feature moves them where it stands, and how often it does.
 */
export function packHeads(heads: readonly FittedHead[], most: number): Packed {
  const outputs = heads.reduce((sum, head) => sum + columnsTaken(head), 0);
  const worth = new Map<number, number>();
  const row = new Float64Array(outputs);
  for (const head of heads) {
    for (const [hash, column] of head.columns) {
      putRow(head, column, row, 0);
      let sum = 0;
      for (let k = 0; k < columnsTaken(head); k++) sum += (row[k] ?? 0) ** 2;
      worth.set(hash, (worth.get(hash) ?? 0) + sum * (head.met[column] ?? 0));
    }
  }
  const kept = [...worth].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
  const keys = Int32Array.from(kept, ([hash]) => hash).sort();
  const scale = new Float32Array(keys.length);
  const weights = new Int8Array(keys.length * outputs);
  for (const [index, hash] of keys.entries()) {
    row.fill(0);
    let offset = 0;
    for (const head of heads) {
      const column = head.columns.get(hash);
      if (column !== undefined) putRow(head, column, row, offset);
      offset += columnsTaken(head);
    }
    let largest = 0;
    for (const value of row) largest = Math.max(largest, Math.abs(value));
    const step = largest / 127;
    scale[index] = step;
    if (step > 0) for (let k = 0; k < outputs; k++) weights[index * outputs + k] = Math.round((row[k] ?? 0) / step);
  }
  const bias = new Float32Array(outputs);
  let offset = 0;
  const headers: TableHeader['heads'] = [];
  const hidden: HiddenLayer[] = [];
  for (const head of heads) {
    const { labels, deep } = head;
    headers.push({ id: head.id, labels: [...labels], offset, hidden: deep?.hidden ?? 0 });
    const last = head.columns.size * labels.length;
    for (let k = 0; k < labels.length; k++) bias[offset + k] = linearShare(head) * (head.weights[last + k] ?? 0);
    if (deep !== null) {
      bias.set(deep.bias, offset + labels.length);
      hidden.push(layerOf(head, deep, offset));
    }
    offset += columnsTaken(head);
  }
  return {
    table: { outputs, keys, scale, bias, weights },
    header: { rows: keys.length, outputs, heads: headers },
    hidden,
  };
}

/** Puts a feature's weights where the columns of its head begin. */
function putRow(head: FittedHead, column: number, row: Float64Array, offset: number): void {
  const classes = head.labels.length;
  const share = linearShare(head);
  for (let k = 0; k < classes; k++) row[offset + k] = share * (head.weights[column * classes + k] ?? 0);
  const { deep } = head;
  if (deep === null) return;
  for (let h = 0; h < deep.hidden; h++) row[offset + classes + h] = deep.first[column * deep.hidden + h] ?? 0;
}
