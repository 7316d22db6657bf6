import type { CodedSession } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import { countWordsOfEach } from '../domain/count-words.js';
import type { Role } from '../domain/session.js';

/** All that counting needs to know of an utterance. */
export interface CountedUtterance {
  readonly id: string;
  readonly role: Role;
  /** Who speaks; left out where only the role is known. */
  readonly speaker?: string;
  /** The words as spoken; null where they are not at hand. */
  readonly spoken: string | null;
  /** How many they are; left out where nobody counted them yet. */
  readonly words?: number;
  /** The one code it counts under; null when it has none. */
  readonly code: CodeId | null;
  /** The code of one's own codebook that a person gave; left out or null where none did. */
  readonly ownCode?: string | null;
  /** True when a person gave or corrected the code. */
  readonly byPerson: boolean;
  /** It may concern someone's safety: it is said, answered and coded, and its code counts in no measure. */
  readonly uncounted?: boolean;
}

/**
 * A coded session's utterances as they are counted, in order. What may concern someone's safety (`safetyPlaces`, by id) was
 * said and takes its time, words and turn, and its code counts in no measure.
 */
export function toCountedUtterances(
  { session, assignments }: CodedSession,
  safetyPlaces: ReadonlySet<string> = NO_PLACES,
): readonly CountedUtterance[] {
  const counts = countWordsOfEach(session.utterances);
  return session.utterances.map(({ id, role, speaker, spoken }, at) => {
    const assignment = assignments[at];
    const source = assignment?.source;
    return {
      id,
      role,
      speaker,
      spoken,
      words: counts[at] ?? 0,
      code: assignment?.code ?? null,
      ownCode: assignment?.ownCode ?? null,
      byPerson: source === 'human' || source === 'correction',
      uncounted: safetyPlaces.has(id),
    };
  });
}

const NO_PLACES: ReadonlySet<string> = new Set();
