import { ALL_CLUES, CLUE, lexemeAt, SENSE, STARTS_LIKE_NUMBER } from './lexemes.js';
import { EXEMPT_PHRASES } from './lexicon/exempt-phrases.js';

/** A word of a text with what the lexicons say about it. */
export interface Word {
  readonly start: number;
  /** Without a possessive 's. */
  readonly end: number;
  /** Lower case, straight apostrophes, without a possessive 's. */
  readonly lower: string;
  readonly senses: number;
  readonly clues: number;
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
  /** Those of its words together, and its own. */
  readonly clues: number;
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

/** Prepares a text; `before` is what was said just before, `known` the session's names so far. */
export function prepareReading(
  text: string,
  cased: boolean,
  before: string,
  known: Set<string>,
  english = true,
): Reading {
  const lower = toLowerSameLength(text);
  const { words, clues, hasDigit, numbers } = splitWords(text, lower);
  const hasNumber = hasDigit || words.some((word) => (word.senses & SENSE.number) !== 0);
  const isPlain = !hasDigit && clues !== ALL_CLUES && !text.includes('_');
  const numberParts = !hasNumber
    ? 0
    : isPlain
      ? numbers
      : countMatches(lower, /\d/g) + countMatches(lower, STARTS_LIKE_NUMBER);
  return { text, lower, words, clues, cased, before, hasDigit, hasNumber, numberParts, known, english };
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

interface Split {
  readonly words: readonly Word[];
  readonly clues: number;
  readonly hasDigit: boolean;
  /** Words that begin like a number. */
  readonly numbers: number;
}

/** Letters with inner apostrophes and hyphens; scanned by hand because every turn passes here. */
function splitWords(text: string, lower: string): Split {
  const words: Word[] = [];
  const { length } = text;
  let clues = 0;
  let before = 0;
  let numbers = 0;
  let singles = 0;
  let hasDigit = false;
  let opens = true;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      if (endsSentence(code) && !(code === STOP && isAbbreviation(words.at(-1)))) opens = true;
      else if (code === HYPHEN && text.charCodeAt(at + 1) === HYPHEN) opens = true;
      else if (isDigit(code)) hasDigit = true;
      if ((code === STOP || code === COLON) && at + 1 < length && isWordCharacter(text.charCodeAt(at + 1)))
        clues |= CLUE.address;
      if (code >= 0x80 && !isPrintersMark(code)) clues = ALL_CLUES;
      at++;
      continue;
    }
    const start = at;
    let last = code;
    for (at++; at < length && goesOn(text, at); at++) last = text.charCodeAt(at);
    const capital = code < 128 ? code < 97 : text.charAt(start) !== lower.charAt(start);
    const isPossessive =
      at - start > 2 && lower.charCodeAt(at - 1) === SMALL_S && isApostrophe(lower.charCodeAt(at - 2));
    const end = isPossessive ? at - 2 : at;
    const lexeme = lexemeAt(lower, start, end);
    words.push({ start, end, lower: lexeme.lower, senses: lexeme.senses, clues: lexeme.clues, capital, opens });
    if (capital && (before & CLUE.beside) !== 0) clues |= CLUE.crossing;
    if (last < 97 && last > 64 && at < length && text.charCodeAt(at) === STOP) clues |= CLUE.initial;
    if (at - start === 1) singles++;
    clues |= lexeme.clues;
    numbers += lexeme.numbers;
    before = lexeme.clues;
    opens = false;
  }
  if (singles >= FEWEST_SPELLED) clues |= CLUE.spelled;
  return { words: (clues & CLUE.exempt) === 0 ? words : exempt(words, lower), clues, hasDigit, numbers };
}

/** A name is spelled by as many letters at least. */
const FEWEST_SPELLED = 4;
const SMALL_S = 115;
const COLON = 58;
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

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True where a word that has begun goes on: at a letter, or at an apostrophe or hyphen before one. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || (isInner(code) && at + 1 < text.length && isLetter(text.charCodeAt(at + 1)));
}

/** As `\w` has it. */
function isWordCharacter(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

/** Dashes, quotation marks, the ellipsis. */
function isPrintersMark(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
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
    if ((word.clues & CLUE.exempt) === 0) continue;
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
