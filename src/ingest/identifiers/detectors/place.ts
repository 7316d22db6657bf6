import { endOfRun, isRecoveryTerm } from '../capital-run.js';
import type { Detector, IdentifierSpan } from '../detector.js';
import { CLUE, SENSE } from '../lexemes.js';
import { AMBIGUOUS_CITIES, CITIES_BY_FIRST_WORD, LARGE_PLACES } from '../lexicon/places.js';
import { CALENDAR_AND_TONGUES, COMMON_WORDS } from '../lexicon/word-lists.js';
import type { Reading, Word } from '../reading.js';
import { isUnlisted } from '../unlisted-name.js';

/** A city, town or county: any place below a state. */
export const place: Detector = {
  kind: 'place',
  label: 'place smaller than a state',
  placeholder: 'PLACE',
  find(reading) {
    const spans: IdentifierSpan[] = [];
    for (const [i, word] of reading.words.entries()) {
      const city = (word.clues & CLUE.city) === 0 ? null : cityAt(reading, i);
      if (city !== null) spans.push(city);
      else if (word.lower === 'county') pushIfAny(spans, countyAt(reading, i));
      else if (word.capital && !word.opens) pushIfAny(spans, unknownPlaceAt(reading, i));
      else pushIfAny(spans, smallPlaceAt(reading, i));
    }
    return spans;
  },
};

function cityAt(reading: Reading, i: number): IdentifierSpan | null {
  const word = reading.words[i];
  const cities = word === undefined ? undefined : CITIES_BY_FIRST_WORD.get(word.lower);
  if (word === undefined || cities === undefined || (reading.cased && !word.capital)) return null;
  const city = cities.find(
    (name) =>
      reading.lower.startsWith(name, word.start) && !/[a-z]/.test(reading.lower.charAt(word.start + name.length)),
  );
  if (city === undefined || LARGE_PLACES.has(city)) return null;
  const end = word.start + city.length;
  const before = reading.lower.slice(Math.max(0, word.start - 24), word.start);
  const direct = reading.cased ? TOWARDS : INSIDE;
  const doubtful = AMBIGUOUS_CITIES.has(city) || (word.senses !== 0 && !city.includes(' '));
  if (doubtful && !direct.test(before) && !STATE_AFTER.test(reading.lower.slice(end))) return null;
  return { start: word.start, end, confidence: doubtful ? 0.75 : 0.9 };
}

const TOWARDS = /\b(?:in|from|to|near|outside|around|toward|towards|into|through|live|for|out|over|back|at)\s$/;
const INSIDE =
  /\b(?:in|from|near|outside|moved to|up in|out in|over in|down in|went to|going to|back to|drove to|live in)\s$/;
const STATE_AFTER =
  /^,? (?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new|north|ohio|oklahoma|oregon|pennsylvania|rhode|south|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming)\b/;

/** "Clackamas County", "county of Kent"; not "the county", "my county". */
function countyAt(reading: Reading, i: number): IdentifierSpan | null {
  const county = reading.words[i];
  const name = reading.words[i - 1];
  if (county === undefined || name === undefined || reading.text.slice(name.end, county.start) !== ' ') return null;
  if (NOT_COUNTY.has(name.lower) || (reading.cased && !name.capital)) return null;
  return { start: name.start, end: county.end, confidence: 0.85 };
}

const NOT_COUNTY = new Set(
  'the a my your his her our their this that every each other same whole next another in from of at by for and or is was local neighboring rural to with home per any which what one two three like through entire different dry'.split(
    ' ',
  ),
);

/** "moved to Chillicothe": a capitalised word nobody listed, after a word that says where someone lives. */
function unknownPlaceAt(reading: Reading, i: number): IdentifierSpan | null {
  const word = reading.words[i];
  if (
    word === undefined ||
    !reading.cased ||
    (COMMON_WORDS.has(word.lower) && reading.words[i + 1]?.capital !== true) ||
    (isKnownBig(word) && reading.words[i + 1]?.capital !== true)
  )
    return null;
  const before = reading.lower.slice(Math.max(0, word.start - 28), word.start);
  const last = endOfRun(reading, i);
  const end = reading.words[last]?.end ?? word.end;
  if (LARGE_PLACES.has(reading.lower.slice(word.start, end)) || isRecoveryTerm(reading, i, last)) return null;
  if (/^[A-Z]{2,}$/.test(reading.text.slice(word.start, word.end))) return null;
  if ((word.senses & SENSE.given) !== 0 && last === i) return null;
  const lives = LIVES.test(before) && !COMMON_WORDS.has(word.lower);
  if (!lives && !(PLACED.test(before) && (last > i || isUnlisted(reading, word)))) return null;
  return { start: word.start, end, confidence: 0.7 };
}

/** "lake waccamaw", "in opelousas": without capitals, what English does not have after a word that places it. */
function smallPlaceAt(reading: Reading, i: number): IdentifierSpan | null {
  const word = reading.words[i];
  if (word === undefined || reading.cased) return null;
  const before = reading.lower.slice(Math.max(0, word.start - 28), word.start);
  if (!PLACED.test(before)) return null;
  const landform = LANDFORM.exec(reading.lower.slice(word.end, word.end + 12));
  if (landform !== null && !NOT_COUNTY.has(word.lower))
    return { start: word.start, end: word.end + landform[0].length, confidence: 0.6 };
  return isUnlisted(reading, word) ? { start: word.start, end: word.end, confidence: 0.6 } : null;
}

const LANDFORM = /^ (?:ridge|hills|heights|valley|springs|creek|falls|grove|bay|beach|harbor)\b/;
const PLACED = /\b(?:in|near|outside|downtown|uptown|to|from|through|around|of|at|off|lake|mount|fort|port) $/;

const LIVES =
  /\b(?:live[sd]? (?:out |over |up |down )?in|living in|moved (?:back |out |up |down )?(?:to|from)|move to|grew up in|raised in|born in|stay(?:s|ed|ing)? in|outside(?: of)?|from|drove (?:to|from)|farm (?:in|near)|house in|back (?:in|to)|over in|up in|out in|down in) $/;

function isKnownBig(word: Word): boolean {
  return LARGE_PLACES.has(word.lower) || CALENDAR_AND_TONGUES.has(word.lower);
}

function pushIfAny(spans: IdentifierSpan[], span: IdentifierSpan | null): void {
  if (span !== null) spans.push(span);
}
