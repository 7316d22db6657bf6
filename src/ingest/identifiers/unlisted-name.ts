import { actsAsPerson, isSpeakingThing, isSpokenOfAsPerson } from './acts-as-person.js';
import { commonness, looksDerived, looksMistyped } from './english.js';
import { isBuiltAsGivenName } from './given-name-shape.js';
import { LARGE_PLACES } from './lexicon/places.js';
import { CALENDAR_AND_TONGUES, COMMON_WORDS } from './lexicon/word-lists.js';
import type { Reading, Word } from './reading.js';

/**
 * How surely a word that no list of names has is a name all the same, 0–1: English does not know it, or it has a
 * capital where English gives it none. What stands after "in", "from" or "near" is left to the places.
 */
export function unlistedName(reading: Reading, word: Word): number {
  if (!reading.english || word.lower.length < 3 || COMMON_WORDS.has(word.lower) || CALENDAR_AND_TONGUES.has(word.lower))
    return 0;
  if (isLargePlace(reading, word)) return 0;
  const evidence = reading.cased ? byCapital(reading, word) : bySpelling(reading, word);
  return evidence > 0 && standsAsPlace(reading, word) && !(!reading.cased && isSpeakingThing(reading, word))
    ? 0
    : evidence;
}

/** True for a word that English does not have: a name of someone, somewhere or something. */
export function isUnlisted(reading: Reading, word: Word): boolean {
  if (!reading.english || word.lower.length < 3 || COMMON_WORDS.has(word.lower) || CALENDAR_AND_TONGUES.has(word.lower))
    return false;
  if (isLargePlace(reading, word) || isAbbreviation(reading, word) || commonness(word.lower) === 2) return false;
  if (reading.cased) return word.capital && (!word.opens || commonness(word.lower) === 0);
  return commonness(word.lower) === 0 && !looksMistyped(word.lower) && !looksDerived(word.lower);
}

function byCapital(reading: Reading, word: Word): number {
  if (!word.capital || isAbbreviation(reading, word)) return 0;
  const common = commonness(word.lower);
  const after = reading.lower.slice(word.end, word.end + 16);
  if (common === 0) {
    if (!word.opens || isBuiltAsGivenName(word.lower)) return 0.75;
    return (looksMistyped(word.lower) || looksDerived(word.lower)) && !DOES.test(after) ? 0 : 0.7;
  }
  if (common === 1) return !word.opens || SPEAKS.test(after) || actsAsPerson(reading, word) ? 0.6 : 0;
  return 0;
}

function bySpelling(reading: Reading, word: Word): number {
  const common = commonness(word.lower);
  if (common === 2) return isSpeakingThing(reading, word) ? 0.7 : 0;
  if (isBuiltAsGivenName(word.lower)) return 0.75;
  if (common === 1)
    return SPEAKS.test(reading.lower.slice(word.end, word.end + 12)) ||
      actsAsPerson(reading, word) ||
      isSpokenOfAsPerson(reading, word)
      ? 0.5
      : 0;
  return (looksMistyped(word.lower) || looksDerived(word.lower)) && !isTreatedAsPerson(reading, word) ? 0 : 0.6;
}

function isTreatedAsPerson(reading: Reading, word: Word): boolean {
  return (
    DOES.test(reading.lower.slice(word.end, word.end + 16)) ||
    TO_SOMEONE.test(reading.lower.slice(Math.max(0, word.start - 16), word.start))
  );
}

/** "DUI", "CBT", "PhD": capitals that stand for words. */
function isAbbreviation(reading: Reading, word: Word): boolean {
  return /^(?:[A-Z]{2,5}|[A-Z][a-z]?[A-Z]+)s?$/.test(reading.text.slice(word.start, word.end));
}

function isLargePlace(reading: Reading, word: Word): boolean {
  if (LARGE_PLACES.has(word.lower)) return true;
  const pair = /^\S+ [\p{L}]+/u.exec(reading.lower.slice(word.start))?.[0];
  const before = /[\p{L}]+ $/u.exec(reading.lower.slice(Math.max(0, word.start - 16), word.start))?.[0];
  return (
    (pair !== undefined && LARGE_PLACES.has(pair)) || (before !== undefined && LARGE_PLACES.has(before + word.lower))
  );
}

/** Names of the session are names after "in" as well. */
function standsAsPlace(reading: Reading, word: Word): boolean {
  if (reading.known.has(word.lower) || isBuiltAsGivenName(word.lower) || isSpokenOfAsPerson(reading, word))
    return false;
  return PLACED.test(reading.lower.slice(Math.max(0, word.start - 16), word.start));
}

const PLACED = /\b(?:in|near|outside|downtown|uptown|to|from|through|around|of|at|off) $/;
const DOES =
  /^(?:['’]s\b|,? (?:said|says|told|tells|called|calls|asked|thinks|wants|wanted|knows|knew|came|went|gave|keeps|kept|got|gets|is|was|has|had|and i|lives|lived|moved|died|passed|loves|hates|helped|drives|works|don't|doesn't|didn't|won't|used|took|stayed|showed|talks|runs|goes)\b)/;
const SPEAKS = /^ (?:said|says|told|tells|asked|thinks|wants|knows)\b/;
const TO_SOMEONE = /\b(?:with|told|called|ask|asked|and|miss|than|love|like|see|saw|met|about|hey|hi|thanks|okay|ok) $/;
