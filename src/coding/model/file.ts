import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isCodeId } from '../../domain/codes.js';
import { ModelError } from '../../domain/errors.js';
import type { CodeBar } from '../../instruments/print-codebook.js';
import type { Coder } from '../coder.js';
import { type CombinerHeader, parseHeader, type TableHeader } from './header.js';
import { codingBytes, layOut, PREFIX_BYTES, readForCoding, readWhole } from './laid-out.js';
import { decodeModel, type Model } from './model.js';
import { createModelCoder } from './model-coder.js';

/** File names inside a model's folder. */
export const MODEL_FILES = {
  header: 'model.json',
  weights: 'weights.bin',
  /** The weights as the build lays them out, in the place of `weights`: in the models that come with oars. See `laid-out.ts`. */
  laidOut: 'laid-out.bin',
  card: 'card.json',
  cardText: 'card.md',
} as const;

export interface LoadedModel {
  readonly model: Model;
  /** Over header and weights, hex. */
  readonly sha256: string;
}

/** Reads a model's folder, or the folder its `model.json` is in. */
export function loadModel(path: string): LoadedModel {
  const folder = folderOf(path);
  const header = readPart(folder, MODEL_FILES.header);
  if (isLaidOut(folder)) return readWhole(header.toString('utf8'), readPart(folder, MODEL_FILES.laidOut));
  const weights = readPart(folder, MODEL_FILES.weights);
  const sha256 = createHash('sha256').update(header).update(weights).digest('hex');
  return { model: decodeModel(header.toString('utf8'), weights), sha256 };
}

/** A coder that codes with the model in this folder; `weights` where `sharedWeights` gave them already. */
export function loadCoder(path: string, weights: Uint8Array | null = sharedWeights(path)): Coder {
  const { model, sha256 } =
    weights === null
      ? loadModel(path)
      : readForCoding(readPart(folderOf(path), MODEL_FILES.header).toString('utf8'), weights);
  return createModelCoder(model, sha256);
}

/** What coding reads of the model in this folder, in memory that threads may share; null where it is not laid out. */
export function sharedWeights(path: string): Uint8Array<SharedArrayBuffer> | null {
  const folder = folderOf(path);
  if (!isLaidOut(folder)) return null;
  const file = openSync(join(folder, MODEL_FILES.laidOut), 'r');
  try {
    const size = codingBytes(readUpTo(file, new Uint8Array(PREFIX_BYTES)));
    return readUpTo(file, new Uint8Array(new SharedArrayBuffer(Math.min(size, fstatSync(file).size))));
  } finally {
    closeSync(file);
  }
}

/** Fills bytes from the beginning of a file. */
function readUpTo<T extends ArrayBufferLike>(file: number, bytes: Uint8Array<T>): Uint8Array<T> {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, at);
    if (read === 0) return bytes.subarray(0, at);
    at += read;
  }
  return bytes;
}

/** Puts a laid out file in the place of the weights in this folder. */
export function layOutFolder(folder: string): void {
  const { model, sha256 } = loadModel(folder);
  writeFileSync(
    join(folder, MODEL_FILES.laidOut),
    layOut(model, sha256, readPart(folder, MODEL_FILES.header).toString('utf8')),
  );
  rmSync(join(folder, MODEL_FILES.weights), { force: true });
}

function isLaidOut(folder: string): boolean {
  return statSync(join(folder, MODEL_FILES.laidOut), { throwIfNoEntry: false }) !== undefined;
}

/** When each code of the codebook is sure, by the model in this folder. */
export function readBars(path: string): readonly CodeBar[] {
  const { practitioner, client, combiners } = parseHeader(
    readPart(folderOf(path), MODEL_FILES.header).toString('utf8'),
  );
  return [...barsOf(combiners.practitioner, practitioner.heads), ...barsOf(combiners.client, client.heads)];
}

function barsOf(combiners: readonly CombinerHeader[], heads: TableHeader['heads']): readonly CodeBar[] {
  const sure = combiners.find((one) => one.head === 'code')?.sure ?? [];
  const labels = heads.find((one) => one.id === 'code')?.labels ?? [];
  return labels.filter(isCodeId).map((code, at): CodeBar => {
    const bar = sure[at] ?? null;
    return {
      code,
      from: bar?.from ?? null,
      precision: bar?.precision ?? null,
      low: bar?.low ?? null,
      cases: bar?.cases ?? 0,
    };
  });
}

/** How well the model agrees with people, in the words of its card; null when nobody measured it. */
export function agreementOf(path: string): string | null {
  const file = join(folderOf(path), MODEL_FILES.card);
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return null;
  const card = Card.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return card.success ? card.data.agreement : null;
}

const Card = z.object({ agreement: z.string().nullable() });

function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? join(path, '..') : path;
}

function readPart(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch (cause) {
    throw new ModelError(
      'model-missing',
      `expected a model folder with ${name}, found none in ${folder}`,
      'Name the folder that `oars train --out` wrote.',
      { cause },
    );
  }
}
