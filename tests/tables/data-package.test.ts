import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coderFor } from '../../src/coding/configured.js';
import { validateConfig } from '../../src/config/validate.js';
import { unguardCell } from '../../src/domain/formula-guard.js';
import { audit } from '../../src/run/audit.js';
import { DataPackage, faults, type TabularResource } from './frictionless.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-package-'));
const tables = join(folder, 'out', 'tables');
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  const config = validateConfig({ reports: { parquet: true, pages: false } }, 'test');
  await audit(['fixtures/clinic'], {
    out: join(folder, 'out'),
    config,
    coder: coderFor(config.coding),
    now: () => new Date(0),
  });
});

const descriptor = () => JSON.parse(readFileSync(join(tables, 'datapackage.json'), 'utf8'));
const csvResources = () =>
  DataPackage.parse(descriptor()).resources.filter((one): one is TabularResource => 'schema' in one);
const read = (path: string): Record<string, string>[] => parse(readFileSync(join(tables, path)), { columns: true });

describe('datapackage.json of a run over the clinic', () => {
  test('is a data package as Frictionless specifies it', () => {
    expect(DataPackage.safeParse(descriptor()).error?.issues ?? []).toEqual([]);
  });

  test('names every file of the folder with its size and fingerprint, but itself and the README', () => {
    const { resources } = DataPackage.parse(descriptor());
    expect(resources.map(({ path }) => path).toSorted()).toEqual(
      readdirSync(tables)
        .filter((name) => name !== 'datapackage.json' && name !== 'README.txt')
        .toSorted(),
    );
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(tables, path));
      expect([path, bytes, hash]).toEqual([
        path,
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]);
    }
  });

  test('describes the tables truly: columns, types, allowed values, keys', () => {
    for (const resource of csvResources()) {
      const rows = read(resource.path);
      // Nobody corrected anything in the clinic.
      if (resource.name === 'corrections') continue;
      expect(rows.length, resource.name).toBeGreaterThan(0);
      expect(faults(resource, Object.keys(rows[0] ?? {}), rows)).toEqual([]);
    }
  });

  test('and its references lead to rows that are there', () => {
    let followed = 0;
    for (const resource of csvResources()) {
      for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
        const known = new Set(read(`${reference.resource}.csv`).map((row) => row[reference.fields]));
        for (const row of read(resource.path)) if (row[fields] !== '') expect(known).toContain(row[fields]);
        followed += 1;
      }
    }
    expect(followed).toBe(3);
  });

  test('a fault in a table is found by the same check', () => {
    const measures = csvResources().find(({ name }) => name === 'measures') as TabularResource;
    const [first, ...rest] = read('measures.csv');
    const columns = Object.keys(first ?? {});
    expect(faults(measures, columns, [{ ...first, status: 'guessed' }, ...rest])).toEqual([
      'measures row 1: status does not fit its type',
    ]);
    expect(faults(measures, columns, [{ ...first, value: '1,5' }])).toEqual([
      'measures row 1: value does not fit its type',
    ]);
    expect(faults(measures, columns, [first!, first!])).toEqual(['measures: the key is not unique']);
    expect(faults(measures, columns.slice(1), [first!])).toEqual(['measures: columns differ from the schema']);
  });
});

describe('Parquet beside CSV', () => {
  test('every table has both, with the same rows and columns', async () => {
    for (const { name, schema } of csvResources()) {
      const file = new Uint8Array(readFileSync(join(tables, `${name}.parquet`))).buffer;
      const rows = await parquetReadObjects({ file });
      const type = new Map(schema.fields.map((one) => [one.name, one.type]));
      const expected = read(`${name}.csv`).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => {
            if (cell === '') return [column, null];
            if (type.get(column) === 'boolean') return [column, cell === 'true'];
            return [column, type.get(column) === 'string' ? unguardCell(cell) : Number(cell)];
          }),
        ),
      );
      expect(rows).toEqual(expected);
      expect(
        parquetMetadata(file)
          .schema.slice(1)
          .map((one) => one.name),
      ).toEqual(schema.fields.map((one) => one.name));
    }
  });
});
