import { parseTime } from '../times.js';
import type { Heading } from './heading.js';

const TIME = String.raw`(?:\d{1,2}:)?\d{1,3}:\d{2}`;
const NAME_AND_TIME = new RegExp(String.raw`^\s*(\S.{0,78}?)(?:\s{2,}|\t+|\s*[|•·]\s*)\(?(${TIME})\)?\s*$`);
/** Most lines end in a letter or a stop. */
const ENDS_LIKE_A_TIME = /[\d)\s]/;
const ONLY_TIME = new RegExp(String.raw`^\s*(${TIME})\s*$`);

/** `Renee Ortiz  0:03`, two spaces or a tab before the time; the words stand below. */
export function toOtterHeading(line: string): Heading | null {
  if (line.length > 120 || !ENDS_LIKE_A_TIME.test(line.slice(-1))) return null;
  const match = NAME_AND_TIME.exec(line);
  // The date in an export's head looks like a name with a time.
  if (match && !/\d:\d{2}|\b(?:19|20)\d{2}\b/.test(match[1] ?? ''))
    return { speaker: match[1] ?? null, start: parseTime(match[2] ?? ''), text: '' };
  if (match) return null;
  const time = ONLY_TIME.exec(line);
  return time ? { speaker: null, start: parseTime(time[1] ?? ''), text: '' } : null;
}
