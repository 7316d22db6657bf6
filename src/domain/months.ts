import type { CoderIdentity } from './coded-session.js';
import type { Estimate } from './estimate.js';
import type { InstrumentId } from './measure.js';
import type { ThirdsSeries } from './thirds.js';

/** One month of one measure for somebody. */
export interface MonthPoint {
  readonly month: string;
  readonly sessions: number;
  /** Sessions with a value. */
  readonly n: number;
  readonly practitioners: number;
  readonly mean: Estimate;
  readonly pooled: Estimate;
  /** Mean of sessions minus that of the month before with sessions; undefined in the first. */
  readonly fromMonthBefore: Estimate;
  /** Mean of sessions minus that of the own baseline; undefined within it. */
  readonly fromBaseline: Estimate;
  /** Rules of the control chart that this month completes. */
  readonly signals: readonly string[];
  /** True when left out of shared tables: too few sessions, or needed to hide one that has too few. */
  readonly suppressed: boolean;
}

/** A measure over the months. */
export interface MonthSeries {
  readonly scope: 'all' | 'site' | 'practitioner';
  readonly id: string;
  readonly instrument: InstrumentId;
  readonly measure: string;
  readonly label: string;
  readonly points: readonly MonthPoint[];
  /** Months that make the own baseline. */
  readonly baseline: readonly string[];
  /** Limits of the control chart, or why there is none. */
  readonly chart:
    | { readonly status: 'charted'; readonly centre: number; readonly low: number; readonly high: number }
    | { readonly status: 'not-charted'; readonly because: string };
}

/** One measure of two runs, the change split into what was coded otherwise and what was talked about otherwise. */
export interface MeasureChange {
  readonly instrument: InstrumentId;
  readonly measure: string;
  readonly label: string;
  /** Σ ÷ Σ of the earlier run, all its sessions. */
  readonly before: number | null;
  /** The earlier run's codes, and the later run's, of the sessions that both hold with the same words. */
  readonly sameSessionsBefore: number | null;
  readonly sameSessionsAfter: number | null;
  /** Σ ÷ Σ of the later run, all its sessions. */
  readonly after: number | null;
}

/** What is different between two runs. */
export interface RunChanges {
  readonly files: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly altered: readonly string[];
    readonly same: number;
  };
  readonly coder: { readonly before: CoderIdentity; readonly after: CoderIdentity; readonly same: boolean };
  readonly config: readonly { readonly key: string; readonly before: string; readonly after: string }[];
  readonly sessions: { readonly both: number; readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Utterances of the sessions in both runs, by what became of their code. */
  readonly codes: {
    readonly same: number;
    readonly changedByPeople: number;
    readonly changedByMachine: number;
    /** Utterances whose words changed or that only one run has. */
    readonly otherWords: number;
  };
  readonly measures: readonly MeasureChange[];
  /** What a reader must know, in sentences. */
  readonly notes: readonly string[];
}

/** How one measure changes a month. */
export interface PracticeChange {
  readonly scope: 'all' | 'practitioner';
  readonly id: string;
  readonly instrument: InstrumentId;
  readonly measure: string;
  readonly label: string;
  /** Sessions with a date, a practitioner and a value; whose they are, and in how many different months. */
  readonly n: number;
  readonly practitioners: number;
  readonly months: number;
  /** In units of the measure a month: of one person the slope of the line through the sessions, of everyone the slope within practitioners. */
  readonly perMonth: Estimate;
}

/** Everything `oars months` found. */
export interface MonthsResult {
  readonly months: readonly string[];
  readonly series: readonly MonthSeries[];
  /** Change a month, of everyone and of each practitioner. */
  readonly practice: readonly PracticeChange[];
  /** What changes within sessions, of everyone and of each practitioner. */
  readonly thirds: readonly ThirdsSeries[];
  /** Null when no earlier run was named. */
  readonly changes: RunChanges | null;
  readonly notes: readonly string[];
}
