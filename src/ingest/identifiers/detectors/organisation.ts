import { endOfRun, isRecoveryTerm } from '../capital-run.js';
import type { Detector, IdentifierSpan } from '../detector.js';
import { commonness } from '../english.js';
import { CLUE, SENSE } from '../lexemes.js';
import {
  DENOMINATIONS,
  EMPLOYERS,
  FACILITY_NOUNS,
  GENERIC_FACILITY_WORDS,
  NOUNS_OF,
} from '../lexicon/organisations.js';
import { CITIES, LARGE_PLACES } from '../lexicon/places.js';
import { CALENDAR_AND_TONGUES, COMMON_WORDS } from '../lexicon/word-lists.js';
import type { Reading, Word } from '../reading.js';
import { isUnlisted } from '../unlisted-name.js';

/** A named hospital, clinic, church, school, shelter or employer. */
export const organisation: Detector = {
  kind: 'organisation',
  label: 'named clinic, church, school or employer',
  placeholder: 'ORGANISATION',
  find(reading) {
    const spans: IdentifierSpan[] = [];
    for (const [i, word] of reading.words.entries()) {
      const isTold = (word.clues & CLUE.organisation) !== 0;
      // Any other word is part of a name by its capital alone.
      if (!isTold && !(reading.cased && word.capital && !word.opens)) continue;
      const span =
        smallFacilityAt(reading, i) ??
        facilityAt(reading, i) ??
        employerAt(reading, i) ??
        workplaceAt(reading, i) ??
        saintAt(reading, i) ??
        nounOfAt(reading, i) ??
        capitalsAt(reading, i);
      if (span !== null) spans.push(span);
    }
    return spans;
  },
};

