import type { Band } from '../domain/agreement.js';
import type { Estimate } from '../domain/estimate.js';
import type { Bootstrapped } from '../statistics/bootstrap.js';
import type { Interval, Undefined } from '../statistics/outcome.js';

type Valued = { readonly defined: true; readonly value: number; readonly interval?: Interval };

/** An interval that may be shown: one of no width says that nothing varied, and would be read as nothing being uncertain. */
export function tellingInterval<T extends Pick<Interval, 'low' | 'high'>>(interval: T | null | undefined): T | null {
  if (!interval) return null;
  const { low, high } = interval;
  return high - low <= ROUNDING * Math.max(1, Math.abs(high)) ? null : interval;
}

/** What is left of a width of zero when means are rounded. */
const ROUNDING = 1e-12;

/** A statistic as an estimate; without an interval when it has none that tells something. */
export function toEstimate(outcome: Valued | Undefined, times = 1): Estimate {
  if (!outcome.defined) return { status: 'undefined', value: null, because: outcome.because };
  const interval = tellingInterval(outcome.interval);
  return {
    status: 'estimated',
    value: times * outcome.value,
    low: interval === null ? null : times * interval.low,
    high: interval === null ? null : times * interval.high,
    method: interval?.method ?? null,
  };
}

/** A value with a bootstrap interval, where one could be had. */
export function withBootstrap(outcome: Valued | Undefined, found: Bootstrapped, times = 1): Estimate {
  const plain = toEstimate(outcome.defined ? { defined: true, value: outcome.value } : outcome, times);
  const interval = found.defined ? tellingInterval(found.bca) : null;
  if (plain.status === 'undefined' || interval === null) return plain;
  const { low, high, method } = interval;
  return { ...plain, low: times * low, high: times * high, method };
}

/** Cicchetti's bands (1994) for kappa, alpha and ICC, the ones used in the MI literature. */
export function cicchettiBand(estimate: Estimate): Band | null {
  if (estimate.status === 'undefined') return null;
  const { value } = estimate;
  const word = value >= 0.75 ? 'excellent' : value >= 0.6 ? 'good' : value >= 0.4 ? 'fair' : 'poor';
  return { word, scale: 'Cicchetti 1994' };
}
