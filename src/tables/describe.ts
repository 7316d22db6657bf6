import type { Instrument } from '../instruments/instrument.js';
import { AGREEMENT, DISAGREEMENTS } from './agreement.js';
import { CODING_SHEET } from './coding-sheet.js';
import { comparisonDataTable } from './comparison-data.js';
import { COMPARISONS } from './comparisons.js';
import { CORRECTIONS } from './corrections.js';
import { FLAGS } from './flags.js';
import { groupsTable, practitionersTable } from './groups.js';
import { measuresTable } from './measures.js';
import { CHANGES, MONTHS } from './months.js';
import { PRACTICE_CHANGES } from './practice-changes.js';
import { PROBLEMS } from './problems.js';
import { SAMPLE } from './sample.js';
import { sessionsTable } from './sessions.js';
import { type Column, columnsFor, type Table } from './table.js';
import { SESSION_THIRDS } from './thirds.js';
import { utterancesTable } from './utterances.js';

/** A column without its rows' type. */
export type ColumnDescription = Omit<Column<never>, 'of'>;

/** A table without its rows' type: what the dictionary, the data package and Parquet need. */
export interface TableDescription {
  readonly name: string;
  readonly title: string;
  readonly row: string;
  readonly primaryKey: readonly string[];
  readonly columns: readonly ColumnDescription[];
}

/** Every table an audit writes, in the order of the contract. A new table is a file and a line here. */
export function describeTables(text: boolean, instruments: readonly Instrument[]): readonly TableDescription[] {
  return [
    describeTable(sessionsTable(instruments), text),
    describeTable(measuresTable(instruments), text),
    describeTable(utterancesTable(instruments), text),
    describeTable(practitionersTable(instruments), text),
    describeTable(groupsTable(instruments), text),
    describeTable(FLAGS, text),
    describeTable(CORRECTIONS, text),
    describeTable(PROBLEMS, text),
  ];
}

/** Tables that other commands put beside them. A new one is a file and a line here. */
export function describeLaterTables(text: boolean, instruments: readonly Instrument[]): readonly TableDescription[] {
  return [
    describeTable(COMPARISONS, text),
    describeTable(comparisonDataTable(instruments), text),
    describeTable(CODING_SHEET, text),
    describeTable(AGREEMENT, text),
    describeTable(DISAGREEMENTS, text),
    describeTable(SAMPLE, text),
    describeTable(MONTHS, text),
    describeTable(CHANGES, text),
    describeTable(PRACTICE_CHANGES, text),
    describeTable(SESSION_THIRDS, text),
  ];
}

/** One table, with or without the columns that hold the transcripts' words. */
export function describeTable<Row>(table: Table<Row>, text: boolean): TableDescription {
  const { name, title, row, primaryKey } = table;
  return { name, title, row, primaryKey, columns: columnsFor(table, text).map(({ of: _, ...column }) => column) };
}
