import type { Detector, IdentifierSpan } from '../detector.js';
import { matchesOf } from '../matches.js';
import { findNumberRuns, isCounting } from '../number-runs.js';
import type { Reading } from '../reading.js';

/**
 * A number nobody announced that is too long, or too mixed with letters, to be a count, an amount, a time or a
 * year: "24-CR-07713", "BI-TAD 4471093", "one one eight four four oh two".
 */
export const codeNumber: Detector = {
  kind: 'other-number',
  label: 'other identifying number',
  placeholder: 'NUMBER',
  find(reading) {
    if (reading.numberParts < 4 || ASKS_AMOUNT.test(reading.before)) return [];
    return [...findWritten(reading), ...findSpoken(reading)];
  },
};

const ASKS_AMOUNT = /\bhow (?:many|much|far|long|big|old|often)\b/;

/** Groups of letters and digits; a group of letters alone only at the start ("BI-TAD 447") or after a hyphen. */
const WRITTEN =
  /(?<![\w$€£:.,#/-])(?:[A-Z] as in [A-Za-z]+ |(?:(?!A )[A-Z]{1,5}[- ]){0,2})(?:[A-Z]{0,4}\d[A-Z\d]*)(?:[- /](?:[A-Z]{0,4}\d[A-Z\d]*|[A-Z]{1,3}(?=-))|-[A-Z]{1,3}\b|,\d{3}(?!\d))*(?![\w%:]|[.,]\d)/g;
const MEASURED =
  /^[\s-]?(?:%|percent|mg|milligrams?|mcg|ml|units?|days?|weeks?|months?|years?|hours?|minutes?|seconds?|dollars?|bucks|cents|times|meetings|people|kids|steps?|miles?|feet|pounds|lbs|calories|hits|points?|a\.?m\b|p\.?m\b|o'clock|pills?|drinks?|beers?|cigarettes|square|thousand|million|billion|k\b|grand|something|or\b)/;

function findWritten(reading: Reading): readonly IdentifierSpan[] {
  return matchesOf(reading.text, WRITTEN)
    .filter((match) => {
      const digits = match[0].replaceAll(/\D/g, '');
      const mixed = /[A-Z]/.test(match[0]) || /\d-\d/.test(match[0]);
      if (digits.length < (mixed ? 4 : 5) || digits.length > 20) return false;
      if (/^1-\d{3}$/.test(match[0])) return false;
      if (/^\d{1,3}(?:,\d{3})+$/.test(match[0]) || isYears(match[0])) return false;
      return !isCounting(digits) && !MEASURED.test(reading.lower.slice(match.index + match[0].length));
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length, confidence: 0.6 }));
}

/** "2019-2020", "in 2004 2005": years are left alone. */
function isYears(value: string): boolean {
  return /^(?:19|20)\d{2}(?:[- /](?:(?:19|20)?\d{2}))*$/.test(value);
}

function findSpoken(reading: Reading): readonly IdentifierSpan[] {
  return findNumberRuns(reading.lower)
    .filter(
      (run) =>
        run.spokenParts >= 5 &&
        run.parts === run.digits.length &&
        !isCounting(run.digits) &&
        !MEASURED.test(reading.lower.slice(run.end)),
    )
    .map(({ start, end }) => ({ start, end, confidence: 0.6 }));
}
