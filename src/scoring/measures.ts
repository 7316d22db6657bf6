import { assertNever } from '../domain/errors.js';
import type { BehaviorCounts, InstrumentId, MeasureResult, MeasureValue, UndefinedReason } from '../domain/measure.js';
import type { GlobalRatings } from '../domain/transcript.js';
import type { Formula, Instrument, Threshold } from '../instruments/instrument.js';
import { NOT_IN_THIS_CODEBOOK } from '../instruments/own-codebook.js';
import type { CountedUtterance } from './counted-utterance.js';

/** Behavior counts of the instruments that were counted. */
export type CountsByInstrument = Readonly<Partial<Record<InstrumentId, BehaviorCounts>>>;

/**
 * Every measure of every instrument that was counted, from counts (of a session,
 * or summed over a group) and global ratings.
 */
export function computeMeasures(
  counts: CountsByInstrument,
  globals: GlobalRatings,
  instruments: readonly Instrument[],
): readonly MeasureResult[] {
  return instruments.flatMap((instrument) => {
    const counted = counts[instrument.id];
    if (!counted) return [];
    return instrument.measures.map((measure): MeasureResult => {
      const result = computeFormula(measure.formula, counted, globals);
      return {
        instrument: instrument.id,
        measure: measure.id,
        result,
        level: result.status === 'measured' ? levelOf(result.value, measure.threshold) : null,
      };
    });
  });
}

/**
 * The measures of a session that people coded with a codebook of their own: those that are made of behaviors which none
 * of its codes can give have no value. Shares of that codebook, and what is counted without codes, stay.
 */
export function withinCodebook(
  measures: readonly MeasureResult[],
  instruments: readonly Instrument[],
  utterances: readonly Pick<CountedUtterance, 'ownCode'>[],
): readonly MeasureResult[] {
  const codebook = instruments.find(({ fromCodebook }) => fromCodebook)?.fromCodebook;
  if (!codebook || !utterances.some(({ ownCode }) => ownCode)) return measures;
  const reached = new Set(codebook.reached);
  return measures.map((one) => {
    const instrument = instruments.find(({ id }) => id === one.instrument);
    const formula = instrument?.measures.find(({ id }) => id === one.measure)?.formula;
    if (instrument === undefined || instrument.unit === 'session' || !formula || !isOfCodes(formula)) return one;
    const needed = formula.kind === 'sum' ? formula.of : [...formula.numerator, ...formula.denominator];
    const canBe = needed.every((id) => {
      const behavior = instrument.behaviors.find((each) => each.id === id);
      return behavior?.ownCodes?.length || behavior?.codes.some((code) => reached.has(code));
    });
    return canBe ? one : { ...one, result: NOT_REACHED, level: null };
  });
}

const NOT_REACHED = {
  status: 'undefined',
  value: null,
  numerator: 0,
  denominator: 0,
  because: NOT_IN_THIS_CODEBOOK,
} as const;

function isOfCodes(formula: Formula): formula is Extract<Formula, { readonly kind: 'ratio' | 'sum' }> {
  return formula.kind === 'ratio' || formula.kind === 'sum';
}

/** The measures of a session that is set aside: none has a value. */
export function withoutValues(measures: readonly MeasureResult[]): readonly MeasureResult[] {
  const result = { status: 'undefined', value: null, numerator: 0, denominator: 0, because: 'set-aside' } as const;
  return measures.map((one) => ({ ...one, result, level: null }));
}

/** The highest level whose value is reached (`>=`); `below` when none is; null without a threshold. */
export function levelOf(value: number, threshold: Threshold | null): string | null {
  if (!threshold) return null;
  return threshold.levels.findLast((level) => value >= level.value)?.id ?? 'below';
}

/** times × part ÷ whole, undefined when there is no whole. */
function ratio(part: number, whole: number, times: 1 | 100, because: UndefinedReason): MeasureValue {
  if (whole === 0) return { status: 'undefined', value: null, numerator: part, denominator: 0, because };
  return { status: 'measured', value: (times * part) / whole, numerator: part, denominator: whole };
}

function computeFormula(formula: Formula, counts: BehaviorCounts, globals: GlobalRatings): MeasureValue {
  switch (formula.kind) {
    case 'ratio':
      return ratio(sum(formula.numerator, counts), sum(formula.denominator, counts), formula.times, formula.whenZero);
    case 'sum':
      return { status: 'measured', value: sum(formula.of, counts), numerator: null, denominator: null };
    case 'quantity': {
      const value = counts[formula.of];
      if (value === undefined) {
        return { status: 'undefined', value: null, numerator: 0, denominator: 0, because: formula.whenMissing };
      }
      return { status: 'measured', value, numerator: null, denominator: null };
    }
    case 'mean-of-globals': {
      const ratings = formula.of.map((id) => globals[id]).filter((rating) => rating !== undefined);
      if (ratings.length < formula.of.length) return { status: 'not-rated', value: null };
      const total = ratings.reduce((a, b) => a + b, 0);
      return { status: 'measured', value: total / ratings.length, numerator: total, denominator: ratings.length };
    }
    default:
      return assertNever(formula);
  }
}

function sum(ids: readonly string[], counts: BehaviorCounts): number {
  return ids.reduce((total, id) => total + (counts[id] ?? 0), 0);
}
