/** Holm's step-down adjustment (1979): family-wise error; order kept, values at most 1. */
export function holm(pValues: readonly number[]): number[] {
  const count = pValues.length;
  let worst = 0;
  return reorder(pValues, ascending(pValues), (p, rank) => {
    worst = Math.max(worst, Math.min(1, (count - rank) * p));
    return worst;
  });
}

/** Benjamini & Hochberg's step-up adjustment (1995): false discovery rate; order kept, values at most 1. */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const count = pValues.length;
  let best = 1;
  return reorder(pValues, ascending(pValues).reverse(), (p, step) => {
    best = Math.min(best, (count / (count - step)) * p);
    return best;
  });
}

function ascending(values: readonly number[]): number[] {
  return [...values.keys()].sort((left, right) => (values[left] ?? 0) - (values[right] ?? 0));
}

function reorder(
  values: readonly number[],
  order: readonly number[],
  adjusted: (p: number, step: number) => number,
): number[] {
  const result = new Array<number>(values.length).fill(1);
  for (const [step, index] of order.entries()) result[index] = adjusted(values[index] ?? 1, step);
  return result;
}
