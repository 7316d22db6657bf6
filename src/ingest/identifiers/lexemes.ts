import { EXEMPT_PHRASES } from './lexicon/exempt-phrases.js';
import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from './lexicon/given-names.js';
import { EMPLOYERS, FACILITY_NOUNS, NOUNS_OF } from './lexicon/organisations.js';
import { CITIES_BY_FIRST_WORD } from './lexicon/places.js';
import { STREET_NOUNS } from './lexicon/street-nouns.js';
import { SURNAMES } from './lexicon/surnames.js';

/** What a word may be, as bits, so that one look-up serves every detector. */
export const SENSE = { given: 1, ambiguousGiven: 2, surname: 4, number: 8 } as const;

/**
 * What a word may be a part of, as bits: a pattern that cannot match without such a word is not tried on a text that
 * has none. All of them where a text has letters or marks that the patterns' word boundaries do not know.
 */
export const CLUE = {
  exempt: 1 << 0,
  city: 1 << 1,
  organisation: 1 << 2,
  street: 1 << 3,
  route: 1 << 4,
  month: 1 << 5,
  feast: 1 << 6,
  birth: 1 << 7,
  online: 1 << 8,
  direction: 1 << 9,
  /** Stands before a street: "on", "past". */
  beside: 1 << 10,
  dot: 1 << 11,
  spelled: 1 << 12,
  /** Of the text, not of a word: a capital letter and a stop. */
  initial: 1 << 13,
  /** A word with a capital after one that may stand before a street. */
  crossing: 1 << 14,
  /** A stop or colon with something right behind it. */
  address: 1 << 15,
} as const;
export const ALL_CLUES = (1 << 16) - 1;

/** A distinct word of all that was read, with what the lexicons say about it. */
export interface Lexeme {
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  readonly senses: number;
  readonly clues: number;
  /** How often it begins like a number: "ninety-three" does twice. */
  readonly numbers: number;
}

const senses = new Map<string, number>();
/** Words of the lexicons and of numbers, by what they may be. */
export const SENSES: ReadonlyMap<string, number> = senses;
for (const name of SURNAMES) senses.set(name, SENSE.surname);
for (const name of GIVEN_NAMES) senses.set(name, (senses.get(name) ?? 0) | SENSE.given);
for (const name of AMBIGUOUS_GIVEN_NAMES)
  senses.set(name, ((senses.get(name) ?? 0) & ~SENSE.given) | SENSE.ambiguousGiven);

const NUMBER_WORDS =
  `zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand double triple first
second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
seventeenth eighteenth nineteenth twentieth thirtieth`.split(/\s+/);
for (const word of NUMBER_WORDS) senses.set(word, (senses.get(word) ?? 0) | SENSE.number);

/** A digit, a tens or a number word as people say it in a row of them. */
export const SAID =
  '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|o(?![a-z])|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|double|triple|hundred)';
export const STARTS_LIKE_NUMBER = new RegExp(`(?<!\\w)${SAID}`, 'g');

/** By whole word. */
const CLUES = new Map<string, number>();
/** By any part that hyphens or apostrophes join, as in the patterns a word ends there. */
const CLUES_OF_PARTS = new Map<string, number>();
function mark(into: Map<string, number>, words: Iterable<string>, clue: number): void {
  for (const word of words) into.set(word, (into.get(word) ?? 0) | clue);
}
mark(CLUES, EXEMPT_PHRASES.keys(), CLUE.exempt);
mark(CLUES, CITIES_BY_FIRST_WORD.keys(), CLUE.city);
mark(CLUES, [...FACILITY_NOUNS, ...EMPLOYERS.keys(), ...NOUNS_OF, 'our', 'saint', 'st'], CLUE.organisation);
mark(CLUES_OF_PARTS, STREET_NOUNS, CLUE.street);
mark(CLUES_OF_PARTS, 'box route highway hwy county state interstate'.split(' '), CLUE.route);
export const MONTHS: readonly string[] =
  `jan january feb february mar march apr april may jun june jul july aug august sep sept september sepember oct october nov
november dec december`.split(/\s+/);
mark(CLUES_OF_PARTS, MONTHS, CLUE.month);
mark(
  CLUES_OF_PARTS,
  `user username screen screenname handle insta instagram snapchat tiktok discord reddit forum online profile`.split(
    ' ',
  ),
  CLUE.online,
);
export const DIRECTIONS: readonly string[] =
  'north south east west northeast northwest southeast southwest n s e w'.split(' ');
mark(CLUES_OF_PARTS, DIRECTIONS, CLUE.direction);
mark(CLUES_OF_PARTS, 'on off at by near to past of down up out'.split(' '), CLUE.beside);
mark(CLUES_OF_PARTS, ['dot'], CLUE.dot);

const OTHER_SCRIPT = /[^\0-\x7f\u2010-\u2027]/;
const FEAST = /thanksgiving|christmas|new|easter|halloween|valentine|memorial|labor|july/;
const BIRTH = /^(?:birth|date|born|d$|do$|dob)/;

function cluesOf(lower: string): number {
  let clues = CLUES.get(lower) ?? 0;
  const parts = lower.split(/['-]/);
  for (const part of parts) {
    clues |= CLUES_OF_PARTS.get(part) ?? 0;
    if (BIRTH.test(part)) clues |= CLUE.birth;
  }
  if (OTHER_SCRIPT.test(lower)) return ALL_CLUES;
  if (FEAST.test(lower)) clues |= CLUE.feast;
  if (lower.includes('www')) clues |= CLUE.address;
  if (parts.length > 1 && lower.includes('-') && parts.some(({ length }) => length === 1)) clues |= CLUE.spelled;
  return clues;
}

/** "ninety-three" is a number. */
function sensesOf(lower: string): number {
  const own = senses.get(lower);
  if (own !== undefined) return own;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 ? (senses.get(lower.slice(0, hyphen)) ?? 0) & SENSE.number : 0;
}

function lexemeOf(written: string): Lexeme {
  const lower = written.includes('’') ? written.replaceAll('’', "'") : written;
  return {
    lower,
    senses: sensesOf(lower),
    clues: cluesOf(lower),
    numbers: lower.match(STARTS_LIKE_NUMBER)?.length ?? 0,
  };
}

/*
 * Words met, found again by a hash of their letters without being cut out of the text: most of what is said is said
 * in a few thousand words. Longer ones are not kept, and all are let go when there are too many.
 */
const SLOTS = 1 << 15;
const MOST_KEPT = SLOTS / 2;
const LONGEST_KEPT = 40;
const kept: ({ readonly written: string; readonly lexeme: Lexeme } | null)[] = new Array(SLOTS).fill(null);
let count = 0;

/** The word that stands there in a text in lower case. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  if (end - start > LONGEST_KEPT) return lexemeOf(text.slice(start, end));
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let known = kept[slot] ?? null; known !== null; known = kept[slot] ?? null) {
    if (isAt(known.written, text, start, end)) return known.lexeme;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const written = text.slice(start, end);
  const lexeme = lexemeOf(written);
  if (count === MOST_KEPT) {
    kept.fill(null);
    count = 0;
    slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
  kept[slot] = { written, lexeme };
  count += 1;
  return lexeme;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
