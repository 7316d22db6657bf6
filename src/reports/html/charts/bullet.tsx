import { formatValue } from '../../../instruments/format-value.js';
import type { Measure } from '../../../instruments/instrument.js';
import { type Domain, percentAlong } from './domain.js';
import { Zones } from './zones.js';

interface BulletProps {
  readonly measure: Measure;
  readonly domain: Domain;
  readonly value: number | null;
  /** Values of earlier periods, oldest first. */
  readonly earlier?: readonly number[];
  readonly label: string;
  /** Threshold values under the bar. */
  readonly ticks?: boolean;
}

/** One value as a bar against its thresholds, with earlier values as rings. */
export function Bullet({ measure, domain, value, earlier = [], label, ticks = true }: BulletProps) {
  const at = percentAlong(domain);
  const levels = measure.threshold?.levels ?? [];
  // Words under lines that stand close together, or at the end of the axis, move to the left.
  const isNear = (value: number, next: number) => value >= domain[1] || next - value < 0.15 * (domain[1] - domain[0]);
  return (
    <svg class="chart" height={ticks && levels.length > 0 ? 34 : 18} role="img" aria-label={label}>
      <Zones measure={measure} domain={domain} y={0} height={18} />
      {value === null ? null : <rect class="mark" x="0" y="6" width={at(value)} height="6" />}
      {earlier.map((one, index) => (
        <circle key={`${index}-${one}`} class="before" cx={at(one)} cy="9" r="3.5" />
      ))}
      {ticks
        ? levels.map((level, index) => (
            <text
              key={level.id}
              x={at(level.value)}
              y="31"
              text-anchor={isNear(level.value, levels[index + 1]?.value ?? Number.POSITIVE_INFINITY) ? 'end' : 'middle'}
            >
              {formatValue(level.value, measure)}
            </text>
          ))
        : null}
    </svg>
  );
}
