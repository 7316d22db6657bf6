import type { Estimate } from '../../domain/estimate.js';
import type { Measure } from '../../instruments/instrument.js';

/** Where a measure can lie at all: percentages 0–100, ratings 1–5, ratios and counts from 0. */
function rangeOf({ unit }: Pick<Measure, 'unit'>): readonly [number, number] {
  if (unit === 'percent') return [0, 100];
  return unit === 'rating' ? [1, 5] : [0, Number.POSITIVE_INFINITY];
}

/** A t interval knows no bounds; what a measure cannot be is cut off. */
export function withinRange(measure: Pick<Measure, 'unit'>, estimate: Estimate): Estimate {
  return clamp(estimate, ...rangeOf(measure));
}

/** The same for a difference of two values of the measure. */
export function withinDifference(measure: Pick<Measure, 'unit'>, estimate: Estimate): Estimate {
  const [least, most] = rangeOf(measure);
  return clamp(estimate, least - most, most - least);
}

function clamp(estimate: Estimate, least: number, most: number): Estimate {
  if (estimate.status === 'undefined' || estimate.low === null || estimate.high === null) return estimate;
  return { ...estimate, low: Math.max(least, estimate.low), high: Math.min(most, estimate.high) };
}
