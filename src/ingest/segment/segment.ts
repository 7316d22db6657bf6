import { findBoundaries } from './boundaries.js';
import { isBackchannel, isCheckQuestion, MOST_BACKCHANNEL_WORDS } from './phrases.js';
import { type Piece, splitSentences } from './sentences.js';
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
  const pieces: Piece[] = [];
  for (const sentence of splitSentences(tokens)) {
    for (const piece of splitCheckQuestion(tokens, sentence)) {
      for (const clause of splitClauses(tokens, piece)) addPiece(pieces, tokens, clause);
    }
  }
  return toSpans(pieces, tokens, spoken.length);
}

/** "You felt left out, is that right?" is a reflection and the question that checks it. */
function splitCheckQuestion(tokens: readonly Token[], piece: Piece): readonly Piece[] {
  const { from, to } = piece;
  if (!tokens[to - 1]?.text.includes('?')) return [piece];
  for (let at = to - 1; at >= from + 3; at--) {
    if (!PAUSES.has(tokens[at - 1]?.text.at(-1) ?? '')) continue;
    const question = { from: at, to };
    return isCheckQuestion(wordsOf(tokens, question)) ? [{ from, to: at }, question] : [piece];
  }
  return [piece];
}

/** Marks before the question that checks. */
const PAUSES: ReadonlySet<string> = new Set(',;–—-');

function splitClauses(tokens: readonly Token[], piece: Piece): readonly Piece[] {
  const { from, to } = piece;
  const isSentence = /[.!?…。？！]/u.test(tokens[to - 1]?.text ?? '');
  if (isSentence && to - from <= LONG_SENTENCE_WORDS) return [piece];
  const cuts = findBoundaries(wordsOf(tokens, piece), isSentence ? SENTENCE_CAUTION : 0);
  const starts = [0, ...cuts];
  return starts.map((start, index) => ({ from: from + start, to: from + (starts[index + 1] ?? to - from) }));
}

/** "Mm-hmm. Okay. Right." keeps the other talking once, not three times. */
function addPiece(pieces: Piece[], tokens: readonly Token[], piece: Piece): void {
  const before = pieces.at(-1);
  if (before && isBackchannelPiece(tokens, piece) && isBackchannelPiece(tokens, before)) {
    pieces[pieces.length - 1] = { from: before.from, to: piece.to };
  } else {
    pieces.push(piece);
  }
}

function isBackchannelPiece(tokens: readonly Token[], piece: Piece): boolean {
  return piece.to - piece.from <= MOST_BACKCHANNEL_WORDS && isBackchannel(wordsOf(tokens, piece));
}

function toSpans(pieces: readonly Piece[], tokens: readonly Token[], length: number): readonly Span[] {
  if (pieces.length === 0) return [{ start: 0, end: length }];
  const startOf = (piece: Piece | undefined) => (piece ? (tokens[piece.from]?.from ?? 0) : length);
  return pieces.map((piece, index) => ({
    start: index === 0 ? 0 : startOf(piece),
    end: startOf(pieces[index + 1]),
  }));
}

function wordsOf(tokens: readonly Token[], { from, to }: Piece): readonly string[] {
  return tokens.slice(from, to).map(normalise);
}
