import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvFault, CsvReader } from '../../src/tables/read-csv.js';

function read(...pieces: readonly string[]): string[][] {
  const reader = new CsvReader();
  const rows = pieces.flatMap((piece) => reader.push(piece));
  reader.end();
  return rows;
}

test('takes apart quotes, commas, line feeds and empty cells', () => {
  expect(read('a,b,c\n1,,"x, ""y""\nz"\n,,\n')).toEqual([
    ['a', 'b', 'c'],
    ['1', '', 'x, "y"\nz'],
    ['', '', ''],
  ]);
});

test('takes the byte-order mark and the line ends of a spreadsheet', () => {
  expect(read('\uFEFFa,b\r\n1,"2"\r\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('gives any table back, wherever it is cut into pieces', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é', '🙂', "'") });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
  fc.assert(
    fc.property(table, fc.array(fc.nat({ max: 200 }), { maxLength: 6 }), (rows, cuts) => {
      const text = stringify(rows, { quoted_match: /\r/ });
      const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).toSorted((a, b) => a - b), text.length];
      const pieces = places.slice(1).map((place, at) => text.slice(places[at], place));
      expect(read(...pieces)).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

describe('what we never wrote is a fault with its row', () => {
  test.each([
    ['a quote within a cell', 'a,b\n1,2"3\n', 2],
    ['words after a closing quote', 'a,b\n"1"2,3\n', 2],
    ['a cell too many', 'a,b\n1,2\n1,2,3\n', 3],
    ['a cell too few', 'a,b\n1\n', 2],
    ['a quote never closed', 'a,b\n1,2\n"3,4\n', 3],
    ['a last line cut off', 'a,b\n1,2', 2],
  ])('%s', (_, text, row) => {
    expect(() => read(text)).toThrow(CsvFault);
    try {
      read(text);
    } catch (fault) {
      expect(fault).toMatchObject({ row, message: expect.not.stringMatching(/[1-4]/) });
    }
  });
});
