import type { Turn } from '../../domain/transcript.js';
import { tokensOf } from './behaviour-features.js';
import { WEIGHTS } from './behaviour-weights.js';

/** Who speaks most like a practitioner, and how sure that is. */
export interface Judgement {
  /** Speakers, the one most like a practitioner first. */
  readonly ranked: readonly string[];
  /** 0–1. */
  readonly confidence: number;
  readonly because: string;
}

/** Fewer words than this from one side are no ground for a judgement. */
const FEWEST_WORDS = 30;

/**
 * Ranks speakers by how they speak: practitioners ask, say "you" and hand back
 * what they heard, clients say "I". The weights were learnt from sessions
 * whose roles are known, see `behaviour-weights.ts`.
 */
export function judgeBehaviour(speakers: readonly string[], turns: readonly Turn[]): Judgement {
  const scores = speakers.map((speaker) => ({ speaker, ...scoreOf(speaker, turns) }));
  const ranked = scores.toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  const margin = (first?.score ?? 0) - (second?.score ?? 0);
  const enough = ranked.slice(0, 2).every(({ words }) => words >= FEWEST_WORDS);
  const likely = 1 / (1 + Math.exp(-margin));
  return {
    ranked: ranked.map(({ speaker }) => speaker),
    confidence: enough ? likely : Math.min(likely, 0.6),
    because: enough
      ? 'asks more and speaks more of the other than of themselves'
      : `fewer than ${FEWEST_WORDS} words from one side`,
  };
}

/** How much more like a practitioner `speaker` speaks than `other`, in log-odds; null on too few words. */
export function practitionerLogOdds(turns: readonly Turn[], speaker: string, other: string): number | null {
  return oddsOf(countsOf(speaker, turns), countsOf(other, turns), firstSpeaker(turns), speaker, other);
}

/** The same before and after each of the places at which the turns might be cut, places going up. */
export function logOddsAround(
  turns: readonly Turn[],
  places: readonly number[],
  speaker: string,
  other: string,
): readonly { readonly before: number | null; readonly after: number | null }[] {
  const whole = [countsOf(speaker, turns), countsOf(other, turns)] as const;
  const [one, two] = [new Counts(), new Counts()];
  let at = 0;
  return places.map((place) => {
    for (; at < place; at++) {
      const turn = turns[at];
      if (turn?.speaker === speaker) one.add(turn);
      else if (turn?.speaker === other) two.add(turn);
    }
    return {
      before: oddsOf(one, two, firstSpeaker(turns), speaker, other),
      after: oddsOf(whole[0].without(one), whole[1].without(two), firstSpeaker(turns, place), speaker, other),
    };
  });
}

function oddsOf(one: Counts, two: Counts, first: string | null, speaker: string, other: string): number | null {
  if (one.words < FEWEST_WORDS || two.words < FEWEST_WORDS) return null;
  return one.score(first === speaker) - two.score(first === other);
}

function scoreOf(speaker: string, turns: readonly Turn[]): { readonly score: number; readonly words: number } {
  const counts = countsOf(speaker, turns);
  return { score: counts.score(firstSpeaker(turns) === speaker), words: counts.words };
}

function firstSpeaker(turns: readonly Turn[], from = 0): string | null {
  for (let at = from; at < turns.length; at++) {
    const speaker = turns[at]?.speaker ?? null;
    if (speaker !== null) return speaker;
  }
  return null;
}

function countsOf(speaker: string, turns: readonly Turn[]): Counts {
  const counts = new Counts();
  for (const turn of turns) if (turn.speaker === speaker) counts.add(turn);
  return counts;
}

/** What some turns of one speaker hold of the features that have a weight. */
class Counts {
  words = 0;
  private turns = 0;
  private readonly counts = new Int32Array(NAMES.length);

  add(turn: Turn): void {
    const weighed = weighedOf(turn);
    this.turns += 1;
    this.words += weighed.words;
    for (const feature of weighed.features) this.counts[feature] = (this.counts[feature] ?? 0) + 1;
  }

