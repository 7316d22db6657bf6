import { join } from 'node:path';
import { type Config, instrumentsOf } from '../config/config.js';
import type { RunResult, SharedGroup, SharedResult } from '../domain/run-result.js';
import { VERSION } from '../domain/version.js';
import type { Appender, RunStore } from '../saved/store.js';
import { csvFile, csvRows } from '../tables/csv.js';
import { DATA_DICTIONARY, dictionaryRows } from '../tables/data-dictionary.js';
import { dataPackage } from '../tables/data-package.js';
import { describeTable, describeTables } from '../tables/describe.js';
import { FLAGS } from '../tables/flags.js';
import { groupRows, groupsTable, practitionersTable } from '../tables/groups.js';
import { tablesReadMe } from '../tables/read-me.js';
import type { Table } from '../tables/table.js';

/** What the tables of a whole run are made of. */
export interface RunFigures extends Pick<RunResult, 'practitionerFlags'> {
  readonly groups: readonly SharedGroup[];
  /** Null where nothing is left out. */
  readonly shared: SharedResult | null;
}

/** Writes what needs the whole run: groups, the data dictionary, Parquet, the data package. Ends every growing file. */
export async function writeRunTables(store: RunStore, run: RunFigures, config: Config, flags: Appender): Promise<void> {
  const { text, excelBom, parquet } = config.reports;
  const instruments = instrumentsOf(config);
  const write = <Row>(table: Table<Row>, rows: readonly Row[]) => {
    const { path, content } = csvFile(table, rows, { text });
    store.write(path, `${excelBom ? '\uFEFF' : ''}${content}`);
  };
  if (run.practitionerFlags.length > 0) {
    const rows = run.practitionerFlags.map((one) => ({ scope: 'practitioner' as const, sessionId: null, ...one }));
    flags.append(csvRows(FLAGS, rows, text));
  }
  write(practitionersTable(instruments), groupRows(run.groups.filter((group) => group.by === 'practitioner')));
  write(groupsTable(instruments), groupRows(run.groups.filter((group) => group.by !== 'practitioner')));
  write(DATA_DICTIONARY, dictionaryRows(text, instruments));
  store.write('tables/README.txt', tablesReadMe({ text, parquet, instruments, shared: run.shared }));
  await store.close();
  if (parquet) {
    // Loaded when asked for: it is a sixth of what an audit loads otherwise.
    const { parquetPieces } = await import('../saved/csv-to-parquet.js');
    for (const table of [...describeTables(text, instruments), describeTable(DATA_DICTIONARY, text)]) {
      const target = await store.appender(`tables/${table.name}.parquet`);
      for await (const piece of parquetPieces(join(store.staging, 'tables'), table)) target.append(piece);
    }
  }
  const files = (await store.close())
    .filter((file) => file.path.startsWith('tables/'))
    .map((file) => ({ ...file, path: file.path.slice('tables/'.length) }));
  store.write(
    'tables/datapackage.json',
    `${JSON.stringify(dataPackage(files, text, instruments, VERSION), null, 2)}\n`,
  );
}
