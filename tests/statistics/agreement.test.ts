import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scoreCategories, scoreTable } from '../../src/statistics/classification.js';
import { type CountTable, oneAgainstRest, tabulate } from '../../src/statistics/contingency.js';
import { fleissKappa, fleissSums } from '../../src/statistics/fleiss-kappa.js';
import { type IntraclassForm, intraclass } from '../../src/statistics/intraclass.js';
import { cohenKappa, percentAgreement } from '../../src/statistics/kappa.js';
import { alphaOfUnits } from '../../src/statistics/krippendorff-alpha.js';
import { defined, expectInterval, expectNear, reference } from './near.js';

interface Kappas {
  readonly cohen: readonly { name: string; table: number[][]; kappa: number; variance: number }[];
  readonly many: readonly {
    name: string;
    ratings: (number | null)[][];
    fleiss: number | null;
    nominal: number;
    ordinal: number;
    interval: number;
  }[];
}
const kappas = reference<Kappas>('kappa');

describe("Cohen's kappa", () => {
  test.each(kappas.cohen)('matches psych on "$name"', ({ table, kappa, variance }) => {
    const found = defined(cohenKappa(table));
    expectNear(found.value, kappa, 'kappa');
    expectNear(found.standardError ** 2, variance, 'variance');
    expectNear(found.interval.high - found.interval.low, 2 * 1.959963984540054 * found.standardError, 'width');
  });

  it('is undefined when both raters used one category only, and without items', () => {
    expect(
      cohenKappa([
        [9, 0],
        [0, 0],
      ]),
    ).toEqual({ defined: false, because: 'one-category' });
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({ defined: false, because: 'no-data' });
    expect(percentAgreement([[0]])).toEqual({ defined: false, because: 'no-data' });
  });

  const tables = fc.array(fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
  it('is the same whoever is called the first rater', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const turned = table.map((_, row) => table.map((cells) => cells[row]));
        const [one, other] = [cohenKappa(table), cohenKappa(turned)];
        expect(one.defined).toBe(other.defined);
        if (one.defined && other.defined) expect(other.value).toBeCloseTo(one.value, 12);
      }),
    );
  });

  it('never exceeds 1 and gives a one-against-rest table with the same total', () => {
    fc.assert(
      fc.property(tables, fc.nat(2), (table: CountTable, category) => {
        const found = cohenKappa(table);
        if (found.defined) expect(found.value).toBeLessThanOrEqual(1 + 1e-12);
        expect(
          oneAgainstRest(table, category)
            .flat()
            .reduce((a, b) => a + b),
        ).toBe(table.flat().reduce((a, b) => a + b));
      }),
    );
  });
});

describe('more than two raters', () => {
  test.each(kappas.many)('gives Krippendorff\'s alpha of "$name" as its definition does', (one) => {
    for (const metric of ['nominal', 'ordinal', 'interval'] as const) {
      expectNear(defined(alphaOfUnits(one.ratings, metric)).value, one[metric], metric);
    }
  });

  test.each(kappas.many.filter(({ fleiss }) => fleiss !== null))('gives Fleiss\' kappa of "$name"', (one) => {
    const values = [...new Set(one.ratings.flat())];
    const counts = one.ratings.map((unit) => values.map((value) => unit.filter((rating) => rating === value).length));
    expectNear(defined(fleissKappa(defined(fleissSums(counts)))).value, one.fleiss ?? Number.NaN, 'kappa');
  });

  it('is undefined when only one category was used, and alpha when nobody overlaps', () => {
    const sums = defined(
      fleissSums([
        [3, 0],
        [3, 0],
      ]),
    );
    expect(fleissKappa(sums)).toEqual({ defined: false, because: 'one-category' });
    expect(
      fleissSums([
        [2, 1],
        [1, 1],
      ]),
    ).toEqual({ defined: false, because: 'unequal-ratings' });
    expect(
      alphaOfUnits(
        [
          [2, 2],
          [2, 2],
        ],
        'nominal',
      ),
    ).toEqual({ defined: false, because: 'one-category' });
    expect(
      alphaOfUnits(
        [
          [1, null],
          [null, 2],
        ],
        'nominal',
      ),
    ).toEqual({ defined: false, because: 'no-data' });
  });

  it('equals Scott-like agreement for two raters whatever the order of units', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 2 }), (pairs) => {
        const [forward, backward] = [alphaOfUnits(pairs, 'nominal'), alphaOfUnits([...pairs].reverse(), 'nominal')];
        expect(forward.defined).toBe(backward.defined);
        if (forward.defined && backward.defined) expect(backward.value).toBeCloseTo(forward.value, 10);
      }),
    );
  });
});

