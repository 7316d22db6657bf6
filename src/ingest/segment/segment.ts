import { startsClause } from './clauses.js';
import { isBackchannel, isCheckQuestion } from './phrases.js';
import { endsSentence } from './sentences.js';
import { normalise, type Token, tokenize } from './tokens.js';

/** Character offsets into a turn, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece without its full stop is speech-to-text, and cut before clauses when longer than this many words. */
const LONG_UNPUNCTUATED_WORDS = 8;
/** A sentence that ends in a full stop is its author's own cut, and cut further only when longer than this. */
const LONG_SENTENCE_WORDS = 30;

/**
 * Cuts a turn into utterances (thought units). The spans tile [0, length) in
 * order, and each holds at least one word unless the whole turn has none.
 * When two readings are possible the one with fewer utterances wins, as both
 * the MITI and the MISC manual ask.
 */
export function segmentTurn(spoken: string): readonly Span[] {
  if (spoken.length === 0) return [];
  const tokens = tokenize(spoken);
  const pieces = splitSentences(tokens).flatMap(splitCheckQuestion).flatMap(splitClauses);
  return toSpans(joinBackchannels(pieces), spoken.length);
}

type Piece = readonly Token[];

function splitSentences(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, index) => {
    current.push(token);
    if (endsSentence(token, tokens[index + 1])) {
      pieces.push(current);
      current = [];
    }
  });
  if (current.length > 0) pieces.push(current);
  return pieces;
}

/** "You felt left out, is that right?" is a reflection and the question that checks it. */
function splitCheckQuestion(piece: Piece): readonly Piece[] {
  if (!piece.at(-1)?.text.includes('?')) return [piece];
  for (let index = piece.length - 1; index >= 3; index--) {
    if (!/[,;–—-]$/.test(piece[index - 1]?.text ?? '')) continue;
    return isCheckQuestion(wordsOf(piece.slice(index))) ? [piece.slice(0, index), piece.slice(index)] : [piece];
  }
  return [piece];
}

function splitClauses(piece: Piece): readonly Piece[] {
  const longest = /[.!?…。？！]/u.test(piece.at(-1)?.text ?? '') ? LONG_SENTENCE_WORDS : LONG_UNPUNCTUATED_WORDS;
  if (piece.length <= longest) return [piece];
  const words = wordsOf(piece);
  const pieces: Piece[] = [];
  let from = 0;
  for (let index = 1; index < piece.length; index++) {
    if (!startsClause(words, from, index)) continue;
    pieces.push(piece.slice(from, index));
    from = index;
  }
  pieces.push(piece.slice(from));
  return pieces;
}

/** "Mm-hmm. Okay. Right." keeps the other talking once, not three times. */
function joinBackchannels(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && isBackchannel(wordsOf(before)) && isBackchannel(wordsOf(piece))) {
      joined[joined.length - 1] = [...before, ...piece];
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

function toSpans(pieces: readonly Piece[], length: number): readonly Span[] {
  const starts = pieces.map((piece, index) => (index === 0 ? 0 : (piece[0]?.from ?? 0)));
  if (starts.length === 0) return [{ start: 0, end: length }];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? length }));
}

function wordsOf(piece: Piece): readonly string[] {
  return piece.map(normalise);
}
