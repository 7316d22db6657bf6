import type { CodedItem } from '../coding.js';
import type { Block } from './blocks.js';

/** `12` and `u12` are one utterance. */
function idOf({ itemId }: CodedItem): string {
  return /^\d+$/.test(itemId) ? `u${itemId}` : itemId;
}

/**
 * True when the ids can be believed: whatever the smaller codings hold is in the
 * largest under the same id over the same words. Ids alone prove nothing, since
 * one more cut moves all that follow.
 */
export function haveSameIds(codings: readonly (readonly CodedItem[] | null)[]): boolean {
  const present = codings.filter((items) => items !== null);
  const largest = present.toSorted((left, right) => right.length - left.length)[0] ?? [];
  const known = new Map(largest.map((item) => [idOf(item), item]));
  if (known.size < largest.length) return false;
  return present.every(
    (items) =>
      items === largest ||
      (new Set(items.map(idOf)).size === items.length &&
        items.every((item) => item.textHash !== null && known.get(idOf(item))?.textHash === item.textHash)),
  );
}

/** Joins utterances of one id, in the order of the first coding that has them; those over other words stay apart. */
export function alignById(codings: readonly (readonly CodedItem[] | null)[]): readonly Block[] {
  const places = new Map<string, (CodedItem | null)[]>();
  for (const [coder, items] of codings.entries()) {
    for (const item of items ?? []) {
      const place = places.get(idOf(item)) ?? codings.map(() => null);
      place[coder] = item;
      places.set(idOf(item), place);
    }
  }
  return [...places.values()]
    .filter((place) => new Set(place.map((item) => item?.textHash ?? null).filter((hash) => hash !== null)).size < 2)
    .map((place) => ({ spans: place.map((item) => (item === null ? null : [{ item, start: 0, end: 1 }])) }));
}
