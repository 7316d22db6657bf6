import type { Estimate } from './estimate.js';
import type { InstrumentId, MeasureValue } from './measure.js';

/** A session's thirds, by its utterances. */
export const THIRDS = ['opening', 'middle', 'close'] as const;
export type Third = (typeof THIRDS)[number];

/** Utterances of practitioner and clients that a session needs to be cut in thirds. */
export const UTTERANCES_FOR_THIRDS = 30;

/** One measure of one session in each of its thirds, in order. */
export interface MeasureThirds {
  readonly instrument: InstrumentId;
  readonly measure: string;
  readonly thirds: readonly MeasureValue[];
}

/** One measure over the thirds of several sessions. */
export interface ThirdsSeries {
  readonly scope: 'all' | 'practitioner';
  readonly id: string;
  readonly instrument: InstrumentId;
  readonly measure: string;
  readonly label: string;
  /** Sessions long enough to be cut. */
  readonly sessions: number;
  readonly thirds: readonly {
    readonly third: Third;
    /** Sessions with a value in this third, and their mean. */
    readonly n: number;
    readonly mean: Estimate;
    /** Σ ÷ Σ of this third. */
    readonly pooled: Estimate;
    readonly numerator: number;
    readonly denominator: number;
  }[];
  /** Close minus opening, the mean over the sessions with a value in both. */
  readonly change: Estimate;
  readonly changeN: number;
}
