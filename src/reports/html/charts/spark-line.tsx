import type { Measure } from '../../../instruments/instrument.js';
import { type Domain, round, scaleTo } from './domain.js';

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
  const x = scaleTo([0, Math.max(1, values.length - 1)], [2, 98]);
  const y = scaleTo(domain, [height - 3, 3]);
  const last = values.findLastIndex((value) => value !== null);
  const lastValue = values[last] ?? null;
  return (
    <svg class="chart spark" height={height} role="img" aria-label={label ?? ''} aria-hidden={label === null}>
      <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" width="100%" height={height} aria-hidden="true">
        {measure.threshold?.levels.map((level) => (
          <line key={level.id} class="guide" x1="0" x2="100" y1={round(y(level.value))} y2={round(y(level.value))} />
        ))}
        <path class="line" d={drawLine(values, x, y)} />
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

/** Gaps stay open: after one, the line begins anew. */
function drawLine(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let path = '';
  values.forEach((value, index) => {
    if (value === null) return;
    const begins = (values[index - 1] ?? null) === null;
    path += `${begins ? 'M' : 'L'}${round(x(index))},${round(y(value))}`;
    // A path shows a lone point only when it is closed.
    if (begins && isAlone(values, index)) path += 'Z';
  });
  return path;
}

/** A value between two gaps has no line to show it. */
function isAlone(values: readonly (number | null)[], index: number): boolean {
  return (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
}
