import { normalise, type Token } from './tokens.js';

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st sr jr vs etc e.g i.e eg ie approx dept no jan feb mar apr jun jul aug sept sep oct nov dec mt ave rev sgt capt lt col gen'.split(
    ' ',
  ),
);

/** Abbreviations that may stand last in a sentence: a capital after them begins a new one. */
const MAY_END: ReadonlySet<string> = new Set(['etc', 'no', 'jr', 'sr', 'a.m', 'p.m']);

/** A stretch of a turn's tokens, end exclusive. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Tokens cut behind every full stop, question mark and the like. */
export function splitSentences(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    if (!endsSentence(token, tokens[index + 1])) continue;
    pieces.push({ from, to: index + 1 });
    from = index + 1;
  }
  return pieces;
}

/** True when the sentence ends with `token`, given the token after it. */
function endsSentence(token: Token, next: Token | undefined): boolean {
  if (next === undefined) return true;
  // Most words end in a letter or a comma.
  const last = token.text.charCodeAt(token.text.length - 1);
  if ((last >= 97 && last <= 122) || last === COMMA) return false;
  const end = /([.!?…。？！]+)(["'”’»)\]}]*)[–—-]*$/u.exec(token.text);
  if (!end) return false;
  const [, marks = '', closing = ''] = end;
  const nextIsLower = /^["'“‘«([{]*\p{Ll}/u.test(next.text);
  if (/[?？]/.test(marks)) return !(closing && nextIsLower);
  if (/^(\.{2,}|…)$/.test(marks)) return !nextIsLower && !startsWithI(next);
  if (closing && nextIsLower) return false;
  if (marks !== '.') return true;
  return !isAbbreviation(token, next, nextIsLower);
}

const COMMA = 44;

function isAbbreviation(token: Token, next: Token, nextIsLower: boolean): boolean {
  const word = normalise(token);
  if (word === 'no') return /^\d/.test(next.text);
  if (MAY_END.has(word)) return nextIsLower;
  if (ABBREVIATIONS.has(word)) return true;
  if (/^(\p{L}\.)+\p{L}$/u.test(word)) return nextIsLower;
  return /^\p{L}$/u.test(word) && word !== 'i';
}

/** "I" is a capital inside sentences too, so it says nothing after an ellipsis. */
function startsWithI(token: Token): boolean {
  return /^i('|$)/.test(normalise(token));
}
