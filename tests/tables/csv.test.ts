import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell, unguardCell } from '../../src/domain/formula-guard.js';
import { csvHeader, csvRows } from '../../src/tables/csv.js';
import type { Table } from '../../src/tables/table.js';

const TABLE: Table<{ words: string | null; value: number | null; yes: boolean | null }> = {
  name: 't',
  title: 'T',
  row: 'one',
  primaryKey: [],
  columns: [
    { name: 'words', type: 'text', holdsText: true, description: 'Words.', of: (r) => r.words },
    { name: 'value', type: 'number', description: 'Number.', of: (r) => r.value },
    { name: 'yes', type: 'boolean', description: 'Truth.', of: (r) => r.yes },
  ],
};

describe('the formula guard', () => {
  test.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1', '＝1', "'=1", "''@a"])(
    'puts an apostrophe before %j and takes it off again',
    (words) => {
      expect(guardCell(words)).toBe(`'${words}`);
      expect(unguardCell(guardCell(words))).toBe(words);
    },
  );

  test.each(["'tis fine", 'a=b', '', ' =1', "it's"])('leaves %j alone', (words) => {
    expect(guardCell(words)).toBe(words);
    expect(unguardCell(words)).toBe(words);
  });

  test('always comes off as it went on, and no cell is left that starts a formula', () => {
    const words = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom("'", '=', '-', '@', '\t', '\r', 'a', '＋') }),
    );
    fc.assert(
      fc.property(words, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});

describe('rows as CSV', () => {
  test('prints numbers in full and unguarded, booleans as words, missing as nothing', () => {
    expect(csvHeader(TABLE, true)).toBe('words,value,yes\n');
    expect(
      csvRows(
        TABLE,
        [
          { words: '-a', value: -0.1, yes: true },
          { words: null, value: null, yes: null },
          { words: 'b', value: 1 / 3, yes: false },
        ],
        true,
      ),
    ).toBe("'-a,-0.1,true\n,,\nb,0.3333333333333333,false\n");
  });

  test('leaves out columns that hold words when asked to', () => {
    expect(csvHeader(TABLE, false)).toBe('value,yes\n');
    expect(csvRows(TABLE, [{ words: 'secret', value: 1, yes: true }], false)).toBe('1,true\n');
  });

  test('quotes a lone carriage return, which Python refuses outside quotes', () => {
    expect(csvRows(TABLE, [{ words: 'a\rb', value: 1, yes: true }], true)).toBe('"a\rb",1,true\n');
  });

  test('any words and numbers read back as they were', () => {
    const row = fc.record({
      words: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0))),
      yes: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const read: Record<string, string>[] = parse(csvHeader(TABLE, true) + csvRows(TABLE, rows, true), {
          columns: true,
        });
        expect(
          read.map(({ words = '', value = '', yes = '' }) => ({
            words: words === '' ? null : unguardCell(words),
            value: value === '' ? null : Number(value),
            yes: yes === '' ? null : yes === 'true',
          })),
        ).toEqual(rows);
      }),
    );
  });
});
