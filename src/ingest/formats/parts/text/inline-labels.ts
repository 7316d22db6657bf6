import { parseLine } from './line.js';
import type { TextLine } from './tidy.js';

/** Where a sentence has ended and something that may be a label begins. */
const INSIDE = /[.?!…)\]"”]\s{1,4}(?=[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}_.'’ -]{0,40}[:：]\s)/gu;
/** Labels stand so near the start of a turn; a line is looked through no further. */
const LONGEST_LINE = 20_000;

/** Lines cut where a speaker's label stands behind the end of a sentence: `T: How was it? C: Long.` */
export function splitInline(lines: readonly TextLine[], isSpeaker: (label: string) => boolean): readonly TextLine[] {
  let cut = false;
  const split = lines.flatMap((line) => {
    const places = labelsInside(line.text).filter(({ label }) => isSpeaker(label));
    if (places.length === 0) return [line];
    cut = true;
    const starts = [0, ...places.map(({ at }) => at)];
    return starts.map((at, index) => ({ ...line, text: line.text.slice(at, starts[index + 1]).trim() }));
  });
  return cut ? split : lines;
}

/** Labels that come again inside lines, by how often. */
export function countInside(lines: readonly TextLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const { label } of labelsInside(text)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function labelsInside(text: string): readonly { readonly label: string; readonly at: number }[] {
  const first = text.search(/[:：]/);
  if (first === -1 || text.length > LONGEST_LINE || !/[:：]/.test(text.slice(first + 1))) return [];
  return [...text.matchAll(INSIDE)].flatMap(({ 0: end, index }) => {
    const at = index + end.length;
    // What only a time stands before is the label that the line begins with.
    if (!/\p{L}/u.test(text.slice(0, at))) return [];
    const found = parseLine(text.slice(at, at + 120));
    return found?.separator === 'colon' ? [{ label: found.label, at }] : [];
  });
}
