import type { CoderIdentity } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import type { Utterance } from '../domain/session.js';
import type { SessionMetadata, Turn } from '../domain/transcript.js';

/** What a coder thinks of one utterance. */
export interface Prediction {
  /** Calibrated probabilities over the codes of the speaker's role; they sum to 1. */
  readonly probabilities: Readonly<Partial<Record<CodeId, number>>>;
  /** The code it settles on; the likeliest when left out. Rare codes may be given below half the probability, so that they are given as often as they occur. */
  readonly decision?: CodeId;
  /** The code that might as well stand there, null where none would; found from the probabilities when left out. */
  readonly alternative?: CodeId | null;
  /** True from the code's bar on, where held-out data show such codes to be right; false when left out. */
  readonly sure?: boolean;
  /** Set where a language model gave the decision: the probabilities are then another coder's. */
  readonly by?: 'language-model';
  /** Id of the rule that decided alone; null when the model did. */
  readonly rule: string | null;
  /** The words that weighed most; empty when not asked for. */
  readonly words: readonly string[];
}

/** As much of a session as a coder sees. */
export interface CodableSession {
  readonly utterances: readonly Pick<Utterance, 'turn' | 'role' | 'spoken'>[];
  /** The change goal, where it is known. */
  readonly metadata?: Pick<SessionMetadata, 'targetBehavior'>;
  /** Turns that people coded. */
  readonly turns?: readonly Pick<Turn, 'index' | 'codings'>[];
}

/** What a coder thinks of each utterance, in order. */
export type Predictions = readonly (Prediction | null)[];

/** Codes every utterance of a session; null for utterances of `other` speakers and without words. */
export interface Coder {
  readonly identity: CoderIdentity;
  /** Languages it was made for, BCP 47; any language when left out. */
  readonly languages?: readonly string[];
  predict(session: CodableSession, options: { readonly explain: boolean }): Predictions;
}

/** A coder that takes its time: asks a server, another program or a person. */
export interface AsyncCoder {
  readonly identity: CoderIdentity;
  /** Languages it was made for, BCP 47; any language when left out. */
  readonly languages?: readonly string[];
  predict(session: CodableSession, options: { readonly explain: boolean }): Promise<Predictions>;
}
