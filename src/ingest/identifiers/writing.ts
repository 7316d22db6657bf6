import type { Turn } from '../../domain/transcript.js';
import { DifferentWords } from './different-words.js';
import { matchesOf } from './matches.js';

/** How a transcript is written, which tells what a capital and an unknown word say. */
export interface Writing {
  /** False when it is all small or all capital letters, as speech-to-text often is; "I" says nothing. */
  readonly cased: boolean;
  /** False where more than one word in five, each counted once, is unknown: a Spanish session is not made of names. */
  readonly english: boolean;
}

/** As many words tell the case, as many different ones the language. */
const ENOUGH_WORDS = 4_000;
const ENOUGH_DIFFERENT = 400;
const FEWEST_DIFFERENT = 12;

export function writingOf(turns: readonly Pick<Turn, 'text'>[]): Writing {
  const count = new Count();
  different.startSession();
  for (const { text } of turns) {
    if (count.isEnough()) break;
    count.add(text);
  }
  return count.writing();
}

/** Those in small letters, of three letters at least. */
const different = new DifferentWords();

class Count {
  private words = 0;
  private capitals = 0;
  private shouted = 0;

  isEnough(): boolean {
    return this.words > ENOUGH_WORDS && different.count > ENOUGH_DIFFERENT;
  }

  add(text: string): void {
    const isCaseAsked = this.words <= ENOUGH_WORDS;
    const isLanguageAsked = different.count <= ENOUGH_DIFFERENT;
    const tell = (start: number, end: number, capital: boolean, shouted: boolean) => {
      if (isCaseAsked) {
        this.words += 1;
        if (capital) this.capitals += 1;
        if (shouted) this.shouted += 1;
      }
      if (isLanguageAsked && !capital && end - start > 2) different.add(text, start, end);
    };
    if (readPlain(text, tell)) return;
    for (const { 0: word, index } of matchesOf(text, WORD))
      tell(index, index + word.length, /^\p{Lu}/u.test(word), word === word.toUpperCase());
  }

  writing(): Writing {
    return {
      cased: this.capitals > 0.02 * this.words && this.shouted < 0.6 * this.words,
      english: different.count < FEWEST_DIFFERENT || different.unknown * 5 < different.count,
    };
  }
}

/** Words of two letters at least, without "I'm" and what has digits in it. */
const WORD = /(?<![\p{L}\p{M}\d'’])(?!I['’])\p{L}[\p{L}\p{M}]+(?![\p{L}\p{M}\d])/gu;

/** What the pattern finds in a text of ASCII and the marks of English print; false, with nothing told, for any other. */
function readPlain(
  text: string,
  tell: (start: number, end: number, capital: boolean, shouted: boolean) => void,
): boolean {
  if (OTHER_SCRIPT.test(text)) return false;
  const { length } = text;
  let before = 0;
  for (let at = 0; at < length; ) {
    const first = text.charCodeAt(at);
    if (!isLetter(first)) {
      before = first;
      at++;
      continue;
    }
    const start = at;
    let hasSmall = false;
    let code = first;
    for (; at < length; at++) {
      code = text.charCodeAt(at);
      if (!isLetter(code)) break;
      if (code > 96) hasSmall = true;
    }
    const isWhole = !isDigit(before) && before !== 39 && before !== 0x2019 && (at === length || !isDigit(code));
    if (isWhole && at - start > 1) tell(start, at, first < 97, !hasSmall);
    before = first;
  }
  return true;
}

const OTHER_SCRIPT = /[^\0-\x7f\u2010-\u2027]/;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
