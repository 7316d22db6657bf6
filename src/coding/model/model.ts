import { z } from 'zod';
import { type CodeId, isCodeId } from '../../domain/codes.js';
import { ModelError } from '../../domain/errors.js';
import { indexTable, type LinearTable } from './linear-table.js';

/** Raise when a model of before can no longer be read. */
export const MODEL_FORMAT = 1;

const Head = z.strictObject({
  /** What it predicts, such as `annomi.main` or `code`. */
  id: z.string(),
  labels: z.array(z.string()).min(2),
  /** First of its columns in the role's table. */
  offset: z.int().nonnegative(),
  /** Logits are divided by this before they become probabilities. */
  temperature: z.number().positive(),
});

const Table = z.strictObject({ rows: z.int().nonnegative(), outputs: z.int().positive(), heads: z.array(Head) });

const Header = z.strictObject({
  format: z.literal(MODEL_FORMAT),
  id: z.string().min(1),
  version: z.string().min(1),
  practitioner: Table,
  client: Table,
  /** Machine codes less sure than this are for a person to look at. */
  reviewBelow: z.number().min(0).max(1),
});

export type HeadHeader = z.output<typeof Head>;
export type ModelHeader = z.output<typeof Header>;

/** A trained model, ready to score. */
export interface Model {
  readonly header: ModelHeader;
  readonly practitioner: LinearTable;
  readonly client: LinearTable;
}

/** A head as a coder uses it. */
export interface HeadView {
  readonly labels: readonly string[];
  readonly offset: number;
  readonly temperature: number;
}

/** The head of a role by its id; a model without it cannot do what was asked. */
export function headOf(model: Model, role: 'practitioner' | 'client', id: string): HeadView {
  const head = model.header[role].heads.find((one) => one.id === id);
  if (head === undefined) {
    throw new ModelError(
      'model-without-head',
      `expected the model to hold the head "${id}", found ${model.header[role].heads.map((one) => one.id).join(', ') || 'none'}`,
      'Train it with `oars train` on data that bears these labels, or use the shipped model.',
    );
  }
  return head;
}

/** The labels of a head that gives codebook codes. */
export function codesOf(head: HeadView): readonly CodeId[] {
  return head.labels.filter(isCodeId);
}

/** Reads a model from its header and weights; every size is checked. */
export function decodeModel(headerText: string, bytes: Uint8Array): Model {
  const header = parseHeader(headerText);
  const reader = { bytes: alignedCopy(bytes), at: 0 };
  const practitioner = readTable(reader, header.practitioner.rows, header.practitioner.outputs);
  const client = readTable(reader, header.client.rows, header.client.outputs);
  if (reader.at !== reader.bytes.length) throw damaged(`${reader.at} bytes of weights`, `${reader.bytes.length}`);
  return { header, practitioner, client };
}

/** The weights as bytes, little-endian, in the order `decodeModel` reads them. */
export function encodeWeights(tables: readonly Omit<LinearTable, 'slots'>[]): Uint8Array {
  const parts = tables.flatMap((table) => [table.keys, table.scale, table.bias, table.weights]);
  const size = parts.reduce((sum, part) => sum + padded(part.byteLength), 0);
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    out.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  return out;
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function parseHeader(text: string): ModelHeader {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ModelError(
      'model-damaged',
      'expected model.json to be JSON',
      'Train the model again, or reinstall oars.',
      { cause },
    );
  }
  const parsed = Header.safeParse(json);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new ModelError(
    'model-unreadable',
    `expected a model of format ${MODEL_FORMAT}: ${where}`,
    'Train it again with this version of oars.',
  );
}

function readTable(reader: Reader, rows: number, outputs: number): LinearTable {
  const keys = new Int32Array(...part(reader, rows * 4), rows);
  const scale = new Float32Array(...part(reader, rows * 4), rows);
  const bias = new Float32Array(...part(reader, outputs * 4), outputs);
  const weights = new Int8Array(...part(reader, rows * outputs), rows * outputs);
  return indexTable({ outputs, keys, scale, bias, weights });
}

function part(reader: Reader, size: number): [ArrayBufferLike, number] {
  const at = reader.at;
  if (at + size > reader.bytes.length)
    throw damaged(`at least ${at + size} bytes of weights`, `${reader.bytes.length}`);
  reader.at = at + padded(size);
  return [reader.bytes.buffer, reader.bytes.byteOffset + at];
}

/** Every part starts at a multiple of four, as typed arrays need. */
function padded(size: number): number {
  return (size + 3) & ~3;
}

function alignedCopy(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
}

function damaged(expected: string, found: string): ModelError {
  return new ModelError(
    'model-damaged',
    `expected ${expected}, found ${found}`,
    'Train the model again, or reinstall oars.',
  );
}
