import { expect, it, test } from 'vitest';
import {
  chiSquareUpper,
  fCdf,
  fQuantile,
  fUpper,
  noncentralStudentCdf,
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
} from '../../src/statistics/distributions.js';
import { expectNear, reference } from './near.js';

type Columns = Readonly<Record<string, readonly number[]>>;
const known = reference<Readonly<Record<string, Columns>>>('distributions');

/** Far tails count: one part in a million of the value itself, however small. */
function expectRelative(actual: number, expected: number, what: string): void {
  const close = Math.abs(actual - expected) <= 1e-6 * Math.abs(expected) + 1e-300;
  expect(close, `${what}: found ${actual}, reference ${expected}`).toBe(true);
}

function rows(columns: Columns): Record<string, number>[] {
  const first = Object.values(columns)[0];
  return first.map((_, index) =>
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[index]])),
  );
}

it('matches the normal distribution into its tails', () => {
  const { z, cdf, p, quantile } = known.normal;
  for (const [index, value] of z.entries()) expectRelative(normalCdf(value), cdf[index], `z = ${value}`);
  for (const [index, share] of p.entries()) expectNear(normalQuantile(share), quantile[index], `p = ${share}`);
});

test.each([
  ['student', (r: Record<string, number>) => [studentCdf(r.t, r.df), r.cdf]],
  ['studentQuantile', (r: Record<string, number>) => [studentQuantile(r.p, r.df), r.quantile]],
  ['f', (r: Record<string, number>) => [fCdf(r.f, r.df1, r.df2), r.cdf]],
  ['f', (r: Record<string, number>) => [fUpper(r.f, r.df1, r.df2), r.upper]],
  ['fQuantile', (r: Record<string, number>) => [fQuantile(r.p, r.df1, r.df2), r.quantile]],
  ['chiSquare', (r: Record<string, number>) => [chiSquareUpper(r.x, r.df), r.upper]],
] as const)('matches R on %s', (name, solve) => {
  for (const row of rows(known[name])) {
    const [actual, expected] = solve(row);
    if (expected === 0 || Math.abs(expected) < 1e-12) expectNear(actual, expected, JSON.stringify(row));
    else expectRelative(actual, expected, JSON.stringify(row));
  }
});

it('matches the noncentral t of R, and of SciPy where the noncentrality is large', () => {
  for (const { t, df, ncp, cdf } of rows(known.noncentral)) {
    expectNear(noncentralStudentCdf(t, df, ncp), cdf, `t ${t}, df ${df}, ncp ${ncp}`);
  }
  for (const { t, df, ncp, cdf } of reference<Record<string, number>[]>('noncentral-t')) {
    expectNear(noncentralStudentCdf(t, df, ncp), cdf, `t ${t}, df ${df}, ncp ${ncp}`);
  }
});
