import type { BehaviorCounts } from '../domain/measure.js';
import type { Volley } from '../domain/session-result.js';
import type { CountedUtterance } from './counted-utterance.js';

/** Quantities of the `session` instrument; those that are not known (times, words) are absent. */
export function countSession(
  utterances: readonly CountedUtterance[],
  volleys: readonly Volley[],
  durationSeconds: number | null,
): BehaviorCounts {
  const practitioner = volleys.filter((volley) => volley.role === 'practitioner');
  return {
    ...(utterances.some(({ spoken }) => spoken === null) ? {} : countWordsOf(practitioner, volleys)),
    utterances: utterances.filter(({ role }) => role !== 'other').length,
    volleys: practitioner.length,
    ...(durationSeconds === null ? {} : { duration_seconds: durationSeconds }),
  };
}

function countWordsOf(practitioner: readonly Volley[], volleys: readonly Volley[]): BehaviorCounts {
  const sum = (some: readonly Volley[]): number => some.reduce((total, { words }) => total + words, 0);
  const longest = Math.max(0, ...practitioner.map(({ words }) => words));
  return {
    practitioner_words: sum(practitioner),
    client_words: sum(volleys.filter(({ role }) => role === 'client')),
    ...(longest > 0 ? { longest_practitioner_volley_words: longest } : {}),
  };
}
