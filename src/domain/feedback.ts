import type { CodeId } from './codes.js';
import type { InstrumentId } from './measure.js';

/** What a moment is an example of. The first seven are strengths, the others are openings to try something else. */
export type MomentKind =
  | 'complex-reflection'
  | 'affirmation'
  | 'autonomy'
  | 'collaboration'
  | 'open-question'
  | 'support'
  | 'simple-reflection'
  | 'lived-experience'
  | 'closed-question'
  | 'unasked-advice'
  | 'long-turn';

/** A practitioner's utterance worth quoting, with what the client said around it. */
export interface Moment {
  readonly kind: MomentKind;
  readonly sessionId: string;
  readonly utteranceId: string;
  readonly startSeconds: number | null;
  /** Null where the run leaves words out. */
  readonly text: string | null;
  /** What the client last said before it; null when there is nothing, or without words. */
  readonly before: string | null;
  /** The client's answer; null when there is none, or without words. */
  readonly after: string | null;
  /** The client's answer holds change talk. */
  readonly ledToChangeTalk: boolean;
  /** How fit it is to be quoted: 0–1.25, from confidence, clarity and where it led. */
  readonly strength: number;
}

/** What one session adds to its practitioner's feedback. */
export interface SessionMoments {
  readonly sessionId: string;
  /** At most one of each kind: the session's best. */
  readonly moments: readonly Moment[];
  /** Codes of the practitioner's last utterance before each client turn that holds change talk. */
  readonly beforeChangeTalk: Readonly<Partial<Record<CodeId, number>>>;
}

/** A headline measure as a practitioner sees it. */
export interface FeedbackMeasure {
  readonly instrument: InstrumentId;
  readonly measure: string;
  /** All utterances of the period together. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly level: string | null;
  /** False when too little stands behind the value to speak of it. */
  readonly enough: boolean;
  /** The practitioner's own months, oldest first; null where a month has no value. */
  readonly months: readonly { readonly month: string; readonly value: number | null }[];
}

/** Something to try, as an invitation. */
export type GrowthArea = 'reflect' | 'open' | 'deepen' | 'ask-first' | 'room';

/** A growth area with the figure that suggests it and a moment to look at together. */
export interface Growth {
  readonly area: GrowthArea;
  /** True when the lowest threshold is reached and this is a next step. */
  readonly solid: boolean;
  readonly measure: FeedbackMeasure;
  readonly moment: Moment | null;
}

/** Everything a practitioner's feedback sheet says: chosen by rule, without a clock or chance. */
export interface FeedbackData {
  readonly practitionerId: string;
  readonly sessions: readonly { readonly sessionId: string; readonly date: string | null }[];
  /** First and last date that is known; null without dates. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly coder: { readonly id: string; readonly version: string };
  readonly utterances: number;
  readonly humanCoded: number;
  readonly measures: readonly FeedbackMeasure[];
  /** Two or three, of different kinds, from different sessions where possible. */
  readonly strengths: readonly Moment[];
  /** At most two. */
  readonly growth: readonly Growth[];
  readonly clientLanguage: {
    readonly change: number;
    readonly sustain: number;
    /** Sessions with a stated change goal. */
    readonly withGoal: number;
    /** What came just before change talk, most often first. */
    readonly before: readonly { readonly code: CodeId; readonly count: number }[];
  };
  readonly listening: {
    readonly talk: FeedbackMeasure | null;
    readonly reflections: number;
    /** Words of the longest uninterrupted stretch, and where it stands. */
    readonly longestVolley: { readonly words: number; readonly sessionId: string } | null;
  };
  readonly livedExperience: { readonly utterances: number; readonly sessions: number; readonly moment: Moment | null };
}
