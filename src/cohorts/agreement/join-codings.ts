import type { CodeId } from '../../domain/codes.js';
import type { CodedItem, Coding } from './codings.js';

/** An utterance that two or more files hold, with every coder's code. */
export interface JoinedItem {
  readonly first: CodedItem;
  readonly codes: readonly (CodeId | null)[];
  readonly notes: readonly string[];
  readonly confidence: number | null;
  readonly text: string | null;
  readonly role: CodedItem['role'];
}

/** Utterances matched by session and id, in the first coding's order. */
export interface JoinedCodings {
  readonly coders: readonly string[];
  /** Which of the coders is a machine. */
  readonly machine: readonly boolean[];
  readonly items: readonly JoinedItem[];
  /** Utterances that only one file holds. */
  readonly alone: number;
  /** Utterances whose words differ between files: not compared. */
  readonly otherWords: number;
}

/** Matches codings by session and utterance; same id with other words is another utterance. */
export function joinCodings(codings: readonly Coding[]): JoinedCodings {
  const places = new Map<string, (CodedItem | null)[]>();
  for (const [coder, { items }] of codings.entries()) {
    for (const item of items) {
      const key = JSON.stringify([item.sessionId, item.itemId]);
      const place = places.get(key) ?? codings.map(() => null);
      place[coder] = item;
      places.set(key, place);
    }
  }
  const items: JoinedItem[] = [];
  let alone = 0;
  let otherWords = 0;
  for (const place of places.values()) {
    const found = place.filter((item) => item !== null);
    const [first] = found;
    if (!first || found.length < 2) alone += 1;
    else if (new Set(found.map(({ textHash }) => textHash).filter((hash) => hash !== null)).size > 1) otherWords += 1;
    else items.push(joined(first, place, found));
  }
  return {
    coders: distinctNames(codings.map(({ coder }) => coder)),
    machine: codings.map(({ machine }) => machine),
    items,
    alone,
    otherWords,
  };
}

function joined(first: CodedItem, place: readonly (CodedItem | null)[], found: readonly CodedItem[]): JoinedItem {
  return {
    first,
    codes: place.map((item) => item?.code ?? null),
    notes: [...new Set(found.map(({ note }) => note).filter((note) => note !== null))],
    confidence: found.find(({ confidence }) => confidence !== null)?.confidence ?? null,
    text: found.find(({ text }) => text !== null)?.text ?? null,
    role: found.find(({ role }) => role !== null)?.role ?? null,
  };
}

/** Two files of the same name stay two coders. */
function distinctNames(names: readonly string[]): string[] {
  return names.map((name, at) =>
    names.indexOf(name) === at ? name : `${name} #${names.slice(0, at + 1).filter((one) => one === name).length}`,
  );
}
