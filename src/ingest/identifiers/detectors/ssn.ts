import type { Detector } from '../detector.js';
import { findLabelledValues } from '../labelled-value.js';

/** Nine digits as 3-2-4, or digits announced as a Social Security number, the last four alone included. */
export const ssn: Detector = {
  kind: 'ssn',
  label: 'Social Security number',
  placeholder: 'SSN',
  find(reading) {
    const labelled = findLabelledValues(reading, {
      label: /\b(?:social security|ssn|social)\b(?! (?:work|media|anxiety|life|skill|distanc|service|support|drink))/g,
      minDigits: 4,
      maxDigits: 9,
      confidence: 0.95,
    });
    if (!reading.hasDigit) return labelled;
    const written = Array.from(
      reading.text.matchAll(/(?<![\w-])(?!000|666)\d{3}([- ])(?!00)\d{2}\1\d{4}(?![\w-])/g),
      (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        confidence: 0.95,
      }),
    );
    return [...written, ...labelled];
  },
};
