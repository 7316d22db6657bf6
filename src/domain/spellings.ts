/**
 * Names that differ only by case, spaces or how a letter is composed, such as
 * `Coaching` and `coaching `: most likely one group that was typed in two ways.
 * Sets of them in the order of the names, each by code unit.
 */
export function alikeSpellings(names: Iterable<string>): readonly (readonly string[])[] {
  const byMeaning = new Map<string, Set<string>>();
  for (const name of names) {
    const meaning = name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
    byMeaning.set(meaning, (byMeaning.get(meaning) ?? new Set()).add(name));
  }
  return [...byMeaning.values()]
    .filter((spelled) => spelled.size > 1)
    .map((spelled) => [...spelled].sort())
    .sort(([left = ''], [right = '']) => (left < right ? -1 : 1));
}
