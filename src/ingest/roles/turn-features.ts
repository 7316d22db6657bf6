import { HASH_START, hashOn, JOINT, type KnownWord, kindAt, OTHER_SCRIPT, Vocabulary } from './vocabulary.js';

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

/**
 * The log-odds that `turnFeatures` add up to, to the last bit: words are found in the text as it stands, and only those
 * with a weight.
 */
export class TurnWeights {
  private readonly byName: ReadonlyMap<string, number>;
  private readonly vocabulary: Vocabulary;
  private readonly weights: Float64Array;
  /** By feature: in which turn, by its number, it was last counted. */
  private readonly counted: Int32Array;
  private turn = 0;
  private odds = 0;

  constructor(byName: ReadonlyMap<string, number>) {
    this.byName = byName;
    this.vocabulary = new Vocabulary([...byName.keys()]);
    this.weights = Float64Array.from(byName.values());
    this.counted = new Int32Array(byName.size);
  }

  oddsOf(spoken: string): number {
    return this.oddsOfPlain(spoken) ?? this.oddsOfAny(spoken);
  }

  private oddsOfAny(spoken: string): number {
    let odds = this.byName.get('#bias') ?? 0;
    for (const [feature, value] of turnFeatures(spoken)) odds += value * (this.byName.get(feature) ?? 0);
    return odds;
  }

  /** Null for a text that is not of ASCII and the marks of English print. */
  private oddsOfPlain(spoken: string): number | null {
    const { vocabulary } = this;
    this.turn += 1;
    this.odds = this.byName.get('#bias') ?? 0;
    let words = 0;
    let first: KnownWord | null = null;
    let second: KnownWord | null = null;
    let before: KnownWord | null = null;
    for (let at = 0; at < spoken.length; ) {
      let kind = kindAt(spoken, at);
      if (kind === OTHER_SCRIPT) return null;
      if (kind < JOINT) {
        at++;
        continue;
      }
      const start = at;
      let hash = HASH_START;
      for (; kind >= JOINT; kind = kindAt(spoken, ++at)) hash = hashOn(hash, kind);
      if (kind === OTHER_SCRIPT) return null;
      const word = vocabulary.wordAt(spoken, start, at, hash);
      if (word !== null && before !== null) this.count(vocabulary.pair(before, word));
      if (word !== null) this.count(word.alone);
      if (words === 0) first = word;
      else if (words === 1) second = word;
      before = word;
      words += 1;
    }
    if (first !== null) this.count(first.opening);
    if (first !== null && second !== null) this.count(vocabulary.openingPair(first, second));
    if (spoken.includes('?')) this.odds += this.byName.get('#question') ?? 0;
    if (spoken.trimEnd().endsWith('?')) this.odds += this.byName.get('#ends-in-question') ?? 0;
    return this.odds + Math.log1p(words) * (this.byName.get('#length') ?? 0);
  }

  /** What a turn says twice counts once. */
  private count(place: number): void {
    if (place < 0 || this.counted[place] === this.turn) return;
    this.counted[place] = this.turn;
    this.odds += this.weights[place] ?? 0;
  }
}
