import type { Turn } from '../../domain/transcript.js';

/** How one speaker speaks in a session: feature name → strength. */
export interface Behavior {
  readonly features: ReadonlyMap<string, number>;
  readonly words: number;
}

/** Counts what a speaker says per hundred words, how turns begin, and how they end. */
export function measureBehavior(turns: readonly Turn[], speaker: string): Behavior {
  const own = turns.filter((turn) => turn.speaker === speaker);
  const counts = new Map<string, number>();
  let words = 0;
  for (const turn of own) {
    const found = featuresOf(turn.spoken);
    words += found.words;
    for (const feature of found.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const features = new Map<string, number>();
  for (const [feature, count] of counts) {
    const perTurn = feature.startsWith('^') || feature.startsWith('#');
    features.set(feature, Math.sqrt(perTurn ? count / own.length : (100 * count) / words));
  }
  if (turns.find((turn) => turn.speaker !== null)?.speaker === speaker) features.set('#speaks-first', 1);
  features.set('#words-per-turn', Math.log1p(words / Math.max(1, own.length)));
  return { features, words };
}

/** What one turn adds: a question mark, its first word, every word and every two words in a row. */
function featuresOf(spoken: string): { readonly features: readonly string[]; readonly words: number } {
  const tokens = tokensOf(spoken);
  const features = spoken.includes('?') ? ['#question-mark'] : [];
  if (tokens[0]) features.push(`^${tokens[0]}`);
  let before: string | null = null;
  for (const token of tokens) {
    if (before !== null) features.push(`${before} ${token}`);
    features.push(token);
    before = token;
  }
  return { features, words: tokens.length };
}

/** The words of a turn in lower case, with inner apostrophes. */
export function tokensOf(spoken: string): readonly string[] {
  return spoken.toLowerCase().replaceAll('’', "'").match(WORDS) ?? [];
}

const WORDS = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;
