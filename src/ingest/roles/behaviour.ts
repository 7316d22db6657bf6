import type { Turn } from '../../domain/transcript.js';
import { featuresOf } from './behaviour-features.js';
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

/** Score by how `measureBehaviour` counts, on the features that have a weight. */
function scoreOf(speaker: string, turns: readonly Turn[]): { readonly score: number; readonly words: number } {
  const counts = new Uint32Array(NAMES.length);
  let words = 0;
  let own = 0;
  for (const turn of turns) {
    if (turn.speaker !== speaker) continue;
    const weighed = weighedOf(turn);
    own += 1;
    words += weighed.words;
    for (const feature of weighed.features) counts[feature] = (counts[feature] ?? 0) + 1;
  }
  let score = weightOf('#words-per-turn') * Math.log1p(words / Math.max(1, own));
  if (turns.find((turn) => turn.speaker !== null)?.speaker === speaker) score += weightOf('#speaks-first');
  for (let feature = 0; feature < NAMES.length; feature++) {
    const count = counts[feature] ?? 0;
    if (count > 0) score += (VALUES[feature] ?? 0) * Math.sqrt(PER_TURN[feature] ? count / own : (100 * count) / words);
  }
  return { score, words };
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
const PLACES = new Map(NAMES.map((name, at) => [name, at]));

/** Turns are judged many times over, in many stretches; each is taken apart once. */
const KNOWN = new WeakMap<Turn, Weighed>();

function weighedOf(turn: Turn): Weighed {
  const known = KNOWN.get(turn);
  if (known) return known;
  const { features, words } = featuresOf(turn.spoken);
  const weighed = { words, features: features.flatMap((feature) => PLACES.get(feature) ?? []) };
  KNOWN.set(turn, weighed);
  return weighed;
}
