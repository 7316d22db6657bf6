import { type Estimate, whyUndefined } from '../domain/estimate.js';

/** One end of an estimate's interval; empty without one. */
export function endOf(estimate: Estimate, end: 'low' | 'high'): number | null {
  return estimate.status === 'undefined' ? null : estimate[end];
}

/** How its interval was made; empty without one. */
export function methodOf(estimate: Estimate): string | null {
  return estimate.status === 'undefined' ? null : estimate.method;
}

/** Why it has no value, in words; empty where it has one. */
export function whyOf(estimate: Estimate): string | null {
  return estimate.status === 'undefined' ? whyUndefined(estimate.because) : null;
}
