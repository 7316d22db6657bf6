import type { Detector, IdentifierSpan } from '../detector.js';
import { CLUE } from '../lexemes.js';
import { matchesOf } from '../matches.js';

/** A calendar date finer than a year: day and month, month and year, or all three, written or spoken. */
export const date: Detector = {
  kind: 'date',
  label: 'date finer than a year',
  placeholder: 'DATE',
  find(reading) {
    if (!reading.hasNumber) return [];
    const { lower, clues } = reading;
    const hasMonth = (clues & CLUE.month) !== 0;
    const spans: IdentifierSpan[] = [];
    if (reading.hasDigit) for (const pattern of NUMERIC) collect(lower, pattern, 0.9, spans);
    if (reading.hasDigit) collectAnnounced(lower, reading.before, spans);
    if (hasMonth) for (const pattern of WITH_MONTH) collect(lower, pattern, 0.95, spans);
    if (lower.includes('day')) collect(lower, WEEKDAY_AND_DAY, 0.8, spans);
    if (lower.includes('on the ')) collect(lower, ON_THE_DAY, 0.6, spans);
    if ((clues & CLUE.feast) !== 0) {
      collect(lower, BY_FEAST, 0.7, spans);
      collect(lower, FEAST_OF_YEAR, 0.8, spans);
    }
    if (reading.hasDigit && hasMonth) collect(lower, YEAR_FIRST, 0.95, spans);
    if (((clues & CLUE.birth) !== 0 && ASKS_BIRTH.test(lower)) || ASKS_BIRTH.test(reading.before))
      collect(lower, SPOKEN_BIRTH, 0.8, spans);
    return spans;
  },
};

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
const UNIT = '(?:one|two|three|four|five|six|seven|eight|nine)';
const UNIT_ORDINAL = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const TEEN = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const ORDINAL = `(?:${UNIT_ORDINAL}|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|(?:twenty|thirty)[- ]${UNIT_ORDINAL})`;
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const PAIR = `(?:${TENS}(?:[- ]${UNIT})?|${TEEN}|oh[- ]${UNIT})`;
const YEAR = `(?:(?:19|20)\\d{2}|'\\d{2}|nineteen (?:hundred )?${PAIR}|twenty ${PAIR}|two thousand(?: and)?(?: ${PAIR}| ${UNIT})?)`;
const DAY = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?|${ORDINAL})`;
const TO_YEAR = `(?:,? (?:of |in )?${YEAR})?`;

const NUMERIC: readonly RegExp[] = [
  /(?<![\w/.-])(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:3[01]|[12]\d|0?[1-9])(?![\w/]|-\d)/g,
  /(?<![\w/.$-])(?:3[01]|[12]\d|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])[-/.](?:(?:19|20)\d{2}|\d{2})(?![\w/]|[-.]\d)/g,
  /(?<![\w/.$-])(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?![\w/])/g,
];

const WITH_MONTH: readonly RegExp[] = [
  // The day must not be the head of a longer count: "may 2 people", "march 5 miles".
  new RegExp(
    `\\b${WEEKDAY}${MONTH} (?:the )?${DAY}(?![\\w:%-]|[.,]\\d| (?:or|to|of us|people|times|days|weeks|months|years|miles|hours|minutes|percent|drinks|things|meetings|more|kids)\\b)${TO_YEAR}`,
    'g',
  ),
  new RegExp(`(?<![\\w/.-])${WEEKDAY}(?:the )?${DAY}(?: day)? (?:of )?${MONTH}(?![a-z])${TO_YEAR}`, 'g'),
  new RegExp(`\\b(?!may\\b)${MONTH},? (?:of )?${YEAR}(?!\\w)|\\bmay,? (?:of )?(?:19|20)\\d{2}\\b`, 'g'),
];

const WEEKDAY_AND_DAY = new RegExp(
  `\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? the (?:(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)|${ORDINAL})\\b`,
  'g',
);
const ON_THE_DAY = new RegExp(
  `(?<=\\bon )the (?:(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)|(?:twenty|thirty)[- ]${UNIT_ORDINAL}|\\w{4,}teenth|twentieth|thirtieth)(?=[.,!?]|$| (?:at|with|i|we|he|she|they)\\b)`,
  'g',
);
const FEAST =
  "(?:thanksgiving|christmas(?: eve| day)?|new year'?s(?: eve| day)?|easter|halloween|valentine'?s day|memorial day|labor day|the fourth of july)";
const BY_FEAST = new RegExp(
  `\\b(?:the (?:day|night|week|morning)|(?:one|two|three|four|five|six|a few|\\d) (?:days?|weeks?|nights?)) (?:before|after) ${FEAST}`,
  'g',
);
/** A feast of one year is a day: "thanksgiving of twenty twenty two". */
const FEAST_OF_YEAR = new RegExp(`\\b${FEAST},? (?:of |in )?${YEAR}(?!\\w)`, 'g');
/** "2016, May 22" */
const YEAR_FIRST = new RegExp(`(?<![\\w$.])(?:19|20)\\d{2},? ${MONTH} ${DAY}(?![\\w:%])`, 'g');
const ASKS_BIRTH = /\b(?:birth ?(?:day|date)|date of birth|d\.?o\.?b\b|born)/;
const SPOKEN_BIRTH = new RegExp(
  `\\b(?:${UNIT}|ten|eleven|twelve|\\d{1,2})[ ,/-]+(?:${PAIR}|${UNIT}|\\d{1,2})[ ,/-]+(?:${YEAR}|${PAIR}|\\d{2})(?!\\w)`,
  'g',
);

/** Month and day alone look like scores ("7/10"), so they need a word that says a date follows. */
function collectAnnounced(lower: string, before: string, spans: IdentifierSpan[]): void {
  const pattern = ASKS_DATE.test(before) ? ANNOUNCED_OR_ASKED : ANNOUNCED;
  for (const match of matchesOf(lower, pattern)) {
    const value = match[1] ?? '';
    if (value === '24/7' || value === '9/11') continue;
    const end = match.index + match[0].length;
    spans.push({ start: end - value.length, end, confidence: 0.75 });
  }
}

const ANNOUNCING =
  '\\b(?:on|since|until|till|by|born|dated?|birthday(?: is| was)?|got out|released|court(?: date)?(?: is)?|due)(?: on)?:? ';
const MONTH_AND_DAY = '((?:0?[1-9]|1[0-2])[/-](?:3[01]|[12]\\d|0?[1-9]))(?![\\w/%-]|[.,]\\d)';
const ANNOUNCED = new RegExp(`${ANNOUNCING}${MONTH_AND_DAY}`, 'g');
const ANNOUNCED_OR_ASKED = new RegExp(`(?:${ANNOUNCING}|^\\W{0,3}(?:\\w+['\\w]* ){0,3})${MONTH_AND_DAY}`, 'g');
const ASKS_DATE =
  /\b(?:what date|which date|date of|birthday|born on|when (?:is|was) (?:the|your) (?:court|hearing|surgery|birthday))/;

function collect(lower: string, pattern: RegExp, confidence: number, spans: IdentifierSpan[]): void {
  for (const match of matchesOf(lower, pattern))
    spans.push({ start: match.index, end: match.index + match[0].length, confidence });
}
