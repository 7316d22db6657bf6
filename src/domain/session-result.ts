import type { CodedSession, CoderIdentity } from './coded-session.js';
import type { CodeId } from './codes.js';
import type { Eligibility } from './eligibility.js';
import type { SessionMoments } from './feedback.js';
import type { BehaviorCounts, InstrumentId, MeasureResult } from './measure.js';
import type { Problem } from './problem.js';
import type { SafetyTalk } from './safety.js';
import type { Role } from './session.js';
import type { MeasureThirds } from './thirds.js';
import type { GlobalRatings, SessionMetadata, SourceRef } from './transcript.js';

/** Uninterrupted speech of one role (MITI 4.2.1). */
export interface Volley {
  /** 1-based position in the session. */
  readonly index: number;
  readonly role: Role;
  readonly utteranceIds: readonly string[];
  readonly words: number;
}

/** An audit finding: a rule that was met, on how many observations, with its evidence. */
export interface Flag {
  /** Stable kebab-case id, such as `mi-non-adherent`. */
  readonly id: string;
  readonly label: string;
  /** The rule in words, with its figures. */
  readonly rule: string;
  /** How many observations stand behind it. */
  readonly n: number;
  /** Utterances that show it; empty for whole-session findings. */
  readonly utteranceIds: readonly string[];
  /** True when a person must look before anyone acts on it. */
  readonly needsHumanReview: boolean;
}

/** One practice of peer support with the evidence found for it. */
export interface PracticeEvidence {
  /** Practice id, such as `listening`. */
  readonly practice: string;
  /** Utterances that show it, strongest first. */
  readonly shown: readonly string[];
  /** Utterances that work against it, strongest first. */
  readonly against: readonly string[];
}

/** How far the session's numbers can be trusted. */
export interface SessionQuality {
  readonly turns: number;
  readonly utterances: number;
  readonly practitionerUtterances: number;
  readonly clientUtterances: number;
  readonly words: number;
  readonly durationSeconds: number | null;
  /** Utterances a person coded or corrected. */
  readonly humanCoded: number;
  /** Utterances whose machine code is below the review threshold. */
  readonly lowConfidence: number;
  /** 100 × lowConfidence ÷ machine-coded utterances; null without machine codes. */
  readonly lowConfidencePercent: number | null;
  readonly meanConfidence: number | null;
  /** Utterances by code that a person gave or the coder is sure of, of codes against MI at least in kind; null in runs written before that was told. */
  readonly sureCounts: Readonly<Partial<Record<CodeId, number>>> | null;
  /** Coded utterances that may concern someone's safety: they are in no count of codes and in no measure. */
  readonly safetyCoded: number;
  /** People who speak as practitioners. */
  readonly practitioners: number;
  readonly roleConfidence: number;
  readonly roleMethod: string;
  /** Signs of identity that were found; how many of them a placeholder took the place of. */
  readonly identifiers: number;
  readonly identifiersMasked: number;
}

/** Everything known about a session without a word of it: what groups are built from. */
export interface SessionSummary {
  readonly sessionId: string;
  readonly source: SourceRef;
  readonly format: string;
  readonly metadata: SessionMetadata;
  readonly globals: GlobalRatings;
  readonly coder: CoderIdentity;
  readonly eligibility: Eligibility;
  /** Utterances by codebook code, people's and machine's together, without those that may concern someone's safety. */
  readonly codeCounts: Readonly<Partial<Record<CodeId, number>>>;
  readonly counts: Readonly<Partial<Record<InstrumentId, BehaviorCounts>>>;
  readonly measures: readonly MeasureResult[];
  readonly quality: SessionQuality;
  readonly flags: readonly Flag[];
}

/** Ids of the utterances that a supervisor should read first. */
export function safetyPlacesOf({ flags }: Pick<SessionSummary, 'flags'>): readonly string[] {
  return flags.find(({ id }) => id === 'safety-talk')?.utteranceIds ?? [];
}

/** How much one person said. */
export interface TalkShare {
  /** Label as in the file. */
  readonly speaker: string;
  readonly role: Role;
  readonly words: number;
  /** Of the words of practitioners and clients, 0–100; null for third voices. */
  readonly percent: number | null;
}

/** A scored session: its summary, and the coded words behind it. */
export interface SessionResult {
  readonly coded: CodedSession;
  readonly volleys: readonly Volley[];
  readonly practices: readonly PracticeEvidence[];
  /** Talk that may concern someone's safety: in no measure, and no evidence of a practice. */
  readonly safety: SafetyTalk;
  /** What is worth quoting to the practitioner. */
  readonly moments: SessionMoments;
  /** Who spoke how much, where three or more speak; null elsewhere. */
  readonly talk: readonly TalkShare[] | null;
  /** Headline ratios in opening, middle and close; null when set aside or too short to be cut. */
  readonly thirds: readonly MeasureThirds[] | null;
  readonly summary: SessionSummary;
  readonly problems: readonly Problem[];
}
