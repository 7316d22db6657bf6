import { z } from 'zod';
import type { Instrument } from '../instruments/instrument.js';
import { DATA_DICTIONARY } from './data-dictionary.js';
import {
  type ColumnDescription,
  describeLaterTables,
  describeTable,
  describeTables,
  type TableDescription,
} from './describe.js';
import type { ColumnType } from './table.js';

/** A file of the run as it was written. */
export interface ResourceFile {
  /** Relative to the folder of tables, such as `sessions.csv`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * `datapackage.json` (Frictionless Data Package 1.0 with Table Schemas), as
 * plain data: one resource a file, for the files that were written.
 */
export function dataPackage(
  files: readonly ResourceFile[],
  text: boolean,
  instruments: readonly Instrument[],
  version: string,
): object {
  const tables = [...describeTables(text, instruments), describeTable(DATA_DICTIONARY, text)];
  return {
    profile: 'data-package',
    name: 'oars-run',
    title: 'Motivational-interviewing fidelity of peer-support sessions',
    description:
      'An empty cell is a missing value. A text cell that a spreadsheet could run as a formula starts with an apostrophe that is not part of the value; README.txt says how to take it off. Parquet files hold the values without it.',
    'oars:version': version,
    resources: [
      ...tables.flatMap((table) => files.filter(at(`${table.name}.csv`)).map((file) => csvResource(table, file))),
      ...tables.flatMap((table) =>
        files.filter(at(`${table.name}.parquet`)).map((file) => parquetResource(table, file)),
      ),
      ...files.filter(at('sessions.jsonl')).map(jsonLinesResource),
    ],
  };
}

function at(path: string): (file: ResourceFile) => boolean {
  return (file) => file.path === path;
}

function csvResource(table: TableDescription, file: ResourceFile): object {
  const references = table.columns.filter((column) => column.references !== undefined);
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    title: table.title,
    description: `One row is ${table.row}.`,
    ...contents(file),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\n', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(field),
      missingValues: [''],
      ...(table.primaryKey.length > 0 ? { primaryKey: table.primaryKey } : {}),
      ...(references.length > 0 ? { foreignKeys: references.map(foreignKey) } : {}),
    },
  };
}

function parquetResource(table: TableDescription, file: ResourceFile): object {
  return {
    profile: 'data-resource',
    name: `${table.name}-parquet`,
    title: table.title,
    description: `${table.name}.csv in columns. One row is ${table.row}.`,
    ...contents(file),
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
  };
}

function jsonLinesResource(file: ResourceFile): object {
  return {
    profile: 'data-resource',
    name: 'sessions-jsonl',
    title: 'Sessions in full',
    description:
      'One JSON object a line: everything known about a session without its words, in the order of sessions.csv. What oars reads back.',
    ...contents(file),
    format: 'jsonl',
    mediatype: 'application/jsonl',
    encoding: 'utf-8',
  };
}

function contents({ path, bytes, sha256 }: ResourceFile): object {
  return { path, bytes, hash: `sha256:${sha256}` };
}

const FRICTIONLESS_TYPE: Readonly<Record<ColumnType, string>> = {
  id: 'string',
  text: 'string',
  enum: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  // A session may state no more than its month, which a Frictionless `date` refuses.
  date: 'string',
};

function field(column: ColumnDescription): object {
  const constraints = {
    ...(column.values ? { enum: column.values } : {}),
    ...(column.type === 'date' ? { pattern: '\\d{4}-\\d{2}(-\\d{2})?' } : {}),
  };
  return {
    name: column.name,
    type: FRICTIONLESS_TYPE[column.type],
    description: column.description,
    ...(column.type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function foreignKey(column: ColumnDescription): object {
  return { fields: column.name, reference: { resource: column.references, fields: column.name } };
}

/** A data package as far as it has to be known to add to it. */
const Package = z.looseObject({ resources: z.array(z.looseObject({ name: z.string() })) });

/**
 * A data package with tables that came later, each under the columns its file
 * really has (a column that no definition knows is one of the input's own); what
 * it lists of the same name is replaced. Null when the text is no data package.
 */
export function addToDataPackage(
  written: string,
  later: readonly { readonly file: ResourceFile; readonly header: readonly string[] }[],
  instruments: readonly Instrument[],
): object | null {
  const parsed = Package.safeParse(JSON.parse(written));
  if (!parsed.success) return null;
  const tables = new Map(describeLaterTables(true, instruments).map((table) => [`${table.name}.csv`, table]));
  const added = later.flatMap(({ file, header }) => {
    const table = tables.get(file.path);
    if (!table) return [];
    const known = new Map(table.columns.map((column) => [column.name, column]));
    const columns = header.map(
      (name): ColumnDescription => known.get(name) ?? { name, type: 'text', description: 'A column of the input.' },
    );
    return [{ name: table.name, resource: csvResource({ ...table, columns }, file) }];
  });
  const names = new Set(added.map(({ name }) => name));
  return {
    ...parsed.data,
    resources: [
      ...parsed.data.resources.filter(({ name }) => !names.has(name)),
      ...added.map(({ resource }) => resource),
    ],
  };
}
