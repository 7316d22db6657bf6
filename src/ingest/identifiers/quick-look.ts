import { commonness } from './english.js';
import { DIRECTIONS, MONTHS, SENSE, SENSES } from './lexemes.js';
import { EMPLOYERS, FACILITY_NOUNS } from './lexicon/organisations.js';
import { CITIES_BY_FIRST_WORD } from './lexicon/places.js';
import { STREET_NOUNS } from './lexicon/street-nouns.js';
import { COMMON_WORDS, TITLES } from './lexicon/word-lists.js';
import { ABBREVIATIONS } from './reading.js';

/*
 * Most turns hold nothing that any detector could take for an identifier, and
 * one pass over their letters tells so. What it lets through is looked at by the
 * detectors; what it keeps from them they would find nothing in, because each of
 * their patterns needs one of the signs below. Doubt therefore always lets through.
 */

/** What a word is a sign of. */
const SIGN = {
  /** Of something in any text: a number, a listed given name, "box", "dot", "county" … */
  any: 1,
  /** Of something where it has a capital, or where no word has one. */
  capital: 2,
  /** Of a name that follows: "called", "known as". */
  naming: 4,
  /** Of a name that follows, with a capital. */
  title: 8,
  /** Of a number, where another follows soon, or the text has a word that dates, streets and feasts have beside theirs. */
  number: 16,
  beside: 32,
  /** Of no name, though it has a capital. */
  weekday: 64,
} as const;

const BY_WORD = new Map<string, number>();
function mark(words: Iterable<string>, sign: number): void {
  for (const word of words) BY_WORD.set(word, (BY_WORD.get(word) ?? 0) | sign);
}

