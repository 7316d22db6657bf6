import type { CoderIdentity } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import type { Session } from '../domain/session.js';

/** What a coder thinks of one utterance. */
export interface Prediction {
  /** Calibrated probabilities over the codes of the speaker's role; they sum to 1. */
  readonly probabilities: Readonly<Partial<Record<CodeId, number>>>;
  /** Id of the rule that decided alone; null when the model did. */
  readonly rule: string | null;
  /** The words that weighed most; empty when not asked for. */
  readonly words: readonly string[];
}

/** Codes every utterance of a session; null for utterances of `other` speakers and without words. */
export interface Coder {
  readonly identity: CoderIdentity;
  predict(session: Session, options: { readonly explain: boolean }): readonly (Prediction | null)[];
}
