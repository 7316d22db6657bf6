/** Kind of a punctuation mark; words are 0. */
const PUNCTUATION = 1;

/**
 * The tokens of many texts side by side, as numbers: no substring is ever made.
 * Text `i` owns the tokens `from[i]` up to `from[i + 1]`.
 */
export interface TokenTable {
  readonly from: Int32Array;
  /** Case-folded hash of the token; digits hash alike, curly apostrophes as straight ones. */
  readonly hash: Int32Array;
  /** A second hash of the same characters: words alike in both are taken for the same word. */
  readonly check: Int32Array;
  /** Hash of the first five letters: a stem good enough to see that a word was returned. */
  readonly stem: Int32Array;
  readonly kind: Uint8Array;
  /** Character offsets into the token's text, end exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Cuts texts into words and punctuation marks. */
export function tokenise(texts: readonly string[]): TokenTable {
  let characters = 0;
  for (const text of texts) characters += text.length;
  const from = new Int32Array(texts.length + 1);
  const { hash, check, stem, kind, start, end } = characters > DRAFT.hash.length ? draftOf(characters) : DRAFT;
  let count = 0;
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index] ?? '';
    const length = text.length;
    let at = 0;
    while (at < length) {
      const folded = fold(text.charCodeAt(at));
      if (folded === 0) {
        at += 1;
        continue;
      }
      start[count] = at;
      let value = Math.imul(OFFSET_BASIS ^ folded, PRIME);
      let second = folded;
      const mark = isMark(folded);
      kind[count] = mark ? PUNCTUATION : 0;
      if (mark) {
        at += 1;
        while (at < length && text.charCodeAt(at) === folded) at += 1;
        hash[count] = value;
        check[count] = second;
        stem[count] = value;
      } else {
        at += 1;
        let letters = 1;
        let stemmed = value;
        while (at < length) {
          const next = fold(text.charCodeAt(at));
          if (next === 0 || isMark(next)) break;
          value = Math.imul(value ^ next, PRIME);
          second = (Math.imul(second, CHECK_PRIME) + next) | 0;
          letters += 1;
          if (letters <= STEM_LETTERS) stemmed = value;
          at += 1;
        }
        hash[count] = value;
        check[count] = second;
        stem[count] = stemmed;
      }
      end[count] = at;
      count += 1;
    }
    from[index + 1] = count;
  }
  return {
    from,
    hash: hash.slice(0, count),
    check: check.slice(0, count),
    stem: stem.slice(0, count),
    kind: kind.slice(0, count),
    start: start.slice(0, count),
    end: end.slice(0, count),
  };
}

/** There may be as many tokens as characters. */
function draftOf(size: number): Omit<TokenTable, 'from'> {
  return {
    hash: new Int32Array(size),
    check: new Int32Array(size),
    stem: new Int32Array(size),
    kind: new Uint8Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
  };
}

/** Used again for every session of common length. */
const DRAFT = draftOf(1 << 16);

/** The hash `tokenise` gives a single word. */
export function hashWord(word: string): number {
  let value = OFFSET_BASIS;
  for (let at = 0; at < word.length; at++) {
    const folded = fold(word.charCodeAt(at));
    if (folded !== 0) value = Math.imul(value ^ folded, PRIME);
  }
  return value;
}

const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const CHECK_PRIME = 0x2c1b3c6d;
const STEM_LETTERS = 5;

/** 0 for what separates tokens, else the character as it is hashed. */
export function fold(code: number): number {
  if (code < 128) return FOLDED[code] ?? 0;
  if (code === 0x2019 || code === 0x2018) return 0x27;
  if (code === 0x2014 || code === 0x2013 || code === 0x2026) return 0x2d;
  return code >= 0xc0 && code < 0x2000 ? code : 0;
}

function isMark(folded: number): boolean {
  return folded === 0x3f || folded === 0x21 || folded === 0x2e || folded === 0x2c || folded === 0x2d;
}

const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z'?!.,-]/.test(character)) return code;
  if (/[A-Z]/.test(character)) return code + 32;
  if (/[0-9]/.test(character)) return 0x30;
  if (character === ';' || character === ':') return 0x2c;
  return 0;
});
