import type { Turn } from '../../domain/transcript.js';
import { FEATURES, type HeardTurn, hear, WEIGHTS } from './hear.js';

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
 * whose roles are known, see `learnt/roles.json`.
 */
export function judgeBehavior(speakers: readonly string[], turns: readonly Turn[]): Judgement {
  const ranked = scoreSpeakers(speakers, turns).toSorted((a, b) => b.score - a.score);
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

/** How like a practitioner each speaks: differences are log-odds; and on how many words. */
export function scoreSpeakers(
  speakers: readonly string[],
  turns: readonly Turn[],
): readonly { readonly speaker: string; readonly score: number; readonly words: number }[] {
  const heard = hear(turns);
  const counts = new Map(speakers.map((speaker) => [speaker, new Counts()]));
  for (const one of heard) if (one.turn.speaker !== null) counts.get(one.turn.speaker)?.add(one);
  const opens = firstSpeaker(heard);
  return Array.from(counts, ([speaker, own]) => ({
    speaker,
    score: own.score(opens === speaker),
    words: own.words,
  }));
}

/** How much more like a practitioner `speaker` speaks than `other`, in log-odds; null on too few words. */
export function practitionerLogOdds(turns: readonly HeardTurn[], speaker: string, other: string): number | null {
  return oddsOf(countsOf(speaker, turns), countsOf(other, turns), firstSpeaker(turns), speaker, other);
}

/** The same before and after each of the places at which the turns might be cut, places going up. */
export function logOddsAround(
  turns: readonly HeardTurn[],
  places: readonly number[],
  speaker: string,
  other: string,
): readonly { readonly before: number | null; readonly after: number | null }[] {
  const whole = [countsOf(speaker, turns), countsOf(other, turns)] as const;
  const before = [new Counts(), new Counts()] as const;
  const after = [new Counts(), new Counts()] as const;
  const first = firstSpeaker(turns);
  let at = 0;
  return places.map((place) => {
    for (; at < place; at++) {
      const heard = turns[at];
      if (heard?.turn.speaker === speaker) before[0].add(heard);
      else if (heard?.turn.speaker === other) before[1].add(heard);
    }
    for (const side of [0, 1] as const) after[side].setDifference(whole[side], before[side]);
    return {
      before: oddsOf(before[0], before[1], first, speaker, other),
      after: oddsOf(after[0], after[1], firstSpeaker(turns, place), speaker, other),
    };
  });
}

function oddsOf(one: Counts, two: Counts, first: string | null, speaker: string, other: string): number | null {
  if (one.words < FEWEST_WORDS || two.words < FEWEST_WORDS) return null;
  return one.score(first === speaker) - two.score(first === other);
}

function firstSpeaker(turns: readonly HeardTurn[], from = 0): string | null {
  for (let at = from; at < turns.length; at++) {
    const speaker = turns[at]?.turn.speaker ?? null;
    if (speaker !== null) return speaker;
  }
  return null;
}

function countsOf(speaker: string, turns: readonly HeardTurn[]): Counts {
  const counts = new Counts();
  for (const heard of turns) if (heard.turn.speaker === speaker) counts.add(heard);
  return counts;
}

/** What some turns of one speaker hold of the features that have a weight. */
class Counts {
  words = 0;
  private turns = 0;
  private readonly counts = new Int32Array(FEATURES.length);

  add({ words, features }: HeardTurn): void {
    this.turns += 1;
    this.words += words;
    for (const feature of features) this.counts[feature] = (this.counts[feature] ?? 0) + 1;
  }

  setDifference(all: Counts, some: Counts): void {
    this.words = all.words - some.words;
    this.turns = all.turns - some.turns;
    for (let feature = 0; feature < FEATURES.length; feature++)
      this.counts[feature] = (all.counts[feature] ?? 0) - (some.counts[feature] ?? 0);
  }

  /** Score by how `measureBehavior` counts. */
  score(speaksFirst: boolean): number {
    const { counts, turns, words } = this;
    let score = WORDS_PER_TURN * Math.log1p(words / Math.max(1, turns));
    if (speaksFirst) score += SPEAKS_FIRST;
    for (let feature = 0; feature < FEATURES.length; feature++) {
      const count = counts[feature] ?? 0;
      if (count > 0)
        score += (VALUES[feature] ?? 0) * Math.sqrt(PER_TURN[feature] ? count / turns : (100 * count) / words);
    }
    return score;
  }
}

function weightOf(feature: string): number {
  return WEIGHTS.get(feature) ?? 0;
}

const VALUES = Float64Array.from(FEATURES, weightOf);
const PER_TURN = FEATURES.map((name) => name.startsWith('^') || name.startsWith('#'));
const WORDS_PER_TURN = weightOf('#words-per-turn');
const SPEAKS_FIRST = weightOf('#speaks-first');
