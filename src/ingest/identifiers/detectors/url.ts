import type { Detector, IdentifierSpan } from '../detector.js';
import { CLUE } from '../lexemes.js';

/** `https://…`, `www.…`, `name.org/page`, "oregon law help dot org slash me". */
export const url: Detector = {
  kind: 'url',
  label: 'web address',
  placeholder: 'URL',
  find(reading) {
    const spans: IdentifierSpan[] = [];
    if ((reading.clues & CLUE.address) !== 0 && /[:.]\w|www/.test(reading.lower))
      collect(reading.lower, WRITTEN, 0.97, spans);
    if ((reading.clues & CLUE.dot) !== 0) collect(reading.lower, SPOKEN, 0.85, spans);
    return spans;
  },
};

const WRITTEN =
  /\bhttps?:\/\/[^\s<>"'\])]+|\bwww\.[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s<>"'\])]*)?|(?<![\w@.])(?:[a-z0-9-]{2,}\.){1,4}(?:com|org|net|edu|gov|info|io|me|app|us|uk|ca|au|example)\b(?:\/[^\s<>"'\])]*)?(?!@)/g;
const SPOKEN =
  /\b(?:\w+ dot )?(?:(?!(?:is|its|it's|to|at|on|the|a|my|called|website|site|and|or|go|use|check|dot|said|they)\b)[a-z0-9]+ ){1,4}dot (?:com|org|net|gov|edu|io|example)\b(?: slash [a-z0-9]+)*/g;

function collect(lower: string, pattern: RegExp, confidence: number, spans: IdentifierSpan[]): void {
  for (const match of lower.matchAll(pattern)) {
    const trailing = /[.,;!?]+$/.exec(match[0])?.[0].length ?? 0;
    spans.push({ start: match.index, end: match.index + match[0].length - trailing, confidence });
  }
}
