import type { GlobalRatings, SessionMetadata, SourceRef, Turn } from './transcript.js';

/** `other` is a third person (interpreter, relative, narrator): shown, never coded or counted. */
export type Role = 'practitioner' | 'client' | 'other';

/** Who a speaker label was taken for, and why. */
export interface SpeakerRole {
  readonly speaker: string;
  readonly role: Role;
  /** What this one role rests on; a role `other` on `behaviour` is a role nobody knows. */
  readonly method: RoleMethod;
  readonly turns: number;
  readonly words: number;
}

/** From the strongest ground to the weakest: a person's word, the file's, what the label means, how they speak. */
export type RoleMethod = 'config' | 'stated' | 'label' | 'behaviour';

/** How the roles were decided. */
export interface RoleDecision {
  /** The weakest ground among the speakers'. */
  readonly method: RoleMethod;
  /** 0–1; 1 when a person or the file said so. */
  readonly confidence: number;
  readonly because: string;
  readonly speakers: readonly SpeakerRole[];
}

/** A sign that the transcript still identifies someone: place and kind, never the text. */
export interface IdentifierFinding {
  /** Detector id, such as `phone`, `email`, `person-name`. */
  readonly kind: string;
  /** `text`, or where else the sign stood. */
  readonly where: 'text' | 'speaker-label' | 'file-name' | 'metadata';
  /** Turn index for `text`, else null. */
  readonly turn: number | null;
  readonly line: number | null;
  /** Character offsets into the turn's text, end exclusive; 0, 0 outside `text`. */
  readonly start: number;
  readonly end: number;
  /** 0–1. */
  readonly confidence: number;
  /** True where a placeholder stands in its place. */
  readonly masked?: true;
}

/** A thought unit; gets at most one code. Spans of a turn's utterances tile the turn exactly. */
export interface Utterance {
  /** `u1`, `u2` … in session order; stable as long as the words are. */
  readonly id: string;
  /** Index of its turn. */
  readonly turn: number;
  readonly role: Role;
  readonly speaker: string;
  /** Character offsets into the turn's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same length as `text`, mark-up and placeholders blanked. */
  readonly spoken: string;
  readonly startSeconds: number | null;
  readonly endSeconds: number | null;
}

/** One conversation, roles known, cut into utterances. */
export interface Session {
  /** Unique in a run and safe as a file name. */
  readonly id: string;
  readonly source: SourceRef;
  readonly format: string;
  readonly metadata: SessionMetadata;
  readonly globals: GlobalRatings;
  readonly roles: RoleDecision;
  readonly identifiers: readonly IdentifierFinding[];
  readonly turns: readonly Turn[];
  readonly utterances: readonly Utterance[];
  /** From the first to the last time stamp; null without time stamps. */
  readonly durationSeconds: number | null;
}
