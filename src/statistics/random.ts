/** A source of numbers in [0, 1); the same seed gives the same numbers on every machine. */
export interface Random {
  next(): number;
  /** An integer in 0 … bound − 1. */
  below(bound: number): number;
}

/** Seeded generator: xoshiro128** (Blackman & Vigna 2021), its state filled by splitmix32. */
export function seededRandom(seed: number): Random {
  let [a, b, c, d] = fillState(seed);
  const bits = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  // Two draws make one double of 53 random bits.
  const next = (): number => ((bits() >>> 5) * 67_108_864 + (bits() >>> 6)) / 9_007_199_254_740_992;
  return { next, below: (bound) => Math.floor(next() * bound) };
}

/** A shuffled copy: each item gets a random key and the keys are sorted. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const keyed = items.map((item) => ({ item, at: random.next() }));
  return keyed.sort((left, right) => left.at - right.at).map(({ item }) => item);
}

/** A 32-bit seed from words, so that a draw can depend on a name as well as on a number (FNV-1a). */
export function seedFrom(seed: number, ...words: readonly string[]): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (const byte of new TextEncoder().encode(words.join('\u0000'))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function fillState(seed: number): [number, number, number, number] {
  let state = seed >>> 0;
  const word = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return [word(), word(), word(), word()];
}
