import type { Caption } from './parse.js';

/** `{100}{175}words|words`: frames of a film. */
const FRAMES = /^\{(\d{1,8})\}\{(\d{0,8})\}(.*)$/;
/** `[12][45]words|words`: tenths of a second (MPL2). */
const TENTHS = /^\[(\d{1,8})\]\[(\d{0,8})\](.*)$/;
/** The first line may say how many frames a second has. */
const RATE = /^\s*(\d{2}(?:[.,]\d{1,6})?)\s*$/;
/** What players take where the file says nothing. */
const USUAL_RATE = 23.976;

/** Captions of a MicroDVD or MPL2 text, and whether the seconds rest on a rate of frames that the file does not say. */
export function parseFrames(text: string): { readonly captions: readonly Caption[]; readonly isRateAssumed: boolean } {
  const captions: Caption[] = [];
  let rate: number | null = null;
  let counted = false;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const frames = FRAMES.exec(line);
    const [, from = '', to = '', words = ''] = frames ?? TENTHS.exec(line) ?? [];
    if (from === '') continue;
    const stated = captions.length === 0 && frames ? RATE.exec(words)?.[1] : undefined;
    if (stated !== undefined) {
      rate = Number(stated.replace(',', '.'));
      continue;
    }
    counted ||= frames !== null;
    const second = frames ? (rate ?? USUAL_RATE) : 10;
    const [start, end] = [Number(from) / second, to === '' ? null : Number(to) / second];
    captions.push({
      line: index + 1,
      start,
      end: end === null || end < start ? null : end,
      // `{y:i}` and a stroke at the start of a line say how it looks.
      lines: words.split('|').map((part) => part.replace(/\{[A-Za-z]:[^{}]{0,40}\}/g, '').replace(/^\s*\//, '')),
      speaker: null,
    });
  }
  return { captions, isRateAssumed: counted && rate === null };
}

/** True for a line of MicroDVD or MPL2. */
export function isFrameLine(line: string): boolean {
  return FRAMES.test(line) || TENTHS.test(line);
}
