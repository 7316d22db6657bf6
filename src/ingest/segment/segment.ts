import { findBoundaries } from './boundaries.js';
import { isBackchannel, isCheckQuestion, MOST_BACKCHANNEL_WORDS } from './phrases.js';
import { splitSentences } from './sentences.js';
import { normalise, type Token, tokenize } from './tokens.js';

/** Character offsets into a turn, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence that ends in a full stop is its author's own cut, and cut further only when longer than this. */
const LONG_SENTENCE_WORDS = 30;
/** Its marks say that the author saw one sentence: the log-odds of a cut must make up for it. */
const SENTENCE_CAUTION = 1.5;

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
  const isSentence = /[.!?…。？！]/u.test(piece.at(-1)?.text ?? '');
  if (isSentence && piece.length <= LONG_SENTENCE_WORDS) return [piece];
  const cuts = findBoundaries(wordsOf(piece), isSentence ? SENTENCE_CAUTION : 0);
  const starts = [0, ...cuts];
  return starts.map((start, index) => piece.slice(start, starts[index + 1]));
}

/** "Mm-hmm. Okay. Right." keeps the other talking once, not three times. */
function joinBackchannels(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && isBackchannelPiece(before) && isBackchannelPiece(piece)) {
      joined[joined.length - 1] = [...before, ...piece];
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

function isBackchannelPiece(piece: Piece): boolean {
  return piece.length <= MOST_BACKCHANNEL_WORDS && isBackchannel(wordsOf(piece));
}

function toSpans(pieces: readonly Piece[], length: number): readonly Span[] {
  const starts = pieces.map((piece, index) => (index === 0 ? 0 : (piece[0]?.from ?? 0)));
  if (starts.length === 0) return [{ start: 0, end: length }];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? length }));
}

function wordsOf(piece: Piece): readonly string[] {
  return piece.map(normalise);
}
