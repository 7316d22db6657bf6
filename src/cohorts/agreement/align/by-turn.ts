import type { CodedItem } from '../coding.js';
import type { Block } from './blocks.js';

/**
 * Aligns codings whose words are not at hand: only where every coder has the same
 * number of utterances of the same roles in a turn, in order. Anything else could
 * be another utterance under the same number, and stays apart. Where a coder's
 * sheet names no turns the whole session has to be alike.
 */
export function alignByTurn(codings: readonly (readonly CodedItem[] | null)[]): readonly Block[] {
  const named = codings.every((items) => items === null || items.every(({ turn }) => turn !== null));
  const turns = codings.map((items) => (items === null ? null : byTurn(items, named)));
  const keys = [...new Set(turns.flatMap((own) => [...(own?.keys() ?? [])]))];
  return keys.flatMap((key) => {
    const byCoder = turns.map((own) => own?.get(key) ?? null);
    return areAlike(byCoder.filter((items) => items !== null)) ? inOrder(byCoder) : [];
  });
}

function byTurn(items: readonly CodedItem[], named: boolean): ReadonlyMap<string, readonly CodedItem[]> {
  const turns = new Map<string, CodedItem[]>();
  for (const item of items) {
    const key = named ? (item.turn ?? '') : '';
    const known = turns.get(key);
    if (known) known.push(item);
    else turns.set(key, [item]);
  }
  return turns;
}

function areAlike(byCoder: readonly (readonly CodedItem[])[]): boolean {
  const [first] = byCoder;
  return byCoder.every(
    (items) =>
      items.length === first?.length &&
      items.every(({ role }, at) => {
        const other = first[at]?.role ?? null;
        return role === null || other === null || role === other;
      }),
  );
}

function inOrder(byCoder: readonly (readonly CodedItem[] | null)[]): readonly Block[] {
  const length = Math.max(...byCoder.map((items) => items?.length ?? 0));
  return Array.from({ length }, (_, at) => ({
    spans: byCoder.map((items) => {
      const item = items?.[at];
      return item === undefined ? null : [{ item, start: 0, end: 1 }];
    }),
  }));
}
