import type { Detector, IdentifierSpan } from '../detector.js';

/** An age above 89, which Safe Harbor pools as "90 or older". */
export const age: Detector = {
  kind: 'age',
  label: 'age over 89',
  placeholder: 'AGE',
  find(reading) {
    if (!reading.hasNumber || !MAY_HOLD.test(reading.lower)) return [];
    const spans: IdentifierSpan[] = [];
    for (const match of reading.lower.matchAll(OLD)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = reading.lower.slice(Math.max(0, start - 40), start);
      const after = reading.lower.slice(end, end + 30);
      if (OLD_AFTER.test(after) || (LIVED.test(before) && !NOT_YEARS.test(after))) {
        spans.push({ start, end, confidence: 0.9 });
      } else if (isEcho(reading.before, match[0]) && isAlone(reading.lower, start, end)) {
        spans.push({ start, end, confidence: 0.7 });
      }
    }
    return spans;
  },
};

const MAY_HOLD = /9\d|1[01]\d|ninety|hundred/;
const OLD =
  /(?<![\w.$,:/-])(?:9\d|1[01]\d|ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?: and (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?)(?![\w:%]|[.,/]\d)/g;
const OLD_AFTER = /^[- ]?years?[- ]old|^ yrs? old|^ ?y\/?o\b|^ years of age|^ and (?:he|she) still/;
const LIVED =
  /(?:\b(?:i'm|im|i am|he's|she's|hes|shes|they're|is|was|he is|she is|turned|turns|turning|aged|age|about to be|gonna be|will be|(?:until|till|lived to(?: be)?|made it to) (?:he|she|they)? ?(?:was|were)?|lived to(?: be)?|made it to|going on|pushing|close to|hit|hits|reached|age of|past|mom's|dad's|grandma's|mother's|father's)) (?:like |about |only |almost |nearly |already |now )?$/;
const NOT_YEARS =
  /^[-\s]*(?:%|percent|days?|weeks?|months?|hours?|minutes?|meetings|degrees|pounds|lbs|miles|times|dollars|bucks|milligrams?|mg|grand|proof|feet|sober|clean|over|to|out of|something|nine problems|cents|points|people|in \w+ days|and ninety|calls|things|pills|beers|a (?:day|week|month|night))/;

/** "Ninety-three!", "Wow. Ninety-three.": a sentence of its own. */
function isAlone(lower: string, start: number, end: number): boolean {
  return /(?:^|[.!?] )\W?$/.test(lower.slice(Math.max(0, start - 4), start)) && /^(?:[.!?]|$)/.test(lower.slice(end));
}

function isEcho(before: string, value: string): boolean {
  const at = before.lastIndexOf(value);
  return at >= 0 && LIVED.test(before.slice(0, at)) && !NOT_YEARS.test(before.slice(at + value.length));
}