describe('intraclass correlation', () => {
  interface FormCase {
    form: IntraclassForm;
    value: number;
    f: number;
    df1: number;
    df2: number;
    p: number;
    low: number;
    high: number;
  }
  test.each(reference<{ name: string; ratings: number[][]; forms: FormCase[] }[]>('intraclass'))(
    'matches psych::ICC on "$name"',
    ({ ratings, forms }) => {
      for (const expected of forms) {
        const found = defined(intraclass(ratings, expected.form));
        expectNear(found.value, expected.value, expected.form);
        expectNear(found.f / expected.f, 1, `${expected.form} F`);
        expectNear(found.p, expected.p, `${expected.form} p`);
        expect([found.df1, found.df2]).toEqual([expected.df1, expected.df2]);
        expectInterval(found.interval, expected.low, expected.high, expected.form);
      }
    },
  );

  it('is 1 when raters agree to the last digit, and says why it is undefined otherwise', () => {
    expect(
      defined(
        intraclass(
          [
            [1, 1],
            [2, 2],
            [5, 5],
          ],
          '(A,1)',
        ),
      ).value,
    ).toBe(1);
    expect(
      intraclass(
        [
          [2, 2],
          [2, 2],
        ],
        '(A,1)',
      ),
    ).toEqual({ defined: false, because: 'no-variance' });
    expect(intraclass([[2, 3]], '(A,1)')).toEqual({ defined: false, because: 'too-few' });
    expect(intraclass([[2, 3], [4]], '(A,1)')).toEqual({ defined: false, because: 'incomplete-rows' });
    expect(intraclass([], '(C,1)')).toEqual({ defined: false, because: 'no-data' });
  });

  it('keeps consistency at 1 for a constant shift that absolute agreement punishes', () => {
    const shifted = [1, 4, 6, 9].map((value) => [value, value + 3]);
    expect(defined(intraclass(shifted, '(C,1)')).value).toBe(1);
    expect(defined(intraclass(shifted, '(A,1)')).value).toBeLessThan(0.8);
  });
});

describe('classification', () => {
  const { square } = reference<{
    square: {
      table: number[][];
      per: { precision: number; recall: number; f1: number }[];
      accuracy: number;
      macroF1: number;
    };
  }>('association');

  it('scores each category and the whole table as counted in R', () => {
    for (const [index, score] of scoreCategories(square.table).entries()) {
      expectNear(defined(score.precision).value, square.per[index].precision);
      expectNear(defined(score.recall).value, square.per[index].recall);
      expectNear(defined(score.f1).value, square.per[index].f1);
    }
    const whole = defined(scoreTable(square.table));
    expectNear(whole.accuracy, square.accuracy);
    expectNear(whole.macroF1, square.macroF1);
  });

  it('leaves out of the mean a category nobody has, but counts one that is always missed as 0', () => {
    const table = tabulate(
      [
        [0, 0],
        [0, 0],
        [1, 0],
      ],
      3,
    );
    expectNear(defined(scoreTable(table)).macroF1, (0.8 + 0) / 2);
    expect(scoreCategories(table)[2].f1).toEqual({ defined: false, because: 'zero-total' });
  });
});
