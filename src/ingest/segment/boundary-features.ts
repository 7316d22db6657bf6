/**
 * What speaks for or against an utterance beginning at a word: the words around
 * it, and how long the utterance before it and the rest of the piece would be.
 */
export function boundaryFeatures(words: readonly string[], from: number, index: number): readonly string[] {
  const a = words[index - 2] ?? '';
  const b = words[index - 1] ?? '';
  const c = words[index] ?? '';
  const d = words[index + 1] ?? '';
  const e = words[index + 2] ?? '';
  return [
    `b ${b}`,
    `c ${c}`,
    `d ${d}`,
    `bc ${b} ${c}`,
    `cd ${c} ${d}`,
    `ab ${a} ${b}`,
    `cde ${c} ${d} ${e}`,
    `a ${a}`,
    `before ${bucket(index - from)}`,
    `after ${bucket(words.length - index)}`,
    `c ${c} before ${bucket(index - from)}`,
    `b ${b} before ${bucket(index - from)}`,
  ];
}

function bucket(count: number): string {
  if (count <= 4) return String(count);
  if (count <= 6) return '5';
  if (count <= 9) return '7';
  if (count <= 14) return '10';
  return count <= 24 ? '15' : '25';
}
