import type { Turn } from '../../domain/transcript.js';
import { loadWeights } from '../learnt-weights.js';
import { tokensOf } from './behavior-features.js';

/** A turn taken apart, to be judged in many stretches of a session. */
export interface HeardTurn {
  readonly turn: Turn;
  readonly words: number;
  /** Places in `FEATURES`, one for each time a feature occurs. */
  readonly features: readonly number[];
}

/** Turns taken apart, each once. */
export function hear(turns: readonly Turn[]): readonly HeardTurn[] {
  return turns.map((turn) => hearPlain(turn) ?? hearAny(turn));
}

/** Learnt by `npm run bench:roles -- <transcripts> --train`. */
export const { weights: WEIGHTS } = loadWeights('roles');
/** The features that have a weight, by their places. */
export const FEATURES: readonly string[] = [...WEIGHTS.keys()];
const QUESTION_MARK = FEATURES.indexOf('#question-mark');

/** A word of the features: its own places, and a number that pairs of words are looked up by. */
interface KnownWord {
  readonly word: string;
  readonly number: number;
  alone: number;
  opening: number;
}

const VOCABULARY = new Map<string, KnownWord>();
const PARTS = FEATURES.map((name) => (name.startsWith('#') ? [] : name.replace('^', '').split(' ')).map(wordOf));
/** Places of pairs, a row for each first word; -1 for pairs without a weight. */
const PAIRS = new Int16Array(VOCABULARY.size ** 2).fill(-1);

for (const [place, name] of FEATURES.entries()) {
  const [one, two] = PARTS[place] ?? [];
  if (one === undefined) continue;
  if (name.startsWith('^')) one.opening = place;
  else if (two === undefined) one.alone = place;
  else PAIRS[pairOf(one, two)] = place;
}

function wordOf(word: string): KnownWord {
  const known = VOCABULARY.get(word) ?? { word, number: VOCABULARY.size, alone: -1, opening: -1 };
  VOCABULARY.set(word, known);
  return known;
}

function pairOf(one: KnownWord, two: KnownWord): number {
  return one.number * VOCABULARY.size + two.number;
}

/** The features that `measureBehavior` counts, those without a weight left out. */
class Features {
  readonly places: number[] = [];
  private before: KnownWord | null = null;
  private words = 0;

  constructor(spoken: string) {
    if (QUESTION_MARK >= 0 && spoken.includes('?')) this.places.push(QUESTION_MARK);
  }

  /** The next word of the turn; null for one that no feature has. */
  add(word: KnownWord | null): void {
    const { before, places } = this;
    if (word !== null) {
      if (this.words === 0 && word.opening >= 0) places.push(word.opening);
      if (before !== null) {
        const pair = PAIRS[pairOf(before, word)] ?? -1;
        if (pair >= 0) places.push(pair);
      }
      if (word.alone >= 0) places.push(word.alone);
    }
    this.before = word;
    this.words += 1;
  }

  of(turn: Turn): HeardTurn {
    return { turn, words: this.words, features: this.places };
  }
}

function hearAny(turn: Turn): HeardTurn {
  const features = new Features(turn.spoken);
  for (const token of tokensOf(turn.spoken)) features.add(VOCABULARY.get(token) ?? null);
  return features.of(turn);
}

/** What `hearAny` hears in a turn of ASCII and the marks of English print, without making its words; null for any other. */
function hearPlain(turn: Turn): HeardTurn | null {
  const { spoken } = turn;
  const { length } = spoken;
  const features = new Features(spoken);
  for (let at = 0; at < length; ) {
    const first = kindAt(spoken, at);
    if (first === OTHER_SCRIPT) return null;
    if (first <= JOINT) {
      at++;
      continue;
    }
    const start = at;
    let hash = HASH_START;
    let kind = first;
    do {
      hash = Math.imul(hash ^ kind, HASH_FACTOR);
      kind = kindAt(spoken, ++at);
    } while (kind > JOINT);
    if (kind === JOINT && kindAt(spoken, at + 1) >= LETTER_A) {
      hash = Math.imul(hash ^ JOINT, HASH_FACTOR);
      for (kind = kindAt(spoken, ++at); kind >= LETTER_A; kind = kindAt(spoken, ++at))
        hash = Math.imul(hash ^ kind, HASH_FACTOR);
    }
    if (kind === OTHER_SCRIPT) return null;
    features.add(knownAt(spoken, start, at, hash));
  }
  return features.of(turn);
}

/** The word of the vocabulary that stands there; two words may have one hash, so its letters are compared. */
function knownAt(spoken: string, start: number, end: number, hash: number): KnownWord | null {
  for (let slot = hash & LAST_SLOT; ; slot = (slot + 1) & LAST_SLOT) {
    const known = SLOTS[slot] ?? null;
    if (known === null || isAt(known.word, spoken, start, end)) return known;
  }
}

function isAt(word: string, spoken: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== kindAt(spoken, start + i)) return false;
  return true;
}

const OTHER_SCRIPT = -1;
/** Between words. */
const BLANK = 0;
/** An apostrophe. Letters and digits have their own codes, which are greater; those of letters are the greatest. */
const JOINT = 39;
const LETTER_A = 97;

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9']/.test(character) ? character.charCodeAt(0) : BLANK;
});

/** What stands at a place of a text: a letter in lower case, a digit, or one of the above. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return BLANK;
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code] ?? BLANK;
  if (code === 0x2019) return JOINT;
  // Dashes, quotation marks, the ellipsis.
  return code >= 0x2013 && code <= 0x2026 ? BLANK : OTHER_SCRIPT;
}

const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;
const LAST_SLOT = (1 << 11) - 1;
const SLOTS: (KnownWord | null)[] = Array.from({ length: LAST_SLOT + 1 }, () => null);
for (const known of VOCABULARY.values()) {
  let hash = HASH_START;
  for (let i = 0; i < known.word.length; i++) hash = Math.imul(hash ^ known.word.charCodeAt(i), HASH_FACTOR);
  let slot = hash & LAST_SLOT;
  while (SLOTS[slot] !== null) slot = (slot + 1) & LAST_SLOT;
  SLOTS[slot] = known;
}
