import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterRobust, type Observation } from '../../src/statistics/cluster-robust.js';
import { cholesky, crossProduct, eigenSymmetric, inverseOfCholesky } from '../../src/statistics/matrix.js';
import { welch } from '../../src/statistics/mean-difference.js';
import { defined, expectInterval, expectNear, reference } from './near.js';

interface Row {
  readonly cluster: string;
  readonly y: number;
  readonly group: number;
  readonly age: number;
  readonly months: number;
  readonly weight: number;
}
interface Answer {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
}
const found = reference<{
  data: Row[];
  overlap: number[];
  plain: Answer;
  weighted: Answer;
  covariates: Answer;
  both: Answer;
}>('cluster-robust');

function expectSame(data: readonly Observation[], answer: Answer): void {
  const own = defined(clusterRobust(data, 1));
  expectNear(own.value, answer.value, 'value');
  expectInterval(own.interval, answer.low, answer.high);
  expectNear(own.t, answer.t, 't');
  expectNear(own.df, answer.df, 'df');
  expectNear(own.p, answer.p, 'p');
}

describe('a coefficient with clustered errors is what dense algebra in R gives', () => {
  const rows = (weight: (row: Row) => number, x: (row: Row, at: number) => readonly number[]): Observation[] =>
    found.data.map((row, at) => ({ cluster: row.cluster, y: row.y, weight: weight(row), x: x(row, at) }));

  it('without weights', () =>
    expectSame(
      rows(
        () => 1,
        ({ group }) => [1, group],
      ),
      found.plain,
    ));
  it('with every cluster counting alike', () =>
    expectSame(
      rows(
        ({ weight }) => weight,
        ({ group }) => [1, group],
      ),
      found.weighted,
    ));
  it('with covariates of sessions and of practitioners', () => {
    expectSame(
      rows(
        ({ weight }) => weight,
        ({ group, age, months }) => [1, group, age, months],
      ),
      found.covariates,
    );
  });
  it('with clusters that are in both groups', () => {
    expectSame(
      rows(
        ({ weight }) => weight,
        (_, at) => [1, found.overlap[at]],
      ),
      found.both,
    );
  });
});

describe('a coefficient that cannot be had', () => {
  const row = (cluster: string, y: number, x: readonly number[]): Observation => ({ cluster, y, x, weight: 1 });

  it('because a covariate says what the group says', () => {
    const data = [row('a', 1, [1, 0, 0]), row('b', 2, [1, 0, 0]), row('c', 4, [1, 1, 2]), row('d', 3, [1, 1, 2])];
    expect(clusterRobust(data, 1)).toEqual({ defined: false, because: 'not-estimable' });
  });

  it('because there are two clusters, or nothing varies', () => {
    expect(clusterRobust([row('a', 1, [1, 0]), row('b', 2, [1, 1])], 1)).toEqual({
      defined: false,
      because: 'too-few',
    });
    const flat = ['a', 'b', 'c', 'd'].map((cluster, at) => row(cluster, 2, [1, at % 2]));
    expect(clusterRobust(flat, 1)).toEqual({ defined: false, because: 'no-variance' });
  });
});

describe('laws', () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 8 });

  it('one value a cluster gives Welch’s estimate and standard error', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        fc.pre(new Set(a).size > 1 && new Set(b).size > 1);
        const data = [
          ...a.map((y, at): Observation => ({ cluster: `a${at}`, y, x: [1, 1], weight: 1 })),
          ...b.map((y, at): Observation => ({ cluster: `b${at}`, y, x: [1, 0], weight: 1 })),
        ];
        const [own, other] = [defined(clusterRobust(data, 1)), defined(welch(a, b))];
        expect(own.value).toBeCloseTo(other.value, 8);
        expect(own.t).toBeCloseTo(other.t, 8);
      }),
    );
  });

  it('a matrix is what its factor, its inverse and its eigenvectors say', () => {
    const rows = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }), {
      minLength: 4,
      maxLength: 9,
    });
    fc.assert(
      fc.property(rows, (x) => {
        const matrix = crossProduct(x).map((row, i) => row.map((value, j) => value + (i === j ? 1 : 0)));
        const inverse = inverseOfCholesky(cholesky(matrix)!);
        const { values: lambda, vectors } = eigenSymmetric(matrix);
        for (const [i, row] of matrix.entries()) {
          for (const [j] of row.entries()) {
            const unit = row.reduce((sum, value, k) => sum + value * inverse[k][j], 0);
            expect(unit).toBeCloseTo(i === j ? 1 : 0, 8);
            const again = lambda.reduce((sum, value, k) => sum + value * vectors[i][k] * vectors[j][k], 0);
            expect(again).toBeCloseTo(matrix[i][j], 7);
          }
        }
      }),
    );
  });
});
