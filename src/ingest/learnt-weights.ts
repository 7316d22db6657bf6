import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ModelError } from '../domain/errors.js';

/** What a linear model says of a text: the sum of its features' weights, in log-odds, held against a threshold. */
export interface LearntWeights {
  readonly threshold: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Reads `src/learnt/<name>.json`, as its training command wrote it; throws ModelError when it is missing or damaged. */
export function loadWeights(name: 'boundaries' | 'roles' | 'turns'): LearntWeights {
  const path = fileURLToPath(new URL(`../learnt/${name}.json`, import.meta.url));
  const file = WeightsFile.safeParse(readJson(path));
  if (!file.success) throw damaged(path, file.error);
  return { threshold: file.data.threshold, weights: new Map(Object.entries(file.data.weights)) };
}

const WeightsFile = z.strictObject({
  /** The command and the method, for whoever opens the file. */
  learnt: z.string(),
  threshold: z.number(),
  weights: z.custom<Readonly<Record<string, number>>>(isWeights, 'expected at least one weight, all of them numbers'),
});

/** Thousands of weights, which a schema takes ten times as long to look through. */
function isWeights(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const weights = Object.values(value);
  return weights.length > 0 && weights.every((weight) => typeof weight === 'number');
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw damaged(path, cause);
  }
}

/**
 * Reads `src/learnt/english-words.txt`, as `npm run train:lexicon` wrote it: words that everybody says and writes, and
 * rarer ones, in lines for `WordList`. Throws ModelError when it is missing or damaged.
 */
export function loadEnglishWords(): { readonly everyday: string; readonly rarer: string } {
  const path = fileURLToPath(new URL('../learnt/english-words.txt', import.meta.url));
  let text: string;
  try {
    text = readFileSync(path, 'latin1');
  } catch (cause) {
    throw damaged(path, cause);
  }
  const [notice, everyday, rarer] = text.trimEnd().split('\n\n');
  if (!notice?.startsWith('#') || everyday === undefined || rarer === undefined)
    throw damaged(path, new Error('not as written'));
  return { everyday, rarer };
}

/** Reads `src/learnt/languages.bin`, as `npm run train:languages` wrote it; throws ModelError when it is missing or damaged. */
export function loadLanguages() {
  const path = fileURLToPath(new URL('../learnt/languages.bin', import.meta.url));
  let file: Uint8Array<ArrayBuffer>;
  try {
    file = new Uint8Array(readFileSync(path));
  } catch (cause) {
    throw damaged(path, cause);
  }
  const [seal, sealed] = [file.subarray(0, SEAL_BYTES), file.subarray(SEAL_BYTES)];
  if (!createHash('sha256').update(sealed).digest().equals(seal)) throw damaged(path, new Error('not as sealed'));
  const headerBytes = new DataView(file.buffer).getUint32(SEAL_BYTES, true);
  let at = SEAL_BYTES + 8;
  const [written = ''] = new TextDecoder().decode(file.subarray(at, at + headerBytes)).split('\n');
  const header = LanguagesHeader.parse(JSON.parse(written));
  at += headerBytes;
  const take = (bytes: number): number => {
    const start = at;
    at += Math.ceil(bytes / 8) * 8;
    return start;
  };
  const { languages, averages, ngrams, pairs } = header;
  return {
    languages,
    averages,
    letters: new Uint8Array(file.buffer, take(8192), 8192),
    characters: new Uint8Array(file.buffer, take(256), 256),
    slots: new Uint16Array(file.buffer, take(2 * LANGUAGE_SLOTS), LANGUAGE_SLOTS),
    low: new Uint32Array(file.buffer, take(4 * ngrams), ngrams),
    high: new Uint16Array(file.buffer, take(2 * ngrams), ngrams),
    from: new Uint32Array(file.buffer, take(4 * (ngrams + 1)), ngrams + 1),
    language: new Uint8Array(file.buffer, take(pairs), pairs),
    score: new Uint8Array(file.buffer, take(pairs), pairs),
  };
}

const SEAL_BYTES = 32;
const LANGUAGE_SLOTS = 1 << 17;

const LanguagesHeader = z.strictObject({
  source: z.string(),
  languages: z.array(z.string()),
  averages: z.array(z.number()),
  ngrams: z.number().int(),
  pairs: z.number().int(),
});

function damaged(path: string, cause: unknown): ModelError {
  return new ModelError(
    'weights-damaged',
    `expected learnt weights in ${path}, found a file that is missing or damaged`,
    'Install oars again.',
    { cause },
  );
}
