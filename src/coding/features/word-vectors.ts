import { indexOfWord, type WordClusters } from './clusters.js';
import type { Span, Surroundings } from './surroundings.js';
import type { TokenTable } from './tokens.js';

/** What words are used like, as directions: a row per word of the clusters, in their order. */
export interface WordVectors {
  /** 0 when a model knows none. */
  readonly dimensions: number;
  /** Unit vectors in steps of 1/200. */
  readonly values: Int8Array;
  /** How much a word tells, 0–255: frequent words tell little. */
  readonly rarity: Uint8Array;
}

export const NO_VECTORS: WordVectors = { dimensions: 0, values: new Int8Array(0), rarity: new Uint8Array(0) };

/** Steps of the stored vectors in a unit. */
export const VECTOR_STEPS = 200;
const PARTS = 10;

/** Numbers `readVectors` writes for one unit. */
export function vectorInputs(vectors: WordVectors): number {
  return vectors.dimensions === 0 ? 0 : PARTS * vectors.dimensions + 1;
}

/**
 * What a unit's words are used like, and those around it: sums of the rarer
 * words, of all words, the largest value, opening and end of its own words; the
 * other's turn before and its likeness to that; the same speaker's turn before;
 * the beginning of the turn after.
 */
export function readVectors(
  vectors: WordVectors,
  clusters: WordClusters,
  tokens: TokenTable,
  unit: Surroundings,
  out: Float32Array,
): void {
  const { dimensions } = vectors;
  const { own, before, earlier, after } = unit;
  const sum = (part: number, span: Span, rare: boolean): void =>
    addWords(vectors, clusters, tokens, span, rare, out, part * dimensions);
  out.fill(0);
  sum(0, own, true);
  sum(1, own, false);
  largest(vectors, clusters, tokens, own, out, 2 * dimensions);
  sum(3, { from: own.from, to: Math.min(own.to, own.from + OPENING) }, false);
  sum(4, { from: Math.max(own.from, own.to - CLOSING), to: own.to }, false);
  sum(5, before, true);
  sum(6, before, false);
  sum(8, earlier, true);
  sum(9, { from: after.from, to: Math.min(after.to, after.from + AHEAD) }, false);
  let product = 0;
  let mine = 1e-3;
  let theirs = 1e-3;
  for (let k = 0; k < dimensions; k++) {
    const a = out[k] ?? 0;
    const b = out[5 * dimensions + k] ?? 0;
    out[7 * dimensions + k] = 3 * a * b;
    product += a * b;
    mine += a * a;
    theirs += b * b;
  }
  out[PARTS * dimensions] = product / Math.sqrt(mine * theirs);
}

const OPENING = 3;
const CLOSING = 4;
const AHEAD = 6;

/** Adds up the words of a span, weighed by rarity or all alike, over the root of how much that was. */
function addWords(
  vectors: WordVectors,
  clusters: WordClusters,
  tokens: TokenTable,
  span: Span,
  rare: boolean,
  out: Float32Array,
  at: number,
): void {
  const { dimensions, values, rarity } = vectors;
  let total = 0.5;
  for (let token = span.from; token < span.to; token++) {
    const word = indexOfWord(clusters, tokens.hash[token] ?? 0);
    if (word < 0) continue;
    const weight = rare ? (rarity[word] ?? 0) / 255 : 1;
    total += weight;
    const row = word * dimensions;
    for (let k = 0; k < dimensions; k++) out[at + k] = (out[at + k] ?? 0) + weight * (values[row + k] ?? 0);
  }
  const scale = 1 / (VECTOR_STEPS * Math.sqrt(total));
  for (let k = 0; k < dimensions; k++) out[at + k] = (out[at + k] ?? 0) * scale;
}

function largest(
  vectors: WordVectors,
  clusters: WordClusters,
  tokens: TokenTable,
  span: Span,
  out: Float32Array,
  at: number,
): void {
  const { dimensions, values } = vectors;
  let met = false;
  for (let token = span.from; token < span.to; token++) {
    const word = indexOfWord(clusters, tokens.hash[token] ?? 0);
    if (word < 0) continue;
    const row = word * dimensions;
    for (let k = 0; k < dimensions; k++) {
      const value = (values[row + k] ?? 0) / VECTOR_STEPS;
      if (!met || value > (out[at + k] ?? 0)) out[at + k] = value;
    }
    met = true;
  }
}
