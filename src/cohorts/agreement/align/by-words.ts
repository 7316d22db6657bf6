import type { CodedItem } from '../coding.js';
import { type Block, type Span, toBlocks } from './blocks.js';
import { type CodedTurn, splitTurns } from './turns.js';
import { matchInOrder } from './words.js';

/** Two turns with fewer words in common than this are not the same turn. */
const SAME_TURN = 0.8;

/** One turn of the reference with what each coder made of it. */
export interface AlignedTurn {
  readonly words: number;
  /** Spans by coder; null where a coder does not have the turn. */
  readonly byCoder: readonly (readonly Span[] | null)[];
}

/**
 * Aligns a session's codings on its words: turns with the same words are matched
 * in order, turns between them that differ in a few words too, and inside a turn
 * every coder's cuts are placed on the words of the coder who has most of them.
 */
export function alignByWords(codings: readonly (readonly CodedItem[] | null)[]): readonly AlignedTurn[] {
  const named = codings.every((items) => items === null || items.every(({ turn }) => turn !== null));
  const turns = codings.map((items) => (items === null ? null : splitTurns(items, named)));
  const sizes = turns.map((own) => own?.reduce((total, { words }) => total + words.length, 0) ?? -1);
  const base = sizes.indexOf(Math.max(...sizes));
  const reference = turns[base] ?? [];
  const placed = turns.map((own) => (own === null ? null : placeOn(reference, own)));
  return reference.map(({ words }, at) => ({
    words: words.length,
    byCoder: placed.map((own) => own?.get(at) ?? null),
  }));
}

/** Blocks of aligned turns, in order. */
export function blocksOf(turns: readonly AlignedTurn[]): readonly Block[] {
  return turns.flatMap(({ byCoder }) => toBlocks(byCoder));
}

/** A coder's spans by the reference turn they belong to. */
function placeOn(reference: readonly CodedTurn[], own: readonly CodedTurn[]): ReadonlyMap<number, readonly Span[]> {
  const placed = new Map<number, readonly Span[]>();
  const matched = matchInOrder(own.map(keyOf), reference.map(keyOf));
  const put = (from: number, to: number): void => {
    const [turn, onto] = [own[from], reference[to]];
    const spans = turn && onto ? spansOn(turn, onto) : null;
    if (spans) placed.set(to, spans);
  };
  let [lastOwn, lastReference] = [-1, -1];
  for (const [at, to] of [...matched, reference.length].entries()) {
    if (to === null) continue;
    // As many turns on both sides between two that match: the same turns, a few words changed.
    if (at - lastOwn === to - lastReference) {
      for (let step = 1; lastOwn + step < at; step += 1) put(lastOwn + step, lastReference + step);
    }
    if (at < own.length) put(at, to);
    [lastOwn, lastReference] = [at, to];
  }
  return placed;
}

function keyOf({ words, items }: CodedTurn): string {
  return `${items[0]?.role ?? ''}\u0000${words.join(' ')}`;
}

/** The spans of a turn on the words of another version of it; null when the two are not the same turn. */
function spansOn(turn: CodedTurn, reference: CodedTurn): readonly Span[] | null {
  const places = matchInOrder(turn.words, reference.words);
  const found = places.filter((place) => place !== null).length;
  if (2 * found < SAME_TURN * (turn.words.length + reference.words.length)) return null;
  const spans: Span[] = [];
  let start = 0;
  for (const [at, item] of turn.items.entries()) {
    const [from, to] = [turn.starts[at] ?? 0, turn.starts[at + 1] ?? turn.words.length];
    const last = places.slice(from, to).findLast((place) => place !== null);
    if (last === undefined || last === null) continue;
    const end = at === turn.items.length - 1 ? reference.words.length : last + 1;
    spans.push({ item, start, end });
    start = end;
  }
  return spans;
}
