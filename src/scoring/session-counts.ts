import type { BehaviorCounts } from '../domain/measure.js';
import type { Session } from '../domain/session.js';
import type { Volley } from '../domain/session-result.js';

/** Quantities of the `session` instrument; those a session lacks (times, words) are absent. */
export function countSession(session: Session, volleys: readonly Volley[]): BehaviorCounts {
  const practitioner = volleys.filter((volley) => volley.role === 'practitioner');
  const words = (role: string) =>
    volleys.filter((volley) => volley.role === role).reduce((sum, volley) => sum + volley.words, 0);
  const longest = Math.max(0, ...practitioner.map((volley) => volley.words));
  return {
    practitioner_words: words('practitioner'),
    client_words: words('client'),
    utterances: session.utterances.filter((utterance) => utterance.role !== 'other').length,
    volleys: practitioner.length,
    ...(longest > 0 ? { longest_practitioner_volley_words: longest } : {}),
    ...(session.durationSeconds === null ? {} : { duration_seconds: session.durationSeconds }),
  };
}
