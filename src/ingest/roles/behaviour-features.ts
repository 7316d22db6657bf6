import type { Turn } from '../../domain/transcript.js';

/** How one speaker speaks in a session: feature name → strength. */
export interface Behaviour {
  readonly features: ReadonlyMap<string, number>;
  readonly words: number;
}

/** Counts what a speaker says per hundred words, how turns begin, and how they end. */
export function measureBehaviour(turns: readonly Turn[], speaker: string): Behaviour {
  const own = turns.filter((turn) => turn.speaker === speaker);
  const counts = new Map<string, number>();
  const add = (feature: string): void => {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  };
  let words = 0;
  for (const turn of own) {
    const text = turn.spoken.toLowerCase().replaceAll('’', "'");
    const tokens = text.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
    words += tokens.length;
    if (text.includes('?')) add('#question-mark');
    if (tokens[0]) add(`^${tokens[0]}`);
    for (const [index, token] of tokens.entries()) {
      add(token);
      const next = tokens[index + 1];
      if (next) add(`${token} ${next}`);
    }
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
