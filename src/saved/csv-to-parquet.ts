import type { TableDescription } from '../tables/describe.js';
import { encodeParquet, parseCell } from '../tables/parquet.js';
import { readTable, type SavedRow } from './read-table.js';

/** Rows of one row group: large enough to pack well, small enough for any laptop. */
const ROW_GROUP = 20_000;

/** The Parquet file of a written CSV table, in pieces; made from the CSV so that the two cannot differ. */
export async function* parquetPieces(folder: string, table: TableDescription): AsyncGenerator<Uint8Array, void> {
  const encoder = encodeParquet(table);
  let rows: SavedRow[] = [];
  for await (const row of readTable(folder, table.name)) {
    rows.push(row);
    if (rows.length === ROW_GROUP) {
      yield encoder.encode(typed(rows, table));
      rows = [];
    }
  }
  if (rows.length > 0) yield encoder.encode(typed(rows, table));
  yield encoder.finish();
}

function typed(rows: readonly SavedRow[], table: TableDescription) {
  return rows.map((row) =>
    Object.fromEntries(
      table.columns.map((column) => [column.name, parseCell(column.type, row[column.name] ?? null)] as const),
    ),
  );
}
