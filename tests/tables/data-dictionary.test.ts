import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { DATA_DICTIONARY, dictionaryRows } from '../../src/tables/data-dictionary.js';
import { columnsFor, type Table } from '../../src/tables/table.js';

/** Every table that any file of the room defines. */
async function definedTables(): Promise<readonly Table<unknown>[]> {
  const tables: Table<unknown>[] = [];
  for (const file of readdirSync('src/tables').toSorted()) {
    const module: Record<string, unknown> = await import(`../../src/tables/${file.replace(/\.ts$/, '.js')}`);
    for (const [name, value] of Object.entries(module)) {
      // Tables with a column a measure are laid out for the instruments in use.
      const table =
        name.endsWith('Table') && typeof value === 'function' && value.length === 1 ? value(INSTRUMENTS) : value;
      if (isTable(table)) tables.push(table);
    }
  }
  return tables;
}

function isTable(value: unknown): value is Table<unknown> {
  return typeof value === 'object' && value !== null && 'columns' in value && 'primaryKey' in value && 'row' in value;
}

const documented = new Map(
  dictionaryRows(true, INSTRUMENTS).map((row) => {
    const cells = Object.fromEntries(DATA_DICTIONARY.columns.map((column) => [column.name, column.of(row)]));
    return [`${cells.table} ${cells.column}`, cells] as const;
  }),
);

describe('the data dictionary', async () => {
  const tables = await definedTables();

  test('knows the tables of the contract', () => {
    const names = tables.map(({ name }) => name);
    for (const name of [
      'sessions',
      'measures',
      'utterances',
      'practitioners',
      'groups',
      'flags',
      'problems',
      'agreement',
    ])
      expect(names).toContain(name);
  });

  test.each(tables.map((table) => [table.name, table] as const))(
    'describes every column of %s in words',
    (_, table) => {
      for (const column of table.columns) {
        const entry = documented.get(`${table.name} ${column.name}`);
        expect(entry, `${table.name}.csv column ${column.name} is not in the dictionary`).toBeDefined();
        expect(String(entry?.description), column.name).toMatch(/^\S.{8,}[.…]$/su);
        expect(column.name).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(column.type === 'enum', `${column.name}: an enum has values and only an enum`).toBe(
          column.values !== undefined,
        );
      }
      expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
      for (const key of table.primaryKey) expect(table.columns.map(({ name }) => name)).toContain(key);
    },
  );

  test('holds no column twice', () => {
    expect(documented.size).toBe(dictionaryRows(true, INSTRUMENTS).length);
  });

  test('leaves out the columns that hold words when the tables do', () => {
    const words = tables.flatMap((table) =>
      table.columns.filter((one) => one.holdsText).map((one) => `${table.name} ${one.name}`),
    );
    expect(words).toContain('utterances text');
    const bare = dictionaryRows(false, INSTRUMENTS).map(({ table, column }) => `${table.name} ${column.name}`);
    for (const name of words) expect(bare).not.toContain(name);
    for (const table of tables)
      for (const column of columnsFor(table, false)) expect(bare).toContain(`${table.name} ${column.name}`);
  });
});
