import type { Measure } from '../../../instruments/instrument.js';
import { type Domain, percentAlong } from './domain.js';
import { Zones } from './zones.js';

interface DotIntervalProps {
  readonly measure: Measure;
  readonly domain: Domain;
  /** Drawn as a dot. */
  readonly value: number | null;
  /** Drawn as a short upright line on the interval. */
  readonly mean?: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Said instead of the picture; null where the numbers stand beside it. */
  readonly label: string | null;
}

/** A value with its interval against the thresholds; small enough for a table cell. */
export function DotInterval({ measure, domain, value, mean = null, low, high, label }: DotIntervalProps) {
  const at = percentAlong(domain);
  return (
    <svg class="chart" height="14" role="img" aria-label={label ?? ''} aria-hidden={label === null}>
      <Zones measure={measure} domain={domain} y={2} height={10} />
      {low === null || high === null ? null : <line class="mark-line" x1={at(low)} x2={at(high)} y1="7" y2="7" />}
      {mean === null ? null : <line class="mark-line" x1={at(mean)} x2={at(mean)} y1="3" y2="11" />}
      {value === null ? null : <circle class="mark" cx={at(value)} cy="7" r="4" />}
    </svg>
  );
}
