import { type Estimate, UNDEFINED_IN_WORDS } from '../../domain/estimate.js';
import { formatValue } from '../../instruments/format-value.js';
import type { Measure } from '../../instruments/instrument.js';

/** A figure that is not a measure's value: an index, a share, an odds ratio. */
export function formatFigure(estimate: Estimate, decimals = 2): string {
  return estimate.status === 'undefined' ? reason(estimate.because) : minus(estimate.value.toFixed(decimals));
}

/** `[0.41, 0.63]`; empty without an interval. */
export function formatFigureInterval(estimate: Estimate, decimals = 2): string {
  if (estimate.status === 'undefined' || estimate.low === null || estimate.high === null) return '';
  return `[${minus(estimate.low.toFixed(decimals))}, ${minus(estimate.high.toFixed(decimals))}]`;
}

/** A value of a measure in its own unit, with its interval where it has one. */
export function formatEstimate(estimate: Estimate, measure: Measure): string {
  if (estimate.status === 'undefined') return reason(estimate.because);
  const plain: Measure = { ...measure, threshold: null };
  const show = (value: number) => minus(formatValue(value, plain));
  const { value, low, high } = estimate;
  return low === null || high === null ? show(value) : `${show(value)} [${show(low)}, ${show(high)}]`;
}

/** A difference in the measure's unit with its sign; percentages differ by points. */
export function formatDifference(estimate: Estimate, measure: Measure): string {
  if (estimate.status === 'undefined') return reason(estimate.because);
  const decimals = measure.unit === 'ratio' ? 2 : measure.unit === 'rating' ? 1 : measure.unit === 'percent' ? 1 : 0;
  const show = (value: number) => `${value > 0 ? '+' : ''}${minus(value.toFixed(decimals))}`;
  const unit = measure.unit === 'percent' ? ' points' : measure.unit === 'seconds' ? ' s' : '';
  const { value, low, high } = estimate;
  return `${show(value)}${unit}${low === null || high === null ? '' : ` [${show(low)}, ${show(high)}]`}`;
}

/** `0.032`, `< 0.001`. */
export function formatP(p: number | null): string {
  if (p === null) return '–';
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}

/** Why there is no figure, in words. */
export function reason(because: string): string {
  return UNDEFINED_IN_WORDS[because] ?? because;
}

/** A true minus sign lines up with digits. */
function minus(text: string): string {
  return text.replace(/^-/, '−');
}
