import { EXEMPT_PHRASES } from './lexicon/exempt-phrases.js';
import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from './lexicon/given-names.js';
import { SURNAMES } from './lexicon/surnames.js';

/** What a word may be, as bits, so that one look-up serves every detector. */
export const SENSE = { given: 1, ambiguousGiven: 2, surname: 4 } as const;

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
  /** The end of what was said before, in lower case: a number may answer a question. */
  readonly before: string;
  readonly hasDigit: boolean;
  /** A digit, or at least one number word. */
  readonly hasNumber: boolean;
  /** Names that this session has introduced, in lower case, added to as the text is read. */
  readonly known: Set<string>;
}

const senses = new Map<string, number>();
for (const name of SURNAMES) senses.set(name, SENSE.surname);
for (const name of GIVEN_NAMES) senses.set(name, (senses.get(name) ?? 0) | SENSE.given);
for (const name of AMBIGUOUS_GIVEN_NAMES)
  senses.set(name, ((senses.get(name) ?? 0) & ~SENSE.given) | SENSE.ambiguousGiven);

const WORD = /[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*/g;
const NUMBER =
  /\d|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|first|second|third|\w{3,}th)\b/;

/** Prepares a text; `before` is what was said just before, `known` the session's names so far. */
export function prepareReading(text: string, cased: boolean, before: string, known: Set<string>): Reading {
  const lower = toLowerSameLength(text);
  return {
    text,
    lower,
    words: splitWords(text, lower),
    cased,
    before,
    hasDigit: /\d/.test(text),
    hasNumber: NUMBER.test(lower),
    known,
  };
}

function splitWords(text: string, lower: string): readonly Word[] {
  const words: Word[] = [];
  let opens = true;
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    let end = start + match[0].length;
    const gap = text.slice(from, start);
    if (words.length > 0) opens = /[.?!:;"“”…[\]\n]|--|—/.test(gap) && !isAbbreviation(words.at(-1));
    from = end;
    let word = lower.slice(start, end).replaceAll('’', "'");
    if (word.endsWith("'s")) {
      word = word.slice(0, -2);
      end -= 2;
    }
    const code = text.charCodeAt(start);
    const capital = code < 128 ? code < 97 : text[start] !== lower[start];
    words.push({ start, end, lower: word, senses: senses.get(word) ?? 0, capital, opens });
  }
  return exempt(words, lower);
}

/** The stop after "Dr." does not end a sentence. */
function isAbbreviation(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    ((word.lower.length === 1 && word.capital) || /^(?:dr|mr|mrs|ms|st|sgt|lt|rev|prof|jr|sr|mt|ft)$/.test(word.lower))
  );
}

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