  without(other: Counts): Counts {
    const rest = new Counts();
    rest.words = this.words - other.words;
    rest.turns = this.turns - other.turns;
    for (let feature = 0; feature < NAMES.length; feature++)
      rest.counts[feature] = (this.counts[feature] ?? 0) - (other.counts[feature] ?? 0);
    return rest;
  }

  /** Score by how `measureBehaviour` counts. */
  score(speaksFirst: boolean): number {
    const { counts, turns, words } = this;
    let score = WORDS_PER_TURN * Math.log1p(words / Math.max(1, turns));
    if (speaksFirst) score += SPEAKS_FIRST;
    for (let feature = 0; feature < NAMES.length; feature++) {
      const count = counts[feature] ?? 0;
      if (count > 0)
        score += (VALUES[feature] ?? 0) * Math.sqrt(PER_TURN[feature] ? count / turns : (100 * count) / words);
    }
    return score;
  }
}

function weightOf(feature: string): number {
  return Object.hasOwn(WEIGHTS, feature) ? (WEIGHTS[feature] ?? 0) : 0;
}

/** What a turn adds to its speaker's counts. */
interface Weighed {
  readonly words: number;
  /** Places in `NAMES`, one for each time a feature occurs. */
  readonly features: readonly number[];
}

const NAMES = Object.keys(WEIGHTS);
const VALUES = Float64Array.from(NAMES, weightOf);
const PER_TURN = NAMES.map((name) => name.startsWith('^') || name.startsWith('#'));
const WORDS_PER_TURN = weightOf('#words-per-turn');
const SPEAKS_FIRST = weightOf('#speaks-first');
const QUESTION_MARK = NAMES.indexOf('#question-mark');

/** A word of the features: its own places, and a number that pairs of words are looked up by. */
interface KnownWord {
  readonly number: number;
  alone: number;
  opening: number;
}

const VOCABULARY = new Map<string, KnownWord>();
/** Places of pairs, by both words' numbers. */
const PAIRS = new Map<number, number>();
const MOST_WORDS = 1 << 20;

for (const [place, name] of NAMES.entries()) {
  if (name.startsWith('#')) continue;
  if (name.startsWith('^')) wordOf(name.slice(1)).opening = place;
  else {
    const [one = '', two] = name.split(' ');
    if (two === undefined) wordOf(one).alone = place;
    else PAIRS.set(wordOf(one).number * MOST_WORDS + wordOf(two).number, place);
  }
}

function wordOf(word: string): KnownWord {
  const known = VOCABULARY.get(word) ?? { number: VOCABULARY.size, alone: -1, opening: -1 };
  VOCABULARY.set(word, known);
  return known;
}

/** Turns are judged many times over, in many stretches; each is taken apart once. */
const KNOWN = new WeakMap<Turn, Weighed>();

function weighedOf(turn: Turn): Weighed {
  const known = KNOWN.get(turn);
  if (known) return known;
  const weighed = weigh(turn.spoken);
  KNOWN.set(turn, weighed);
  return weighed;
}

/** The features that `featuresOf` names, those without a weight left out. */
function weigh(spoken: string): Weighed {
  const features: number[] = [];
  if (QUESTION_MARK >= 0 && spoken.includes('?')) features.push(QUESTION_MARK);
  const tokens = tokensOf(spoken);
  let before: KnownWord | undefined;
  for (const [at, token] of tokens.entries()) {
    const word = VOCABULARY.get(token);
    if (word !== undefined) {
      if (at === 0 && word.opening >= 0) features.push(word.opening);
      if (before !== undefined) {
        const pair = PAIRS.get(before.number * MOST_WORDS + word.number);
        if (pair !== undefined) features.push(pair);
      }
      if (word.alone >= 0) features.push(word.alone);
    }
    before = word;
  }
  return { words: tokens.length, features };
}
