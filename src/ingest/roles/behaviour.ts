import type { Turn } from '../../domain/transcript.js';
import { measureBehaviour } from './behaviour-features.js';
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
  const one = scoreOf(speaker, turns);
  const two = scoreOf(other, turns);
  return one.words < FEWEST_WORDS || two.words < FEWEST_WORDS ? null : one.score - two.score;
}

function scoreOf(speaker: string, turns: readonly Turn[]): { readonly score: number; readonly words: number } {
  const { features, words } = measureBehaviour(turns, speaker);
  let score = 0;
  for (const [feature, value] of features)
    score += (Object.hasOwn(WEIGHTS, feature) ? (WEIGHTS[feature] ?? 0) : 0) * value;
  return { score, words };
}
