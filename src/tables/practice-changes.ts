import type { PracticeChange } from '../domain/months.js';
import { endOf, methodOf, whyOf } from './estimate-columns.js';
import type { Table } from './table.js';

/** How headline measures change a month, of everyone and of each practitioner. */
export const PRACTICE_CHANGES: Table<PracticeChange> = {
  name: 'practice-changes',
  title: 'Change over the months',
  row: 'the change a month of one measure, of everyone or of a practitioner',
  primaryKey: ['scope', 'id', 'instrument', 'measure'],
  columns: [
    {
      name: 'scope',
      type: 'enum',
      values: ['all', 'practitioner'],
      description: 'Whose change it is.',
      of: (r) => r.scope,
    },
    { name: 'id', type: 'text', description: 'Practitioner; all for everyone.', of: (r) => r.id },
    { name: 'instrument', type: 'id', description: 'Instrument of the measure.', of: (r) => r.instrument },
    { name: 'measure', type: 'id', description: 'Measure id, as in measures.csv.', of: (r) => r.measure },
    {
      name: 'n',
      type: 'integer',
      description: 'Sessions with a value, a date and a practitioner.',
      of: (r) => r.n,
    },
    {
      name: 'practitioners',
      type: 'integer',
      description: 'Practitioners of these sessions.',
      of: (r) => r.practitioners,
    },
    { name: 'months', type: 'integer', description: 'Different months of these sessions.', of: (r) => r.months },
    {
      name: 'change_per_month',
      type: 'number',
      description:
        'In units of the measure a month. A practitioner: slope of the least-squares line through their sessions, from six sessions in three months on. Everyone: slope that practitioners share, each with a level of their own.',
      of: (r) => r.perMonth.value,
    },
    {
      name: 'low',
      type: 'number',
      description: 'Lower end of its 95 % interval.',
      of: (r) => endOf(r.perMonth, 'low'),
    },
    {
      name: 'high',
      type: 'number',
      description: 'Upper end of its 95 % interval.',
      of: (r) => endOf(r.perMonth, 'high'),
    },
    {
      name: 'interval_method',
      type: 'text',
      description: 'How the interval was made.',
      of: (r) => methodOf(r.perMonth),
    },
    { name: 'because', type: 'text', description: 'Why there is no change to tell.', of: (r) => whyOf(r.perMonth) },
  ],
};