/** Numbers that are one by themselves: an age of "ninety", "on the nineteenth". Others need company: "one two …", "May first", "a day before Easter". */
const BY_ITSELF = /^(?:ninety|hundred)$|(?:teenth|tieth)$/;
for (const [word, senses] of SENSES) mark([word], signOf(word, senses));
function signOf(word: string, senses: number): number {
  if ((senses & SENSE.given) !== 0) return SIGN.any;
  if ((senses & SENSE.number) === 0) return SIGN.capital;
  return BY_ITSELF.test(word) ? SIGN.any : SIGN.number;
}
mark(['o'], SIGN.number);
const NUMBERS = [...BY_WORD].filter(([, signs]) => (signs & SIGN.number) !== 0).map(([word]) => word);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const FEASTS = 'thanksgiving christmas new easter halloween valentine memorial labor'.split(' ');
const BESIDE = [...MONTHS, ...DIRECTIONS, ...WEEKDAYS, ...FEASTS];
mark(BESIDE, SIGN.beside);
mark(WEEKDAYS, SIGN.weekday);
/** In patterns, where a word ends at a hyphen or an apostrophe as well. */
const IN_PATTERNS_ALWAYS = 'box route dot'.split(' ');
const NAMING = 'name names named nicknamed by known call calls called speaking'.split(' ');
mark(IN_PATTERNS_ALWAYS, SIGN.any);
mark(['county', 'lady'], SIGN.any);
mark(STREET_NOUNS, SIGN.capital);
mark(['saint'], SIGN.capital);
mark(FACILITY_NOUNS, SIGN.capital);
for (const [first, names] of EMPLOYERS) if (names.some((name) => /^[a-z' -]+$/.test(name))) mark([first], SIGN.capital);
mark(CITIES_BY_FIRST_WORD.keys(), SIGN.capital);
/** What a nickname that is an everyday word does, where nothing has a capital. */
mark(
  'said says told tells asked texted laughed cried yelled relapsed miss me mama mom mother dad daddy father brother sister cousin uncle aunt auntie baby babies kids son daughter girlfriend boyfriend wife husband grandma granny apartment birthday wedding funeral house place crib couch them nem'.split(
    ' ',
  ),
  SIGN.capital,
);
mark(NAMING, SIGN.naming);
mark(TITLES, SIGN.title);

/** The signs of a part of a word that hyphens or apostrophes join. */
const BY_PART = new Map<string, number>();
for (const word of [...IN_PATTERNS_ALWAYS, ...STREET_NOUNS, ...NAMING, ...NUMBERS, ...BESIDE])
  BY_PART.set(word, BY_WORD.get(word) ?? 0);

/** False when no detector can find anything in a text; true leaves it open. */
export function mayHoldIdentifier(text: string, cased: boolean, known: ReadonlySet<string>): boolean {
  const { length } = text;
  let opens = true;
  let singles = 0;
  let afterTitle = false;
  let naming = false;
  let words = 0;
  let number = NO_NUMBER;
  let beside = false;
  let capitals = false;
  let wordStart = 0;
  let wordEnd = 0;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    const kind = kindOf(first);
    if (kind !== LETTER) {
      if (kind === SUSPECT) return true;
      if (kind === POINT) {
        if (continues(codeAt(text, at + 1))) return true;
        if (first !== STOP || !isAbbreviation(text, wordStart, wordEnd)) opens = true;
      } else if (kind === END) opens = true;
      else if (first === HYPHEN && codeAt(text, at + 1) === HYPHEN) opens = true;
      at++;
      continue;
    }
    const start = at;
    let hash = HASH_START;
    let joined = false;
    let before = 0;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (kindOf(code) === LETTER) {
        const small = code | 32;
        if (small === LETTER_X && before === LETTER_X) return true;
        before = small;
        hash = Math.imul(hash ^ small, HASH_FACTOR);
      } else if (isInner(code) && kindOf(codeAt(text, at + 1)) === LETTER) {
        joined = true;
        before = 0;
      } else break;
    }
    const capital = first < 97;
    let signs: number;
    if (joined) {
      const word = wordAt(text, start, at);
      signs = signsOfJoined(word);
      if (signs === SPELLED) return true;
      if (known.size > 0 && (capital || !cased) && known.has(bare(word))) return true;
      singles = 0;
    } else {
      signs = signsOf(hash);
      singles = at - start === 1 ? singles + 1 : 0;
      if (singles === 3) return true;
      if (known.size > 0 && (capital || !cased) && known.has(wordAt(text, start, at))) return true;
    }
    if ((signs & SIGN.any) !== 0) return true;
    if ((signs & IN_NUMBERS) !== 0) {
      if ((signs & SIGN.beside) !== 0) beside = true;
      if ((signs & SIGN.number) !== 0) {
        if (!cased || words - number <= FURTHEST_APART) return true;
        number = words;
      }
      if (beside && number !== NO_NUMBER) return true;
    }
    words += 1;
    if ((!cased || (capital && opens)) && at - start > 2 && commonness(bare(wordAt(text, start, at))) < 2) return true;
    if ((signs & SIGN.naming) !== 0) naming = true;
    if (!cased && at - start === 1 && first !== SMALL_I && first !== SMALL_A) return true;
    if (cased) {
      if (capital && at - start === 1) {
        // "I" and "A" are words; "from B" may be a place, and "B said" a person.
        if (first !== CAPITAL_I && first !== CAPITAL_A) return true;
      } else if (capital) {
        if ((signs & SIGN.capital) !== 0 || afterTitle) return true;
        if (!opens && (signs & SIGN.weekday) === 0) {
          // Any other word with a capital inside a sentence may be part of a name: "at With and I'm".
          if (!joined || first !== CAPITAL_I || !COMMON_WORDS.has(bare(wordAt(text, start, at)))) return true;
          capitals = true;
        }
      }
    } else if ((signs & SIGN.capital) !== 0) return true;
    afterTitle = (signs & SIGN.title) !== 0;
    opens = false;
    wordStart = start;
    wordEnd = at;
  }
  return naming && (capitals || !cased);
}

const IN_NUMBERS = SIGN.number | SIGN.beside;
/** "five, area code two": what stands between the parts of a number are two words at most. */
const FURTHEST_APART = 3;
const NO_NUMBER = -2 * FURTHEST_APART;

const STOP = 46;
const HYPHEN = 45;
const LETTER_X = 120;
const CAPITAL_A = 65;
const CAPITAL_I = 73;
const SMALL_A = 97;
const SMALL_I = 105;

const OTHER = 0;
const LETTER = 1;
/** A digit, or a mark that a placeholder, an address or a handle has. */
const SUSPECT = 2;
/** Ends a sentence. */
const END = 3;
/** `.` or `:`, which may also stand inside an address. */
const POINT = 4;

const KINDS = new Uint8Array(0x10000).fill(SUSPECT);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) KINDS[code] = LETTER;
  else if (/[.:]/.test(character)) KINDS[code] = POINT;
  else if (/[?!;"\]\n]/.test(character)) KINDS[code] = END;
  else if (!/[\d@&[<{(*_#/\\]/.test(character)) KINDS[code] = OTHER;
}
for (const mark of '‘’–') KINDS[mark.charCodeAt(0)] = OTHER;
for (const mark of '“”…—') KINDS[mark.charCodeAt(0)] = END;

function kindOf(code: number): number {
  return KINDS[code] ?? OTHER;
}

/** 0 past the end of the text, so that codes are always whole numbers: this loop is all that most turns get. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** In lower case. A function of its own: what is rare, written into the loop above, makes all of it several times slower. */
function wordAt(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase();
}

/** The stop after "Dr." or an initial does not end a sentence. */
function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ABBREVIATION) return false;
  const word = bare(wordAt(text, start, end));
  return word.length === 1 ? text.charCodeAt(start) < 97 : ABBREVIATIONS.has(word);
}

/** "prof's" */
const LONGEST_ABBREVIATION = 6;

/** True for what goes on behind a point inside an address. */
function continues(code: number): boolean {
  const kind = kindOf(code);
  return kind === LETTER || kind === SUSPECT || code === HYPHEN;
}

function isInner(code: number): boolean {
  return code === HYPHEN || code === 39 || code === 0x2019;
}

/** Lower case, straight apostrophes, without a possessive 's. */
function bare(word: string): string {
  const straight = word.includes('’') ? word.replaceAll('’', "'") : word;
  return straight.length > 2 && straight.endsWith("'s") ? straight.slice(0, -2) : straight;
}

const SPELLED = -1;

/** A name spelled letter by letter joins single letters; other words have the signs of the whole and of pattern words in it. */
function signsOfJoined(word: string): number {
  const whole = bare(word);
  let signs = BY_WORD.get(whole) ?? 0;
  const hyphen = whole.indexOf('-');
  if (hyphen > 0 && ((BY_WORD.get(whole.slice(0, hyphen)) ?? 0) & (SIGN.any | SIGN.number)) !== 0) signs |= SIGN.any;
  for (const part of whole.split(/['-]/)) {
    if (part.length === 1 && hyphen >= 0) return SPELLED;
    signs |= BY_PART.get(part) ?? 0;
  }
  return signs;
}

/*
 * Words without joints are looked up by a hash made while their letters pass. Two words of one hash share their
 * signs, which can only let more through.
 */
const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;
const SLOTS = 1 << 15;
const hashes = new Int32Array(SLOTS);
const signsAt = new Uint8Array(SLOTS);
for (const [word, signs] of BY_WORD) {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_FACTOR);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (signsAt[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  hashes[slot] = hash;
  signsAt[slot] = (signsAt[slot] ?? 0) | signs;
}

function signsOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let signs = signsAt[slot] ?? 0; signs !== 0; signs = signsAt[slot] ?? 0) {
    if (hashes[slot] === hash) return signs;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}
