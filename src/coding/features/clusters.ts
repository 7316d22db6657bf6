import type { TokenTable } from './tokens.js';

/** Words by what they are used like, learnt from text nobody coded; index 0 is "not known". */
export interface WordClusters {
  /** Hashes of the known words, the most frequent first. */
  readonly words: Int32Array;
  readonly cluster: Uint8Array;
  /** Open addressing over `words`: index + 1, or 0 where empty. */
  readonly slots: Int32Array;
}

/** Words as frequent as these stand for themselves. */
const KEPT_WORDS = 150;
const UNKNOWN = 5;
/** Keeps cluster numbers apart from word hashes. */
const CLUSTER_BASE = 1_000_000;

export const NO_CLUSTERS: WordClusters = indexClusters(new Int32Array(0), new Uint8Array(0));

export function indexClusters(words: Int32Array, cluster: Uint8Array): WordClusters {
  let size = 16;
  while (size < words.length * 2) size *= 2;
  const slots = new Int32Array(size);
  for (let index = 0; index < words.length; index++) {
    let slot = (words[index] ?? 0) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  }
  return { words, cluster, slots };
}

/** What each token counts as in a pattern: itself when it is a common word, else its cluster. */
export function classesOf(clusters: WordClusters, tokens: TokenTable): Int32Array {
  if (clusters.words.length === 0) return new Int32Array(0);
  const classes = new Int32Array(tokens.hash.length);
  for (let token = 0; token < classes.length; token++) classes[token] = classOf(clusters, tokens.hash[token] ?? 0);
  return classes;
}

function classOf(clusters: WordClusters, hash: number): number {
  const index = indexOfWord(clusters, hash);
  if (index < 0) return UNKNOWN;
  return index < KEPT_WORDS ? hash : CLUSTER_BASE + (clusters.cluster[index] ?? 0);
}

/** Place of a word among the known ones, the most frequent first; -1 when it is not known. */
export function indexOfWord(clusters: WordClusters, hash: number): number {
  const { slots, words } = clusters;
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (;;) {
    const index = (slots[slot] ?? 0) - 1;
    if (index < 0 || words[index] === hash) return index;
    slot = (slot + 1) & mask;
  }
}
