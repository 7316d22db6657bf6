import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readTable } from '../../src/saved/read-table.js';
import { csvHeader, csvRows } from '../../src/tables/csv.js';
import { defineTable } from '../../src/tables/table.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Row {
  readonly id: string;
  readonly words: string | null;
  readonly level: 'fair' | 'good' | null;
  readonly value: number | null;
  readonly count: number | null;
  readonly yes: boolean | null;
}

const TABLE = defineTable<Row>()({
  name: 'mixed',
  title: 'Mixed',
  row: 'one of each',
  primaryKey: ['id'],
  columns: [
    { name: 'id', type: 'id', filled: true, description: 'id', of: (r) => r.id },
    { name: 'words', type: 'text', holdsText: true, description: 'words', of: (r) => r.words },
    { name: 'level', type: 'enum', values: ['fair', 'good'], description: 'level', of: (r) => r.level },
    { name: 'value', type: 'number', description: 'value', of: (r) => r.value },
    { name: 'count', type: 'integer', description: 'count', of: (r) => r.count },
    { name: 'yes', type: 'boolean', description: 'yes', of: (r) => r.yes },
  ],
});

async function readBack(content: string): Promise<readonly Row[]> {
  writeFileSync(join(folder, 'mixed.csv'), content);
  const rows: Row[] = [];
  for await (const row of readTable(folder, TABLE)) rows.push(row);
  return rows;
}

const words = fc.string({ unit: 'grapheme', minLength: 1 });
const anyRow: fc.Arbitrary<Row> = fc.record({
  id: words,
  words: fc.option(words),
  level: fc.option(fc.constantFrom('fair', 'good')),
  value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0)),
  count: fc.option(fc.integer()),
  yes: fc.option(fc.boolean()),
});

test('whatever a table writes is read back as it was, types and all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow), async (rows) => {
      expect(await readBack(csvHeader(TABLE, true) + csvRows(TABLE, rows, true))).toEqual(rows);
    }),
    { numRuns: 50 },
  );
});

test('words that were left out, or columns younger than the run, are missing cells, not damage', async () => {
  const row: Row = { id: 's1', words: 'so you kept going', level: 'good', value: 0.5, count: 3, yes: true };
  expect(await readBack(csvHeader(TABLE, false) + csvRows(TABLE, [row], false))).toEqual([{ ...row, words: null }]);
  expect(await readBack('id,words\ns1,so\n')).toEqual([
    { id: 's1', words: 'so', level: null, value: null, count: null, yes: null },
  ]);
});

const HEADER = 'id,words,level,value,count,yes\n';
test.each([
  ['level', `${HEADER}s1,,splendid,,,\n`],
  ['value', `${HEADER}s1,,,a lot,,\n`],
  ['count', `${HEADER}s1,,,,2.5,\n`],
  ['yes', `${HEADER}s1,,,,,perhaps\n`],
  ['id', `${HEADER},,,,,\n`],
  ['id', 'words,level,value,count,yes\n,,,,\n'],
])('a table that its definition could not have written is damage: column %s', async (column, content) => {
  await expect(readBack(content)).rejects.toThrow(`mixed.csv: column "${column}" is not as written`);
});
