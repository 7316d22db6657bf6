import type { CoderIdentity } from './coded-session.js';
import type { GroupMeasure } from './run-result.js';

/** A figure of agreement between coders, as `agreement.csv` holds it. */
export interface AgreementFigure {
  /** Set of categories, or instrument of a measure. */
  readonly scheme: string;
  readonly level: 'overall' | 'category' | 'pair' | 'measure' | 'subgroup';
  readonly name: string;
  readonly statistic: string;
  /** Null when undefined; `because` says why. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly because: string | null;
  readonly band: string | null;
  readonly bandScale: string | null;
  readonly items: number | null;
  readonly sessions: number | null;
  /** Percent of the coders' utterances that could be matched; null in tables of older versions. */
  readonly joinedPercent: number | null;
  readonly coders: readonly string[];
}

/** Sessions drawn for double coding. */
export interface SampleFacts {
  readonly drawn: readonly string[];
  /** Sessions and strata that were not drawn, with the reason. */
  readonly missed: readonly { readonly what: string; readonly id: string; readonly because: string }[];
}

/** An input that is not in the results, with the reason. */
export interface Exclusion {
  readonly path: string;
  readonly part: string | null;
  /** Problem code. */
  readonly code: string;
  readonly message: string;
}

/** What reviewers decided on session pages. */
export interface ReviewFacts {
  /** Decisions that count and gave another code than the one found. */
  readonly changed: number;
  /** Decisions that count and left the code as it was. */
  readonly ticks: number;
  readonly takenBack: number;
  /** Decisions whose words or session the run does not have. */
  readonly lost: number;
  /** Sessions with a decision that counts. */
  readonly sessions: number;
  readonly reviewers: readonly string[];
  /** Decisions made without knowing of another that counts, and not settled. */
  readonly conflicts: readonly {
    readonly sessionId: string;
    readonly utteranceId: string;
    readonly reviewer: string | null;
  }[];
}

/** How groups were compared. */
export interface ComparisonFacts {
  readonly by: string;
  readonly reference: string;
  readonly estimand: string;
  readonly covariates: readonly string[];
  /** The tests of the primary family, such as `Welch t`, and how many there were. */
  readonly tests: readonly string[];
  readonly family: number;
}

/** What a methods section and a sign-off state about a run; no words of the transcripts. */
export interface RunFacts {
  readonly toolVersion: string;
  readonly node: string;
  /** ISO 8601; when the run was finished. */
  readonly finished: string;
  readonly configSha256: string;
  /** Of manifest.json: what a signature is put under. */
  readonly manifestSha256: string;
  readonly coder: CoderIdentity;
  /** Machine codes less sure than this (0–1) ask for a person's look. */
  /** A language model that coded a part; null where none was asked. */
  readonly languageModel: { readonly model: string; readonly answered: number; readonly sentTo: string | null } | null;
  readonly reviewBelow: number;
  readonly files: number;
  readonly sessions: number;
  readonly practitioners: number;
  /** Sessions that name no practitioner. */
  readonly unnamed: number;
  readonly sites: number;
  /** First and last session date; null when no session states one. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Utterances that bear a code, and whose code it is. */
  readonly coded: { readonly all: number; readonly people: number; readonly machine: number; readonly unsure: number };
  /** Sessions with at least one global rating by a person. */
  readonly rated: number;
  readonly exclusions: readonly Exclusion[];
  /** Findings by flag id: sessions and practitioners that carry it. */
  readonly flags: readonly { readonly id: string; readonly sessions: number; readonly practitioners: number }[];
  /** Every measure over all sessions. */
  readonly measures: readonly GroupMeasure[];
  /** Null for a run that does not say. */
  readonly reviews: ReviewFacts | null;
  /** When something was withdrawn from the input, and how many sessions. */
  readonly withdrawals: readonly { readonly at: string; readonly sessions: number }[];
  /** Null when no sample was drawn. */
  readonly sample: SampleFacts | null;
  /** Of the sessions whose codings were compared, how many there are, and which are of this run; null where no record says. */
  readonly agreementSessions: { readonly all: number; readonly ofRun: readonly string[] } | null;
  /** The comparison in the run's folder, as its table names it; null when there is none. */
  readonly comparison: ComparisonFacts | null;
  /** Null when no agreement was computed. */
  readonly agreement: readonly AgreementFigure[] | null;
}
