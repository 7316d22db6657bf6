/**
 * What of a turn tells a practitioner's from a client's: words, pairs of words,
 * how it begins (`^`), questions and length (`#`). Features of presence count 1.
 */
export function turnFeatures(spoken: string): ReadonlyMap<string, number> {
  const text = spoken.toLowerCase().replaceAll('’', "'");
  const words = text.match(/[a-z0-9']+/g) ?? [];
  const features = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    features.set(word, 1);
    const next = words[at + 1];
    if (next !== undefined) features.set(`${word} ${next}`, 1);
  }
  const [first, second] = words;
  if (first !== undefined) features.set(`^${first}`, 1);
  if (second !== undefined) features.set(`^${first} ${second}`, 1);
  if (text.includes('?')) features.set('#question', 1);
  if (text.trimEnd().endsWith('?')) features.set('#ends-in-question', 1);
  features.set('#length', Math.log1p(words.length));
  return features;
}
