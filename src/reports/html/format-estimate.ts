import { type Estimate, formatEnds, formatWithInterval, whyUndefined } from '../../domain/estimate.js';
import { formatValue } from '../../instruments/format-value.js';
import type { Measure } from '../../instruments/instrument.js';

/** A figure that is not a measure's value: an index, a share, an odds ratio. */
export function formatFigure(estimate: Estimate, decimals = 2): string {
  return estimate.status === 'undefined' ? whyUndefined(estimate.because) : minus(estimate.value.toFixed(decimals));
}

/** `[0.41, 0.63]`; empty without an interval. */
export function formatFigureInterval(estimate: Estimate, decimals = 2): string {
  return estimate.status === 'undefined' ? '' : formatEnds(estimate, (value) => minus(value.toFixed(decimals)));
}

/** A value of a measure in its own unit, with its interval where it has one. */
export function formatEstimate(estimate: Estimate, measure: Measure): string {
  if (estimate.status === 'undefined') return whyUndefined(estimate.because);
  const plain: Measure = { ...measure, threshold: null };
  return formatWithInterval(estimate, (value) => minus(formatValue(value, plain)));
}

/** A difference in the measure's unit with its sign; percentages differ by points. */
export function formatDifference(estimate: Estimate, measure: Measure): string {
  if (estimate.status === 'undefined') return whyUndefined(estimate.because);
  const decimals = measure.unit === 'ratio' ? 2 : measure.unit === 'rating' ? 1 : measure.unit === 'percent' ? 1 : 0;
  const show = (value: number) => `${value > 0 ? '+' : ''}${minus(value.toFixed(decimals))}`;
  const unit = measure.unit === 'percent' ? ' points' : measure.unit === 'seconds' ? ' s' : '';
  return formatWithInterval(estimate, (value) => `${show(value)}${unit}`, show);
}

/** `0.032`, `< 0.001`. */
export function formatP(p: number | null): string {
  if (p === null) return '–';
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}

/** A true minus sign lines up with digits. */
function minus(text: string): string {
  return text.replace(/^-/, '−');
}
