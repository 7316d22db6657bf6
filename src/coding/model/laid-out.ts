import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { WordClusters } from '../features/clusters.js';
import { damaged, expectEnd, joinParts, part, partBytes, type Reader, readerOf } from './bytes.js';
import { type Columns, firstColumns, keyAt, rowBytes, rowOrder, scaleAt, viewColumns, weightAt } from './columns.js';
import type { Combiner } from './combiner.js';
import { Header, parseHeader } from './header.js';
import type { LinearTable } from './linear-table.js';
import {
  hiddenParts,
  type Model,
  partsOf,
  readCombiner,
  readHidden,
  readVectorTable,
  type ScorableModel,
} from './model.js';
import type { CodedRole } from './plan.js';
import { INDEX_SIZE } from './row-index.js';
import { columnsNeeded } from './score.js';

/*
 * A model's weights, laid out as coding uses them, so that loading them is reading them: nothing is indexed, packed or
 * looked through but for damage, and threads may share the memory. The build makes it of `weights.bin`, in whose place
 * it stands in the models that come with oars.
 *
 * 24 bytes: "oars", then five numbers of 32 bits, little-endian: the layout; the length of the head; the length of all
 * that coding reads, from the head on; the CRC-32 of that; the CRC-32 of the rest. Then the head, JSON in UTF-8, the
 * numbers that coding reads, and the rest of the model, each part from a multiple of four on.
 */

const MAGIC = 'oars';
/** Raise when the order of the parts, or what is in one, changes. */
const LAYOUT = 4;
export const PREFIX_BYTES = 24;

const LaidTable = z.strictObject({
  rows: z.int().nonnegative(),
  /** Columns that coding reads, and what they are made up to. */
  columns: z.int().positive(),
  width: z.int().positive(),
});

const Head = z.strictObject({
  /** Over `model.json` and `weights.bin`, hex: which model it is. */
  sha256: z.string(),
  /** CRC-32 of the `model.json` that it was laid out with. */
  headerSum: z.int().nonnegative(),
  /** The model's, with the combiners that code and no others, and without dimensions where none of them reads vectors. */
  header: Header,
  /** Slots of the words with a known cluster. */
  words: z.int().positive(),
  tables: z.strictObject({ practitioner: LaidTable, client: LaidTable }),
});

type LaidTable = z.output<typeof LaidTable>;

/** Lays a model out; `sha256` is that over its `model.json` and `weights.bin`, `headerText` the former. */
export function layOut(model: Model, sha256: string, headerText: string): Uint8Array {
  const { header, clusters, vectors, tables } = model;
  const coding = {
    practitioner: model.combiners.practitioner.filter(isCoding),
    client: model.combiners.client.filter(isCoding),
  };
  const all = [...coding.practitioner, ...coding.client];
  const needed = columnsNeeded({ combiners: coding, hidden: model.hidden }, all);
  const columns = {
    practitioner: firstColumns(tables.practitioner, needed.practitioner),
    client: firstColumns(tables.client, needed.client),
  };
  const readsVectors = all.some((one) => one.network !== null);
  const head: z.input<typeof Head> = {
    sha256,
    headerSum: crc32(headerText),
    header: {
      ...header,
      dimensions: readsVectors ? header.dimensions : 0,
      combiners: {
        practitioner: header.combiners.practitioner.filter(isCoding),
        client: header.combiners.client.filter(isCoding),
      },
    },
    words: clusters.slots.length,
    tables: {
      practitioner: sizesOf(columns.practitioner, needed.practitioner),
      client: sizesOf(columns.client, needed.client),
    },
  };
  const text = Buffer.from(JSON.stringify(head));
  const first = joinParts([
    text,
    clusters.words,
    clusters.cluster,
    clusters.slots,
    ...(readsVectors ? [vectors.values, vectors.rarity] : []),
    ...[columns.practitioner, columns.client].flatMap(({ index, bias, weights }) => [index, bias, weights]),
    ...all.flatMap(partsOf),
    ...hiddenParts(model.hidden),
  ]);
  const rest = joinParts([
    ...(readsVectors ? [] : [vectors.values, vectors.rarity]),
    ...lastColumns(tables.practitioner, needed.practitioner),
    ...lastColumns(tables.client, needed.client),
    ...[...model.combiners.practitioner, ...model.combiners.client].filter((one) => !isCoding(one)).flatMap(partsOf),
  ]);
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.write(MAGIC);
  for (const [at, number] of [LAYOUT, text.length, first.length, crc32(first), crc32(rest)].entries())
    prefix.writeUInt32LE(number, 4 + 4 * at);
  return Buffer.concat([prefix, first, rest]);
}

function isCoding({ head }: { readonly head: string }): boolean {
  return head === 'code';
}

function sizesOf({ rows, width }: Columns, columns: number): LaidTable {
  return { rows, columns, width };
}

/** What coding does not read of a table: the order of its rows, the bias and the weights of the columns from `from` on. */
function lastColumns(table: LinearTable, from: number): readonly ArrayBufferView[] {
  const { outputs, keys, bias, weights } = table;
  const left = outputs - from;
  const last = new Int8Array(keys.length * left);
  for (let row = 0; row < keys.length; row++)
    last.set(weights.subarray(row * outputs + from, (row + 1) * outputs), row * left);
  return [rowOrder(table), bias.subarray(from), last];
}

/** How many bytes of a file coding reads, prefix and all; throws ModelError where the prefix is none. */
export function codingBytes(prefix: Uint8Array): number {
  return PREFIX_BYTES + readPrefix(prefix).length;
}

interface Prefix {
  readonly head: number;
  readonly length: number;
  readonly sum: number;
  readonly restSum: number;
}

