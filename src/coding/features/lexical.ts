import type { FeatureList } from './feature-list.js';
import type { Span, Surroundings } from './surroundings.js';
import { fold, type TokenTable } from './tokens.js';

/** The words of a session as the sparse features read them. */
export interface Reading {
  readonly texts: readonly string[];
  readonly tokens: TokenTable;
  /** What each token counts as in a pattern; empty when no kinds of words are known. */
  readonly classes: Int32Array;
}

/** Words in runs of one to three, letters inside words, and the words around: the sparse half of what a coder sees. */
export function lexicalFeatures(reading: Reading, unit: Surroundings, list: FeatureList): void {
  const { own } = unit;
  const weight = wordWeight(own);
  for (let token = own.from; token < own.to; token++) wordFeatures(reading, unit.unit, token, weight, list);
  runFeatures(reading, unit, list);
  turnFeatures(reading, unit, list);
}

/** What a word of a unit counts for: a long unit says no more than a short one. */
export function wordWeight(own: Span): number {
  return 1 / Math.sqrt(Math.max(1, own.to - own.from));
}

/** What a word says wherever it stands: the word, its kind, and the letters in it. Depends on its characters alone. */
export function wordFeatures(reading: Reading, text: number, token: number, weight: number, list: FeatureList): void {
  const { tokens, classes } = reading;
  list.add(mix(UNIGRAM, tokens.hash[token] ?? 0), weight, token, token + 1);
  if (classes.length > 0) list.add(mix(PATTERN, classes[token] ?? 0), 0.8 * weight, token, token + 1);
  if (tokens.kind[token] === 0) letters(reading.texts[text] ?? '', tokens, token, 0.6 * weight, list);
}

/** What words say by standing together, at the edges of the unit or beside its neighbours in the turn. */
export function runFeatures(reading: Reading, unit: Surroundings, list: FeatureList): void {
  const { tokens, classes } = reading;
  const { from, to } = unit.own;
  const { hash } = tokens;
  const n = to - from;
  const weight = wordWeight(unit.own);
  let two = START;
  let one = START;
  for (let at = from; at <= to && n > 0; at++) {
    const here = at === to ? END : (hash[at] ?? 0);
    const last = Math.min(to, at + 1);
    list.add(mix(mix(BIGRAM, one), here), weight, Math.max(from, at - 1), last);
    if (at > from) list.add(mix(mix(mix(TRIGRAM, two), one), here), weight, Math.max(from, at - 2), last);
    two = one;
    one = here;
  }
  if (classes.length > 0) patterns(classes, unit.own, 0.8 * weight, list);
  let opening = OPENING;
  for (let at = from; at < Math.min(to, from + 4); at++) {
    opening = mix(opening, hash[at] ?? 0);
    list.add(opening, 0.5, from, at + 1);
  }
  if (n > 0) list.add(mix(CLOSING, hash[to - 1] ?? 0), 0.5, to - 1, to);
  if (n > 1) list.add(mix(mix(CLOSING, hash[to - 2] ?? 0), hash[to - 1] ?? 0), 0.5, to - 2, to);
  bag(tokens, unit.previous, PREVIOUS, 0.5, list);
  bag(tokens, unit.next, NEXT, 0.3, list);
  list.add(mix(LENGTH, bin(n)), 0.5, -1, -1);
}

/** What stands around the turn: the same for all its units. */
export function turnFeatures({ tokens }: Reading, unit: Surroundings, list: FeatureList): void {
  const { hash } = tokens;
  const { before, earlier, after, position } = unit;
  bag(tokens, before, BEFORE, 0.5, list);
  bag(tokens, earlier, EARLIER, 0.3, list);
  if (before.to > before.from) list.add(mix(BEFORE_CLOSING, hash[before.to - 1] ?? 0), 0.3, -1, -1);
  let ahead = AFTER;
  for (let at = after.from; at < Math.min(after.to, after.from + 3); at++) {
    list.add(mix(AFTER_BAG, hash[at] ?? 0), 0.3, -1, -1);
    ahead = mix(ahead, hash[at] ?? 0);
    list.add(ahead, 0.3, -1, -1);
  }
  list.add(mix(BEFORE_LENGTH, bin(before.to - before.from)), 0.3, -1, -1);
  list.add(mix(AFTER_LENGTH, bin(after.to - after.from)), 0.3, -1, -1);
  if (position >= 0) list.add(mix(POSITION, Math.floor(position * 5)), 0.3, -1, -1);
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
/** Stands for the edge of a word among its letters. */
const EDGE = 95;

function bag(tokens: TokenTable, span: Span, seed: number, weight: number, list: FeatureList): void {
  const n = span.to - span.from;
  if (n === 0) {
    list.add(mix(seed, 7), weight, -1, -1);
    return;
  }
  const each = weight / Math.sqrt(n);
  for (let at = span.from; at < span.to; at++) list.add(mix(seed, tokens.hash[at] ?? 0), each, -1, -1);
}

/** Runs of two to four words in which all but the commonest words stand for their kind. */
function patterns(classes: Int32Array, span: Span, weight: number, list: FeatureList): void {
  let one = START;
  let two = 0;
  let three = 0;
  for (let at = span.from; at <= span.to; at++) {
    const here = at === span.to ? END : (classes[at] ?? 0);
    const last = Math.min(at + 1, span.to);
    list.add(mix(mix(PATTERN, one), here), weight, Math.max(at - 1, span.from), last);
    if (two !== 0) list.add(mix(mix(mix(PATTERN, two), one), here), weight, Math.max(at - 2, span.from), last);
    if (three !== 0)
      list.add(mix(mix(mix(mix(PATTERN, three), two), one), here), weight, Math.max(at - 3, span.from), last);
    three = two;
    two = one;
    one = here;
  }
}

/** Runs of three to five characters inside a word, its edges marked. */
function letters(text: string, tokens: TokenTable, token: number, weight: number, list: FeatureList): void {
  const start = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  for (let at = start - 1; at < end - 1; at++) {
    let h = LETTERS;
    const limit = Math.min(end + 1, at + 5);
    for (let k = at; k < limit; k++) {
      h = mix(h, k < start || k >= end ? EDGE : fold(text.charCodeAt(k)));
      if (k - at >= 2) list.add(h, weight, token, token + 1);
    }
  }
}

function bin(n: number): number {
  return n < 6 ? n : 4 + Math.floor(Math.log2(n));
}
