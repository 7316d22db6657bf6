import { classOf, type WordClusters } from './clusters.js';
import type { FeatureList } from './feature-list.js';
import type { Span, Surroundings } from './surroundings.js';
import type { TokenTable } from './tokens.js';

/** Words in runs of one to three, letters inside words, and the words around: the sparse half of what a coder sees. */
export function lexicalFeatures(
  text: string,
  tokens: TokenTable,
  clusters: WordClusters,
  unit: Surroundings,
  list: FeatureList,
): void {
  const { from, to } = unit.own;
  const { hash } = tokens;
  const n = to - from;
  const scale = 1 / Math.sqrt(Math.max(1, n));
  let two = START;
  let one = START;
  for (let at = from; at <= to; at++) {
    const here = at === to ? END : (hash[at] ?? 0);
    if (at < to) list.add(mix(UNIGRAM, here), scale, at, at + 1);
    if (at > from || at < to)
      list.add(mix(mix(BIGRAM, one), here), scale, Math.max(from, at - 1), Math.min(to, at + 1));
    if (at > from)
      list.add(mix(mix(mix(TRIGRAM, two), one), here), scale, Math.max(from, at - 2), Math.min(to, at + 1));
    two = one;
    one = here;
  }
  patterns(tokens, clusters, unit.own, list, 0.8 * scale);
  letters(text, tokens, unit.own, list, 0.6 * scale);
  const opening = Math.min(4, n);
  let prefix = OPENING;
  for (let at = from; at < from + opening; at++) {
    prefix = mix(prefix, hash[at] ?? 0);
    list.add(prefix, 0.5, from, at + 1);
  }
  if (n > 0) list.add(mix(CLOSING, hash[to - 1] ?? 0), 0.5, to - 1, to);
  if (n > 1) list.add(mix(mix(CLOSING, hash[to - 2] ?? 0), hash[to - 1] ?? 0), 0.5, to - 2, to);
  bag(tokens, unit.before, BEFORE, 0.5, list);
  bag(tokens, unit.earlier, EARLIER, 0.3, list);
  bag(tokens, unit.previous, PREVIOUS, 0.5, list);
  bag(tokens, unit.next, NEXT, 0.3, list);
  if (unit.before.to > unit.before.from) list.add(mix(BEFORE_CLOSING, hash[unit.before.to - 1] ?? 0), 0.3, -1, -1);
  let ahead = AFTER;
  for (let at = unit.after.from; at < Math.min(unit.after.to, unit.after.from + 3); at++) {
    list.add(mix(AFTER_BAG, hash[at] ?? 0), 0.3, -1, -1);
    ahead = mix(ahead, hash[at] ?? 0);
    list.add(ahead, 0.3, -1, -1);
  }
  list.add(mix(LENGTH, bin(n)), 0.5, -1, -1);
  list.add(mix(BEFORE_LENGTH, bin(unit.before.to - unit.before.from)), 0.3, -1, -1);
  list.add(mix(AFTER_LENGTH, bin(unit.after.to - unit.after.from)), 0.3, -1, -1);
  if (unit.position >= 0) list.add(mix(POSITION, Math.floor(unit.position * 5)), 0.3, -1, -1);
}

/** Mixes two hashes into one. */
function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0xcc9e2d51), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

const START = 11;
const END = 13;
const UNIGRAM = 101;
const BIGRAM = 102;
const TRIGRAM = 103;
const LETTERS = 104;
const OPENING = 105;
const CLOSING = 106;
const BEFORE = 107;
const EARLIER = 108;
const PREVIOUS = 109;
const NEXT = 110;
const BEFORE_CLOSING = 111;
const AFTER = 112;
const AFTER_BAG = 113;
const LENGTH = 114;
const BEFORE_LENGTH = 115;
const AFTER_LENGTH = 116;
const POSITION = 117;
const PATTERN = 118;

function bag(tokens: TokenTable, span: Span, seed: number, weight: number, list: FeatureList): void {
  const n = span.to - span.from;
  if (n === 0) {
    list.add(mix(seed, 7), weight, -1, -1);
    return;
  }
  const scale = weight / Math.sqrt(n);
  for (let at = span.from; at < span.to; at++) list.add(mix(seed, tokens.hash[at] ?? 0), scale, -1, -1);
}

/** Runs of one to four words in which all but the commonest words stand for their kind. */
function patterns(tokens: TokenTable, clusters: WordClusters, span: Span, list: FeatureList, scale: number): void {
  if (clusters.words.length === 0) return;
  let one = START;
  let two = 0;
  let three = 0;
  for (let at = span.from; at <= span.to; at++) {
    const here = at === span.to ? END : classOf(clusters, tokens.hash[at] ?? 0);
    const last = Math.min(at + 1, span.to);
    if (at < span.to) list.add(mix(PATTERN, here), scale, at, last);
    list.add(mix(mix(PATTERN, one), here), scale, Math.max(at - 1, span.from), last);
    if (two !== 0) list.add(mix(mix(mix(PATTERN, two), one), here), scale, Math.max(at - 2, span.from), last);
    if (three !== 0)
      list.add(mix(mix(mix(mix(PATTERN, three), two), one), here), scale, Math.max(at - 3, span.from), last);
    three = two;
    two = one;
    one = here;
  }
}

/** Runs of three to five characters inside a word, its edges marked. */
function letters(text: string, tokens: TokenTable, span: Span, list: FeatureList, scale: number): void {
  for (let token = span.from; token < span.to; token++) {
    if (tokens.kind[token] !== 0) continue;
    const start = tokens.start[token] ?? 0;
    const end = tokens.end[token] ?? 0;
    for (let at = start - 1; at < end - 1; at++) {
      let h = LETTERS;
      const limit = Math.min(end + 1, at + 5);
      for (let k = at; k < limit; k++) {
        const code = k < start || k >= end ? 95 : text.charCodeAt(k) | 32;
        h = mix(h, code);
        if (k - at >= 2) list.add(h, scale, token, token + 1);
      }
    }
  }
}

function bin(n: number): number {
  return n < 6 ? n : 4 + Math.floor(Math.log2(n));
}
