import type { CodeId } from '../domain/codes.js';
import type { InstrumentId, UndefinedReason } from '../domain/measure.js';

/** How sure a fact is: the primary manual, a published table, public research code, computed here, unconfirmed, or set by the programme that uses it. */
export type Certainty = 'manual' | 'published' | 'research-code' | 'unconfirmed' | 'own';

/** A tally: which codes fall into it. */
export interface Behavior {
  /** As printed in the manual, such as `OQ` or `Persuade with Permission`. */
  readonly id: string;
  readonly label: string;
  readonly codes: readonly CodeId[];
  /** Codes of a codebook of one's own that fall into it as well; none when left out. */
  readonly ownCodes?: readonly string[];
  /** Only for `volley`: one of these must stand in the same volley; none or empty asks for nothing. */
  readonly with?: readonly CodeId[];
}

/** How a manual's open points are settled. */
export interface CountingOptions {
  /**
   * MITI 4.2.1 gives persuading with permission the slot within an utterance;
   * true reads the same for the whole volley, false counts both.
   */
  readonly permissionCoversVolley: boolean;
}

/**
 * At most one of a slot's behaviors per volley; the first listed wins
 * (MITI 4.2.1: complex over simple, with permission over without).
 */
export interface Slot {
  readonly behaviors: readonly string[];
  /** Where the manual leaves it open: with this setting off, each of them counts. */
  readonly sharedIf: keyof CountingOptions | null;
}

/** Level reached when the value is at or beyond `value` (the manuals' text; `>=` throughout). */
export interface ThresholdLevel {
  /** `beginning_proficiency`, `competency`, `fair`, `good`, or a level of one's own. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly certainty: Certainty;
}

/** Levels from the lowest to the highest, with where they come from. */
export interface Threshold {
  readonly levels: readonly ThresholdLevel[];
  readonly source: string;
  /** Said wherever the level is shown. */
  readonly caveat: string;
}

/** How a measure is computed: as data, so that its evidence can be shown. */
export type Formula =
  /** times × Σ numerator ÷ Σ denominator. */
  | {
      readonly kind: 'ratio';
      readonly numerator: readonly string[];
      readonly denominator: readonly string[];
      readonly times: 1 | 100;
      readonly whenZero: UndefinedReason;
    }
  | { readonly kind: 'sum'; readonly of: readonly string[] }
  /** Mean of global ratings; `not-rated` when any is missing. */
  | { readonly kind: 'mean-of-globals'; readonly of: readonly string[] }
  /** A quantity counted while scoring, undefined when the session lacks it. */
  | { readonly kind: 'quantity'; readonly of: string; readonly whenMissing: UndefinedReason };

/** One measure of an instrument. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  /** One sentence on what it tells, for people. */
  readonly meaning: string;
  readonly unit: 'ratio' | 'percent' | 'count' | 'rating' | 'seconds' | 'words';
  readonly better: 'higher' | 'lower' | 'neither';
  readonly formula: Formula;
  readonly threshold: Threshold | null;
  readonly certainty: Certainty;
}

/** A rating of 1–5 given by a person to the whole session. */
export interface GlobalRating {
  readonly id: string;
  readonly label: string;
  /** What 1, 2, 3, 4 and 5 mean, in our own words; empty where nobody wrote them down. */
  readonly anchors?: readonly string[];
}

/** A fidelity instrument: codes, counting rule, measures, thresholds — data, with sources. */
export interface Instrument {
  readonly id: InstrumentId;
  readonly label: string;
  readonly source: string;
  /** What is counted: every utterance, at most once per slot and volley, or the session as a whole. */
  readonly unit: 'utterance' | 'volley' | 'session';
  readonly behaviors: readonly Behavior[];
  /** Only for `volley`. */
  readonly slots: readonly Slot[];
  readonly globals: readonly GlobalRating[];
  readonly measures: readonly Measure[];
  /** The shares of a codebook of one's own, which are in tables and on no page's first view: which of oars' codes it reaches. */
  readonly fromCodebook?: {
    readonly reached: readonly CodeId[];
    /** Its codes by who gets them. */
    readonly codes: Readonly<Record<'practitioner' | 'client', readonly string[]>>;
    /** When each counts, by code. */
    readonly definitions: Readonly<Record<string, string>>;
  };
}
