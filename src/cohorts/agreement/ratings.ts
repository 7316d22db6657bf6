import type { Role } from '../../domain/session.js';

/** One item (an utterance or a turn) with what each coder made of it. */
export interface RatedItem {
  readonly sessionId: string;
  readonly itemId: string;
  readonly role: Role;
  /** The words; null where they are not at hand. */
  readonly text: string | null;
  /** A category by coder, in the order of `Ratings.coders`; null where one did not code it. */
  readonly codes: readonly (string | null)[];
  readonly notes: readonly string[];
  /** How sure a machine among the coders was, 0–1; null without one. */
  readonly confidence: number | null;
}

/** Items of one set of categories, coded by two or more. */
export interface Ratings {
  readonly id: string;
  readonly label: string;
  readonly unit: 'utterance' | 'turn';
  readonly coders: readonly string[];
  /** Every category that may be used, in the order they are shown. */
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  readonly items: readonly RatedItem[];
}

/** How many coders coded an item. */
export function coderCount(item: RatedItem): number {
  return item.codes.filter((code) => code !== null).length;
}

/** Items by session, sessions in the order they first appear. */
export function bySession<T extends { readonly sessionId: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const sessions = new Map<string, T[]>();
  for (const item of items) {
    const known = sessions.get(item.sessionId);
    if (known) known.push(item);
    else sessions.set(item.sessionId, [item]);
  }
  return sessions;
}
