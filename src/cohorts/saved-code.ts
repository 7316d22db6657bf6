import type { CodeAssignment } from '../domain/coded-session.js';
import type { Role } from '../domain/session.js';

/** An utterance as a saved run keeps it: who spoke, the words where they were kept, the code. */
export interface SavedCode {
  readonly utteranceId: string;
  readonly role: Role;
  /** Whose words they are; left out where only the role is known. */
  readonly speaker?: string;
  readonly text: string | null;
  /** It may concern someone's safety: its code counts in no measure. */
  readonly safetyTalk?: boolean;
  readonly assignment: CodeAssignment;
}

/** True when a person gave or corrected the code. */
export function isByPerson({ assignment }: SavedCode): boolean {
  return assignment.source === 'human' || assignment.source === 'correction';
}
