import type { Detector } from '../detector.js';
import { findLabelledValues } from '../labelled-value.js';

/** Any other number that is called one: "it's number CNA-448120", "my ID is 20077". */
export const otherNumber: Detector = {
  kind: 'other-number',
  label: 'other identifying number',
  placeholder: 'NUMBER',
  find: (reading) =>
    findLabelledValues(reading, {
      label:
        /\b(?:number|id|#|code|pin|docket|case|case id|voucher|incident|enrollment|census number|department number|inmate|unit)\b/g,
      minDigits: 5,
      maxDigits: 16,
      confidence: 0.6,
    }),
};
