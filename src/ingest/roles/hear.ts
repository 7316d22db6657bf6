import type { Turn } from '../../domain/transcript.js';
import { roleWeights } from '../learnt-weights.built.js';
import { tokensOf } from './behavior-features.js';
import { HASH_START, hashOn, JOINT, type KnownWord, kindAt, LETTER_A, OTHER_SCRIPT, Vocabulary } from './vocabulary.js';

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
export const WEIGHTS: ReadonlyMap<string, number> = new Map(roleWeights().weights);
/** The features that have a weight, by their places. */
export const FEATURES: readonly string[] = [...WEIGHTS.keys()];
const QUESTION_MARK = FEATURES.indexOf('#question-mark');

const VOCABULARY = new Vocabulary(FEATURES);

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
        const pair = VOCABULARY.pair(before, word);
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
  for (const token of tokensOf(turn.spoken)) features.add(VOCABULARY.word(token));
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
      hash = hashOn(hash, kind);
      kind = kindAt(spoken, ++at);
    } while (kind > JOINT);
    if (kind === JOINT && kindAt(spoken, at + 1) >= LETTER_A) {
      hash = hashOn(hash, JOINT);
      for (kind = kindAt(spoken, ++at); kind >= LETTER_A; kind = kindAt(spoken, ++at)) hash = hashOn(hash, kind);
    }
    if (kind === OTHER_SCRIPT) return null;
    features.add(VOCABULARY.wordAt(spoken, start, at, hash));
  }
  return features.of(turn);
}
