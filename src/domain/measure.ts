/** Why a measure has no value, in small letters and hyphens: `no-questions`; an instrument of one's own names its own. */
export type UndefinedReason = string;

/** A measure's value; undefined is a value with a reason, never 0, 1, NaN or a missing row. */
export type MeasureValue =
  | {
      readonly status: 'measured';
      readonly value: number;
      readonly numerator: number | null;
      readonly denominator: number | null;
    }
  | {
      readonly status: 'undefined';
      readonly value: null;
      readonly numerator: number;
      readonly denominator: 0;
      readonly because: UndefinedReason;
    }
  | { readonly status: 'not-rated'; readonly value: null };

/** `miti-3.1.1`, `miti-4.2.1`, `misc-2.5`, `session`, or the id of an instrument of one's own. */
export type InstrumentId = string;

/** One measure of one instrument for one session or group. */
export interface MeasureResult {
  readonly instrument: InstrumentId;
  /** Measure id, such as `reflection_to_question_ratio`. */
  readonly measure: string;
  readonly result: MeasureValue;
  /**
   * Highest threshold level reached (`fair`, `good` …), `below` when none; null where no threshold exists, no value, or
   * under half of the codes it counts are sure.
   */
  readonly level: string | null;
  /** Share (0–1) of the codes it counts that are sure; null where it counts none; left out where nobody asked. */
  readonly sureShare?: number | null;
}

/** Behavior counts by behavior id of one instrument, such as `{ OQ: 4, CQ: 9 }`. */
export type BehaviorCounts = Readonly<Record<string, number>>;
