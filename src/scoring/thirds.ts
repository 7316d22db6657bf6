import type { MeasureValue } from '../domain/measure.js';
import { type MeasureThirds, THIRDS, UTTERANCES_FOR_THIRDS } from '../domain/thirds.js';
import { findMeasure, headlineWith } from '../instruments/instruments.js';
import { type CountingRules, countInstruments } from './count-instruments.js';
import type { CountedUtterance } from './counted-utterance.js';
import { computeMeasures, withinCodebook } from './measures.js';

/**
 * The headline ratios of one session in its opening, middle and close: its
 * utterances of practitioner and clients, coded or not, cut in three runs of as
 * equal numbers as can be, and each run counted by itself (a volley that is cut
 * counts on either side). Utterances of third persons go with what they follow.
 * Null with under thirty utterances, where a third is a handful.
 */
export function countThirds(
  utterances: readonly CountedUtterance[],
  rules: CountingRules,
): readonly MeasureThirds[] | null {
  const total = utterances.filter(({ role }) => role !== 'other').length;
  if (total < UTTERANCES_FOR_THIRDS) return null;
  const parts = THIRDS.map((): CountedUtterance[] => []);
  let seen = 0;
  for (const one of utterances) {
    if (one.role !== 'other') seen += 1;
    parts[Math.floor((THIRDS.length * Math.max(0, seen - 1)) / total)]?.push(one);
  }
  const wanted = headlineWith(rules.instruments).filter(
    (ref) => findMeasure(ref, rules.instruments).formula.kind === 'ratio',
  );
  const instruments = rules.instruments.filter(({ id }) => wanted.some(({ instrument }) => instrument === id));
  const measured = parts.map((own) =>
    withinCodebook(
      computeMeasures(countInstruments(own, null, { ...rules, instruments }).counts, {}, instruments),
      rules.instruments,
      utterances,
    ),
  );
  return wanted.map(({ instrument, measure }) => ({
    instrument,
    measure,
    thirds: measured.map(
      (measures): MeasureValue =>
        measures.find((one) => one.instrument === instrument && one.measure === measure)?.result ?? NOT_COUNTED,
    ),
  }));
}

/** Where words were left out, talk time cannot be counted. */
const NOT_COUNTED: MeasureValue = {
  status: 'undefined',
  value: null,
  numerator: 0,
  denominator: 0,
  because: 'no-words',
};
