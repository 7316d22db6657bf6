import { studentQuantile, studentTwoSided } from './distributions.js';
import { cholesky, crossProduct, dot, eigenSymmetric, inverseOfCholesky, type Matrix, times } from './matrix.js';
import type { MeanDifference } from './mean-difference.js';
import { undefinedBecause } from './outcome.js';

/** One observation of a regression. */
export interface Observation {
  /** What belongs together: observations of other clusters are independent. */
  readonly cluster: string;
  readonly y: number;
  /** Row of the design, the intercept included. */
  readonly x: readonly number[];
  /** Weight above 0. */
  readonly weight: number;
}

/** A cluster whose leverage reaches this is fitted exactly and tells nothing of the error. */
const FULL_LEVERAGE = 1 - 1e-9;

/**
 * One coefficient of a weighted regression with clustered errors: CR2 variance
 * (Bell & McCaffrey 2002), t on their Satterthwaite degrees of freedom
 * (Pustejovsky & Tipton 2018), with equal variances on the weighted scale as the
 * working model. Undefined when the coefficient cannot be told from the others,
 * with fewer than three clusters, or without variance.
 */
export function clusterRobust(data: readonly Observation[], coefficient: number, level = 0.95): MeanDifference {
  const rows = data.map(({ x, weight }) => x.map((value) => value * Math.sqrt(weight)));
  const lower = cholesky(crossProduct(rows));
  if (data.length === 0) return undefinedBecause('no-data');
  if (lower === null) return undefinedBecause('not-estimable');
  const bread = inverseOfCholesky(lower);
  const y = data.map((one) => one.y * Math.sqrt(one.weight));
  const beta = times(
    bread,
    bread.map((_, column) => rows.reduce((total, row, at) => total + (row[column] ?? 0) * (y[at] ?? 0), 0)),
  );
  const clusters = placesByCluster(data);
  if (clusters.length < 3) return undefinedBecause('too-few');
  const root = transpose(lowerOf(bread));
  const direction = bread.map((row) => row[coefficient] ?? 0);
  let squares = 0;
  const sizes: number[] = [];
  const sides: number[][] = [];
  for (const places of clusters) {
    const own = places.map((at) => rows[at] ?? []);
    const weights = adjusted(own, root, times(own, direction));
    const residuals = places.map((at) => (y[at] ?? 0) - dot(rows[at] ?? [], beta));
    squares += dot(weights, residuals) ** 2;
    sizes.push(dot(weights, weights));
    sides.push(
      direction.map((_, column) => own.reduce((sum, row, at) => sum + (row[column] ?? 0) * (weights[at] ?? 0), 0)),
    );
  }
  const total = dot(y, y);
  if (squares <= 1e-24 * Math.max(1, total)) return undefinedBecause('no-variance');
  const df = satterthwaite(sizes, sides, bread);
  const value = beta[coefficient] ?? 0;
  const standardError = Math.sqrt(squares);
  const margin = studentQuantile(0.5 + level / 2, df) * standardError;
  const t = value / standardError;
  const interval = { low: value - margin, high: value + margin, level, method: 'CR2, Satterthwaite t' };
  return { defined: true, value, interval, t, df, p: studentTwoSided(t, df) };
}

function placesByCluster(data: readonly Observation[]): readonly (readonly number[])[] {
  const clusters = new Map<string, number[]>();
  for (const [at, { cluster }] of data.entries()) {
    const known = clusters.get(cluster);
    if (known) known.push(at);
    else clusters.set(cluster, [at]);
  }
  return [...clusters.values()];
}

/**
 * (I − H)^-½ times a vector, H being the cluster's block of the hat matrix. H has
 * the rank of the design at most, so only that part is turned: Z = X R with
 * RRᵀ the bread gives H = ZZᵀ, and its eigenvectors come from the small ZᵀZ.
 */
function adjusted(own: Matrix, root: Matrix, vector: readonly number[]): number[] {
  const z = own.map((row) => root.map((column) => dot(row, column)));
  const { values, vectors } = eigenSymmetric(crossProduct(z));
  const result = [...vector];
  for (const [at, value] of values.entries()) {
    if (value <= 1e-14) continue;
    const turned = vectors.map((row) => row[at] ?? 0);
    const unit = z.map((row) => dot(row, turned) / Math.sqrt(value));
    const factor = (value >= FULL_LEVERAGE ? 0 : 1 / Math.sqrt(1 - value)) - 1;
    const along = factor * dot(unit, vector);
    for (const [place, part] of unit.entries()) result[place] = (result[place] ?? 0) + along * part;
  }
  return result;
}

/** Lower triangle of the bread: R with RRᵀ the bread, its columns wanted as rows. */
function lowerOf(bread: Matrix): Matrix {
  return cholesky(bread) ?? bread.map((row) => row.map(() => 0));
}

function transpose(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
}

/** (Σ Bᵢᵢ)² ÷ Σ Bᵢⱼ², with Bᵢⱼ = pᵢᵀ(I − H)ᵢⱼpⱼ. */
function satterthwaite(sizes: readonly number[], sides: Matrix, bread: Matrix): number {
  const turned = sides.map((side) => times(bread, side));
  let trace = 0;
  let squares = 0;
  for (const [i, side] of sides.entries()) {
    for (const [j, other] of turned.entries()) {
      const entry = (i === j ? (sizes[i] ?? 0) : 0) - dot(side, other);
      if (i === j) trace += entry;
      squares += entry ** 2;
    }
  }
  return trace ** 2 / squares;
}
