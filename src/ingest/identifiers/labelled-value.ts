import type { IdentifierSpan } from './detector.js';
import { SAID } from './lexemes.js';
import { matchesOf } from './matches.js';
import type { Reading } from './reading.js';

/** What a number is called before it is said, and what it looks like. */
export interface LabelledValue {
  /** Matches the words that announce the value; must be global and for lower case. */
  readonly label: RegExp;
  readonly minDigits: number;
  readonly maxDigits: number;
  readonly confidence: number;
}

/** Chunks of digits, capitals and digits, single letters or number words, joined by spaces, hyphens or "dash". */
const VALUE = new RegExp(
  `(?<![\\w$:])(?:[A-Z]{1,5}[ -]{1,2}|(?:[A-Za-z](?: as in [a-z]+)?[ ,-]{1,2}){0,5})(?:[A-Z]*\\d[A-Z\\d]*|[a-z]{1,4}\\d\\w*|${SAID})(?:(?:[ ,/-]{1,2}|\\.|[ ,]+(?:dash|hyphen|slash|uh|um)[ ,]+)(?:[A-Z]*\\d[A-Z\\d]*|${SAID}|[A-Z]{1,3}(?![a-z'’])|[b-hj-z](?= ${SAID})))*`,
  'g',
);
const NOT_A_VALUE =
  /^\s*(?:%|percent|mg|milligrams?|ml|units?|days?|weeks?|months?|years?|hours?|minutes?|dollars?|bucks|cents|times|meetings|people|kids|a\.?m\b|p\.?m\b|o'clock|pills?|drinks?|beers?|thousand|million|:\d)/;

/** Values that stand at most a few words after their label, in this text or at the start of the answer to it. */
export function findLabelledValues(reading: Reading, pattern: LabelledValue): readonly IdentifierSpan[] {
  if (reading.numberParts < pattern.minDigits) return [];
  const spans: IdentifierSpan[] = [];
  for (const label of matchesOf(reading.lower, pattern.label)) {
    const span = valueAfter(reading, label.index + label[0].length, 56, pattern);
    if (span !== null) spans.push(span);
  }
  if (spans.length === 0 && asksFor(reading.before, pattern.label)) {
    const span = valueAfter(reading, 0, 32, pattern);
    if (span !== null) spans.push({ ...span, confidence: span.confidence * 0.9 });
  }
  return spans;
}

function asksFor(before: string, label: RegExp): boolean {
  return before !== '' && before.search(label) >= 0;
}

function valueAfter(reading: Reading, from: number, reach: number, pattern: LabelledValue): IdentifierSpan | null {
  const { text, lower } = reading;
  VALUE.lastIndex = from;
  for (let match = VALUE.exec(text); match !== null && match.index - from <= reach; match = VALUE.exec(text)) {
    const gap = lower.slice(from, match.index);
    if (
      /[?!]|\. (?!(?:it|it's|its|that|that's|the|number)\b)|\b(?:but|because|so|when|for|over|about|like a)\b/.test(gap)
    )
      return null;
    const digits = countDigits(match[0].toLowerCase());
    const end = match.index + match[0].length;
    if (digits < pattern.minDigits || digits > pattern.maxDigits || NOT_A_VALUE.test(lower.slice(end))) continue;
    return { start: match.index, end, confidence: pattern.confidence };
  }
  return null;
}

function countDigits(value: string): number {
  const written = value.match(/\d/g)?.length ?? 0;
  const spoken = value.match(new RegExp(`\\b${SAID}\\b`, 'g'))?.length ?? 0;
  return written + spoken;
}
