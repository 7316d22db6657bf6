import { parseTime } from '../times.js';
import type { Heading } from './heading.js';

const HEADING = /^\s*(\S[^()]{0,78}?)\s*[([]((?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)[)\]]\s*:?(?:\s+(\S.*))?$/;

/** `Speaker 1 (00:12):`, the words below or on the same line. */
export function toRevHeading(line: string): Heading | null {
  // Most lines have no bracket behind their first letter.
  if (line.lastIndexOf('(') < 1 && line.lastIndexOf('[') < 1) return null;
  const match = HEADING.exec(line.length > 4000 ? line.slice(0, 200) : line);
  if (!match) return null;
  const [whole = '', speaker = '', time = '', said = ''] = match;
  // "we got there (10:30) and then": words after a time in brackets need the colon to be a heading.
  if (said !== '' && !/[)\]]\s*:/.test(whole)) return null;
  const text = line.length > 4000 ? line.slice(line.indexOf(said === '' ? ':' : said)) : said;
  return { speaker: speaker.replace(/:$/, ''), start: parseTime(time), text };
}
