import type { Joined, SegmentationAgreement } from '../../domain/agreement.js';
import type { CodeId } from '../../domain/codes.js';
import { type Block, overlapsOf, type Span } from './align/blocks.js';
import { alignById, haveSameIds } from './align/by-id.js';
import { alignByTurn } from './align/by-turn.js';
import { type AlignedTurn, alignByWords, blocksOf } from './align/by-words.js';
import { agreeOnBoundaries } from './align/segmentation.js';
import type { CodedItem, Coding } from './coding.js';
import { countJoined, type JoinedSession } from './count-joined.js';

/** A stretch of speech that two or more coders had as an utterance, with every coder's code. */
export interface JoinedItem {
  readonly first: CodedItem;
  readonly codes: readonly (CodeId | null)[];
  /** By coder, codes of one's own codebook. */
  readonly own: readonly (string | null)[];
  readonly notes: readonly string[];
  readonly confidence: number | null;
  readonly text: string | null;
  readonly role: CodedItem['role'];
}

/** Codings matched utterance by utterance, in the order of the first sheet that has a session. */
export interface JoinedCodings {
  readonly coders: readonly string[];
  /** Which of the coders is a machine. */
  readonly machine: readonly boolean[];
  readonly items: readonly JoinedItem[];
  /** The same speech with each coder's own utterances, for what counts them. */
  readonly blocks: readonly { readonly sessionId: string; readonly block: Block }[];
  readonly joined: Joined;
  readonly segmentation: SegmentationAgreement | null;
  /** Sessions that only one coding holds. */
  readonly alone: number;
}

/**
 * Matches codings session by session: on ids where these stand over the same
 * words, else on the words of each turn, else (no words at hand) within turns
 * that have the same number of utterances of the same roles. An utterance that
 * another coder cut in two is compared with both parts.
 */
export function joinCodings(codings: readonly Coding[]): JoinedCodings {
  const coders = distinctNames(codings.map(({ coder }) => coder));
  const held = bySession(codings);
  const sessions: AlignedSession[] = [];
  let alone = 0;
  for (const [sessionId, byCoder] of held) {
    if (byCoder.filter((items) => items !== null).length < 2) {
      alone += 1;
      continue;
    }
    sessions.push(alignSession(sessionId, byCoder, codings));
  }
  const blocks = sessions.flatMap(({ sessionId, blocks: own }) => own.map((block) => ({ sessionId, block })));
  return {
    coders,
    machine: codings.map(({ machine }) => machine),
    items: blocks.flatMap(({ block }) => itemsOf(block)),
    blocks,
    joined: countJoined(coders, sessions),
    segmentation: agreeOnBoundaries(sessions.flatMap(({ turns }) => turns)),
    alone,
  };
}

function bySession(codings: readonly Coding[]): ReadonlyMap<string, readonly (readonly CodedItem[] | null)[]> {
  const sessions = new Map<string, (CodedItem[] | null)[]>();
  for (const [coder, { items }] of codings.entries()) {
    for (const item of items) {
      const place = sessions.get(item.sessionId) ?? codings.map(() => null);
      const own = place[coder];
      if (own) own.push(item);
      else place[coder] = [item];
      sessions.set(item.sessionId, place);
    }
  }
  return sessions;
}

interface AlignedSession extends JoinedSession {
  readonly blocks: readonly Block[];
  readonly turns: readonly AlignedTurn[];
}

function alignSession(
  sessionId: string,
  held: readonly (readonly CodedItem[] | null)[],
  codings: readonly Coding[],
): AlignedSession {
  const session = { sessionId, held };
  const named = held.some((items, coder) => items !== null && codings[coder]?.byId === true);
  const worded = held.every((items) => items === null || hasWords(items));
  if (worded && !named) {
    // A row without words in a sheet that has them says nothing.
    const turns = alignByWords(held.map((items) => items?.filter(({ text }) => text !== null) ?? null));
    // Sheets sorted in another order are still matched by ids that stand over the same words.
    if (!haveSameIds(held)) return { ...session, by: 'words', turns, blocks: blocksOf(turns) };
    return { ...session, by: 'ids', turns, blocks: alignById(held) };
  }
  if (named || haveSameIds(held)) return { ...session, by: 'ids', turns: [], blocks: alignById(held) };
  return { ...session, by: 'turns', turns: [], blocks: alignByTurn(held) };
}

/** With fewer rows that hold words than this a sheet is one without. */
const WORDED = 0.9;

function hasWords(items: readonly CodedItem[]): boolean {
  return items.filter(({ text }) => text !== null).length >= WORDED * items.length;
}

function itemsOf(block: Block): readonly JoinedItem[] {
  const seen = new Map<string, number>();
  return overlapsOf(block).flatMap((place) => {
    const found = place.filter((span) => span !== null);
    const [first] = found;
    if (!first || found.length < 2) return [];
    const times = (seen.get(first.item.itemId) ?? 0) + 1;
    seen.set(first.item.itemId, times);
    // The second part of an utterance that another coder cut in two.
    const itemId = times === 1 ? first.item.itemId : `${first.item.itemId}/${times}`;
    return [joined({ ...first.item, itemId }, place, found)];
  });
}

function joined(first: CodedItem, place: readonly (Span | null)[], found: readonly Span[]): JoinedItem {
  const items = found.map(({ item }) => item);
  const worded = found.filter(({ item }) => item.text !== null);
  const shortest = worded.toSorted((left, right) => left.end - left.start - (right.end - right.start))[0];
  return {
    first,
    codes: place.map((span) => span?.item.code ?? null),
    own: place.map((span) => span?.item.own ?? null),
    notes: [...new Set(items.map(({ note }) => note).filter((note) => note !== null))],
    confidence: items.find(({ confidence }) => confidence !== null)?.confidence ?? null,
    text: shortest?.item.text ?? null,
    role: items.find(({ role }) => role !== null)?.role ?? null,
  };
}

/** Two files of the same name stay two coders. */
function distinctNames(names: readonly string[]): string[] {
  return names.map((name, at) =>
    names.indexOf(name) === at ? name : `${name} #${names.slice(0, at + 1).filter((one) => one === name).length}`,
  );
}
