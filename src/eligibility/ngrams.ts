/** Character n-grams of many languages with how well each tells a language, in flat arrays: see `.build/languages.mjs`. */
export interface LanguageTable {
  /** ISO 639-1. */
  readonly languages: readonly string[];
  /** What text of each language scores on average. */
  readonly averages: readonly number[];
  /** A bit for each UTF-16 code unit that is a letter. */
  readonly letters: Uint8Array;
  /** What stands for each byte of UTF-8 in the n-grams. */
  readonly characters: Uint8Array;
  /** Hash table of n-grams: 0 or the index of one plus one. */
  readonly slots: Uint16Array;
  /** The first four bytes of each n-gram, and the two after them. */
  readonly low: Uint32Array;
  readonly high: Uint16Array;
  /** By n-gram: where its languages and their scores begin. */
  readonly from: Uint32Array;
  readonly language: Uint8Array;
  readonly score: Uint8Array;
}

/** Which language a text is in. */
export interface DetectedLanguage {
  /** The likeliest; empty for a text that no language scores on. */
  readonly language: string;
  readonly sure: boolean;
  /** Score 0–1 by language; 0 for those that do not score. */
  scoreOf(language: string): number;
}

/** As much of a text as is read, in UTF-16 code units. */
const MOST_UNITS = 1000;
/** Reading stops at the first space after so many bytes of UTF-8, and anywhere after so many. */
const CUT_AFTER = 350;
const CUT_ANYWHERE_AFTER = 380;
const LONGEST_WORD = 70;
const SPACE = 0x20;
/** Added to every score of an n-gram; the table holds what is above it. */
const LEAST_SCORE = 53;
/** Makes a score per n-gram a number between 0 and 1. */
const SCALE = 25;
const RELIABLE_SHARE_OF_AVERAGE = 0.75;

/**
 * Detects a language as eld does (Nito T.M., https://github.com/nitotm/efficient-language-detector-js), to the same
 * scores: n-grams of up to four bytes of UTF-8, taken every third byte of each word, each counted once.
 */
export function detectLanguage(text: string, table: LanguageTable): DetectedLanguage {
  const sums = new Float64Array(table.languages.length);
  const count = addNgrams(text, table, sums);
  const scaled = (at: number) => {
    const mean = (sums[at] ?? 0) / count;
    return mean / (mean + SCALE);
  };
  const best = greatest(sums, -1);
  if (best === -1) return { language: '', sure: false, scoreOf: () => 0 };
  const second = greatest(sums, best);
  const top = scaled(best);
  const language = table.languages[best] ?? '';
  const average = table.averages[best] ?? 0;
  // The second language's number, not its score, is what eld sets the best score against; it decides almost nothing.
  const apart = Math.abs(top - Math.max(0, second));
  return {
    language,
    sure: count >= 3 && average * RELIABLE_SHARE_OF_AVERAGE <= top && apart >= 0.01,
    scoreOf: (wanted) => {
      const at = table.languages.indexOf(wanted);
      return at === -1 || sums[at] === 0 ? 0 : scaled(at);
    },
  };
}

/** Index of the greatest sum above 0, the first of several; -1 for none. */
function greatest(sums: Float64Array, except: number): number {
  let best = -1;
  for (let at = 0; at < sums.length; at++) {
    if (at !== except && (sums[at] ?? 0) > (best === -1 ? 0 : (sums[best] ?? 0))) best = at;
  }
  return best;
}

/** Of an n-gram in its first four bytes and the two after them, the first the lowest. */
function addScores(keyLow: number, keyHigh: number, table: LanguageTable, sums: Float64Array): void {
  const { slots, low, high, from, language, score } = table;
  const mask = slots.length - 1;
  let slot = ((Math.imul(keyLow, 0x9e3779b1) ^ Math.imul(keyHigh + 1, 0x85ebca6b)) >>> 15) & mask;
  for (let found = slots[slot] ?? 0; found !== 0; found = slots[slot] ?? 0) {
    if (low[found - 1] === keyLow && high[found - 1] === keyHigh) {
      const end = from[found] ?? 0;
      for (let at = from[found - 1] ?? 0; at < end; at++) {
        const of = language[at] ?? 0;
        sums[of] = (sums[of] ?? 0) + (score[at] ?? 0) + LEAST_SCORE;
      }
      return;
    }
    slot = (slot + 1) & mask;
  }
}

