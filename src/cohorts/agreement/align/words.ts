/** Words of an utterance as they are compared: case, punctuation and Unicode form do not count. */
export function toWords(text: string): readonly string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  // A gesture or a sign alone ("…", "—") is still something that was said.
  return words ?? [text.trim()];
}

/**
 * For each place of `own` the place of the same word in `other`, in order, by
 * the longest common subsequence; null where there is none. Common beginnings
 * and ends are matched first, so that equal lists cost nothing.
 */
export function matchInOrder(own: readonly string[], other: readonly string[]): readonly (number | null)[] {
  const matched = new Array<number | null>(own.length).fill(null);
  let start = 0;
  while (start < own.length && start < other.length && own[start] === other[start]) {
    matched[start] = start;
    start += 1;
  }
  let tail = 0;
  const left = Math.min(own.length, other.length) - start;
  while (tail < left && own[own.length - 1 - tail] === other[other.length - 1 - tail]) {
    matched[own.length - 1 - tail] = other.length - 1 - tail;
    tail += 1;
  }
  for (const [at, to] of longestCommon(own.slice(start, own.length - tail), other.slice(start, other.length - tail))) {
    matched[start + at] = start + to;
  }
  return matched;
}

/** More cells than this are two texts, not two versions of one. */
const MOST_CELLS = 4_000_000;

function longestCommon(own: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const width = other.length + 1;
  if (own.length === 0 || other.length === 0 || own.length * other.length > MOST_CELLS) return [];
  const lengths = new Uint16Array((own.length + 1) * width);
  for (let i = own.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const [down, across] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
      const diagonal = lengths[(i + 1) * width + j + 1] ?? 0;
      lengths[i * width + j] = own[i] === other[j] ? diagonal + 1 : Math.max(down, across);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < own.length && j < other.length; ) {
    if (own[i] === other[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}
