import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { unguardCell } from '../tables/csv.js';
import { damagedRun } from './read-manifest.js';

/** A row of a table as written: cells by column, null where empty. */
export type SavedRow = Readonly<Record<string, string | null>>;

/** Rows of a CSV table in a folder of tables, one at a time, in order; throws UsageError when it is not as it was written. */
export async function* readTable(folder: string, name: string): AsyncGenerator<SavedRow, void> {
  const file = `${name}.csv`;
  const parser = parse({ columns: true, bom: true });
  const input = createReadStream(join(folder, file));
  // A pipe does not hand errors on.
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  const rows: AsyncIterator<unknown> = parser[Symbol.asyncIterator]();
  try {
    for (;;) {
      const step = await nextRow(rows, folder, file);
      if (step.done) return;
      const row = Cells.safeParse(step.value);
      if (!row.success) throw damagedRun(folder, file, 'expected rows of cells, found something else');
      yield row.data;
    }
  } finally {
    input.destroy();
    parser.destroy();
  }
}

const Cells = z.record(
  z.string(),
  z.string().transform((cell) => (cell === '' ? null : unguardCell(cell))),
);

async function nextRow(rows: AsyncIterator<unknown>, folder: string, file: string): Promise<IteratorResult<unknown>> {
  try {
    return await rows.next();
  } catch (error) {
    // The parser's error carries the record, so only its place is kept.
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const line = error instanceof Error && 'lines' in error ? ` (line ${String(error.lines)})` : '';
    throw damagedRun(
      folder,
      file,
      missing
        ? 'expected a table of the run, found none'
        : `expected a table of comma-separated cells, found a fault${line}`,
    );
  }
}
