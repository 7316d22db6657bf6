import type { FeatureList } from '../features/feature-list.js';
import { damaged } from './bytes.js';
import type { LinearTable, RowIndex } from './linear-table.js';

/**
 * The first columns of a table, as coding reads them: a row's scale and weights
 * side by side, so that one look at memory finds both, four weights to an
 * integer, so that one read fetches four.
 */
export interface Columns {
  readonly index: RowIndex;
  readonly bias: Float32Array;
  /** Columns, made up to a multiple of four by some without weights. */
  readonly width: number;
  /** Numbers a row takes: its scale, then its weights. */
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
  const { outputs, index } = table;
  const bias = new Float32Array(widthOf(count));
  bias.set(table.bias.subarray(0, count));
  const rows = table.keys.length;
  const size = rows * (4 + bias.length);
  const columns = viewColumns(index, bias, [new ArrayBuffer(size), 0], size);
  const { stride, scales, weights } = columns;
  for (let row = 0; row < rows; row++) {
    scales[row * stride] = table.scale[row] ?? 0;
    const to = row * stride * 4 + 4;
    for (let k = 0; k < count; k++) weights[to + k] = table.weights[row * outputs + k] ?? 0;
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

/** Columns as they lie in memory of so many bytes: each row's scale and weights. */
export function viewColumns(
  index: RowIndex,
  bias: Float32Array,
  [memory, at]: readonly [ArrayBufferLike, number],
  size: number,
): Columns {
  const width = bias.length;
  return {
    index,
    bias,
    width,
    stride: 1 + width / 4,
    scales: new Float32Array(memory, at, size / 4),
    quads: new Int32Array(memory, at, size / 4),
    weights: new Int8Array(memory, at, size),
  };
}

/** A row's weight in one column, without its scale. */
export function weightAt(columns: Columns, row: number, column: number): number {
  return columns.weights[row * columns.stride * 4 + 4 + column] ?? 0;
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
    steps[at] = (scales[start] ?? 0) * (value[at] ?? 0);
    starts[at] = start + 1;
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
