import { splitLines } from '../head-lines.js';
import { type ParsedText, parseText } from '../text/read-text.js';
import { isRecord } from './values.js';

const MOST_LOOKED_AT = 2_000;
const FEWEST_LABELLED = 3;

/** The longest text in a value in which two or more speakers stand before their words: one string, or a list of them. */
export function findPlainTranscript(value: unknown): ParsedText | null {
  let best: string | null = null;
  const open: unknown[] = [value];
  for (let looked = 0; open.length > 0 && looked < MOST_LOOKED_AT; looked++) {
    const next = open.pop();
    const text = typeof next === 'string' ? next : linesOf(next);
    if (text !== null) {
      if (text.length > (best?.length ?? 0) && text.includes('\n')) best = text;
    } else if (Array.isArray(next)) open.push(...next.slice(0, MOST_LOOKED_AT));
    else if (isRecord(next)) open.push(...Object.values(next));
  }
  if (best === null) return null;
  const parsed = parseText(splitLines(best));
  return parsed.labels.speakers.length >= 2 && parsed.labelled >= FEWEST_LABELLED ? parsed : null;
}

function linesOf(value: unknown): string | null {
  return Array.isArray(value) && value.length > 1 && value.every((item) => typeof item === 'string')
    ? value.map((item: string) => item.replace(/\s*\n\s*/g, ' ')).join('\n')
    : null;
}
