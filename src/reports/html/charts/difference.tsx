import { type Domain, percentAlong } from './domain.js';

interface DifferenceProps {
  /** The same for every row that is to be compared by eye; holds 0 or whatever means no difference. */
  readonly domain: Domain;
  /** Where there is no difference: 0, or 1 for ratios. */
  readonly none: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A difference with its interval against the line of no difference; the numbers stand beside it. */
export function Difference({ domain, none, value, low, high }: DifferenceProps) {
  const at = percentAlong(domain);
  return (
    <svg class="chart" height="16" aria-hidden="true">
      <line class="axis" x1="0%" x2="100%" y1="8" y2="8" />
      <line class="guide" x1={at(none)} x2={at(none)} y1="0" y2="16" />
      {low === null || high === null ? null : <line class="mark-line" x1={at(low)} x2={at(high)} y1="8" y2="8" />}
      {value === null ? null : <circle class="mark" cx={at(value)} cy="8" r="4" />}
    </svg>
  );
}

/** An axis around no difference that holds every interval, the same length on both sides. */
export function domainAround(none: number, values: readonly (number | null)[]): Domain {
  const reach = values.reduce<number>((most, value) => Math.max(most, value === null ? 0 : Math.abs(value - none)), 0);
  return [none - (reach || 1) * 1.05, none + (reach || 1) * 1.05];
}
