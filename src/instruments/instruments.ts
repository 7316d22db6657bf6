import type { InstrumentId } from '../domain/measure.js';
import type { Instrument, Measure } from './instrument.js';
import { MISC_2_5 } from './misc-2-5.js';
import { MITI_3_1_1 } from './miti-3-1-1.js';
import { MITI_4_2_1 } from './miti-4-2-1.js';
import { SESSION } from './session.js';

/** The instruments that come with oars, in the order of tables and pages. A new one is a file and a line here. */
export const INSTRUMENTS: readonly Instrument[] = [MITI_3_1_1, MITI_4_2_1, MISC_2_5, SESSION];

/** The instruments that count in a run: those that come with oars, then one's own. */
export function instrumentsWith(own: readonly Instrument[]): readonly Instrument[] {
  return own.length === 0 ? INSTRUMENTS : [...INSTRUMENTS, ...own];
}

/** One's own among the instruments in use. */
export function ownAmong(instruments: readonly Instrument[]): readonly Instrument[] {
  return instruments.filter((one) => !INSTRUMENTS.includes(one));
}

/** A measure by its instrument and id. */
export interface MeasureRef {
  readonly instrument: InstrumentId;
  readonly measure: string;
}

/** What is shown first, in this order. */
export const HEADLINE: readonly MeasureRef[] = [
  { instrument: 'miti-3.1.1', measure: 'reflection_to_question_ratio' },
  { instrument: 'miti-3.1.1', measure: 'percent_open_questions' },
  { instrument: 'miti-3.1.1', measure: 'percent_mi_adherent' },
  { instrument: 'miti-3.1.1', measure: 'percent_complex_reflections' },
  { instrument: 'misc-2.5', measure: 'percent_change_talk' },
  { instrument: 'session', measure: 'practitioner_talk_percent' },
];

/** What is shown first: the headline measures, then those of one's own instruments. */
export function headlineWith(instruments: readonly Instrument[]): readonly MeasureRef[] {
  return [...HEADLINE, ...allMeasures(ownAmong(instruments).filter(({ fromCodebook }) => !fromCodebook))];
}

/** Every measure of the instruments, in their order. */
export function allMeasures(instruments: readonly Instrument[]): readonly MeasureRef[] {
  return instruments.flatMap(({ id, measures }) =>
    measures.map((measure) => ({ instrument: id, measure: measure.id })),
  );
}

/** The instrument with this id among those in use; throws when there is none. */
export function findInstrument(id: InstrumentId, instruments: readonly Instrument[] = INSTRUMENTS): Instrument {
  const found = instruments.find((one) => one.id === id);
  if (!found) throw new Error(`no instrument ${id}`);
  return found;
}

/** The measure with this id among the instruments in use; throws when there is none of that name. */
export function findMeasure(ref: MeasureRef, instruments: readonly Instrument[] = INSTRUMENTS): Measure {
  const found = findInstrument(ref.instrument, instruments).measures.find((measure) => measure.id === ref.measure);
  if (!found) throw new Error(`no measure ${ref.measure} in ${ref.instrument}`);
  return found;
}

/** A measure's column in `sessions.csv`: instrument and measure, dots and dashes as underscores. */
export function measureColumn(ref: MeasureRef): string {
  return `${ref.instrument}_${ref.measure}`.replace(/[.-]/g, '_');
}
