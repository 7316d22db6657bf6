import type { Config } from '../config/config.js';
import type { RunResult } from '../domain/run-result.js';
import { VERSION } from '../domain/version.js';
import { csvHeader, csvRows } from '../tables/csv.js';
import { DATA_DICTIONARY, dataPackage, dictionaryRows } from '../tables/data-dictionary.js';
import { GROUPS, groupRows, PRACTITIONERS } from '../tables/groups.js';
import type { Table } from '../tables/table.js';
import type { RunStore } from './store.js';

/** Writes the tables that need the whole run: groups, the data dictionary, the data package. */
export async function writeRunTables(store: RunStore, run: RunResult, config: Config): Promise<void> {
  const { text, excelBom } = config.reports;
  const write = <Row>(table: Table<Row>, rows: readonly Row[]) =>
    store.write(
      `tables/${table.name}.csv`,
      `${excelBom ? '\uFEFF' : ''}${csvHeader(table, text)}${csvRows(table, rows, text)}`,
    );
  await write(PRACTITIONERS, groupRows(run.groups.filter((group) => group.by === 'practitioner')));
  await write(GROUPS, groupRows(run.groups.filter((group) => group.by !== 'practitioner')));
  await write(DATA_DICTIONARY, dictionaryRows(text));
  await store.write('tables/datapackage.json', `${JSON.stringify(dataPackage(text, VERSION), null, 2)}\n`);
}
