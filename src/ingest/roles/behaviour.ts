import type { Turn } from '../../domain/transcript.js';

/** Who speaks most like a practitioner, and how sure that is. */
export interface Judgement {
  /** Speakers, the one most like a practitioner first. */
  readonly ranked: readonly string[];
  /** 0–1. */
  readonly confidence: number;
  readonly because: string;
}

/** Practitioners ask, say "you" and hand back what they heard; clients say "I". */
export function judgeBehaviour(speakers: readonly string[], turns: readonly Turn[]): Judgement {
  const scores = speakers.map((speaker) => ({
    speaker,
    score: scoreOf(turns.filter((turn) => turn.speaker === speaker)),
  }));
  const ranked = scores.toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  const margin = second ? (first?.score ?? 0) - second.score : (first?.score ?? 0);
  return {
    ranked: ranked.map(({ speaker }) => speaker),
    confidence: 1 / (1 + Math.exp(-margin)),
    because: 'asks more, says "you" more and "I" less',
  };
}

const CUES: readonly (readonly [RegExp, number])[] = [
  [/\?/g, 2],
  [/\b(you|your|you're|you've)\b/g, 1],
  [/\b(i|my|i'm|i've|me)\b/g, -1],
  [/\b(what|how|tell me|would you|do you|have you|are you)\b/g, 1],
  [/\b(sounds? like|seems? like|so you|you're saying|i hear|wondering|let's|we)\b/g, 2],
];

function scoreOf(turns: readonly Turn[]): number {
  const text = turns.map((turn) => turn.spoken.toLowerCase().replaceAll('’', "'")).join(' ');
  const words = text.match(/[\p{L}\p{N}']+/gu)?.length ?? 0;
  if (words === 0) return 0;
  let score = 0;
  for (const [pattern, weight] of CUES) score += (weight * (text.match(pattern)?.length ?? 0)) / words;
  return 20 * score;
}
