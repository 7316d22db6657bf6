/**
 * Turns `size` scores, from `at` on, into what they are as shares of their sum:
 * their exponentials, against the largest so that none overflows. Returns the sum.
 */
export function exponentiate(values: Float64Array, at: number, size: number): number {
  const end = at + size;
  let top = Number.NEGATIVE_INFINITY;
  for (let k = at; k < end; k++) top = Math.max(top, values[k] ?? 0);
  let total = 0;
  for (let k = at; k < end; k++) {
    const value = Math.exp((values[k] ?? 0) - top);
    values[k] = value;
    total += value;
  }
  return total;
}

/** The same, divided by their sum: probabilities. */
export function softmax(values: Float64Array, at: number, size: number): void {
  const sum = exponentiate(values, at, size);
  for (let k = at; k < at + size; k++) values[k] = (values[k] ?? 0) / sum;
}
