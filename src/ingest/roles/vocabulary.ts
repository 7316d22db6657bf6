/** A word of some features: the places of those that it is alone, or that it opens a turn for; -1 where there is none. */
export interface KnownWord {
  readonly word: string;
  /** By which pairs are looked up. */
  readonly number: number;
  alone: number;
  opening: number;
}

/**
 * The words of features, found in a text without being cut out of it. Features are named by a word, by two in a row, and
 * with `^` before them where a turn begins so; what begins with `#` has no word.
 */
export class Vocabulary {
  private readonly words = new Map<string, KnownWord>();
  private readonly slots: (KnownWord | null)[];
  /** Places of pairs, a row for each first word; -1 for pairs that are no feature. */
  private readonly pairs: Int16Array;
  private readonly openings: Int16Array;

  constructor(features: readonly string[]) {
    const parts = features.map((name) =>
      (name.startsWith('#') ? [] : name.replace('^', '').split(' ')).map((word) => this.add(word)),
    );
    this.pairs = new Int16Array(this.words.size ** 2).fill(-1);
    this.openings = new Int16Array(this.words.size ** 2).fill(-1);
    for (const [place, name] of features.entries()) {
      const [one, two] = parts[place] ?? [];
      if (one === undefined) continue;
      const opens = name.startsWith('^');
      if (two !== undefined) (opens ? this.openings : this.pairs)[this.pairOf(one, two)] = place;
      else if (opens) one.opening = place;
      else one.alone = place;
    }
    let size = 64;
    while (size < 4 * this.words.size) size *= 2;
    this.slots = Array.from({ length: size }, () => null);
    for (const known of this.words.values()) {
      let hash = HASH_START;
      for (let at = 0; at < known.word.length; at++) hash = hashOn(hash, known.word.charCodeAt(at));
      let slot = hash & (size - 1);
      while (this.slots[slot] !== null) slot = (slot + 1) & (size - 1);
      this.slots[slot] = known;
    }
  }

  word(word: string): KnownWord | null {
    return this.words.get(word) ?? null;
  }

  /** The word that stands there, by the hash of its letters; two words may have one hash, so the letters are compared. */
  wordAt(text: string, start: number, end: number, hash: number): KnownWord | null {
    const last = this.slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const known = this.slots[slot] ?? null;
      if (known === null || isAt(known.word, text, start, end)) return known;
    }
  }

  /** The place of the feature that two words in a row are; -1 for none. */
  pair(one: KnownWord, two: KnownWord): number {
    return this.pairs[this.pairOf(one, two)] ?? -1;
  }

  /** The same where they open a turn. */
  openingPair(one: KnownWord, two: KnownWord): number {
    return this.openings[this.pairOf(one, two)] ?? -1;
  }

  private pairOf(one: KnownWord, two: KnownWord): number {
    return one.number * this.words.size + two.number;
  }

  private add(word: string): KnownWord {
    const known = this.words.get(word) ?? { word, number: this.words.size, alone: -1, opening: -1 };
    this.words.set(word, known);
    return known;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== kindAt(text, start + at)) return false;
  return true;
}

/** Neither ASCII nor a mark of English print. */
export const OTHER_SCRIPT = -1;
/** Between words. */
const BLANK = 0;
/** An apostrophe. Letters and digits have their own codes, which are greater; those of letters are the greatest. */
export const JOINT = 39;
export const LETTER_A = 97;

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9']/.test(character) ? character.charCodeAt(0) : BLANK;
});

/** What stands at a place of a text: a letter in lower case, a digit, or one of the above. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return BLANK;
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code] ?? BLANK;
  if (code === 0x2019) return JOINT;
  // Dashes, quotation marks, the ellipsis.
  return code >= 0x2013 && code <= 0x2026 ? BLANK : OTHER_SCRIPT;
}

export const HASH_START = 0x811c9dc5 | 0;

/** The hash of a word with one more letter. */
export function hashOn(hash: number, kind: number): number {
  return Math.imul(hash ^ kind, 0x01000193);
}
