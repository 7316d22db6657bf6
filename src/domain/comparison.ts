import type { SetAsideReason } from './eligibility.js';
import type { Estimate } from './estimate.js';
import type { InstrumentId } from './measure.js';

/** One measure in one group. */
export interface GroupDescription {
  readonly group: string;
  readonly sessions: number;
  readonly practitioners: number;
  /** Sessions with a value, and their values in session order. */
  readonly n: number;
  readonly values: readonly number[];
  /** Mean of sessions; the interval lets sessions of one practitioner depend on each other. */
  readonly mean: Estimate;
  readonly sd: Estimate;
  readonly median: Estimate;
  readonly q1: Estimate;
  readonly q3: Estimate;
  /** Σ ÷ Σ over all sessions: another question than the mean of sessions. */
  readonly pooled: Estimate;
  /** Percent of sessions at or above each level, Wilson interval. */
  readonly levels: readonly {
    readonly level: string;
    readonly label: string;
    readonly count: number;
    readonly share: Estimate;
  }[];
}

/** A test with its p value, or the reason why there is none. */
export type TestResult =
  | { readonly status: 'tested'; readonly statistic: number; readonly p: number; readonly method: string }
  | { readonly status: 'undefined'; readonly because: string };

/** One group against the reference. */
export interface Contrast {
  readonly group: string;
  readonly reference: string;
  /** `paired` when most practitioners are in both groups. */
  readonly design: 'independent' | 'paired';
  /** The figure to quote: difference of means with its interval and p value, and why it was made that way. */
  readonly difference: Estimate;
  readonly p: number | null;
  readonly method: 'cluster bootstrap' | 'practitioner means';
  readonly why: string;
  /** After Holm (primary family) or Benjamini–Hochberg (the others). */
  readonly adjustedP: number | null;
  readonly adjustment: 'Holm' | 'Benjamini-Hochberg';
  readonly familySize: number;
  /** Both ways side by side, whichever is quoted. */
  readonly byBootstrap: Estimate;
  readonly byPractitionerMeans: Estimate;
  readonly practitionerMeansTest: TestResult;
  /** Σ ÷ Σ of the group minus that of the reference. */
  readonly pooledDifference: Estimate;
  /** Hedges' g by the standard deviation of sessions, interval by cluster bootstrap. */
  readonly hedgesSessions: Estimate;
  /** Hedges' g of practitioner means; interval by noncentral t, or by bootstrap when paired. */
  readonly hedgesPractitioners: Estimate;
  /** Of practitioner means; not for pairs, and so the next two. */
  readonly rankTest: TestResult;
  /** Hodges–Lehmann shift of practitioner means. */
  readonly shift: Estimate;
  /** Probability that a practitioner of the group has the higher mean. */
  readonly superiority: Estimate;
  /** Ratio of geometric means of (numerator + ½) ÷ (denominator + ½); only for ratios. */
  readonly ratioOfMeans: Estimate | null;
}

/** One measure over all groups. */
export interface MeasureComparison {
  readonly instrument: InstrumentId;
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  readonly family: 'primary' | 'exploratory';
  readonly groups: readonly GroupDescription[];
  readonly contrasts: readonly Contrast[];
  /** Within groups: how alike a practitioner's sessions are, and what that costs. */
  readonly clustering: {
    readonly icc: Estimate;
    readonly designEffect: number | null;
    readonly effectiveN: number | null;
  };
}

/** The primary family again on other sessions or other codes. */
export interface Sensitivity {
  readonly id: string;
  readonly label: string;
  readonly sessions: number;
  /** Why there is nothing to show; null when there is. */
  readonly because: string | null;
  readonly rows: readonly {
    readonly instrument: InstrumentId;
    readonly measure: string;
    readonly group: string;
    readonly reference: string;
    readonly difference: Estimate;
    readonly method: Contrast['method'];
  }[];
}

/** One cell of a transition table. */
export interface TransitionCell {
  readonly given: string;
  readonly next: string;
  readonly count: number;
  readonly expected: number;
  /** Percent of the row. */
  readonly percent: number | null;
  /** Odds of this consequence after this antecedent against after any other; interval by bootstrap over sessions. */
  readonly oddsRatio: Estimate;
}

/** What follows what, over a set of sessions. */
export interface TransitionTable {
  readonly group: string;
  readonly direction: 'practitioner to client' | 'client to practitioner';
  readonly lag: 1 | 2;
  readonly sessions: number;
  readonly transitions: number;
  readonly given: readonly string[];
  readonly next: readonly string[];
  readonly cells: readonly TransitionCell[];
}

/** Everything `oars compare` found. */
export interface ComparisonResult {
  /** Sessions set aside, by group (null without one) and reason; one with two reasons counts under both. */
  readonly exclusions: readonly {
    readonly group: string | null;
    readonly reason: SetAsideReason;
    readonly sessions: number;
  }[];
  readonly by: string;
  readonly reference: string;
  readonly groups: readonly {
    readonly group: string;
    readonly sessions: number;
    readonly practitioners: number;
    readonly sites: number;
  }[];
  /** Sessions that do not state the field, and sessions that name no practitioner. */
  readonly withoutGroup: number;
  readonly withoutPractitioner: number;
  readonly primary: readonly string[];
  readonly measures: readonly MeasureComparison[];
  readonly sensitivity: readonly Sensitivity[];
  readonly sequences: readonly TransitionTable[];
  /** What a reader must know, in sentences. */
  readonly notes: readonly string[];
  readonly bootstrap: { readonly replicates: number; readonly seed: number };
}
