/** A small dense matrix, by rows. */
export type Matrix = readonly (readonly number[])[];

/** Inner product. */
export function dot(left: readonly number[], right: readonly number[]): number {
  let total = 0;
  for (const [at, value] of left.entries()) total += value * (right[at] ?? 0);
  return total;
}

/** Matrix times vector. */
export function times(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}

/** XᵀX of rows. */
export function crossProduct(rows: Matrix): number[][] {
  const width = rows[0]?.length ?? 0;
  const product = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  for (const row of rows) {
    for (const [i, left] of row.entries()) {
      const own = product[i];
      if (own) for (const [j, right] of row.entries()) own[j] = (own[j] ?? 0) + left * right;
    }
  }
  return product;
}

/** A column smaller than this beside its own size depends on those before it. */
const DEPENDENT = 1e-10;

/**
 * Lower triangle L with LLᵀ equal to a symmetric matrix (Cholesky); null when it
 * is not positive definite, as when one column of a design depends on others.
 */
export function cholesky(matrix: Matrix): number[][] | null {
  const lower = matrix.map((row) => row.map(() => 0));
  for (const [i, row] of matrix.entries()) {
    const own = lower[i] ?? [];
    for (let j = 0; j <= i; j += 1) {
      const rest = (row[j] ?? 0) - dot(own.slice(0, j), (lower[j] ?? []).slice(0, j));
      if (i === j) {
        if (rest <= DEPENDENT * (row[i] ?? 0) || !Number.isFinite(rest)) return null;
        own[i] = Math.sqrt(rest);
      } else own[j] = rest / (lower[j]?.[j] ?? 1);
    }
  }
  return lower;
}

/** Inverse of LLᵀ from its lower triangle L. */
export function inverseOfCholesky(lower: Matrix): number[][] {
  const size = lower.length;
  const columns = Array.from({ length: size }, (_, at) => {
    const forward: number[] = [];
    for (let i = 0; i < size; i += 1) {
      const known = dot((lower[i] ?? []).slice(0, i), forward);
      forward.push(((i === at ? 1 : 0) - known) / (lower[i]?.[i] ?? 1));
    }
    const back = new Array<number>(size).fill(0);
    for (let i = size - 1; i >= 0; i -= 1) {
      let known = 0;
      for (let j = i + 1; j < size; j += 1) known += (lower[j]?.[i] ?? 0) * (back[j] ?? 0);
      back[i] = ((forward[i] ?? 0) - known) / (lower[i]?.[i] ?? 1);
    }
    return back;
  });
  return columns;
}

/** Eigenvalues and eigenvectors (as columns) of a small symmetric matrix, by Jacobi's rotations. */
export function eigenSymmetric(matrix: Matrix): { readonly values: readonly number[]; readonly vectors: Matrix } {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = matrix.map((_, i) => matrix.map((_unused, j) => (i === j ? 1 : 0)));
  const at = (of: readonly (readonly number[])[], i: number, j: number): number => of[i]?.[j] ?? 0;
  const rotate = (of: number[][], p: number, q: number, c: number, s: number, byRow: boolean): void => {
    for (let k = 0; k < size; k += 1) {
      const [i, j] = byRow ? [p, q] : [k, k];
      const [first, second] = byRow ? [at(of, p, k), at(of, q, k)] : [at(of, k, p), at(of, k, q)];
      const [rowI, rowJ] = [of[i], of[j]];
      if (!rowI || !rowJ) continue;
      rowI[byRow ? k : p] = c * first - s * second;
      rowJ[byRow ? k : q] = s * first + c * second;
    }
  };
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) off += at(a, p, q) ** 2;
    if (off < 1e-30) break;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        if (at(a, p, q) === 0) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * at(a, p, q));
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta ** 2 + 1));
        const c = 1 / Math.sqrt(t ** 2 + 1);
        rotate(a, p, q, c, t * c, false);
        rotate(a, p, q, c, t * c, true);
        rotate(v, p, q, c, t * c, false);
      }
    }
  }
  return { values: a.map((row, i) => row[i] ?? 0), vectors: v };
}
