import type { FeatureList } from '../features/feature-list.js';
import { damaged } from './bytes.js';
import type { LinearTable } from './linear-table.js';
import { indexRows } from './row-index.js';

/**
 * The first columns of a table, as coding reads them: rows in the order of their
 * features' hashes, each hash, scale and weights side by side, so that one look
 * at memory finds all, four weights to an integer, so that one read fetches four.
 */
export interface Columns {
  /** Where the row of each feature is: see `row-index.ts`. */
  readonly index: Int32Array;
  readonly rows: number;
  readonly bias: Float32Array;
  /** Columns, made up to a multiple of four by some without weights. */
  readonly width: number;
  /** Numbers a row takes: its feature's hash, its scale, then its weights. */
  readonly stride: number;
  /** Three views of the same memory. */
  readonly scales: Float32Array;
  readonly quads: Int32Array;
  readonly weights: Int8Array;
}

/** The first `count` columns of a table; the same object at every call. */
export function firstColumns(table: LinearTable | Columns, count: number): Columns {
  if ('stride' in table) return expectWidth(table, count);
  const known = KNOWN.get(table)?.get(count);
  if (known !== undefined) return known;
  const made = packColumns(table, count);
  KNOWN.set(table, new Map(KNOWN.get(table)).set(count, made));
  return made;
}

const KNOWN = new WeakMap<LinearTable, ReadonlyMap<number, Columns>>();

function packColumns(table: LinearTable, count: number): Columns {
  const { outputs, keys } = table;
  const bias = new Float32Array(widthOf(count));
  bias.set(table.bias.subarray(0, count));
  const index = indexRows(keys.toSorted());
  const columns = viewColumns(index, bias, [new ArrayBuffer(keys.length * rowBytes(bias.length)), 0], keys.length);
  const { stride, scales, quads, weights } = columns;
  for (const [row, from] of rowOrder(table).entries()) {
    quads[row * stride] = keys[from] ?? 0;
    scales[row * stride + 1] = table.scale[from] ?? 0;
    const to = row * stride * 4 + HEAD_BYTES;
    for (let k = 0; k < count; k++) weights[to + k] = table.weights[from * outputs + k] ?? 0;
  }
  return columns;
}

/** What is laid out for some combiners has the columns that they need. */
function expectWidth(columns: Columns, count: number): Columns {
  if (columns.width === widthOf(count)) return columns;
  throw damaged(`${widthOf(count)} columns`, `${columns.width}`);
}

/** Columns are read four at a time. */
function widthOf(count: number): number {
  return (count + 3) & ~3;
}

/** By row of the columns: the row of the table that it is. */
export function rowOrder({ keys }: LinearTable): Int32Array {
  return Int32Array.from(keys.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

/** What stands before a row's weights: its feature's hash and its scale. */
const HEAD_BYTES = 8;

/** How many bytes a row of so many columns takes. */
export function rowBytes(width: number): number {
  return HEAD_BYTES + width;
}

/** Columns whose rows lie in memory, from a place on. */
export function viewColumns(
  index: Int32Array,
  bias: Float32Array,
  [memory, at]: readonly [ArrayBufferLike, number],
  rows: number,
): Columns {
  const width = bias.length;
  const stride = rowBytes(width) / 4;
  return {
    index,
    rows,
    bias,
    width,
    stride,
    scales: new Float32Array(memory, at, rows * stride),
    quads: new Int32Array(memory, at, rows * stride),
    weights: new Int8Array(memory, at, rows * stride * 4),
  };
}

/** The hash of a row's feature. */
export function keyAt(columns: Columns, row: number): number {
  return columns.quads[row * columns.stride] ?? 0;
}

/** What one step of a row's weights is worth. */
export function scaleAt(columns: Columns, row: number): number {
  return columns.scales[row * columns.stride + 1] ?? 0;
}

/** A row's weight in one column, without its scale. */
export function weightAt(columns: Columns, row: number, column: number): number {
  return columns.weights[row * columns.stride * 4 + HEAD_BYTES + column] ?? 0;
}

/**
 * Adds up the rows of a list, as `findRows` left it: four columns at a time, so
 * that their sums stay in registers.
 */
export function addRows(columns: Columns, list: FeatureList, out: Float64Array): void {
  const { width, stride, scales, quads } = columns;
  const { hash, value, count } = list;
  if (STEPS.length < count) {
    STEPS = new Float64Array(count * 2);
    STARTS = new Int32Array(count * 2);
  }
  const steps = STEPS;
  const starts = STARTS;
  for (let at = 0; at < count; at++) {
    const start = (hash[at] ?? 0) * stride;
    steps[at] = (scales[start + 1] ?? 0) * (value[at] ?? 0);
    starts[at] = start + 2;
  }
  for (let k = 0, quad = 0; k < width; k += 4, quad++) {
    let a = out[k] ?? 0;
    let b = out[k + 1] ?? 0;
    let c = out[k + 2] ?? 0;
    let d = out[k + 3] ?? 0;
    for (let at = 0; at < count; at++) {
      const step = steps[at] ?? 0;
      // Little-endian, as all of a model's weights are: the first column is the lowest byte.
      const four = quads[(starts[at] ?? 0) + quad] ?? 0;
      a += step * ((four << 24) >> 24);
      b += step * ((four << 16) >> 24);
      c += step * ((four << 8) >> 24);
      d += step * (four >> 24);
    }
    out[k] = a;
    out[k + 1] = b;
    out[k + 2] = c;
    out[k + 3] = d;
  }
}

let STEPS = new Float64Array(1024);
let STARTS = new Int32Array(1024);
