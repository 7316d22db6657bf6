import type { Detector, IdentifierSpan } from '../detector.js';
import { commonness } from '../english.js';
import { CLUE } from '../lexemes.js';
import { LONG_STREET_NOUNS, SHORT_STREET_NOUNS } from '../lexicon/street-nouns.js';
import { matchesOf } from '../matches.js';
import type { Reading } from '../reading.js';

/** A street with or without its number, a post office box, a rural route. */
export const streetAddress: Detector = {
  kind: 'street-address',
  label: 'street address',
  placeholder: 'ADDRESS',
  find(reading) {
    const spans: IdentifierSpan[] = [];
    const { clues } = reading;
    if ((clues & CLUE.route) !== 0 && BOX_HINT.test(reading.lower)) collect(reading.lower, BOX, 0.95, spans);
    if (reading.hasDigit) collect(reading.text, CORNER, 0.75, spans);
    if ((clues & CLUE.route) !== 0) collect(reading.lower, ROUTE, 0.8, spans);
    if (reading.hasNumber && (clues & CLUE.direction) !== 0) collect(reading.lower, NUMBERED_STREET, 0.8, spans);
    spans.push(...findBare(reading));
    if ((clues & CLUE.street) === 0) return spans;
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

/** "Route 9 just past the Agway", "dort highway", "Box 31, Rural Route 2". */
const ROUTE =
  /\b(?:box \d+(?:, )?)?(?:rural |state |county )?(?:route|highway|hwy|county road|state road|interstate) \d+\w?(?: (?:just )?(?:past|by|near|at|before|after) the \w+)?|\bbox \d+, rural route \w+/g;
/** "east forty seventh", "north 14th": a numbered street without its noun. */
const NUMBERED_STREET =
  /(?<!['’])\b(?:north|south|east|west|northeast|northwest|southeast|southwest|n|s|e|w)\.? (?:\d{1,3}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth)|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth)(?! (?:time|day|week|month|year|step|grade|floor|place|one|meeting|session)\b)/g;

/**
 * A street without its type, told by a house number before it, a cross street or a landmark after it:
 * "2210 Penrose, Unit C", "Valley and Garfield", "Agnes between 4th and 5th", "ventura by the car wash".
 */
function findBare(reading: Reading): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  if (reading.cased) {
    if (reading.hasDigit) collect(reading.text, HOUSE, 0.75, spans);
    if ((reading.clues & CLUE.crossing) !== 0) {
      collect(reading.text, CROSSING, 0.7, spans);
      collect(reading.text, LANDMARK, 0.7, spans);
    }
    if (reading.hasDigit) collect(reading.text, UNIT_OF, 0.75, spans);
  } else {
    if (reading.hasNumber)
      for (const match of matchesOf(reading.lower, SPOKEN_HOUSE))
        if (commonness(match[1] ?? '') === 0)
          spans.push({ start: match.index, end: match.index + match[0].length, confidence: 0.7 });
    for (const match of matchesOf(reading.lower, SMALL_ON))
      if (commonness(match[1] ?? '') < 2 || match[2] !== undefined)
        spans.push({ start: match.index, end: match.index + match[0].length, confidence: 0.6 });
  }
  return spans;
}

const CAPITALS =
  "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)[A-Z\u00c0-\u00dd][\\p{L}'’]+(?: [A-Z\u00c0-\u00dd][\\p{L}'’]+){0,2}";
const FLAT =
  '(?:,? (?:[Aa]partment|[Aa]pt|[Uu]nit|[Ss]uite|[Ss]te|[Nn]umber|[Rr]oom|[Bb]uilding|[Ff]loor|[Ll]ot|#)\\.? ?#?\\w+|,? (?:first|second|third|fourth|top|ground) floor)';
const HOUSE = new RegExp(
  `(?<![\\w$€£:.,/-])(?!(?:19|20)\\d{2} )\\d{1,5}(?:-\\d{1,5})? (?!(?:AM|PM|Step|Steps|Days|Years|Months|Weeks|Hours|Percent|Mg|Miles|January|February|March|April|May|June|July|August|September|October|November|December|Hour|Of|And|Or|More)\\b)${CAPITALS}(?:${FLAT})?`,
  'gu',
);
const CROSSING = new RegExp(
  `(?<=\\b(?:on|off|at|by|near|to|past|corner of) )${CAPITALS} (?:and ${CAPITALS}|between [\\p{L}\\d]+ and [\\p{L}\\d]+)`,
  'gu',
);
const LANDMARK = new RegExp(
  `(?<=\\b(?:on|off|down|up|over on|out on|down on) )(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\\b)${CAPITALS} (?:by|past|near|behind|across from) the [\\p{L}]+(?: (?:wash|store|station|school|court))?`,
  'gu',
);
const UNIT_OF = new RegExp(`${CAPITALS},? (?:number|building|apartment|apt|unit) #?\\d+\\w?`, 'gu');
const SPOKEN_HOUSE =
  /\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|oh|\d{1,5})[ -]){1,5}([a-z']{4,})\b/g;
const SMALL_ON =
  /(?<=\b(?:on|off|over on|down on|out on) )(?!(?:the|my|a|his|her|our|your|their|it|that|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|facebook|instagram|zoom)\b)([a-z']{4,})(?: (?:by|past|near|across from) the ([a-z]+(?: wash| store| station)?))?/g;

const LONG_SUFFIX = LONG_STREET_NOUNS.join('|');
const SHORT_SUFFIX = SHORT_STREET_NOUNS.join('|');
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
