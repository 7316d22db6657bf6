import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { unguardCell } from '../domain/formula-guard.js';
import { CsvFault, CsvReader } from '../tables/read-csv.js';
import { damagedRun } from './read-manifest.js';

/** A row of a table as written: cells by column, null where empty. */
export type SavedRow = Readonly<Record<string, string | null>>;

/** Rows of a CSV table in a folder of tables, one at a time, in order; throws UsageError when it is not as it was written. */
export async function* readTable(folder: string, name: string): AsyncGenerator<SavedRow, void> {
  const file = `${name}.csv`;
  const reader = new CsvReader();
  let columns: readonly string[] | null = null;
  try {
    for await (const piece of createReadStream(join(folder, file), { encoding: 'utf8', highWaterMark: PIECE })) {
      for (const cells of reader.push(String(piece))) {
        if (columns) yield toRow(columns, cells);
        else columns = cells;
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

function toRow(columns: readonly string[], cells: readonly string[]): SavedRow {
  const row: Record<string, string | null> = {};
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? '';
    row[column] = cell === '' ? null : unguardCell(cell);
  }
  return row;
}
