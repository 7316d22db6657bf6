import type { Detector, IdentifierSpan } from '../detector.js';
import { findLabelledValues } from '../labelled-value.js';
import type { Reading } from '../reading.js';

/** A ZIP code that is announced, or five digits after a city or state. */
export const zip: Detector = {
  kind: 'zip',
  label: 'ZIP code',
  placeholder: 'ZIP',
  find(reading) {
    const labelled = findLabelledValues(reading, {
      label: /\b(?:zip(?: code)?|postal code|post code)\b/g,
      minDigits: 5,
      maxDigits: 9,
      confidence: 0.95,
    });
    return reading.hasDigit ? [...labelled, ...findAfterPlace(reading)] : labelled;
  },
};

const AFTER_PLACE = /\b[A-Z][A-Za-z.]+[.,]?\s+(\d{5}(?:-\d{4})?)(?![\w%-]|,\d|\.\d)/g;

function findAfterPlace(reading: Reading): readonly IdentifierSpan[] {
  return Array.from(reading.text.matchAll(AFTER_PLACE), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end, confidence: 0.8 };
  });
}
