import type { MeasureResult } from '../domain/measure.js';
import type { Instrument } from '../instruments/instrument.js';
import type { Table } from './table.js';

/** One measure of one session. */
export interface MeasureRow {
  readonly sessionId: string;
  readonly measure: MeasureResult;
}

/** Long form of every measure, with the reason wherever there is no value. */
export const measuresTable = (instruments: readonly Instrument[]): Table<MeasureRow> => ({
  name: 'measures',
  title: 'Measures by session',
  row: 'one measure of one instrument in one session',
  primaryKey: ['session_id', 'instrument', 'measure'],
  columns: [
    {
      name: 'session_id',
      type: 'id',
      references: 'sessions',
      description: 'Session, as in sessions.csv.',
      of: (r) => r.sessionId,
    },
    {
      name: 'instrument',
      type: 'enum',
      values: instruments.map((one) => one.id),
      description: 'Instrument the measure belongs to.',
      of: (r) => r.measure.instrument,
    },
    {
      name: 'measure',
      type: 'id',
      description: 'Measure id; `oars codebook` explains each.',
      of: (r) => r.measure.measure,
    },
    {
      name: 'status',
      type: 'enum',
      values: ['measured', 'undefined', 'not-rated'],
      description: 'Whether there is a value.',
      of: (r) => r.measure.result.status,
    },
    {
      name: 'value',
      type: 'number',
      description: 'Value in full precision; percentages 0–100.',
      of: (r) => r.measure.result.value,
    },
    {
      name: 'numerator',
      type: 'number',
      description: 'Σ of what is counted on top; empty when not a ratio.',
      of: (r) => (r.measure.result.status === 'not-rated' ? null : r.measure.result.numerator),
    },
    {
      name: 'denominator',
      type: 'number',
      description: 'Σ of what is counted below; empty when not a ratio.',
      of: (r) => (r.measure.result.status === 'not-rated' ? null : r.measure.result.denominator),
    },
    {
      name: 'level',
      type: 'id',
      description:
        'Highest threshold reached, `below` when none, empty where none exists and where under half of the codes are sure.',
      of: (r) => r.measure.level,
    },
    {
      name: 'sure_percent',
      type: 'number',
      description:
        'Of the codes the measure counts, those that a person gave or the coder is sure of, 0–100; empty where it counts none. Under 50 no level is given.',
      of: (r) => (r.measure.sureShare == null ? null : 100 * r.measure.sureShare),
    },
    {
      name: 'because',
      type: 'id',
      description: 'Why there is no value.',
      of: (r) => (r.measure.result.status === 'undefined' ? r.measure.result.because : null),
    },
  ],
});
