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
  for (const match of text.matchAll(/\S+/g)) {
    const chunk = match[0];
    const from = Math.min(end + 1, match.index);
    end = match.index + chunk.length;
    if (WORD.test(chunk)) {
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

const LONGEST_TOKEN = 120;

/** What decides about a token stands at its ends; the middle of a monster is left out, so that no pattern stalls on it. */
function shorten(text: string): string {
  return text.length <= LONGEST_TOKEN ? text : text.slice(0, LONGEST_TOKEN / 2) + text.slice(-LONGEST_TOKEN / 2);
}

/** The bare word: lower case, straight apostrophes, no punctuation around it. */
export function normalise(token: Token): string {
  return token.text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
