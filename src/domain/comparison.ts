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
  /** Mean over practitioners of their means, Student's interval: what a quoted difference is of. */
  readonly meanOfPractitioners: Estimate;
  readonly sd: Estimate;
  readonly median: Estimate;
  readonly q1: Estimate;
  readonly q3: Estimate;
  /** Σ ÷ Σ over all sessions: another question than the mean of sessions. */
  readonly pooled: Estimate;
  /** Percent of the sessions that bear a level (at least half of the codes are sure) at or above each; Wilson's interval on as many sessions as they are worth. */
  readonly levels: readonly {
    readonly level: string;
    readonly label: string;
    readonly count: number;
    /** Sessions that bear a level. */
    readonly of: number;
    readonly share: Estimate;
  }[];
}

/** A test with its p value, or the reason why there is none. */
export type TestResult =
  | { readonly status: 'tested'; readonly statistic: number; readonly p: number; readonly method: string }
  | { readonly status: 'undefined'; readonly because: string };

/** Whose mean a difference is of: of practitioners, each counting alike, or of sessions. */
export type Estimand = 'practitioners' | 'sessions';

/** A difference with the test that its interval belongs to. */
export interface TestedDifference {
  readonly estimate: Estimate;
  /** Two-sided, from the same test as the interval; null where there is none. */
  readonly p: number | null;
  readonly t: number | null;
  readonly df: number | null;
  /** Such as `Welch t`; null without a test. */
  readonly method: string | null;
}

/** One group against the reference. */
export interface Contrast {
  readonly group: string;
  readonly reference: string;
  /** `paired` when most practitioners are in both groups, `overlap` when some are. */
  readonly design: 'independent' | 'paired' | 'overlap';
  readonly estimand: Estimand;
  /** Practitioners that the quoted figure rests on: on each side, and those on both. */
  readonly practitioners: { readonly group: number; readonly reference: number; readonly both: number };
  /** The figure to quote: difference of means; interval and p value come from one test. */
  readonly difference: Estimate;
  readonly p: number | null;
  readonly df: number | null;
  /** The test, such as `Welch t`, and in words why it was made that way and on how many. */
  readonly method: string;
  readonly why: string;
  /** After Holm (primary family) or Benjamini–Hochberg (the others). */
  readonly adjustedP: number | null;
  readonly adjustment: 'Holm' | 'Benjamini-Hochberg';
  readonly familySize: number;
  /** The same difference in other ways, whichever is quoted: of practitioner means and of session means, without covariates. */
  readonly byPractitionerMeans: TestedDifference;
  readonly bySessionMeans: TestedDifference;
  /** With the covariates asked for; null when none was. */
  readonly adjusted: TestedDifference | null;
  /** Difference of practitioner means, interval by drawing whole practitioners: a sensitivity, never quoted. */
  readonly byBootstrap: Estimate;
  /** Σ ÷ Σ of the group minus that of the reference. */
  readonly pooledDifference: Estimate;
  /** Hedges' g by the standard deviation of sessions, interval by cluster bootstrap. */
  readonly hedgesSessions: Estimate;
  /** Hedges' g of practitioner means; interval by noncentral t, or by bootstrap when some are in both groups. */
  readonly hedgesPractitioners: Estimate;
  /** Of practitioner means; not where some are in both groups, and so the next two. */
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
  /** `variant`: a primary measure as another instrument counts it, described but not tested again. */
  readonly family: 'primary' | 'exploratory' | 'variant';
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
    readonly p: number | null;
    readonly method: string;
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
  /** Odds of this consequence after this antecedent against after any other; practitioners are the independent units. */
  readonly oddsRatio: Estimate;
  readonly p: number | null;
  /** After Holm, within the table. */
  readonly adjustedP: number | null;
  /** Set against the reference group: ratio of the two odds ratios; null for all groups together and for the reference. */
  readonly against: {
    readonly reference: string;
    readonly ratio: Estimate;
    readonly p: number | null;
    readonly adjustedP: number | null;
  } | null;
}

/** What follows what, over a set of sessions. */
export interface TransitionTable {
  /** The codebook of one's own whose codes they are; null for oars'. */
  readonly codebook: { readonly id: string; readonly label: string } | null;
  readonly group: string;
  readonly direction: 'practitioner to client' | 'client to practitioner';
  readonly lag: 1 | 2;
  readonly sessions: number;
  readonly practitioners: number;
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
  readonly estimand: Estimand;
  /** Columns that the quoted differences are adjusted for. */
  readonly covariates: readonly string[];
  readonly measures: readonly MeasureComparison[];
  readonly sensitivity: readonly Sensitivity[];
  readonly sequences: readonly TransitionTable[];
  /** Which codes stand under each name of the sequence tables. */
  readonly filed: readonly { readonly name: string; readonly codes: readonly string[] }[];
  /** What a reader must know, in sentences. */
  readonly notes: readonly string[];
  readonly bootstrap: { readonly replicates: number; readonly seed: number };
}
