import type { InstrumentId, MeasureResult } from '../domain/measure.js';
import type { SessionSummary } from '../domain/session-result.js';
import type { Instrument, Measure } from '../instruments/instrument.js';
import { sureCodesOf } from '../instruments/sure-share.js';

/** One measure of many sessions: a number a session, NaN where it has none. */
export interface MeasureColumns {
  readonly instrument: InstrumentId;
  readonly measure: Measure;
  readonly value: Float64Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** Codes it counts, and how many of them are sure; NaN where it counts none or nobody knows. */
  readonly codes: Float64Array;
  readonly sureCodes: Float64Array;
}

/** Every measure of every instrument, in their order; each session's measures are read once. */
export function measureColumns(
  sessions: readonly SessionSummary[],
  instruments: readonly Instrument[],
): readonly MeasureColumns[] {
  const empty = () => new Float64Array(sessions.length).fill(Number.NaN);
  const columns = instruments.flatMap((instrument) =>
    instrument.measures.map(
      (measure): MeasureColumns => ({
        instrument: instrument.id,
        measure,
        value: empty(),
        numerator: empty(),
        denominator: empty(),
        codes: empty(),
        sureCodes: empty(),
      }),
    ),
  );
  for (const [at, session] of sessions.entries()) {
    const { measures } = session;
    for (const [place, column] of columns.entries()) {
      const counted = sureCodesOf({ instrument: column.instrument, measure: column.measure.id }, session, instruments);
      column.codes[at] = counted?.all ?? Number.NaN;
      column.sureCodes[at] = counted?.sure ?? Number.NaN;
      const result = resultOf(measures, place, column);
      if (result === undefined || result.status === 'not-rated') continue;
      column.value[at] = result.value ?? Number.NaN;
      column.numerator[at] = result.numerator ?? Number.NaN;
      column.denominator[at] = result.denominator ?? Number.NaN;
    }
  }
  return columns;
}

/** Scoring gives measures in the instruments' order; a session from elsewhere is searched. */
function resultOf(measures: readonly MeasureResult[], place: number, { instrument, measure }: MeasureColumns) {
  const isMeant = (one: MeasureResult | undefined) => one?.instrument === instrument && one.measure === measure.id;
  const there = measures[place];
  return (isMeant(there) ? there : measures.find(isMeant))?.result;
}