function readPrefix(bytes: Uint8Array): Prefix {
  const prefix = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(PREFIX_BYTES, bytes.length));
  if (prefix.length < PREFIX_BYTES || prefix.toString('latin1', 0, 4) !== MAGIC || prefix.readUInt32LE(4) !== LAYOUT)
    throw damaged(`weights of layout ${LAYOUT}`, 'none');
  const [head = 0, length = 0, sum = 0, restSum = 0] = [8, 12, 16, 20].map((at) => prefix.readUInt32LE(at));
  return { head, length, sum, restSum };
}

/** A model to code with, and which one it is. */
export interface CodingModel {
  readonly model: ScorableModel;
  readonly sha256: string;
}

/**
 * The part of a model that codes, as views of these bytes, of which the rest is not read; throws ModelError when they are
 * damaged, or were laid out with another `model.json` than this.
 */
export function readForCoding(headerText: string, bytes: Uint8Array): CodingModel {
  const { head, model } = readFirst(bytes);
  expectHeader(headerText, head.headerSum);
  return { model, sha256: head.sha256 };
}

/** The whole model, of its header and all of the bytes; throws ModelError when they are damaged. */
export function readWhole(headerText: string, bytes: Uint8Array): { readonly model: Model; readonly sha256: string } {
  const { head, model, length } = readFirst(bytes);
  expectHeader(headerText, head.headerSum);
  const { restSum } = readPrefix(bytes);
  const rest = bytes.subarray(PREFIX_BYTES + length);
  expectSum(rest, restSum);
  const header = parseHeader(headerText);
  const reader = readerOf(rest);
  const vectors = header.dimensions === head.header.dimensions ? model.vectors : readVectorTable(reader, header);
  const tables = {
    practitioner: wholeTable(reader, model.tables.practitioner, head.tables.practitioner, header.practitioner.outputs),
    client: wholeTable(reader, model.tables.client, head.tables.client, header.client.outputs),
  };
  const combinersOf = (role: CodedRole): readonly Combiner[] =>
    header.combiners[role].map((one) => {
      const coding = isCoding(one) ? model.combiners[role].find(({ head }) => head === one.head) : undefined;
      return coding ?? readCombiner(reader, one, header, vectors, role);
    });
  const combiners = { practitioner: combinersOf('practitioner'), client: combinersOf('client') };
  expectEnd(reader);
  const { clusters, hidden } = model;
  return { model: { header, clusters, vectors, tables, hidden, combiners }, sha256: head.sha256 };
}

interface First {
  readonly head: z.output<typeof Head>;
  readonly model: ScorableModel & { readonly tables: Readonly<Record<CodedRole, Columns>> };
  readonly length: number;
}

function readFirst(bytes: Uint8Array): First {
  const prefix = readPrefix(bytes);
  const first = bytes.subarray(PREFIX_BYTES, PREFIX_BYTES + prefix.length);
  expectSum(first, prefix.sum);
  const reader = readerOf(first);
  const head = Head.parse(JSON.parse(partBytes(reader, prefix.head).toString('utf8')));
  const { header } = head;
  const clusters: WordClusters = {
    words: new Int32Array(...part(reader, header.words * 4), header.words),
    cluster: new Uint8Array(...part(reader, header.words), header.words),
    slots: new Int32Array(...part(reader, head.words * 4), head.words),
  };
  const vectors = readVectorTable(reader, header);
  const tables = {
    practitioner: readColumns(reader, head.tables.practitioner),
    client: readColumns(reader, head.tables.client),
  };
  const combinersOf = (role: CodedRole): readonly Combiner[] =>
    header.combiners[role].map((one) => readCombiner(reader, one, header, vectors, role));
  const combiners = { practitioner: combinersOf('practitioner'), client: combinersOf('client') };
  const hidden = readHidden(reader, header);
  expectEnd(reader);
  return { head, model: { header, clusters, vectors, tables, hidden, combiners }, length: prefix.length };
}

/** A header that was changed says of a model what its weights do not bear out. */
function expectHeader(headerText: string, sum: number): void {
  if (crc32(headerText) !== sum) throw damaged('the model.json that the weights were laid out with', 'another');
}

function expectSum(bytes: Uint8Array, sum: number): void {
  const found = crc32(bytes);
  if (found !== sum) throw damaged(`weights with the sum ${sum}`, `${found}`);
}

function readColumns(reader: Reader, { rows, width }: LaidTable): Columns {
  const index = new Int32Array(...part(reader, INDEX_SIZE * 4), INDEX_SIZE);
  const bias = new Float32Array(...part(reader, width * 4), width);
  return viewColumns(index, bias, part(reader, rows * rowBytes(width)), rows);
}

/** A table put together again of the columns that coding reads and the others. */
function wholeTable(reader: Reader, first: Columns, { rows, columns }: LaidTable, outputs: number): LinearTable {
  const left = outputs - columns;
  const order = new Int32Array(...part(reader, rows * 4), rows);
  const lastBias = new Float32Array(...part(reader, left * 4), left);
  const last = new Int8Array(...part(reader, rows * left), rows * left);
  const bias = new Float32Array(outputs);
  bias.set(first.bias.subarray(0, columns));
  bias.set(lastBias, columns);
  const keys = new Int32Array(rows);
  const scale = new Float32Array(rows);
  const weights = new Int8Array(rows * outputs);
  for (const [row, to] of order.entries()) {
    keys[to] = keyAt(first, row);
    scale[to] = scaleAt(first, row);
    for (let k = 0; k < columns; k++) weights[to * outputs + k] = weightAt(first, row, k);
    weights.set(last.subarray(to * left, (to + 1) * left), to * outputs + columns);
  }
  return { outputs, keys, scale, bias, weights };
}
