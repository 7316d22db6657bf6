import { type Correction, hashText } from '../domain/correction.js';
import type { Session, Utterance } from '../domain/session.js';

/** What of a session decides where words stand. */
export interface Worded extends Pick<Session, 'id' | 'source'> {
  readonly turns: readonly { readonly text: string }[];
  readonly utterances: readonly Pick<Utterance, 'id' | 'text' | 'turn' | 'start' | 'end'>[];
}

/** Where the words of a decision stand now; `several` when they stand in more places than one and nothing tells which. */
export interface Place {
  readonly ids: readonly string[];
  readonly found: 'here' | 'elsewhere' | 'in-pieces' | 'several' | 'nowhere';
}

/**
 * Where the words of each decision stand in the session as it is cut now. An
 * utterance of the same id and words is the one that was meant. Otherwise the
 * words are looked for in the whole session: where only one utterance has them,
 * it is that one; where several have, it is the one that has moved as far as the
 * nearest words that stand only once. Words that are now cut into several
 * utterances of one turn are all of these.
 */
export function findWords(session: Worded, corrections: readonly Correction[]): ReadonlyMap<Correction, Place> {
  const hashes = session.utterances.map(({ text }) => hashText(text));
  const places = new Map<Correction, Place>();
  const open: { readonly correction: Correction; readonly among: readonly number[] }[] = [];
  const anchors: Anchor[] = [];
  const settle = (correction: Correction, at: number, found: 'here' | 'elsewhere') => {
    const was = numberOf(correction.utteranceId);
    anchors.push({ was, by: at + 1 - was });
    places.set(correction, { ids: idsOf(session.utterances.slice(at, at + 1)), found });
  };
  for (const correction of corrections) {
    const same = session.utterances.findIndex(({ id }) => id === correction.utteranceId);
    if (same >= 0 && hashes[same] === correction.textHash) {
      settle(correction, same, 'here');
      continue;
    }
    const among = hashes.flatMap((hash, at) => (hash === correction.textHash ? [at] : []));
    const [only] = among;
    if (only !== undefined && among.length === 1) settle(correction, only, 'elsewhere');
    else open.push({ correction, among });
  }
  const inPieces = open.some(({ among }) => among.length === 0) ? piecesOf(session) : new Map<string, Piece>();
  for (const { correction, among } of open) {
    const moved = among.find((at) => at + 1 === movedWith(anchors, numberOf(correction.utteranceId)));
    const pieces = inPieces.get(correction.textHash);
    if (moved !== undefined) settle(correction, moved, 'elsewhere');
    else if (among.length > 0 || pieces === 'several') places.set(correction, { ids: [], found: 'several' });
    else places.set(correction, pieces ? { ids: pieces, found: 'in-pieces' } : { ids: [], found: 'nowhere' });
  }
  return places;
}

/** An utterance found, its number then, and by how much it has moved. */
interface Anchor {
  readonly was: number;
  readonly by: number;
}

/** Where an utterance of this number stands if it moved with the nearest one found; null when none was. */
function movedWith(anchors: readonly Anchor[], number: number): number | null {
  const [nearest] = anchors.toSorted((a, b) => Math.abs(a.was - number) - Math.abs(b.was - number));
  return nearest ? number + nearest.by : null;
}

type Piece = readonly string[] | 'several';

/** Every stretch of two or more utterances of a turn, by the hash of its words. */
function piecesOf({ turns, utterances }: Worded): ReadonlyMap<string, Piece> {
  const pieces = new Map<string, Piece>();
  for (const [from, first] of utterances.entries()) {
    for (let to = from + 1; utterances[to]?.turn === first.turn && to - from < MOST_PIECES; to++) {
      const words = turns[first.turn]?.text.slice(first.start, utterances[to]?.end);
      if (words === undefined) break;
      const hash = hashText(words);
      pieces.set(hash, pieces.has(hash) ? 'several' : idsOf(utterances.slice(from, to + 1)));
    }
  }
  return pieces;
}

/** No reviewer saw an utterance that is now cut into more. */
const MOST_PIECES = 6;

function idsOf(utterances: readonly Pick<Utterance, 'id'>[]): readonly string[] {
  return utterances.map(({ id }) => id);
}

function numberOf(utteranceId: string): number {
  return Number(utteranceId.slice(1));
}
