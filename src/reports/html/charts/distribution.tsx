import { formatValue } from '../../../instruments/format-value.js';
import type { Measure } from '../../../instruments/instrument.js';
import { type Domain, percentAlong, round } from './domain.js';
import { Zones } from './zones.js';

interface DistributionProps {
  readonly measure: Measure;
  readonly domain: Domain;
  /** One value per session. */
  readonly values: readonly number[];
  /** Drawn as a line with its value. */
  readonly marker: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string;
}

const BINS = 50;
const TOP = 16;
const HEIGHT = 36;
const AXIS = TOP + HEIGHT;

/** Where the sessions lie: a column for each of fifty steps, over the zones between the thresholds. */
export function Distribution({ measure, domain, values, marker, low, high, label }: DistributionProps) {
  const at = percentAlong(domain);
  const bins = countBins(domain, values);
  const most = Math.max(1, ...bins);
  const unit = Math.min(HEIGHT / most, 8);
  const ends = [domain[0], ...(measure.threshold?.levels.map((level) => level.value) ?? []), domain[1]];
  return (
    <svg class="chart" height={AXIS + 26} role="img" aria-label={label}>
      <Zones measure={measure} domain={domain} y={AXIS} height={6} />
      {bins.map((count, index) =>
        count === 0 ? null : (
          <rect
            key={String(index)}
            class="column"
            x={`${(100 / BINS) * index + 0.15}%`}
            y={round(AXIS - count * unit)}
            width={`${100 / BINS - 0.3}%`}
            height={round(count * unit)}
          />
        ),
      )}
      {low === null || high === null ? null : (
        <line class="mark-line" x1={at(low)} x2={at(high)} y1={AXIS + 3} y2={AXIS + 3} />
      )}
      {marker === null ? null : (
        <>
          <line class="mark-line" x1={at(marker)} x2={at(marker)} y1={TOP - 2} y2={AXIS + 8} />
          <text class="strong" x={at(marker)} y="10" text-anchor={anchor(marker, domain)}>
            {formatValue(marker, measure)}
          </text>
        </>
      )}
      {[...new Set(ends)].map((end) => (
        <text key={end} x={at(end)} y={AXIS + 21} text-anchor={isNearEnd(end, domain) ? 'end' : anchor(end, domain)}>
          {formatValue(end, { ...measure, threshold: null }).replace(/\.00$/, '')}
          {end === domain[1] && values.some((value) => value > end) ? ' and more' : ''}
        </text>
      ))}
    </svg>
  );
}

function countBins(domain: Domain, values: readonly number[]): readonly number[] {
  const bins = new Array<number>(BINS).fill(0);
  for (const value of values) {
    const place = Math.floor((BINS * (value - domain[0])) / (domain[1] - domain[0]));
    const bin = Math.min(BINS - 1, Math.max(0, place));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/** A word so near the one at the end of the axis stands left of its line. */
function isNearEnd(value: number, [from, to]: Domain): boolean {
  return (value - from) / (to - from) > 0.85;
}

/** Keeps words at the ends of the axis inside the picture. */
function anchor(value: number, domain: Domain): 'start' | 'middle' | 'end' {
  const place = (value - domain[0]) / (domain[1] - domain[0]);
  return place < 0.04 ? 'start' : place > 0.96 ? 'end' : 'middle';
}
