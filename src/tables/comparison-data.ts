import type { SessionSummary } from '../domain/session-result.js';
import type { Instrument } from '../instruments/instrument.js';
import { measureColumn } from '../instruments/instruments.js';
import type { Column, Table } from './table.js';

/** One compared session: what a mixed model is fitted to. */
export interface ComparisonDataRow {
  readonly group: string;
  readonly session: SessionSummary;
}

/** Each measure with what it is made of, so that counts can be modelled as counts. */
const measureColumns = (instrument: Instrument): readonly Column<ComparisonDataRow>[] =>
  instrument.measures.flatMap((measure): readonly Column<ComparisonDataRow>[] => {
    const name = measureColumn({ instrument: instrument.id, measure: measure.id });
    const find = ({ session }: ComparisonDataRow) =>
      session.measures.find((one) => one.instrument === instrument.id && one.measure === measure.id)?.result;
    const value: Column<ComparisonDataRow> = {
      name,
      type: 'number',
      description: `${instrument.label}: ${measure.label} (${measure.unit}).`,
      of: (row) => find(row)?.value ?? null,
    };
    if (measure.formula.kind !== 'ratio') return [value];
    const part = (side: 'numerator' | 'denominator'): Column<ComparisonDataRow> => ({
      name: `${name}_${side}`,
      type: 'number',
      description: `${side} of ${name}.`,
      of: (row) => {
        const found = find(row);
        return found && found.status !== 'not-rated' ? found[side] : null;
      },
    });
    return [value, part('numerator'), part('denominator')];
  });

/** Compared sessions with their groups, for models in other programs. */
export const comparisonDataTable = (instruments: readonly Instrument[]): Table<ComparisonDataRow> => ({
  name: 'comparison-data',
  title: 'Compared sessions',
  row: 'one session of a compared group',
  primaryKey: ['session_id'],
  columns: [
    { name: 'session_id', type: 'id', description: 'Session, as in sessions.csv.', of: (r) => r.session.sessionId },
    { name: 'group', type: 'text', description: 'Group it belongs to.', of: (r) => r.group },
    {
      name: 'practitioner_id',
      type: 'text',
      description: 'Practitioner pseudonym.',
      of: (r) => r.session.metadata.practitionerId,
    },
    { name: 'client_id', type: 'text', description: 'Client pseudonym.', of: (r) => r.session.metadata.clientId },
    { name: 'site', type: 'text', description: 'Site or programme.', of: (r) => r.session.metadata.site },
    { name: 'cohort', type: 'text', description: 'Cohort or arm.', of: (r) => r.session.metadata.cohort },
    {
      name: 'target_behaviour',
      type: 'text',
      description: 'What the conversation was to change.',
      of: (r) => r.session.metadata.targetBehavior,
    },
    { name: 'session_date', type: 'date', description: 'ISO 8601 date.', of: (r) => r.session.metadata.sessionDate },
    {
      name: 'duration_seconds',
      type: 'number',
      description: 'Length, where there are time stamps.',
      of: (r) => r.session.quality.durationSeconds,
    },
    ...instruments.flatMap(measureColumns),
  ],
});

/** The same with the input's own columns after it, in the order of their names; a name that is taken gets `extra_` before it. */
export function withExtraColumns(
  instruments: readonly Instrument[],
  sessions: readonly SessionSummary[],
): Table<ComparisonDataRow> {
  const table = comparisonDataTable(instruments);
  const taken = new Set(table.columns.map(({ name }) => name));
  const names = [...new Set(sessions.flatMap(({ metadata }) => Object.keys(metadata.extra)))].sort();
  const extra = names.map(
    (name): Column<ComparisonDataRow> => ({
      name: taken.has(name) ? `extra_${name}` : name,
      type: 'text',
      description: 'A column of the input.',
      of: ({ session }) => session.metadata.extra[name] ?? null,
    }),
  );
  return { ...table, columns: [...table.columns, ...extra] };
}
