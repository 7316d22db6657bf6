import { mean, sum } from './descriptives.js';
import { type Outcome, undefinedBecause } from './outcome.js';

/** Signals of a control chart, as printed for quality improvement in health care. */
export type ChartRule = 'outside-limits' | 'six-in-a-row-rising' | 'six-in-a-row-falling' | 'eight-on-one-side';

/** A chart of single values with its limits, and the points at which a rule is met. */
export type ControlChart = Outcome<{
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  /** Values, from the first, that made the limits. */
  readonly baseline: number;
  readonly signals: readonly { readonly index: number; readonly rule: ChartRule }[];
}>;

/** 3 ÷ d₂ for ranges of two values (Montgomery, table VI). */
const RANGE_TO_LIMIT = 2.6595744680851063;

/**
 * Individuals chart (XmR): centre and limits from the first `baseline` values,
 * limits at 2.66 mean moving ranges. A signal stands at the point that completes
 * its rule. Undefined with fewer values than the baseline needs.
 */
export function individualsChart(values: readonly number[], baseline: number): ControlChart {
  const first = values.slice(0, baseline);
  const centre = mean(first);
  if (!centre.defined || first.length < baseline || baseline < 2) {
    return undefinedBecause(values.length === 0 ? 'no-data' : 'too-few');
  }
  const ranges = first.slice(1).map((value, index) => Math.abs(value - (first[index] ?? value)));
  const reach = (RANGE_TO_LIMIT * sum(ranges)) / ranges.length;
  const [low, high] = [centre.value - reach, centre.value + reach];
  const signals = values.flatMap((value, index) => [
    ...(value < low || value > high ? [{ index, rule: 'outside-limits' as const }] : []),
    ...(isRun(values, index, 6, (now, before) => now > before)
      ? [{ index, rule: 'six-in-a-row-rising' as const }]
      : []),
    ...(isRun(values, index, 6, (now, before) => now < before)
      ? [{ index, rule: 'six-in-a-row-falling' as const }]
      : []),
    ...(isOneSided(values, index, 8, centre.value) ? [{ index, rule: 'eight-on-one-side' as const }] : []),
  ]);
  return { defined: true, centre: centre.value, low, high, baseline, signals };
}

/** True when the last `length` values up to `index` each go the same way from the one before. */
function isRun(
  values: readonly number[],
  index: number,
  length: number,
  goes: (now: number, before: number) => boolean,
): boolean {
  const run = values.slice(index - length + 1, index + 1);
  if (index < length - 1) return false;
  return run.every((value, at) => at === 0 || goes(value, run[at - 1] ?? value));
}

function isOneSided(values: readonly number[], index: number, length: number, centre: number): boolean {
  if (index < length - 1) return false;
  const run = values.slice(index - length + 1, index + 1);
  return run.every((value) => value > centre) || run.every((value) => value < centre);
}
