import type { Band } from '../domain/agreement.js';
import type { Estimate } from '../domain/estimate.js';
import type { Bootstrapped } from '../statistics/bootstrap.js';
import type { Interval, Undefined } from '../statistics/outcome.js';

type Valued = { readonly defined: true; readonly value: number; readonly interval?: Interval };

/** A statistic as an estimate; without an interval when it has none. */
export function toEstimate(outcome: Valued | Undefined, times = 1): Estimate {
  if (!outcome.defined) return { status: 'undefined', value: null, because: outcome.because };
  const { interval } = outcome;
  return {
    status: 'estimated',
    value: times * outcome.value,
    low: interval ? times * interval.low : null,
    high: interval ? times * interval.high : null,
    method: interval?.method ?? null,
  };
}

/** A value with a bootstrap interval, where one could be had. */
export function withBootstrap(outcome: Valued | Undefined, found: Bootstrapped, times = 1): Estimate {
  const plain = toEstimate(outcome.defined ? { defined: true, value: outcome.value } : outcome, times);
  if (plain.status === 'undefined' || !found.defined) return plain;
  const { low, high, method } = found.bca;
  return { ...plain, low: times * low, high: times * high, method };
}

/** Cicchetti's bands (1994) for kappa, alpha and ICC, the ones used in the MI literature. */
export function cicchettiBand(estimate: Estimate): Band | null {
  if (estimate.status === 'undefined') return null;
  const { value } = estimate;
  const word = value >= 0.75 ? 'excellent' : value >= 0.6 ? 'good' : value >= 0.4 ? 'fair' : 'poor';
  return { word, scale: 'Cicchetti 1994' };
}
