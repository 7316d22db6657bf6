import type { CodeId } from './codes.js';
import type { Session } from './session.js';

/** Who assigned a code. */
export type CodeSource = 'human' | 'correction' | 'model' | 'rule' | 'language-model';

/** True for codes that no person gave or confirmed. */
export function isByMachine(source: CodeSource): boolean {
  return source !== 'human' && source !== 'correction';
}

/** A code that might as well stand in another's place, and its probability 0–1. */
export interface AlternativeCode {
  readonly code: CodeId;
  readonly confidence: number;
}

/** The code of one utterance, with where it came from and how sure. */
export interface CodeAssignment {
  readonly utteranceId: string;
  /** Null when nobody could code it (`other` speakers, no words). */
  readonly code: CodeId | null;
  /** The code of a codebook of one's own, where a person gave one; `code` is then its place in oars' codebook. */
  readonly ownCode?: string | null;
  readonly source: CodeSource;
  /** Calibrated probability 0–1 that a human would agree; null for human codes. */
  readonly confidence: number | null;
  /**
   * A person's code, or a machine code from its bar on: as confident as those that held-out data showed to be right
   * often enough (`oars codebook`). Null when uncoded.
   */
  readonly sure: boolean | null;
  /**
   * True where the coder gives a code against motivational interviewing and is sure that one of them fits, though perhaps
   * not which; left out elsewhere.
   */
  readonly surelyAgainst?: true;
  /** The code that might as well stand there; left out where the machine does not waver, and beside people's codes. */
  readonly alternative?: AlternativeCode;
  /** Rule id, or the words that weighed most; null when not asked for. */
  readonly because: string | null;
  /** What a person coded, kept beside a machine code; null without one. */
  readonly humanCode: CodeId | null;
  /** What the machine would say, kept beside a human code; null when the coder did not run. */
  readonly machineCode: CodeId | null;
  /** A reviewer's remark; null without one. */
  readonly note: string | null;
  /** Who decided on a session page, and when (ISO 8601, UTC); null where nobody did, or nobody said. */
  readonly reviewer: string | null;
  readonly decidedAt: string | null;
}

/** True where a finding about how a session was held may rest on this code: of codes against MI the kind must be sure, not which. */
export function isSureFinding({ sure, surelyAgainst }: Pick<CodeAssignment, 'sure' | 'surelyAgainst'>): boolean {
  return sure === true || surelyAgainst === true;
}

/** True for a machine's code that a person should look at: it is less sure than asked for. */
export function isUnsure({ code, source, confidence, sure }: CodeAssignment, reviewBelow: number): boolean {
  if (!code || !isByMachine(source)) return false;
  return confidence === null ? sure !== true : confidence < reviewBelow;
}

/** True for a machine's code that is not sure by its bar, or unsure: a page draws it as a question. */
export function isTentative(assignment: CodeAssignment, reviewBelow: number): boolean {
  if (!assignment.code || !isByMachine(assignment.source)) return false;
  return !isSureFinding(assignment) || isUnsure(assignment, reviewBelow);
}

/** What coded a session: named wherever its numbers appear. */
export interface CoderIdentity {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the model file, hex; null for codes made by people alone. */
  readonly sha256: string | null;
}

/** A session with one assignment per utterance, in the utterances' order. */
export interface CodedSession {
  readonly session: Session;
  readonly coder: CoderIdentity;
  readonly assignments: readonly CodeAssignment[];
}
