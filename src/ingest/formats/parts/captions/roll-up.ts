import type { Caption } from './parse.js';

/** Captions with each line said once, and how many lines were shown again. */
export interface SaidOnce {
  readonly captions: readonly Caption[];
  readonly repeated: number;
}

/** Where so many captions begin as the one before ends, the lines roll up the screen. */
const ROLLING = 0.6;
/** So many words are not said again by chance at the edge of a caption. */
const LONG_LINE_WORDS = 5;

/**
 * Roll-up captions keep the lines before on the screen, live captions grow by a word at a time: what is shown again is
 * said once. In a file that does not roll only a long line that comes again in the next caption is taken for one.
 */
export function sayOnce(captions: readonly Caption[]): SaidOnce {
  const grown = growTogether(captions);
  const shown = grown.map(({ lines }) => lines.map(plain).filter((line) => line !== ''));
  const overlaps = shown.map((lines, at) => overlap(shown[at - 1] ?? [], lines));
  const again = overlaps.filter((count) => count > 0).length;
  const rolls = grown.length >= 4 && again >= ROLLING * (grown.length - 1);
  let repeated = captions.length - grown.length;
  const said = grown.flatMap((caption, at) => {
    const count = overlaps[at] ?? 0;
    const lines = shown[at] ?? [];
    const isLong = lines.slice(0, count).every((line) => line.split(' ').length >= LONG_LINE_WORDS);
    if (count === 0 || !(rolls || isLong)) return [caption];
    repeated += count;
    let left = count;
    const kept = caption.lines.filter((line) => plain(line) === '' || left-- <= 0);
    return kept.some((line) => plain(line) !== '') ? [{ ...caption, lines: kept }] : [];
  });
  return { captions: said, repeated };
}

/** How many lines at the start of a caption are the last lines of the one before. */
function overlap(before: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(before.length, lines.length); count > 0; count--) {
    const tail = before.slice(before.length - count);
    if (tail.every((line, at) => line === lines[at])) return count;
  }
  return 0;
}

/** Captions that hold the one before and more, one after the other, are one that grows. */
function growTogether(captions: readonly Caption[]): readonly Caption[] {
  const texts = captions.map(({ lines }) => plain(lines.join(' ')));
  const grows = texts.map((text, at) => at > 0 && isMore(texts[at - 1] ?? '', text));
  const count = grows.filter(Boolean).length;
  if (captions.length < 4 || count < ROLLING * (captions.length - 1)) return captions;
  const together: Caption[] = [];
  for (const [at, caption] of captions.entries()) {
    const last = together.at(-1);
    if (grows[at] && last) together[together.length - 1] = { ...caption, start: last.start, line: last.line };
    else together.push(caption);
  }
  return together;
}

function isMore(before: string, text: string): boolean {
  return (
    before !== '' &&
    text.length > before.length &&
    text.startsWith(before) &&
    /[\s,.?!]/.test(text.charAt(before.length))
  );
}

function plain(line: string): string {
  return line
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
