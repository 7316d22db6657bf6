import type { Instrument } from '../instruments/instrument.js';
import {
  type ColumnDescription,
  describeLaterTables,
  describeTable,
  describeTables,
  type TableDescription,
} from './describe.js';
import type { Table } from './table.js';

interface DictionaryRow {
  readonly table: TableDescription;
  readonly column: ColumnDescription;
}

/** One row a column of every table. */
export const DATA_DICTIONARY: Table<DictionaryRow> = {
  name: 'data-dictionary',
  title: 'Data dictionary',
  row: 'one column of one table',
  primaryKey: ['table', 'column'],
  columns: [
    { name: 'table', type: 'id', description: 'Table (file name without extension).', of: (r) => r.table.name },
    { name: 'column', type: 'id', description: 'Name of the column.', of: (r) => r.column.name },
    {
      name: 'type',
      type: 'enum',
      values: ['id', 'text', 'number', 'integer', 'boolean', 'date', 'enum'],
      description: 'What the column holds.',
      of: (r) => r.column.type,
    },
    { name: 'description', type: 'text', description: 'Meaning, unit and range.', of: (r) => r.column.description },
    {
      name: 'values',
      type: 'text',
      description: 'Allowed values, separated by |.',
      of: (r) => r.column.values?.join('|') ?? null,
    },
    {
      name: 'references',
      type: 'id',
      description: 'Table in which the same column names the row that is meant.',
      of: (r) => r.column.references ?? null,
    },
  ],
};

/** The dictionary's rows for a run, tables that other commands may add included. */
export function dictionaryRows(text: boolean, instruments: readonly Instrument[]): readonly DictionaryRow[] {
  return [
    ...describeTables(text, instruments),
    describeTable(DATA_DICTIONARY, text),
    ...describeLaterTables(text, instruments),
  ].flatMap((table) => table.columns.map((column) => ({ table, column })));
}
