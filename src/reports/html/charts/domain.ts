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
  return [0, roundUp(highest || 1)];
}

/** A value's place along the axis as an SVG percentage, kept inside it. */
export function percentAlong(domain: Domain): (value: number) => string {
  const scale = scaleTo(domain, [0, 100]);
  return (value) => `${round(scale(value))}%`;
}

/** From values to places in a drawing; values outside the domain stand at its end. */
export function scaleTo([low, high]: Domain, [from, to]: readonly [number, number]): (value: number) => number {
  return (value) => {
    const along = (Math.min(high, Math.max(low, value)) - low) / (high - low);
    return from * (1 - along) + to * along;
  };
}

/** The end of an axis from 0 that holds the value and is a whole number of steps, of which there are about four. */
function roundUp(highest: number): number {
  let end = highest;
  let last = 0;
  for (let step = stepNear(end / 4); step !== last; step = stepNear(end / 4)) {
    end = step > 0 ? Math.ceil(end / step) * step : Math.ceil(end * -step) / -step;
    last = step;
  }
  return end;
}

/** 1, 2 or 5 times a power of ten; a step below 1 as minus the number of steps to one, which is a whole number. */
function stepNear(size: number): number {
  const power = Math.floor(Math.log10(size));
  const ratio = size / 10 ** power;
  const factor = ratio >= Math.sqrt(50) ? 10 : ratio >= Math.sqrt(10) ? 5 : ratio >= Math.SQRT2 ? 2 : 1;
  return power < 0 ? -(10 ** -power / factor) : 10 ** power * factor;
}

/** Two decimals are finer than a printer's dot, and keep pages small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
