/** A sentence comes so often in a row only when a recogniser wrote it. */
export const LOOP_TIMES = 5;
const LONGEST_PERIOD = 16;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** A text is looked through at steps of so many characters for something that stood there shortly before. */
const STEP = 32;
const SAMPLE = 8;
const SOON = 200;

/**
 * Where a text repeats itself beyond what people do, from the second round to the end of the last: sentences five times
 * in a row, two or three words seven times, a word twelve times.
 */
export function findLoops(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!mayLoop(text)) return [];
  const words = Array.from(text.matchAll(WORD), (match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const loops: { start: number; end: number }[] = [];
  for (let from = 0; from < words.length; ) {
    const found = longestLoop(words, from);
    if (!found) {
      from++;
      continue;
    }
    const { period, length } = found;
    // What follows the first round is cut up to where the word after the last round begins.
    const start = words[from + period]?.start ?? text.length;
    const end = words[from + length]?.start ?? text.length;
    loops.push({ start, end });
    from += length;
  }
  return loops;
}

function mayLoop(text: string): boolean {
  for (let at = STEP; at + SAMPLE < text.length; at += STEP) {
    const sample = text.slice(at, at + SAMPLE);
    const from = Math.max(0, at - SOON);
    const before = from === 0 ? text.indexOf(sample) : from + text.slice(from, at + SAMPLE).indexOf(sample);
    if (before < at) return true;
  }
  return false;
}

/** The loop that begins at a word: its period in words and its length in whole rounds. */
function longestLoop(
  words: readonly { readonly word: string }[],
  from: number,
): { readonly period: number; readonly length: number } | null {
  for (let period = 1; period <= LONGEST_PERIOD; period++) {
    if (words[from]?.word !== words[from + period]?.word) continue;
    let same = period;
    while (from + same < words.length && words[from + same]?.word === words[from + same - period]?.word) same++;
    const rounds = Math.floor(same / period);
    if (rounds >= (period > 3 ? LOOP_TIMES : period > 1 ? 7 : 12)) return { period, length: rounds * period };
  }
  return null;
}
