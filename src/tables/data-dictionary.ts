import { FLAGS } from './flags.js';
import { GROUPS, PRACTITIONERS } from './groups.js';
import { MEASURES } from './measures.js';
import { PROBLEMS } from './problems.js';
import { SESSIONS } from './sessions.js';
import { type Column, type ColumnType, columnsFor, type Table } from './table.js';
import { UTTERANCES } from './utterances.js';

/** A table without its rows' type: what the dictionary and the data package need. */
export interface TableDescription {
  readonly name: string;
  readonly title: string;
  readonly row: string;
  readonly primaryKey: readonly string[];
  readonly columns: readonly Omit<Column<never>, 'of'>[];
}

function describe<Row>(table: Table<Row>, text: boolean): TableDescription {
  return { ...table, columns: columnsFor(table, text).map(({ of: _, ...column }) => column) };
}

/** Every table a run writes, in the order of the contract. A new table is a file and a line here. */
export function describeTables(text: boolean): readonly TableDescription[] {
  return [
    describe(SESSIONS, text),
    describe(MEASURES, text),
    describe(UTTERANCES, text),
    describe(PRACTITIONERS, text),
    describe(GROUPS, text),
    describe(FLAGS, text),
    describe(PROBLEMS, text),
  ];
}

interface DictionaryRow {
  readonly table: TableDescription;
  readonly column: Omit<Column<never>, 'of'>;
}

/** One row a column of every table. */
export const DATA_DICTIONARY: Table<DictionaryRow> = {
  name: 'data-dictionary',
  title: 'Data dictionary',
  row: 'one column of one table',
  primaryKey: ['table', 'column'],
  columns: [
    { name: 'table', type: 'id', description: 'Table (file name without extension).', of: (r) => r.table.name },
    { name: 'column', type: 'id', description: 'Column.', of: (r) => r.column.name },
    { name: 'type', type: 'id', description: 'What the column holds.', of: (r) => r.column.type },
    { name: 'description', type: 'text', description: 'Meaning, unit and range.', of: (r) => r.column.description },
    {
      name: 'values',
      type: 'text',
      description: 'Allowed values, separated by |.',
      of: (r) => r.column.values?.join('|') ?? null,
    },
  ],
};

/** The dictionary's rows for a run. */
export function dictionaryRows(text: boolean): readonly DictionaryRow[] {
  return describeTables(text).flatMap((table) => table.columns.map((column) => ({ table, column })));
}

const FRICTIONLESS_TYPE: Readonly<Record<ColumnType, string>> = {
  id: 'string',
  text: 'string',
  enum: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  date: 'string',
};

/** `datapackage.json` (Frictionless Data Package with Table Schemas), as plain data. */
export function dataPackage(text: boolean, version: string): object {
  return {
    profile: 'tabular-data-package',
    name: 'oars-run',
    title: 'Motivational-interviewing fidelity of peer-support sessions',
    'oars:version': version,
    resources: describeTables(text).map((table) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      title: table.title,
      description: `One row is ${table.row}.`,
      path: `${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { lineTerminator: '\n', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        missingValues: [''],
        ...(table.primaryKey.length > 0 ? { primaryKey: table.primaryKey } : {}),
        fields: table.columns.map((column) => ({
          name: column.name,
          type: FRICTIONLESS_TYPE[column.type],
          description: column.description,
          ...(column.type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
          ...(column.values ? { constraints: { enum: column.values } } : {}),
        })),
      },
    })),
  };
}
