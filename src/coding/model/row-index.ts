/*
 * Rows stand in the order of their features' hashes, so that where one is can nearly be told from its hash. Hashes fall
 * into a million equal stretches, 32 to a group. The index has two numbers a group: first those with a bit for each
 * stretch that holds any, which turn most unknown features away and stay near the processor, as they take 128 kB; then
 * those that count the rows before the group.
 */
const STRETCH_BITS = 20;
const GROUPS = 1 << (STRETCH_BITS - 5);
/** Numbers in an index. */
export const INDEX_SIZE = 2 * GROUPS;

/** Indexes rows by their hashes, which are in order. */
export function indexRows(keys: Int32Array): Int32Array {
  const index = new Int32Array(INDEX_SIZE);
  for (const key of keys) {
    const stretch = stretchOf(key);
    const group = stretch >> 5;
    index[group] = (index[group] ?? 0) | (1 << (stretch & 31));
    if (group + 1 < GROUPS) index[GROUPS + group + 1] = (index[GROUPS + group + 1] ?? 0) + 1;
  }
  for (let at = GROUPS + 1; at < INDEX_SIZE; at++) index[at] = (index[at] ?? 0) + (index[at - 1] ?? 0);
  return index;
}

/** Hashes are whole numbers with a sign: the least falls into the first stretch. */
function stretchOf(key: number): number {
  return (key >> (32 - STRETCH_BITS)) + (1 << (STRETCH_BITS - 1));
}

/** Where the row of a hash should stand; -1 where there is none. Where a stretch holds several rows, it stands further on. */
export function guessRow(index: Int32Array, key: number): number {
  const stretch = stretchOf(key);
  const group = stretch >> 5;
  const bits = index[group] ?? 0;
  if (((bits >>> (stretch & 31)) & 1) === 0) return -1;
  return (index[GROUPS + group] ?? 0) + countBits(bits & ((1 << (stretch & 31)) - 1));
}

/** How many of 32 bits are set. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
