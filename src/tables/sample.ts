import { defineTable } from './table.js';

/** A session drawn or left out, or a stratum nobody was drawn from. */
export interface SampleRow {
  readonly what: 'drawn' | 'session not drawn' | 'stratum missed';
  readonly id: string;
  readonly stratum: string | null;
  readonly segment: string | null;
  /** Sessions of its stratum that could be drawn for each that was; null where none was drawn. */
  readonly standsFor: number | null;
  readonly because: string;
}

/** What was drawn for double coding, and who was missed. */
export const SAMPLE = defineTable<SampleRow>()({
  name: 'sample',
  title: 'What was drawn, and who was missed',
  row: 'one session drawn or left out, or one stratum missed',
  primaryKey: ['what', 'id'],
  columns: [
    {
      name: 'what',
      filled: true,
      type: 'enum',
      values: ['drawn', 'session not drawn', 'stratum missed'],
      description: 'What the row is about.',
      of: (r) => r.what,
    },
    { name: 'id', filled: true, type: 'text', description: 'Session or stratum.', of: (r) => r.id },
    { name: 'stratum', type: 'text', description: 'Stratum it was drawn from.', of: (r) => r.stratum },
    { name: 'segment', type: 'text', description: 'What part of it is to be coded.', of: (r) => r.segment },
    {
      name: 'stands_for',
      type: 'number',
      description: 'Sessions of its stratum that could be drawn, for each that was: the weight of the session.',
      of: (r) => r.standsFor,
    },
    { name: 'because', type: 'text', description: 'Why it was drawn, or why not.', of: (r) => r.because },
  ],
});