/** A facility noun with a name before it. */
function facilityAt(reading: Reading, i: number): IdentifierSpan | null {
  const { words } = reading;
  const noun = words[i];
  if (noun === undefined || !FACILITY_NOUNS.has(noun.lower) || (reading.cased && !noun.capital)) return null;
  let first = i;
  let named = false;
  while (first > 0) {
    const word = words[first - 1];
    const after = words[first];
    if (
      word === undefined ||
      after === undefined ||
      !/^(?:'s)? $|^\. $/.test(reading.text.slice(word.end, after.start))
    )
      break;
    const part = partOfName(reading, word);
    if (part === 'no' && !joinsCapitals(reading, first - 1)) break;
    if (part === 'name') named = true;
    first--;
    if (i - first > 5) break;
  }
  const start = words[first];
  if (!named || start === undefined) return null;
  let last = i;
  while (isFacilityWord(reading, words[last + 1], words[last])) last++;
  const end = words[last]?.end ?? noun.end;
  const numbered = /^ #?\d+/.exec(reading.text.slice(end, end + 8))?.[0].length ?? 0;
  return { start: start.start, end: end + numbered, confidence: reading.cased ? 0.85 : 0.7 };
}

/** In cased text any capital word is part of a name; without capitals only a word that names people, saints or places. */
function partOfName(reading: Reading, word: Word): 'name' | 'generic' | 'no' {
  if (reading.cased) {
    if (!word.capital) return 'no';
    if (word.opens && COMMON_WORDS.has(word.lower) && !OPENS_NAMES.has(word.lower)) return 'no';
    if (NOT_IN_NAMES.has(word.lower)) return 'no';
    return GENERIC_FACILITY_WORDS.has(word.lower) ? 'generic' : 'name';
  }
  if (GENERIC_FACILITY_WORDS.has(word.lower) && !NOT_IN_NAMES.has(word.lower)) return 'generic';
  if (DENOMINATIONS.has(word.lower) || singleWordCities.has(word.lower)) return 'name';
  const senses = SENSE.given | SENSE.surname;
  return (word.senses & senses) !== 0 && !COMMON_WORDS.has(word.lower) ? 'name' : 'no';
}

/** "Lewis and Clark College": a small "and" or "of" between capitals. */
function joinsCapitals(reading: Reading, i: number): boolean {
  const word = reading.words[i];
  const before = reading.words[i - 1];
  if (!reading.cased || word === undefined || before === undefined || !/^(?:and|of|the)$/.test(word.lower))
    return false;
  return (
    before.capital &&
    !before.opens &&
    reading.text.slice(before.end, word.start) === ' ' &&
    !COMMON_WORDS.has(before.lower)
  );
}

const singleWordCities: ReadonlySet<string> = new Set(CITIES.filter((city) => !city.includes(' ')));
/** Everyday words that begin names: "First Methodist", "New Canaan". */
const OPENS_NAMES = new Set('first second new good big open clear grand great'.split(' '));
const NOT_IN_NAMES = new Set(
  'the a my your his her our their this that i in at from to and or is was if when so but'.split(' '),
);

function isFacilityWord(reading: Reading, word: Word | undefined, before: Word | undefined): boolean {
  if (word === undefined || before === undefined || reading.text.slice(before.end, word.start) !== ' ') return false;
  return FACILITY_NOUNS.has(word.lower) && (!reading.cased || word.capital);
}

/** "At Lone Star Poultry", "the VFW Post": capitals together after "at", "for", "with" or "the". */
function capitalsAt(reading: Reading, i: number): IdentifierSpan | null {
  const word = reading.words[i];
  if (!reading.cased || word === undefined || !word.capital || word.opens || word.lower.length < 2) return null;
  if (/^[A-Z']{2,}$/.test(reading.text.slice(word.start, word.end)) && /^ [A-Z']+\b/.test(reading.text.slice(word.end)))
    return null;
  if (CALENDAR_AND_TONGUES.has(word.lower)) return null;
  const last = endOfRun(reading, i);
  const closing = reading.words[last];
  if (closing === undefined || last === i || isRecoveryTerm(reading, i, last)) return null;
  if (LARGE_PLACES.has(reading.lower.slice(word.start, closing.end))) return null;
  const strong = last - i > 1 || isUnlisted(reading, word) || isUnlisted(reading, closing);
  if (!strong && !BESIDE_NAME.test(reading.lower.slice(Math.max(0, word.start - 16), word.start))) return null;
  return { start: word.start, end: closing.end, confidence: 0.65 };
}

const BESIDE_NAME = /\b(?:at|for|with|by|the|called|named|from|in|into|to|of|over at|behind|above|outside) $/;

/** "at red cloud lodge", "for peachtree medical transport": without capitals, up to three words before a facility's noun. */
function smallFacilityAt(reading: Reading, i: number): IdentifierSpan | null {
  const noun = reading.words[i];
  if (reading.cased || noun === undefined || !FACILITY_NOUNS.has(noun.lower)) return null;
  const beside = reading.words[i - 1];
  if (beside !== undefined && isUnlisted(reading, beside) && reading.text.slice(beside.end, noun.start) === ' ')
    return { start: beside.start, end: noun.end, confidence: 0.6 };
  if (EVERYDAY_NOUNS.has(noun.lower)) return null;
  for (let first = i - 1; first >= Math.max(0, i - 3); first--) {
    const word = reading.words[first];
    const after = reading.words[first + 1];
    if (word === undefined || after === undefined || reading.text.slice(word.end, after.start) !== ' ') return null;
    if (NOT_IN_NAMES.has(word.lower) || SMALL_BREAKS.has(word.lower)) return null;
    if (!AT.test(reading.lower.slice(Math.max(0, word.start - 8), word.start)) && !opensHere(reading, word, i - first))
      continue;
    if (ofGenericWords(reading, first, i)) return null;
    return { start: word.start, end: noun.end, confidence: 0.55 };
  }
  return null;
}

/** A name of three words at the start of what is said: "arctic fresh logistics". */
function opensHere(reading: Reading, word: Word, before: number): boolean {
  return before > 1 && /(?:^|[.?!] )$/.test(reading.text.slice(Math.max(0, word.start - 2), word.start));
}

const AT = /\b(?:at|for|from|to|called|named|with) $/;
/** Nouns of facilities that talk without capitals uses for much else. */
const EVERYDAY_NOUNS = new Set(
  'home homes house high school general foods drug drugs post bar shop market station nails supply farm garage union jail prison health medical office department services mission village college wash'.split(
    ' ',
  ),
);
const SMALL_BREAKS = new Set(
  'you me him her it them help about into back over up down out off away after before when because if than then still also even only really very want need think know feel take took go went come came stay staying leave left day week month year weeks time part kind sort lot at for to from in of on with and or but so this that these those some any no another every each home work school there here get go see do be been being was were is are have had one two three four five six seven eight nine ten more most good bad different nice whole last next first old new other same such like just all both many few'.split(
    ' ',
  ),
);

/** "university of louisville", "college of the desert": the name follows its noun. */
function nounOfAt(reading: Reading, i: number): IdentifierSpan | null {
  const noun = reading.words[i];
  if (noun === undefined || !NOUNS_OF.has(noun.lower) || (reading.cased && !noun.capital)) return null;
  const name = /^ of (?:the )?[\p{L}'’]+/u.exec(reading.text.slice(noun.end))?.[0];
  if (name === undefined || (reading.cased && !/ \p{Lu}[^ ]*$/u.test(name))) return null;
  return { start: noun.start, end: noun.end + name.length, confidence: 0.75 };
}

function ofGenericWords(reading: Reading, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const word = reading.words[k];
    if (word !== undefined && !GENERIC_FACILITY_WORDS.has(word.lower)) return false;
  }
  return true;
}

/** A well-known employer, when the words around say that someone works, worships or is treated there. */
function employerAt(reading: Reading, i: number): IdentifierSpan | null {
  const word = reading.words[i];
  const names = word === undefined ? undefined : EMPLOYERS.get(word.lower);
  if (word === undefined || names === undefined || (reading.cased && !word.capital)) return null;
  const name = names.find(
    (candidate) =>
      reading.lower.startsWith(candidate, word.start) &&
      !/[a-z]/.test(reading.lower.charAt(word.start + candidate.length)),
  );
  if (name === undefined) return null;
  if (!EMPLOYED.test(reading.lower.slice(Math.max(0, word.start - 40), word.start))) return null;
  return { start: word.start, end: word.start + name.length, confidence: 0.75 };
}

const EMPLOYED =
  /\b(?:work(?:s|ed|ing)? (?:\w+ )?(?:at|for|with|in|over at|down at)|jobs? (?:\w+ )?(?:at|with|from)|hired (?:\w+ )?(?:at|by)|employed (?:at|by)|shifts? at|manager at|boss (?:at|from)|fired from|(?:i'm|im|he's|she's|is|was|we're|up|over|down|back|on) (?:at|with)|at|by|from)(?: the| a| an)? $|\bthe $/;

/** "I work at Harlan Brothers": capitals after a working word. */
function workplaceAt(reading: Reading, i: number): IdentifierSpan | null {
  const { words, text } = reading;
  const word = words[i];
  if (!reading.cased || word === undefined || !word.capital || word.opens) return null;
  if (
    CALENDAR_AND_TONGUES.has(word.lower) ||
    COMMON_WORDS.has(word.lower) ||
    /^[A-Z]{1,3}$/.test(text.slice(word.start, word.end))
  )
    return null;
  const before = reading.lower.slice(Math.max(0, word.start - 36), word.start);
  if (!WORKS.test(before)) return null;
  let last = i;
  while (
    words[last + 1]?.capital === true &&
    /^(?:'s)? $|^ & $/.test(text.slice(words[last]?.end ?? 0, words[last + 1]?.start ?? 0))
  )
    last++;
  return { start: word.start, end: words[last]?.end ?? word.end, confidence: 0.7 };
}

const WORKS =
  /\b(?:work(?:s|ed|ing)? (?:\w+ )?(?:at|for)|drove for|drive for|jobs? (?:back )?(?:at|with)|(?:get|got|back) (?:back )?on at|hired (?:\w+ )?(?:at|by)|employed (?:at|by)|shifts? at|manager at|boss (?:at|from|over at)|fired from|church called|school called|place called|forklift at|(?:he|she|they)(?:'s| is| was) (?:over )?(?:at|with)|clinic called|treatment at|patient at|detox at|enrolled at|graduated from|counselor at|pastor at|sunday at|service at|she went to|he went to|goes to)(?: the)? $/;

/** "over at St. Brendan's", "Our Lady of Sorrows". */
function saintAt(reading: Reading, i: number): IdentifierSpan | null {
  const { words, text } = reading;
  const word = words[i];
  const name = words[i + 1];
  if (word === undefined || name === undefined) return null;
  if (word.lower === 'our' && name.lower === 'lady') {
    const last = words[i + 3]?.capital === true || !reading.cased ? (words[i + 3] ?? name) : name;
    return { start: word.start, end: last.end, confidence: 0.8 };
  }
  if (word.lower !== 'saint' && word.lower !== 'st') return null;
  if (
    reading.cased ? !(word.capital && name.capital) : (name.senses & SENSE.given) === 0 && commonness(name.lower) !== 0
  )
    return null;
  if (!/^\.? $/.test(text.slice(word.end, name.start))) return null;
  const possessive = /^['’]s\b/.test(text.slice(name.end));
  let last = name;
  for (let k = i + 2; k < words.length && words[k]?.capital === true && !words[k]?.opens; k++) last = words[k] ?? last;
  return possessive || last !== name || isUnlisted(reading, name)
    ? { start: word.start, end: Math.max(last.end, name.end + (possessive ? 2 : 0)), confidence: 0.8 }
    : null;
}
