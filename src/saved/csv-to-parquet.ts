import type { TableDescription } from '../tables/describe.js';
import { encodeParquet } from '../tables/parquet.js';
import type { Cell } from '../tables/table.js';
import { readTable } from './read-table.js';

/** Rows of one row group: large enough to pack well, small enough for any laptop. */
const ROW_GROUP = 20_000;

/** The Parquet file of a written CSV table, in pieces; made from the CSV so that the two cannot differ. */
export async function* parquetPieces(folder: string, table: TableDescription): AsyncGenerator<Uint8Array, void> {
  const encoder = encodeParquet(table);
  let rows: Readonly<Record<string, Cell>>[] = [];
  for await (const row of readTable(folder, table)) {
    rows.push(row);
    if (rows.length === ROW_GROUP) {
      yield encoder.encode(rows);
      rows = [];
    }
  }
  if (rows.length > 0) yield encoder.encode(rows);
  yield encoder.finish();
}
