import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Measure } from '../../../instruments/instrument.js';
import { type Domain, round } from './domain.js';

interface SparkLineProps {
  readonly measure: Measure;
  readonly domain: Domain;
  /** One per period, oldest first; null where there is none. */
  readonly values: readonly (number | null)[];
  /** Said instead of the picture; null where the numbers stand beside it. */
  readonly label: string | null;
  readonly height?: number;
}

/** A value over time, as wide as its place, with the thresholds as dotted lines and a dot on the last value. */
export function SparkLine({ measure, domain, values, label, height = 28 }: SparkLineProps) {
  const x = scaleLinear()
    .domain([0, Math.max(1, values.length - 1)])
    .range([2, 98]);
  const y = scaleLinear()
    .domain(domain)
    .range([height - 3, 3])
    .clamp(true);
  const path = line<number | null>(
    (_, index) => round(x(index)),
    (value) => round(y(value ?? 0)),
  ).defined((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  const lastValue = values[last] ?? null;
  return (
    <svg class="chart spark" height={height} role="img" aria-label={label ?? ''} aria-hidden={label === null}>
      <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" width="100%" height={height} aria-hidden="true">
        {measure.threshold?.levels.map((level) => (
          <line key={level.id} class="guide" x1="0" x2="100" y1={round(y(level.value))} y2={round(y(level.value))} />
        ))}
        <path class="line" d={path([...values]) ?? ''} />
      </svg>
      {values.map((value, index) =>
        value === null || index === last || !isAlone(values, index) ? null : (
          <circle key={String(index)} class="end" cx={`${round(x(index))}%`} cy={round(y(value))} r="1.5" />
        ),
      )}
      {lastValue === null ? null : <circle class="end" cx={`${round(x(last))}%`} cy={round(y(lastValue))} r="3" />}
    </svg>
  );
}

/** A value between two gaps has no line to show it. */
function isAlone(values: readonly (number | null)[], index: number): boolean {
  return (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
}
