import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import type { TableDescription } from '../../src/tables/describe.js';
import { encodeParquet } from '../../src/tables/parquet.js';
import type { Cell } from '../../src/tables/table.js';

const column = (name: string, type: TableDescription['columns'][number]['type']) => ({ name, type, description: name });

const TABLE: TableDescription = {
  name: 'mixed',
  title: 'Mixed',
  row: 'one of each',
  primaryKey: [],
  columns: [
    column('id', 'id'),
    column('words', 'text'),
    column('value', 'number'),
    column('count', 'integer'),
    column('yes', 'boolean'),
    column('day', 'date'),
    column('kind', 'enum'),
  ],
};

const ROWS: readonly Readonly<Record<string, Cell>>[] = [
  { id: '007', words: '=1+1 “quoted”\nnext line, 日本', value: 1 / 3, count: 12, yes: true, day: '2026-02', kind: 'a' },
  { id: 's2', words: null, value: null, count: null, yes: null, day: null, kind: null },
  { id: 's3', words: "'", value: -1e-300, count: -3, yes: false, day: '2026-02-28', kind: 'b' },
];

function file(batches: readonly (typeof ROWS)[]): ArrayBuffer {
  const encoder = encodeParquet(TABLE);
  const pieces = [...batches.map((batch) => encoder.encode(batch)), encoder.finish()];
  return new Uint8Array(Buffer.concat(pieces)).buffer;
}

test('reads back what was written, batch after batch', async () => {
  const [first, ...rest] = ROWS;
  const bytes = file([[first!], rest]);
  expect(await parquetReadObjects({ file: bytes })).toEqual(ROWS);
  expect(parquetMetadata(bytes).row_groups).toHaveLength(2);
});

test('gives every column its type, and lets each be missing', () => {
  const { schema } = parquetMetadata(file([ROWS]));
  expect(
    schema
      .slice(1)
      .map(({ name, type, converted_type, repetition_type }) => [name, type, converted_type, repetition_type]),
  ).toEqual([
    ['id', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
    ['words', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
    ['value', 'DOUBLE', undefined, 'OPTIONAL'],
    ['count', 'INT32', undefined, 'OPTIONAL'],
    ['yes', 'BOOLEAN', undefined, 'OPTIONAL'],
    ['day', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
    ['kind', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
  ]);
});

test('a table without rows is still a file with its columns', async () => {
  const bytes = file([]);
  expect(await parquetReadObjects({ file: bytes })).toEqual([]);
  expect(parquetMetadata(bytes).schema).toHaveLength(8);
});

test('the same rows give the same bytes', () => {
  expect(Buffer.from(file([ROWS]))).toEqual(Buffer.from(file([ROWS])));
});
