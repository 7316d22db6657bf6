/** `1 session`, `3 sessions`; `show` writes the number where it is grouped. */
export function plural(count: number, one: string, many = `${one}s`, show: (count: number) => string = String): string {
  return `${show(count)} ${agree(count, one, many)}`;
}

/** The word that goes with a number: `agree(1, 'is', 'are')` is `is`. */
export function agree(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
