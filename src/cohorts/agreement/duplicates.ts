import type { CodedItem, Coding } from './coding.js';

/** Rows named in a note before the rest is only counted. */
const NAMED = 5;

/**
 * A coding in which every utterance is listed once. One that is listed again
 * (same session, turn, id and words) counts once; where its codes differ nobody
 * knows which is meant, and it counts as not coded. Both are named.
 */
export function settleDuplicates(coding: Coding): { readonly coding: Coding; readonly notes: readonly string[] } {
  const places = new Map<string, CodedItem[]>();
  for (const item of coding.items) {
    const key = JSON.stringify([item.sessionId, item.turn, item.itemId, item.textHash]);
    const known = places.get(key);
    if (known) known.push(item);
    else places.set(key, [item]);
  }
  const repeated = [...places.values()].filter((items) => items.length > 1);
  if (repeated.length === 0) return { coding, notes: [] };
  const items = [...places.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    if (isDivided(same)) return [{ ...first, code: null, own: null }];
    const coded = same.find(({ code, own }) => code !== null || own) ?? first;
    return [{ ...first, code: coded.code, own: coded.own ?? null }];
  });
  const divided = repeated.filter(isDivided);
  const alike = repeated.filter((same) => !isDivided(same));
  return {
    coding: { ...coding, items },
    notes: [
      ...(divided.length > 0
        ? [`${coding.coder}: listed twice with different codes, counted as not coded: ${namesOf(divided)}.`]
        : []),
      ...(alike.length > 0 ? [`${coding.coder}: listed twice, counted once: ${namesOf(alike)}.`] : []),
    ],
  };
}

function codesOf(items: readonly CodedItem[]): readonly string[] {
  return [...new Set(items.map(({ code, own }) => own ?? code).filter((code) => code !== null))];
}

function isDivided(items: readonly CodedItem[]): boolean {
  return codesOf(items).length > 1;
}

function namesOf(groups: readonly (readonly CodedItem[])[]): string {
  const named = groups.slice(0, NAMED).map((items) => {
    const [first] = items;
    return `session ${first?.sessionId ?? ''} ${first?.itemId ?? ''} (rows ${items.map(({ row }) => row).join(' and ')})`;
  });
  return named.join(', ') + (groups.length > NAMED ? ` and ${groups.length - NAMED} more` : '');
}
