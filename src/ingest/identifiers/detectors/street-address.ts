import type { Detector, IdentifierSpan } from '../detector.js';
import { matchesOf } from '../matches.js';

/** A street with or without its number, a post office box, a rural route. */
export const streetAddress: Detector = {
  kind: 'street-address',
  label: 'street address',
  placeholder: 'ADDRESS',
  find(reading) {
    const spans: IdentifierSpan[] = [];
    if (BOX_HINT.test(reading.lower)) collect(reading.lower, BOX, 0.95, spans);
    if (reading.hasDigit) collect(reading.text, CORNER, 0.75, spans);
    if (!SUFFIX_HINT.test(reading.lower)) return spans;
    if (reading.hasNumber) collect(reading.lower, NUMBERED, 0.9, spans);
    collect(reading.text, CAPITALISED, 0.8, spans);
    if (!reading.cased) collect(reading.lower, SMALL, 0.7, spans);
    return spans;
  },
};

const BOX_HINT = /\bbox\b|\broute\b|\bhighway\b/;
const BOX = /\bp\.? ?o\.? box (?:\d+|(?:\w+ ){0,4}\w+)|\brural route \w+|\b(?:r\.?r\.?) \d+\b/g;

/** "Burnside and 39th". */
const CORNER = /\b[A-Z][a-z]+ and \d{1,3}(?:st|nd|rd|th)\b/g;

const LONG_SUFFIX =
  'street|avenue|boulevard|road|drive|lane|court|circle|terrace|parkway|highway|place|alley|trail|loop';
const SHORT_SUFFIX = 'st|ave|blvd|rd|dr|ln|ct|cir|ter|pkwy|hwy|pl|way|sq';
const SUFFIX_HINT = new RegExp(`\\b(?:${LONG_SUFFIX}|${SHORT_SUFFIX})\\b`, 'i');
const SIDE = '(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|northeast|northwest|southeast|southwest)\\.?';
const UNIT = `(?:,? (?:apartment|apt|unit|suite|ste|number|room|#)\\.? ?#?\\w+)?`;
const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|oh)';
const NOT_A_NAME =
  "(?!(?:a|the|my|your|his|her|our|their|this|that|it|in|on|at|of|to|for|from|and|or|is|was|with|days?|weeks?|months?|years?|hours?|minutes?|miles?|blocks?|people|times|feet|dollars|doing|going|by|down|up|across|back|half|all|some|any|no|every|other|same|i|i'm|we|you|he|she|they|more|point|percent)\\b)";
const NAME = `${NOT_A_NAME}[a-z0-9][a-z0-9'’.-]*`;
const NUMBERED = new RegExp(
  `(?<![\\w$.:/-])(?:\\d{1,6}|${NUMBER_WORD}(?:[ -]${NUMBER_WORD}){1,5}) (?:${SIDE} )?(?:${NAME} ){1,3}(?:${LONG_SUFFIX}|${SHORT_SUFFIX})\\b(?! of\\b)\\.?(?: ${SIDE}(?!\\w))?${UNIT}`,
  'g',
);
const CAPITALISED =
  /\b(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.? )?(?!(?:The|My|Your|His|Her|Our|This|That|Wall|Sesame|No|Any|One|Way|I|And|But|So|Main|High)\b)(?:[A-Z][a-z'’]+|\d{1,3}(?:st|nd|rd|th))(?: [A-Z][a-z'’]+)? (?:Street|Avenue|Boulevard|Road|Drive|Lane|Court|Circle|Terrace|Parkway|Highway|Ave|Blvd|Rd|St|Pkwy|Hwy)\b(?!\.? [A-Z][a-z]+(?:'s)? (?:Church|School|Hospital))/g;
const SMALL = new RegExp(
  `(?<=\\b(?:on|off|at|near|by|up|down|along|past|across|from|and|corner of) )(?:${SIDE} )?${NOT_A_NAME}(?!(?:one|main|side|back|wall|city|busy|quiet|wrong|right|easy|two|dead|long|whole|whose|which|what|open|sober|same|new)\\b)[a-z']{3,}(?: ${NOT_A_NAME}[a-z']{3,})? (?:street|avenue|boulevard|highway|parkway)\\b`,
  'g',
);

function collect(text: string, pattern: RegExp, confidence: number, spans: IdentifierSpan[]): void {
  for (const match of matchesOf(text, pattern))
    spans.push({ start: match.index, end: match.index + match[0].length, confidence });
}
