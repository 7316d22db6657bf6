import { parseTime } from '../times.js';

const CLOCK = String.raw`\d{1,3}:\d{2}(?::\d{2,3})?(?:[.,]\d{1,9})?`;
/** A time between brackets and nothing else there, with Rev's colon behind it. */
const CODE = new RegExp(
  String.raw`[[{<(]\s*${CLOCK}(?:\s*(?:-{1,2}>|-|–|—)\s*${CLOCK})?\s*[\]}>)](?:\s*:(?=\s|$))?`,
  'g',
);
/** `#00:00:18-1#`: f4, f5 and MAXQDA put it behind a paragraph. */
const F4 = /#(\d{1,2}:\d{2}:\d{2})(?:-(\d{1,3}))?#/g;
const MAY_HOLD_CODE = /[[{<(#]\s*\d{1,3}:\d/;

/** A turn's words without the time codes in them, and the times that those at its edges give. */
export interface WithoutCodes {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Takes time codes out of words; `[inaudible 00:03:12]` is a remark and stays. */
export function takeTimeCodes(text: string): WithoutCodes {
  if (!MAY_HOLD_CODE.test(text)) return { text, start: null, end: null };
  let start: number | null = null;
  let end: number | null = null;
  const marks = [...text.matchAll(F4)];
  for (const mark of marks) {
    const time = parseTime(`${mark[1]}${mark[2] === undefined ? '' : `.${mark[2]}`}`);
    const before = text.slice(0, mark.index).replace(F4, '').trim();
    if (before === '') start = time;
    else end = time;
  }
  const bare = (marks.length > 0 ? text.replace(F4, ' ') : text).replace(CODE, ' ');
  return { text: tidy(bare), start, end };
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ (?=[,.?!;])/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
