import type { Random } from './random.js';

/** A prime below 2^26, so that a product of two residues is exact in a double. */
const PRIME = 67_108_859;

/** A row of the span in reduced form: it alone holds its pivot, and `made` says of which given rows it is made. */
interface Reduced {
  readonly row: Float64Array;
  readonly pivot: number;
  readonly made: Float64Array;
}

/** Everything that adding and subtracting multiples of some rows can give, modulo a large prime. */
export interface RowSpace {
  /** The given rows that one way of putting the row together takes; null when it is not in the space: that is certain, a yes has one chance in 67 million to be wrong. */
  partsOf(places: readonly number[]): readonly number[] | null;
}

/** The space of rows of `width` zeros, with ones at the given places. */
export function rowSpace(rows: readonly (readonly number[])[], width: number, random: Random): RowSpace {
  const reduced: Reduced[] = [];
  for (const [at, places] of rows.entries()) {
    const row = rowOf(places, width);
    const made = rowOf([at], rows.length);
    for (const known of reduced) subtract({ row, made }, known, row[known.pivot] ?? 0);
    const pivot = row.findIndex((value) => value !== 0);
    if (pivot === -1) continue;
    const times = inverse(row[pivot] ?? 1);
    scale(row, times);
    scale(made, times);
    for (const known of reduced) subtract(known, { row, made }, known.row[pivot] ?? 0);
    reduced.push({ row, pivot, made });
  }
  const vector = nullVector(reduced, width, random);
  return {
    partsOf(places) {
      if (!isOrthogonal(places, vector)) return null;
      const left = { row: rowOf(places, width), made: new Float64Array(rows.length) };
      for (const known of reduced) subtract(left, known, left.row[known.pivot] ?? 0);
      return [...left.made.keys()].filter((at) => left.made[at] !== 0);
    },
  };
}

/** A random vector orthogonal to every row: what it is not orthogonal to is not in their space. */
function nullVector(reduced: readonly Reduced[], width: number, random: Random): Float64Array {
  const vector = Float64Array.from({ length: width }, () => 1 + random.below(PRIME - 1));
  for (const { pivot } of reduced) vector[pivot] = 0;
  // In reduced form a row holds no other row's pivot, so each pivot is given by the free places alone.
  const free = vector.slice();
  for (const { row, pivot } of reduced) vector[pivot] = (PRIME - dot(row, free)) % PRIME;
  return vector;
}

function rowOf(places: readonly number[], width: number): Float64Array {
  const row = new Float64Array(width);
  for (const place of places) row[place] = 1;
  return row;
}

function isOrthogonal(places: readonly number[], vector: Float64Array): boolean {
  return places.reduce((sum, place) => (sum + (vector[place] ?? 0)) % PRIME, 0) === 0;
}

type Made = Pick<Reduced, 'row' | 'made'>;

function subtract(from: Made, other: Made, times: number): void {
  if (times === 0) return;
  for (const part of ['row', 'made'] as const) {
    const [row, known] = [from[part], other[part]];
    for (let at = 0; at < row.length; at += 1) {
      const value = known[at] ?? 0;
      if (value !== 0) row[at] = ((row[at] ?? 0) + (PRIME - times) * value) % PRIME;
    }
  }
}

function scale(row: Float64Array, times: number): void {
  for (let at = 0; at < row.length; at += 1) row[at] = ((row[at] ?? 0) * times) % PRIME;
}

function dot(row: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum = (sum + (row[at] ?? 0) * (other[at] ?? 0)) % PRIME;
  return sum;
}

/** By Fermat: value^(p − 2). */
function inverse(value: number): number {
  let result = 1;
  let base = value;
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
