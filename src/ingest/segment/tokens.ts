/** A word with the punctuation around it. */
export interface Token {
  readonly text: string;
  /** Where an utterance that begins with this token starts: one space after the token before. */
  readonly from: number;
}

const WORD = /[\p{L}\p{N}]/u;
const OPENING = /^["'“‘«([{¿¡]+$/u;

/** Words of a turn; punctuation standing alone goes to the word before it, an opening quote to the one after. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let opening = '';
  let openingFrom = 0;
  for (let at = nextChunk(text, 0); at < text.length; at = nextChunk(text, end)) {
    const from = Math.min(end + 1, at);
    end = endOfChunk(text, at);
    const chunk = text.slice(at, end);
    if (hasWord(chunk)) {
      tokens.push({ text: shorten(opening + chunk), from: opening ? openingFrom : from });
      opening = '';
      continue;
    }
    const last = tokens.at(-1);
    if (OPENING.test(chunk) || !last) {
      if (!opening) openingFrom = from;
      opening = shorten(opening + chunk);
    } else if (last.text.length < LONGEST_TOKEN) {
      tokens[tokens.length - 1] = { text: shorten(last.text + chunk), from: last.from };
    }
  }
  return tokens;
}

/** Where the next stretch without white space begins. */
function nextChunk(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function endOfChunk(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** As `\s` has it. */
function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && SPACES.has(code);
}

const SPACES: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029,
  0x202f, 0x205f, 0x3000, 0xfeff,
]);

function hasWord(chunk: string): boolean {
  return isWordlike(chunk.charCodeAt(0)) || WORD.test(chunk);
}

function isWordlike(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

const LONGEST_TOKEN = 120;

/** What decides about a token stands at its ends; the middle of a monster is left out, so that no pattern stalls on it. */
function shorten(text: string): string {
  return text.length <= LONGEST_TOKEN ? text : text.slice(0, LONGEST_TOKEN / 2) + text.slice(-LONGEST_TOKEN / 2);
}

/** The bare word: lower case, straight apostrophes, no punctuation around it. */
export function normalise({ text }: Token): string {
  const lower = text.toLowerCase();
  if (isWordlike(lower.charCodeAt(0)) && isWordlike(lower.charCodeAt(lower.length - 1)) && !lower.includes('’'))
    return lower;
  return lower.replaceAll('’', "'").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
