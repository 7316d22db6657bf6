import { EXEMPT_PHRASES } from './lexicon/exempt-phrases.js';
import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from './lexicon/given-names.js';
import { SURNAMES } from './lexicon/surnames.js';

/** What a word may be, as bits, so that one look-up serves every detector. */
export const SENSE = { given: 1, ambiguousGiven: 2, surname: 4, number: 8 } as const;

/** A word of a text with what the lexicons say about it. */
export interface Word {
  readonly start: number;
  /** Without a possessive 's. */
  readonly end: number;
  /** Lower case, straight apostrophes, without a possessive 's. */
  readonly lower: string;
  readonly senses: number;
  readonly capital: boolean;
  /** True when nothing but a sentence's end stands before it, so that its capital proves nothing. */
  readonly opens: boolean;
}

/** One text, prepared once for all detectors. */
export interface Reading {
  /** Placeholders blanked by spaces. */
  readonly text: string;
  /** The same length as `text`. */
  readonly lower: string;
  readonly words: readonly Word[];
  /** False for speech-to-text without capitals, where a small letter proves nothing. */
  readonly cased: boolean;
  /** False where so many words are unknown that not knowing one says nothing. */
  readonly english: boolean;
  /** The end of what was said before, in lower case: a number may answer a question. */
  readonly before: string;
  readonly hasDigit: boolean;
  /** A digit, or at least one number word. */
  readonly hasNumber: boolean;
  /** Digits and words that begin like a number: no number in the text has more. 0 where there is no number. */
  readonly numberParts: number;
  /** Names that this session has introduced, in lower case, added to as the text is read. */
  readonly known: Set<string>;
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

/** Prepares a text; `before` is what was said just before, `known` the session's names so far. */
export function prepareReading(
  text: string,
  cased: boolean,
  before: string,
  known: Set<string>,
  english = true,
): Reading {
  const lower = toLowerSameLength(text);
  const words = splitWords(text, lower);
  const hasDigit = /\d/.test(text);
  const hasNumber = hasDigit || words.some((word) => (word.senses & SENSE.number) !== 0);
  const numberParts = hasNumber ? countMatches(lower, /\d/g) + countMatches(lower, STARTS_LIKE_NUMBER) : 0;
  return { text, lower, words, cased, before, hasDigit, hasNumber, numberParts, known, english };
}

/** A digit, a tens or a number word as people say it in a row of them. */
export const SAID =
  '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|o(?![a-z])|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|double|triple|hundred)';
const STARTS_LIKE_NUMBER = new RegExp(`(?<!\\w)${SAID}`, 'g');

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Letters with inner apostrophes and hyphens; scanned by hand because every turn passes here. */
function splitWords(text: string, lower: string): readonly Word[] {
  const words: Word[] = [];
  const { length } = text;
  let opens = true;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      if (endsSentence(code) && !(code === STOP && isAbbreviation(words.at(-1)))) opens = true;
      else if (code === HYPHEN && text.charCodeAt(at + 1) === HYPHEN) opens = true;
      at++;
      continue;
    }
    const start = at;
    while (
      at < length &&
      (isLetter(text.charCodeAt(at)) || (isInner(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))))
    )
      at++;
    const capital = code < 128 ? code < 97 : text.charAt(start) !== lower.charAt(start);
    words.push(toWord(lower, start, at, capital, opens));
    opens = false;
  }
  return exempt(words, lower);
}

function toWord(lower: string, start: number, end: number, capital: boolean, opens: boolean): Word {
  const possessive = end - start > 2 && lower.charCodeAt(end - 1) === 115 && isApostrophe(lower.charCodeAt(end - 2));
  const last = possessive ? end - 2 : end;
  const raw = lower.slice(start, last);
  const word = raw.includes('’') ? raw.replaceAll('’', "'") : raw;
  return { start, end: last, lower: word, senses: senses.get(word) ?? sensesOfCompound(word), capital, opens };
}

/** "ninety-three" is a number. */
function sensesOfCompound(word: string): number {
  const hyphen = word.indexOf('-');
  return hyphen > 0 ? (senses.get(word.slice(0, hyphen)) ?? 0) & SENSE.number : 0;
}

const STOP = 46;
const HYPHEN = 45;

/** ASCII letters and Latin letters with marks. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Latin with marks, Greek, Cyrillic and their neighbours, accents of their own, Latin with two marks.
  return (
    (code !== 0xd7 && code !== 0xf7 && code <= 0x24f) ||
    (code >= 0x300 && code <= 0x58f) ||
    (code >= 0x1e00 && code <= 0x1fff)
  );
}

function isInner(code: number): boolean {
  return code === HYPHEN || isApostrophe(code);
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

const ENDS = new Set(Array.from('.?!:;"“”…[]\n—', (mark) => mark.charCodeAt(0)));

function endsSentence(code: number): boolean {
  return code !== 32 && ENDS.has(code);
}

/** The stop after "Dr." does not end a sentence. */
function isAbbreviation(word: Word | undefined): boolean {
  return word !== undefined && ((word.lower.length === 1 && word.capital) || ABBREVIATIONS.has(word.lower));
}

/** Words whose stop is their own. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set('dr mr mrs ms st sgt lt rev prof jr sr mt ft'.split(' '));

/** "Jack Daniels" and "Bill W." are no one in the room: their words lose their senses. */
function exempt(words: Word[], lower: string): Word[] {
  for (const [i, word] of words.entries()) {
    const phrases = EXEMPT_PHRASES.get(word.lower);
    if (phrases === undefined) continue;
    const phrase = phrases.find((candidate) => lower.startsWith(candidate, word.start));
    if (phrase === undefined) continue;
    const end = word.start + phrase.length;
    if (/[a-z]/.test(lower.charAt(end))) continue;
    for (let k = i; k < words.length; k++) {
      const covered = words[k];
      if (covered === undefined || covered.start >= end) break;
      words[k] = { ...covered, senses: 0, capital: false };
    }
  }
  return words;
}

/** Lower case without moving any offset: the few letters that would grow stay as they are. */
function toLowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, i) => {
    const small = text.charAt(i).toLowerCase();
    return small.length === 1 ? small : text.charAt(i);
  }).join('');
}
