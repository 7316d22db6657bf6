import { mean, variance } from './descriptives.js';
import { studentQuantile, studentTwoSided } from './distributions.js';
import type { MeanDifference } from './mean-difference.js';
import { type Outcome, undefinedBecause } from './outcome.js';

/** One independent unit (a practitioner) of a double sample. */
export interface DoubleSampledUnit {
  /** Mean of what the machine made of all the unit's sessions. */
  readonly machine: number;
  /** Over its sessions that were drawn at random and coded by people too; null without any. */
  readonly drawn: {
    /** Mean of people − machine, by the weights of the draw. */
    readonly difference: number;
    /** What the unit stands for among all: 1 where its own sessions were drawn from. */
    readonly weight: number;
  } | null;
}

/** Units with a double-coded session below which nothing is corrected. */
export const DOUBLED_UNITS_NEEDED = 5;

/**
 * Mean over units by the difference estimator of double sampling (Cochran 1977,
 * §12; Särndal, Swensson & Wretman 1992, §6.3): the machine's mean of all
 * sessions plus the mean of people − machine over those drawn at random. The
 * variance is linearised by unit; degrees of freedom after Satterthwaite from the
 * two parts. Undefined with fewer than five double-coded units.
 */
function doubleSampledMean(
  units: readonly DoubleSampledUnit[],
): Outcome<{ readonly value: number; readonly variance: number; readonly df: number; readonly doubled: number }> {
  const drawn = units.map((unit) => unit.drawn).filter((one) => one !== null);
  const [all, m] = [units.length, drawn.length];
  if (m < DOUBLED_UNITS_NEEDED) return undefinedBecause('too-few-double-coded');
  const machine = mean(units.map((unit) => unit.machine));
  const spread = variance(units.map((unit) => unit.machine));
  if (!machine.defined || !spread.defined) return undefinedBecause('too-few');
  const weights = drawn.reduce((total, { weight }) => total + weight, 0);
  const bias = drawn.reduce((total, { weight, difference }) => total + weight * difference, 0) / weights;
  const ofMachine = spread.value / all;
  const centred = (one: NonNullable<DoubleSampledUnit['drawn']>): number =>
    (one.weight * (one.difference - bias)) / weights;
  const ofBias = (m / (m - 1)) * drawn.reduce((total, one) => total + centred(one) ** 2, 0);
  const shared =
    (m / (m - 1)) *
    units.reduce(
      (total, unit) => total + (unit.drawn ? (centred(unit.drawn) * (unit.machine - machine.value)) / all : 0),
      0,
    );
  const total = Math.max(0, ofMachine + ofBias + 2 * shared);
  const parts = ofMachine ** 2 / (all - 1) + ofBias ** 2 / (m - 1);
  const df = parts === 0 ? all - 1 : Math.min(all - 1, (ofMachine + ofBias) ** 2 / parts);
  return { defined: true, value: machine.value + bias, variance: total, df, doubled: m };
}

/** Difference of two double-sampled means, `a` minus `b`, with t on Welch–Satterthwaite degrees of freedom. */
export function doubleSampledDifference(
  a: readonly DoubleSampledUnit[],
  b: readonly DoubleSampledUnit[],
  level = 0.95,
): MeanDifference {
  const [first, second] = [doubleSampledMean(a), doubleSampledMean(b)];
  if (!first.defined) return first;
  if (!second.defined) return second;
  const total = first.variance + second.variance;
  if (total === 0) return undefinedBecause('no-variance');
  const df = total ** 2 / (first.variance ** 2 / first.df + second.variance ** 2 / second.df);
  const value = first.value - second.value;
  const standardError = Math.sqrt(total);
  const margin = studentQuantile(0.5 + level / 2, df) * standardError;
  const t = value / standardError;
  const interval = { low: value - margin, high: value + margin, level, method: 'double sampling, linearised t' };
  return { defined: true, value, interval, t, df, p: studentTwoSided(t, df) };
}
