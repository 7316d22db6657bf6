import type { InstrumentId } from '../domain/measure.js';
import type { Instrument, Measure } from './instrument.js';
import { MISC_2_5 } from './misc-2-5.js';
import { MITI_3_1_1 } from './miti-3-1-1.js';
import { MITI_4_2_1 } from './miti-4-2-1.js';
import { SESSION } from './session.js';

/** Every instrument, in the order of tables and pages. A new one is a file and a line here. */
export const INSTRUMENTS: readonly Instrument[] = [MITI_3_1_1, MITI_4_2_1, MISC_2_5, SESSION];

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

const instruments = new Map(INSTRUMENTS.map((instrument) => [instrument.id, instrument]));

/** The instrument with this id. */
export function findInstrument(id: InstrumentId): Instrument {
  const found = instruments.get(id);
  if (!found) throw new Error(`no instrument ${id}`);
  return found;
}

/** The measure with this id; throws when the instrument has none of that name. */
export function findMeasure(ref: MeasureRef): Measure {
  const found = findInstrument(ref.instrument).measures.find((measure) => measure.id === ref.measure);
  if (!found) throw new Error(`no measure ${ref.measure} in ${ref.instrument}`);
  return found;
}

/** A measure's column in `sessions.csv`: instrument and measure, dots and dashes as underscores. */
export function measureColumn(ref: MeasureRef): string {
  return `${ref.instrument}_${ref.measure}`.replace(/[.-]/g, '_');
}
