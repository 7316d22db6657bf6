import type { Estimate } from './estimate.js';

/** Which named scale put a word to a figure. */
export interface Band {
  readonly word: string;
  readonly scale: string;
}

/** How well coders agree on one category, against all others together. */
export interface CategoryAgreement {
  readonly category: string;
  readonly label: string;
  /** Share of items (percent, 0–100) that each coder put here, in the order of the scheme's coders. */
  readonly prevalence: readonly number[];
  readonly percentAgreement: Estimate;
  /** Of the times any coder of a pair used it, how often both did (percent). */
  readonly specificAgreement: Estimate;
  /** Cohen's for two coders, Fleiss' for more. */
  readonly kappa: Estimate;
  readonly alpha: Estimate;
  /** Gwet's AC1: hardly moved by how common a category is. */
  readonly ac1: Estimate;
  readonly band: Band | null;
}

/** Two coders of a scheme. */
export interface PairAgreement {
  readonly first: string;
  readonly second: string;
  readonly items: number;
  readonly kappa: Estimate;
  readonly macroF1: Estimate;
}

/** How well coders agree in one set of categories. */
export interface SchemeAgreement {
  readonly id: string;
  readonly label: string;
  /** What is coded: `utterance` or `turn`. */
  readonly unit: 'utterance' | 'turn';
  readonly coders: readonly string[];
  /** Items that two or more coders coded, and the sessions they come from. */
  readonly items: number;
  readonly sessions: number;
  /** Items that every coder coded. */
  readonly complete: number;
  /** Items that fewer than two coders coded: kept in the lists, never counted as disagreement. */
  readonly uncoded: number;
  readonly percentAgreement: Estimate;
  readonly kappa: Estimate;
  readonly kappaName: "Cohen's kappa" | "Fleiss' kappa";
  readonly alpha: Estimate;
  /** Gwet's AC1: hardly moved by how common a category is. */
  readonly ac1: Estimate;
  readonly band: Band | null;
  readonly categories: readonly CategoryAgreement[];
  readonly pairs: readonly PairAgreement[];
  readonly meanPairwiseKappa: number | null;
  readonly meanPairwiseMacroF1: number | null;
  /** Each coder against the majority of the others, averaged; null below three coders. */
  readonly againstMajorityMacroF1: number | null;
  /** Counts of pairs of codes: two coders as rows and columns, more than two folded together. */
  readonly confusion: {
    readonly rowTitle: string;
    readonly columnTitle: string;
    readonly categories: readonly string[];
    readonly counts: readonly (readonly number[])[];
  };
}

/** One intraclass correlation with its full name. */
export interface NamedIntraclass {
  /** Such as `ICC(2,1)`. */
  readonly name: string;
  readonly model: string;
  readonly type: string;
  readonly unit: string;
  readonly estimate: Estimate;
  readonly band: Band | null;
}

/** How well coders agree on one measure of whole sessions. */
export interface MeasureAgreement {
  readonly instrument: string;
  readonly measure: string;
  readonly label: string;
  /** Sessions where every coder's codes give a value, and sessions left out because one's do not. */
  readonly sessions: number;
  readonly leftOut: number;
  /** Mean over sessions by coder, in the order of the coders. */
  readonly means: readonly number[];
  readonly intraclass: readonly NamedIntraclass[];
}

/** How well coders agree on one rating of whole sessions, 1–5. */
export interface GlobalAgreement {
  readonly id: string;
  readonly label: string;
  /** Sessions that every coder rated. */
  readonly sessions: number;
  readonly means: readonly number[];
  /** Percent of sessions, averaged over pairs of coders: the same rating, and at most one apart. */
  readonly exact: Estimate;
  readonly withinOne: Estimate;
  /** Quadratic weights, averaged over pairs of coders. */
  readonly weightedKappa: Estimate;
  readonly intraclass: NamedIntraclass;
}

/** Agreement in one set of categories among the sessions of one group. */
export interface SubgroupAgreement {
  readonly by: string;
  readonly group: string;
  readonly scheme: string;
  readonly label: string;
  readonly items: number;
  readonly sessions: number;
  readonly percentAgreement: Estimate;
  readonly kappa: Estimate;
  readonly ac1: Estimate;
}

/** Whether what coders made of the sessions is good enough to report something by it. */
export interface Verdict {
  readonly what: string;
  readonly word: 'enough' | 'not enough' | 'cannot tell';
  /** The figures it rests on, or what is missing. */
  readonly because: string;
}

/** One item that coders coded differently. */
export interface Disagreement {
  readonly scheme: string;
  readonly sessionId: string;
  readonly itemId: string;
  readonly role: string;
  /** The words; null where they are left out. */
  readonly text: string | null;
  /** What each coder said; null where one did not code it. */
  readonly codes: readonly (string | null)[];
  readonly notes: readonly string[];
  /** Higher is worth discussing first; see `why`. */
  readonly weight: number;
  readonly why: string;
}

/** How much of what coders had in common could be held against each other. */
export interface Joined {
  /**
   * Percent of utterances (0–100) matched with another coder's, among the
   * sessions that two coders hold: of each pair the coder with fewer, of all pairs the lowest.
   */
  readonly percent: number;
  /** Utterances of each coder in sessions that another coder holds too, and how many of them were matched. */
  readonly byCoder: readonly { readonly coder: string; readonly utterances: number; readonly matched: number }[];
  /** Sessions that two or more coders hold, by what they were matched on. */
  readonly sessions: { readonly words: number; readonly ids: number; readonly turns: number };
  /** Sessions of which less than half could be matched. */
  readonly apart: readonly string[];
}

/** How alike coders cut turns into utterances. */
export interface SegmentationAgreement {
  /** Gaps between two words of a turn where both of a pair of coders cut, where one did, and all. */
  readonly both: number;
  readonly one: number;
  readonly gaps: number;
  /** Of the cuts of either, how many both made (percent; 2 × both ÷ all cuts). */
  readonly agreement: Estimate;
  /** Cohen's kappa over gaps. */
  readonly kappa: Estimate;
}

/** Everything `oars agreement` found. */
export interface AgreementResult {
  readonly coders: readonly string[];
  /** Sessions that two or more of them coded. */
  readonly sessionIds: readonly string[];
  /** What may be reported by these codes, first. */
  readonly verdicts: readonly Verdict[];
  readonly joined: Joined;
  /** Null where no words were at hand or nothing was cut. */
  readonly segmentation: SegmentationAgreement | null;
  readonly schemes: readonly SchemeAgreement[];
  readonly measures: readonly MeasureAgreement[];
  readonly globals: readonly GlobalAgreement[];
  readonly subgroups: readonly SubgroupAgreement[];
  /** Most worth discussing first. */
  readonly disagreements: readonly Disagreement[];
  /** Items with a remark, agreed on or not. */
  readonly remarks: number;
  /** What was left out and why, in sentences. */
  readonly notes: readonly string[];
  readonly bootstrap: { readonly replicates: number; readonly seed: number };
}
