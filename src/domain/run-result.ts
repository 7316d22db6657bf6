import type { CoderIdentity } from './coded-session.js';
import type { InstrumentId } from './measure.js';
import type { Problem } from './problem.js';
import type { Flag, SessionSummary } from './session-result.js';

/** One measure over a group of sessions: pooled and mean are different questions, named apart. */
export interface GroupMeasure {
  readonly instrument: InstrumentId;
  readonly measure: string;
  /** Sessions where the measure is defined. */
  readonly n: number;
  /** Σ numerator ÷ Σ denominator; null where undefined or not a ratio. */
  readonly pooled: number | null;
  readonly pooledNumerator: number | null;
  readonly pooledDenominator: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  /** 95 % interval of the mean of sessions; null below two sessions. */
  readonly low: number | null;
  readonly high: number | null;
  /** Sessions that bear a level: at least half of the codes they count are sure. */
  readonly bearing: number;
  /** Sessions at or above each threshold level, by level id; of those that bear one. */
  readonly atLevel: Readonly<Record<string, number>>;
  /** Level of the pooled value; null also where under half of the codes it counts are sure. */
  readonly level: string | null;
  /** Share (0–1) of the codes it counts that are sure; null where it counts none, and where that is not told. */
  readonly sureShare: number | null;
}

/** What the sessions of a group have in common. */
export type GroupField = 'all' | 'practitioner' | 'site' | 'cohort' | 'month' | 'practitioner-month' | 'site-month';

/** Sessions grouped by a field, with their measures. */
export interface GroupResult {
  readonly by: GroupField;
  /** Value per field, such as `{ practitioner: 'p03', month: '2026-02' }`. */
  readonly key: Readonly<Record<string, string>>;
  readonly sessions: number;
  readonly practitioners: number;
  readonly sessionIds: readonly string[];
  readonly measures: readonly GroupMeasure[];
  /** Sessions carrying each flag, by flag id. */
  readonly flagged: Readonly<Record<string, number>>;
}

/** A measure of a group as it may be passed on: without a figure, and without their number, where too few have one. */
export type SharedMeasure = Omit<GroupMeasure, 'n'> & { readonly n: number | null };

/** A group as it may be passed on. */
export type SharedGroup = Omit<GroupResult, 'measures'> & { readonly measures: readonly SharedMeasure[] };

/** What may be passed on of a run under a minimum cell: groups alone, and how much was left out of them. */
export interface SharedResult {
  readonly minimum: { readonly sessions: number; readonly practitioners: number };
  readonly groups: readonly SharedGroup[];
  /** Sites, cohorts, months and months of a site. */
  readonly groupsLeftOut: number;
  /** Measures left out of groups that are shown. */
  readonly figuresLeftOut: number;
}

/** A file that went in, and what became of it. */
export interface InputFile {
  readonly path: string;
  /** Null under pseudonyms: the size of a file is a mark of it. */
  readonly bytes: number | null;
  /** SHA-256 of the file, hex; under pseudonyms keyed with the salt. */
  readonly sha256: string;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly sessions: number;
  readonly status: 'read' | 'partly-read' | 'rejected';
}

/** A finding worth looking at first, with where its evidence stands. */
export interface Highlight {
  readonly text: string;
  /** Path inside the run, such as `report/sessions/s01.html#u12`. */
  readonly href: string;
}

/** A finding about a practitioner over all their sessions. */
export interface PractitionerFlag {
  readonly practitionerId: string;
  readonly flag: Flag;
}

/** Everything a run found out, without a word of the transcripts. */
export interface RunResult {
  readonly coder: CoderIdentity;
  readonly inputs: readonly InputFile[];
  /** The measured sessions, of which everything below is made. */
  readonly sessions: readonly SessionSummary[];
  /** Sessions that were read and enter no figure. */
  readonly setAside: readonly SessionSummary[];
  readonly groups: readonly GroupResult[];
  /** By practitioner, then in the order of the rules. */
  readonly practitionerFlags: readonly PractitionerFlag[];
  readonly problems: readonly Problem[];
  /** What to look at first, most important first. */
  readonly highlights: readonly Highlight[];
}
