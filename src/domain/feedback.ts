import type { CodeId } from './codes.js';
import type { GrowthArea } from './growth-area.js';
import type { InstrumentId } from './measure.js';
import type { SheetChoice } from './sheet-choice.js';

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
  | 'argument'
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
  /** True where another client answers than the one who spoke before; left out elsewhere. */
  readonly anotherAnswers?: true;
  /** The client's answer holds change talk, by people's codes. */
  readonly ledToChangeTalk: boolean;
  /** A person gave or confirmed its code. */
  readonly byPerson: boolean;
  /** How fit it is to be quoted: 0–1.25, from confidence, clarity and where it led. */
  readonly strength: number;
}

/** What one session adds to its practitioner's feedback. */
export interface SessionMoments {
  readonly sessionId: string;
  /** At most three of each kind, best first. */
  readonly moments: readonly Moment[];
  /** Codes of the practitioner's last utterance before each client turn that holds change talk. */
  readonly beforeChangeTalk: Readonly<Partial<Record<CodeId, number>>>;
}

/** A headline measure as a practitioner sees it. */
export interface FeedbackMeasure {
  readonly instrument: InstrumentId;
  readonly measure: string;
  /** `month`: of the headline month; `all`: of all sessions together, because there is one month or too little in the latest. */
  readonly basis: 'month' | 'all';
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly level: string | null;
  /** False when too little stands behind the value to speak of it. */
  readonly enough: boolean;
  /** The practitioner's own months, oldest first; null where a month has no value. */
  readonly months: readonly { readonly month: string; readonly value: number | null }[];
}

/** A moment as a sheet quotes it. */
export interface SheetQuote extends Moment {
  /** Who ticked it and when; null while no person has read it. A code that a person gave was read by one, perhaps unnamed. */
  readonly read: { readonly by: string | null; readonly at: string | null } | null;
  /** True when a trainer put it in the place of another. */
  readonly swapped: boolean;
  /** Of the same kind, not on the sheet: what it may be swapped for, best first. */
  readonly others: readonly Moment[];
}

/** A growth area with the figure that suggests it and a moment to look at together. */
export interface Growth {
  readonly area: GrowthArea;
  /** True when the lowest threshold is reached and this is a next step. */
  readonly solid: boolean;
  readonly measure: FeedbackMeasure;
  readonly moment: SheetQuote | null;
  /** A trainer's own words for what to try; null for the sheet's. */
  readonly words: string | null;
}

/** Everything a practitioner's feedback sheet says: chosen by rule, without a clock or chance. */
export interface FeedbackData {
  readonly practitionerId: string;
  /** The latest month, `YYYY-MM`, which the sheet speaks of where there are several; null otherwise. */
  readonly month: string | null;
  readonly sessions: readonly { readonly sessionId: string; readonly date: string | null }[];
  /** Sessions of the person with talk about someone's safety: in no figure of the sheet, neither praised nor blamed. */
  readonly leftOut: number;
  /** Sessions of the person that others supported in too: in no figure and no quote, since nobody is given another's words. */
  readonly shared: number;
  /** First and last date that is known; null without dates. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly coder: { readonly id: string; readonly version: string };
  readonly utterances: number;
  readonly humanCoded: number;
  readonly measures: readonly FeedbackMeasure[];
  /** Two or three, of different kinds, from different sessions where possible. */
  readonly strengths: readonly SheetQuote[];
  /** At most two. */
  readonly growth: readonly Growth[];
  /** Swaps and ticks of a trainer that no longer fit: the quote's words or its code are others now. */
  readonly lapsed: readonly SheetChoice[];
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
