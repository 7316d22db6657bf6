import { scaleLinear } from 'd3-scale';
import type { Measure } from '../../../instruments/instrument.js';

/** From where to where a measure's axis goes. */
export type Domain = readonly [number, number];

/**
 * Percentages 0–100, ratings 1–5, others from 0 to a round number that holds
 * every value; but no further than three times the highest threshold, so that
 * one odd session does not press all the others together.
 */
export function domainOf(measure: Measure, values: readonly number[]): Domain {
  if (measure.unit === 'percent') return [0, 100];
  if (measure.unit === 'rating') return [1, 5];
  const top = Math.max(0, ...(measure.threshold?.levels.map((level) => level.value * 1.5) ?? []));
  const farthest = top === 0 ? Number.POSITIVE_INFINITY : 2 * top;
  const highest = Math.min(
    farthest,
    values.reduce((most, value) => Math.max(most, value), top),
  );
  const [, end = 1] = scaleLinear()
    .domain([0, highest || 1])
    .nice(4)
    .domain();
  return [0, end];
}

/** A value's place along the axis as an SVG percentage, kept inside it. */
export function percentAlong(domain: Domain): (value: number) => string {
  const scale = scaleLinear().domain(domain).range([0, 100]).clamp(true);
  return (value) => `${round(scale(value))}%`;
}

/** Two decimals are finer than a printer's dot, and keep pages small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
