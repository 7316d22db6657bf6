import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { unguardCell } from '../domain/formula-guard.js';
import type { ColumnDescription } from '../tables/describe.js';
import { CsvFault, CsvReader } from '../tables/read-csv.js';
import type { Cell } from '../tables/table.js';
import { damagedRun } from './read-manifest.js';

/** A row as its table's definition says it was written: cells by column, null where empty. */
export type ReadRow<Columns extends readonly ColumnDescription[]> = {
  readonly [One in Columns[number] as One['name']]: ReadCell<One> | (One extends { filled: true } ? never : null);
};

type ReadCell<One extends ColumnDescription> = One['type'] extends 'number' | 'integer'
  ? number
  : One['type'] extends 'boolean'
    ? boolean
    : One extends { values: readonly (infer Value)[] }
      ? Value
      : string;

/**
 * Rows of a CSV table in a folder of tables, one at a time, in order. Throws UsageError when it is not as its
 * definition writes it. A column may be missing where its cells may be empty: `--no-text` leaves words out, and runs of
 * an older version do not have the younger columns.
 */
export async function* readTable<const Columns extends readonly ColumnDescription[]>(
  folder: string,
  table: { readonly name: string; readonly columns: Columns },
): AsyncGenerator<ReadRow<Columns>, void> {
  const file = `${table.name}.csv`;
  const otherwise = (column: string) => damagedRun(folder, file, `column "${column}" is not as written`);
  const reader = new CsvReader();
  let toRow: ((cells: readonly string[]) => ReadRow<Columns>) | null = null;
  try {
    for await (const piece of createReadStream(join(folder, file), { encoding: 'utf8', highWaterMark: PIECE })) {
      for (const cells of reader.push(String(piece))) {
        if (toRow) yield toRow(cells);
        else toRow = rowReader(table.columns, cells, otherwise);
      }
    }
    reader.end();
  } catch (error) {
    if (error instanceof CsvFault) {
      throw damagedRun(folder, file, `expected a table of comma-separated cells, found a fault in row ${error.row}`);
    }
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw damagedRun(folder, file, 'expected a table of the run, found none');
    }
    throw error;
  }
}

const PIECE = 256 * 1024;

function rowReader<Columns extends readonly ColumnDescription[]>(
  columns: Columns,
  header: readonly string[],
  otherwise: (column: string) => Error,
): (cells: readonly string[]) => ReadRow<Columns> {
  const places = columns.map((column) => ({ column, at: header.indexOf(column.name) }));
  const missing = places.find(({ column, at }) => at === -1 && column.filled);
  if (missing) throw otherwise(missing.column.name);
  return (cells) => {
    const row: Record<string, Cell> = {};
    for (const { column, at } of places) {
      const cell = readCell(column, cells[at] ?? '');
      if (cell === undefined) throw otherwise(column.name);
      row[column.name] = cell;
    }
    // Every cell was held against its column.
    return row as ReadRow<Columns>;
  };
}

/** A cell in its column's type; undefined when the column could not have written it. */
function readCell({ type, values, filled }: ColumnDescription, written: string): Cell | undefined {
  if (written === '') return filled ? undefined : null;
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(written) ? Number(written) : undefined;
    case 'number':
      return Number.isNaN(Number(written)) ? undefined : Number(written);
    case 'boolean':
      return written === 'true' ? true : written === 'false' ? false : undefined;
    case 'enum':
      return values?.includes(unguardCell(written)) ? unguardCell(written) : undefined;
    default:
      return unguardCell(written);
  }
}
