import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { instrumentsOf } from '../config/config.js';
import { UsageError } from '../domain/errors.js';
import { parquetPieces } from '../saved/csv-to-parquet.js';
import { makeFolder } from '../saved/make-folder.js';
import { readManifest } from '../saved/read-manifest.js';
import { filesIn } from '../saved/verify-run.js';
import { DATA_DICTIONARY } from '../tables/data-dictionary.js';
import { describeLaterTables, describeTable, describeTables } from '../tables/describe.js';

/** Writes every table that a saved run has as Parquet, those of later commands too; returns the paths. Throws UsageError when the folder is no run. */
export async function exportParquet(runFolder: string, target: string): Promise<readonly string[]> {
  const { config } = await readManifest(runFolder);
  const { text } = config.reports;
  const instruments = instrumentsOf(config);
  const there = new Set(await filesIn(runFolder, ['tables']));
  const tables = [
    ...describeTables(text, instruments),
    describeTable(DATA_DICTIONARY, text),
    ...describeLaterTables(text, instruments),
  ];
  const written: string[] = [];
  for (const table of tables) {
    if (!there.has(`tables/${table.name}.csv`)) continue;
    const path = join(target, `${table.name}.parquet`);
    const file = await makeFolder(target)
      .then(() => open(path, 'w'))
      .catch((cause) => {
        throw new UsageError('output-not-writable', `cannot write ${path}.`, 'Choose another folder.', { cause });
      });
    try {
      for await (const piece of parquetPieces(join(runFolder, 'tables'), table)) await file.write(piece);
    } finally {
      await file.close();
    }
    written.push(path);
  }
  return written;
}
