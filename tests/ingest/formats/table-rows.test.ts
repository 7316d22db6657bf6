import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRows } from '../../../src/ingest/formats/parts/table/rows.js';
import { memorySource } from '../../../src/ingest/source.js';

async function rowsOf(text: string, size = text.length) {
  const source = memorySource('t.csv', Buffer.from(text), null);
  async function* chunks() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const rows = [];
  for await (const row of readRows({ ...source, chunks }, ',')) rows.push(row);
  return rows;
}

const cell = fc.oneof(
  fc.constantFrom('', 'a', 'so it is', '"said"', '"a, b"', '"she said ""no"" twice"', '""', '" "', ' ', "it's", '“so”'),
  fc.constantFrom('"open', 'mid"dle', '"x" ', ' "y"', '"two\nlines"', '""""'),
);
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .chain((rows) =>
    fc
      .constantFrom('\n', '\n', '\n', '\r\n', '\n\n')
      .map((end) => rows.map((cells) => cells.join(',')).join(end) + end),
  );

test('rows are cut as the parser of the CSV package cuts them, easy tables and others alike', async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 60 }), async (text, size) => {
      let expected: string[][];
      try {
        expected = parse(text, { relax_quotes: true, relax_column_count: true, skip_empty_lines: true });
      } catch {
        await expect(rowsOf(text, size)).rejects.toThrow();
        return;
      }
      const rows = await rowsOf(text, size);
      expect(rows).toEqual(await rowsOf(text));
      read += rows.length;
      expect(rows.map(({ cells }) => cells)).toEqual(expected);
    }),
    { numRuns: 3_000 },
  );
  expect(read).toBeGreaterThan(3_000);
});

test('a row knows the line it begins on, in an easy table and in one that is not', async () => {
  expect((await rowsOf('a,b\n1,2\n"3","4"\n')).map(({ line }) => line)).toEqual([1, 2, 3]);
  for (const size of [1, 4, 5, 100])
    expect((await rowsOf('a,b\n"1\n1",2\n3,4\n', size)).map(({ line }) => line)).toEqual([1, 2, 4]);
});
