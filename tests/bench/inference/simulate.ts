import type { Cluster } from '../../../src/cohorts/compare/samples.js';
import type { DoubleSampledUnit } from '../../../src/statistics/double-sampling.js';
import type { Random } from '../../../src/statistics/random.js';

export type Shape = 'normal' | 'skewed';

/** Groups of practitioners whose sessions are alike to a known degree. */
export interface Design {
  readonly group: number;
  readonly reference: number;
  /** Practitioners who are in both groups. */
  readonly both?: number;
  /** Share of the variance that lies between practitioners. */
  readonly icc: number;
  readonly shape: Shape;
}

/** A draw of mean 0 and variance 1: normal, or exponential (skewness 2). */
function standardDraw(shape: Shape, random: Random): number {
  if (shape === 'skewed') return -Math.log(1 - random.next()) - 1;
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** Two groups without any difference: two to six sessions a practitioner, mean 50, standard deviation 10. */
export function simulateNull({ group, reference, both = 0, icc, shape }: Design, random: Random) {
  const person = (name: string): ((cell: string) => Cluster) => {
    const own = Math.sqrt(icc) * standardDraw(shape, random);
    return (cell) => ({
      practitioner: name,
      values: Array.from({ length: 2 + random.below(5) }, (_, n) => ({
        sessionId: `${name}-${cell}-${n}`,
        value: 50 + 10 * (own + Math.sqrt(1 - icc) * standardDraw(shape, random)),
        numerator: 0,
        denominator: 0,
        bearsLevel: true,
      })),
    });
  };
  const shared = Array.from({ length: both }, (_, n) => person(`both${n}`));
  const side = (name: string, count: number): Cluster[] => [
    ...shared.map((one) => one(name)),
    ...Array.from({ length: count - both }, (_, n) => person(`${name}${n}`)(name)),
  ];
  return { group: side('g', group), reference: side('r', reference) };
}

/** What a coder that is right in `right` of its answers makes of two groups whose share of open questions differs. */
export interface DoubleDesign {
  readonly practitioners: number;
  readonly sessions: number;
  readonly right: number;
  readonly fraction: number;
  readonly open: readonly [number, number];
}

/** Units of both groups, the reference second, and what would be quoted without the correction. */
export function simulateDoubleSample(design: DoubleDesign, random: Random) {
  const sides = design.open.map((open) =>
    Array.from({ length: design.practitioners }, () => unitOf(open, design, random)),
  );
  const naive = sides.map((units) => units.reduce((sum, { mixed }) => sum + mixed, 0) / units.length);
  return {
    group: (sides[0] ?? []).map(({ unit }) => unit),
    reference: (sides[1] ?? []).map(({ unit }) => unit),
    naive: (naive[0] ?? 0) - (naive[1] ?? 0),
  };
}

function unitOf(
  open: number,
  { sessions, right, fraction }: DoubleDesign,
  random: Random,
): { readonly unit: DoubleSampledUnit; readonly mixed: number } {
  const own = open + 0.15 * (2 * random.next() - 1);
  const drawn = Math.max(1, Math.round(fraction * sessions));
  let [machine, difference, mixed] = [0, 0, 0];
  for (let n = 0; n < sessions; n += 1) {
    const questions = 6 + random.below(13);
    let [people, said] = [0, 0];
    for (let q = 0; q < questions; q += 1) {
      const isOpen = random.next() < own;
      const called = random.next() < right ? isOpen : !isOpen;
      people += isOpen ? 1 : 0;
      said += called ? 1 : 0;
    }
    machine += (100 * said) / questions / sessions;
    if (n < drawn) difference += (100 * (people - said)) / questions / drawn;
    mixed += (100 * (n < drawn ? people : said)) / questions / sessions;
  }
  return { unit: { machine, drawn: { difference, weight: 1 } }, mixed };
}
