/** Why a statistic has no value. */
export type WhyUndefined =
  | 'no-data'
  | 'too-few'
  | 'no-variance'
  | 'one-category'
  | 'zero-total'
  | 'not-positive'
  | 'incomplete-rows'
  | 'unequal-ratings'
  | 'too-few-replicates'
  | 'not-estimable'
  | 'too-few-double-coded';

/** A statistic that cannot be computed from these data, with the reason. */
export interface Undefined {
  readonly defined: false;
  readonly because: WhyUndefined;
}

/** A statistic's value, or the reason why it has none: never NaN, never a made-up 0 or 1. */
export type Outcome<T extends object> = (T & { readonly defined: true }) | Undefined;

/** One number, or the reason why there is none. */
export type Scalar = Outcome<{ readonly value: number }>;

/** An interval with its coverage (0–1) and the method that made it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly method: string;
}

/** An outcome without a value. */
export function undefinedBecause(because: WhyUndefined): Undefined {
  return { defined: false, because };
}

/** An outcome that is one number. */
export function scalar(value: number): Scalar {
  return { defined: true, value };
}
