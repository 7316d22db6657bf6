import type { Measure } from '../../../instruments/instrument.js';
import { type Domain, percentAlong, round } from './domain.js';

interface ZonesProps {
  readonly measure: Measure;
  readonly domain: Domain;
  readonly y: number;
  readonly height: number;
}

/** The bands between a measure's thresholds, darker the higher. */
export function Zones({ measure, domain, y, height }: ZonesProps) {
  const at = percentAlong(domain);
  const edges = [domain[0], ...(measure.threshold?.levels.map((level) => level.value) ?? []), domain[1]];
  return (
    <>
      {edges.slice(1).map((edge, index) => {
        const from = Number.parseFloat(at(edges[index] ?? domain[0]));
        const width = round(Number.parseFloat(at(edge)) - from);
        return width > 0 ? (
          <rect key={edge} class={`zone-${index + 1}`} x={`${from}%`} y={y} width={`${width}%`} height={height} />
        ) : null;
      })}
      {measure.threshold?.levels.map((level) => (
        <line key={level.id} class="tick" x1={at(level.value)} x2={at(level.value)} y1={y} y2={y + height} />
      ))}
    </>
  );
}
