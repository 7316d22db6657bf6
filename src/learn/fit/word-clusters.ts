import { indexClusters, NO_CLUSTERS } from '../../coding/features/clusters.js';
import { NO_VECTORS, VECTOR_STEPS } from '../../coding/features/word-vectors.js';
import type { KnownWords } from '../../coding/model/session-view.js';
import { type LearntVectors, learnWordVectors, WORD_VECTOR_DEFAULTS } from './word-vectors.js';

/** Learns what words are used like and sorts them into kinds by it; nothing when there is too little text to tell. */
export function learnWords(texts: readonly string[]): KnownWords {
  const learnt = learnWordVectors(texts, WORD_VECTOR_DEFAULTS);
  if (learnt.words.length < 4 * CLUSTERS) return NO_WORDS;
  const values = centred(learnt);
  return {
    clusters: indexClusters(learnt.words, cluster(learnt, values)),
    vectors: {
      dimensions: learnt.dimensions,
      values: Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value * VECTOR_STEPS)))),
      rarity: rarityOf(learnt.counts),
    },
  };
}

export const NO_WORDS: KnownWords = { clusters: NO_CLUSTERS, vectors: NO_VECTORS };

/** A word as frequent as this share of all words tells half as much as the rarest. */
const HALF = 1e-3;

function rarityOf(counts: Int32Array): Uint8Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Uint8Array.from(counts, (count) => Math.round((255 * HALF) / (HALF + count / total)));
}

/** Fits a byte. */
const CLUSTERS = 250;
const ROUNDS = 15;

/** Spherical k-means, started from evenly spaced frequent words, words weighted by the root of their count. */
function cluster(vectors: LearntVectors, values: Float32Array): Uint8Array {
  const { dimensions, counts } = vectors;
  const size = vectors.words.length;
  const spacing = Math.min(20, Math.floor(size / CLUSTERS));
  const centres = new Float32Array(CLUSTERS * dimensions);
  for (let c = 0; c < CLUSTERS; c++) {
    const from = c * spacing * dimensions;
    centres.set(values.subarray(from, from + dimensions), c * dimensions);
  }
  const chosen = new Uint8Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    for (let word = 0; word < size; word++) chosen[word] = nearest(values, word * dimensions, centres, dimensions);
    centres.fill(0);
    for (let word = 0; word < size; word++) {
      const weight = Math.sqrt(counts[word] ?? 0);
      const to = (chosen[word] ?? 0) * dimensions;
      for (let k = 0; k < dimensions; k++) {
        centres[to + k] = (centres[to + k] ?? 0) + weight * (values[word * dimensions + k] ?? 0);
      }
    }
    for (let c = 0; c < CLUSTERS; c++) normalise(centres, c * dimensions, dimensions);
  }
  return chosen;
}

function nearest(values: Float32Array, at: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < CLUSTERS; c++) {
    let dot = 0;
    for (let k = 0; k < dimensions; k++) dot += (values[at + k] ?? 0) * (centres[c * dimensions + k] ?? 0);
    if (dot > most) {
      most = dot;
      best = c;
    }
  }
  return best;
}

function centred(vectors: LearntVectors): Float32Array {
  const { dimensions } = vectors;
  const size = vectors.words.length;
  const mean = new Float64Array(dimensions);
  for (let at = 0; at < vectors.values.length; at++) {
    mean[at % dimensions] = (mean[at % dimensions] ?? 0) + (vectors.values[at] ?? 0) / size;
  }
  const values = vectors.values.map((value, at) => value - (mean[at % dimensions] ?? 0));
  for (let word = 0; word < size; word++) normalise(values, word * dimensions, dimensions);
  return values;
}

function normalise(values: Float32Array, at: number, dimensions: number): void {
  let sum = 1e-12;
  for (let k = 0; k < dimensions; k++) sum += (values[at + k] ?? 0) ** 2;
  const length = Math.sqrt(sum);
  for (let k = 0; k < dimensions; k++) values[at + k] = (values[at + k] ?? 0) / length;
}