/** Adds the scores of a text's n-grams, each once; returns how many there are. */
function addNgrams(text: string, table: LanguageTable, sums: Float64Array): number {
  seen.nextText();
  /** Ends of words that are longer than any n-gram; they only count. */
  const long = new Set<string>();
  for (const word of wordsOf(text.slice(0, MOST_UNITS), table)) {
    const length = Math.min(LONGEST_WORD, word.length);
    let at = 0;
    for (; at + 4 < length; at += 3) add(word, at, at + 4, at === 0, false);
    const start = length === 3 ? 0 : Math.max(0, length - 4);
    if (word.length - start > 4) long.add(String.fromCharCode(...word.slice(start)));
    else add(word, start, word.length, at === 0, true);
  }
  return seen.size + long.size;

  function add(word: readonly number[], from: number, to: number, isFirst: boolean, isLast: boolean): void {
    let low = 0;
    let high = 0;
    let place = 0;
    if (isFirst) {
      low = SPACE;
      place = 8;
    }
    for (let at = from; at < to; at++) {
      const byte = word[at] ?? 0;
      if (place < 32) low |= byte << place;
      else high |= byte << (place - 32);
      place += 8;
    }
    if (isLast) {
      if (place < 32) low |= SPACE << place;
      else high |= SPACE << (place - 32);
    }
    if (seen.add(low >>> 0, high)) addScores(low >>> 0, high, table, sums);
  }
}

/** N-grams met in a text; it is cut off before there can be half as many as there is room for. */
class SeenNgrams {
  size = 0;
  private text = 0;
  private readonly low = new Uint32Array(SEEN_SLOTS);
  private readonly high = new Uint32Array(SEEN_SLOTS);
  /** By slot: in which text, by its number, it was taken. */
  private readonly taken = new Float64Array(SEEN_SLOTS);

  /** Forgets what was met before. */
  nextText(): void {
    this.text += 1;
    this.size = 0;
  }

  /** False for one that was met before. */
  add(low: number, high: number): boolean {
    let slot = ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca6b)) >>> 16) & (SEEN_SLOTS - 1);
    while (this.taken[slot] === this.text) {
      if (this.low[slot] === low && this.high[slot] === high) return false;
      slot = (slot + 1) & (SEEN_SLOTS - 1);
    }
    this.taken[slot] = this.text;
    this.low[slot] = low;
    this.high[slot] = high;
    this.size += 1;
    return true;
  }
}

const SEEN_SLOTS = 1024;
const seen = new SeenNgrams();

/** Words in bytes of UTF-8, each as the n-grams write it; what is no letter parts them, but for apostrophes before a letter. */
function wordsOf(text: string, { letters, characters }: LanguageTable): readonly (readonly number[])[] {
  const isLetter = (unit: number) => (((letters[unit >> 3] ?? 0) >> (unit & 7)) & 1) === 1;
  const lower = apart(text, isLetter).trim().toLowerCase();
  const words: number[][] = [];
  let word: number[] = [];
  let bytes = 0;
  const write = (byte: number) => word.push(characters[byte] ?? SPACE);
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (unit === SPACE) {
      if (word.length > 0) words.push(word);
      word = [];
      if (bytes > CUT_AFTER) break;
      bytes += 1;
    } else if (unit < 0x80) {
      word.push(unit);
      bytes += 1;
    } else if (unit < 0x800) {
      write(0xc0 | (unit >> 6));
      write(0x80 | (unit & 0x3f));
      bytes += 2;
    } else {
      // Nothing outside the first plane is a letter here, so that no pair of units comes this far.
      write(0xe0 | (unit >> 12));
      write(0x80 | ((unit >> 6) & 0x3f));
      write(0x80 | (unit & 0x3f));
      bytes += 3;
    }
    if (bytes > CUT_ANYWHERE_AFTER) break;
  }
  if (word.length > 0) words.push(word);
  return words;
}

/** A space for every run of what is no letter; apostrophes at the end of a run stay. */
function apart(text: string, isLetter: (unit: number) => boolean): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    out += text.slice(at, end);
    at = end;
    while (end < text.length && !isLetter(text.charCodeAt(end))) end++;
    let kept = end;
    while (kept > at && isApostrophe(text.charCodeAt(kept - 1))) kept--;
    if (kept > at) out += ' ';
    out += text.slice(kept, end);
    at = end;
  }
  return out;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x60 || unit === 0x2019;
}
