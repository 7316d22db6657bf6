import type { Detector, IdentifierSpan } from '../detector.js';
import { findNumberRuns, isCounting } from '../number-runs.js';
import type { Reading } from '../reading.js';

/** Seven, ten or eleven digits as a phone number, written or spoken. */
export const phone: Detector = {
  kind: 'phone',
  label: 'phone number',
  placeholder: 'PHONE',
  find: (reading) => findPhones(reading).filter((span) => !isFax(reading, span)),
};

/** The same, announced as a fax. */
export const fax: Detector = {
  kind: 'fax',
  label: 'fax number',
  placeholder: 'FAX',
  find: (reading) => findPhones(reading).filter((span) => isFax(reading, span)),
};

const WRITTEN =
  /(?<![\w$.-])(?:\+?1[-. ]{0,2})?(?:\(\d{3}\) ?|\d{3}[-. ]{1,2})\d{3}[-. ]{1,2}\d{4}(?![\w-])|(?<![\w$.-])\d{3}[-.]\d{4}(?![\w-])|(?<!\w)\+\d{1,3}(?:[-. ]?\(?\d{1,4}\)?){2,5}(?!\w)/g;
const ASKED = /\b(?:phone|cell|number|call|text|reach|pager|landline|mobile|voicemail|contact|ring)\b/;

/** The phone and the fax detector read the same numbers. */
const found = new WeakMap<Reading, readonly IdentifierSpan[]>();

function findPhones(reading: Reading): readonly IdentifierSpan[] {
  // A single word makes no phone number.
  if (!reading.hasDigit && reading.numberParts < 2) return [];
  const known = found.get(reading);
  if (known !== undefined) return known;
  const phones = searchPhones(reading);
  found.set(reading, phones);
  return phones;
}

function searchPhones(reading: Reading): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  if (reading.hasDigit) {
    for (const match of reading.text.matchAll(WRITTEN))
      spans.push({ start: match.index, end: match.index + match[0].length, confidence: 0.95 });
  }
  for (const run of findNumberRuns(reading.lower)) {
    const { length } = run.digits;
    if (length !== 7 && length !== 10 && !(length === 11 && run.digits.startsWith('1'))) continue;
    if (run.amount || isCounting(run.digits)) continue;
    const spoken = run.spokenParts === run.parts && run.parts >= 4;
    const asked = ASKED.test(reading.lower.slice(Math.max(0, run.start - 60), run.start)) || ASKED.test(reading.before);
    if (spoken || (asked && (length >= 10 || run.parts >= 2)))
      spans.push({ start: run.start, end: run.end, confidence: spoken && !asked ? 0.8 : 0.9 });
  }
  return spans;
}

function isFax(reading: Reading, span: IdentifierSpan): boolean {
  return (
    /\bfax\b/.test(reading.lower.slice(Math.max(0, span.start - 60), span.start)) ||
    (span.start < 30 && /\bfax\b/.test(reading.before))
  );
}
