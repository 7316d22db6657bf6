import type { CodedSession } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import type { Role } from '../domain/session.js';

/** All that counting needs to know of an utterance. */
export interface CountedUtterance {
  readonly id: string;
  readonly role: Role;
  /** The words as spoken; null where they are not at hand. */
  readonly spoken: string | null;
  /** The one code it counts under; null when it has none. */
  readonly code: CodeId | null;
  /** The code of one's own codebook that a person gave; left out or null where none did. */
  readonly ownCode?: string | null;
  /** True when a person gave or corrected the code. */
  readonly byPerson: boolean;
}

/** A coded session's utterances as they are counted, in order. */
export function toCountedUtterances({ session, assignments }: CodedSession): readonly CountedUtterance[] {
  return session.utterances.map(({ id, role, spoken }, at) => {
    const assignment = assignments[at];
    const source = assignment?.source;
    return {
      id,
      role,
      spoken,
      code: assignment?.code ?? null,
      ...(assignment?.ownCode == null ? {} : { ownCode: assignment.ownCode }),
      byPerson: source === 'human' || source === 'correction',
    };
  });
}
