/**
 * What speaks for or against an utterance beginning at a word: the words around
 * it, and how long the utterance before it and the rest of the piece would be.
 */
export function boundaryFeatures(words: readonly string[], from: number, index: number): readonly string[] {
  const a = words[index - 2] ?? '';
  const b = words[index - 1] ?? '';
  const c = words[index] ?? '';
  const d = words[index + 1] ?? '';
  const e = words[index + 2] ?? '';
  return [
    `b ${b}`,
    `c ${c}`,
    `d ${d}`,
    `bc ${b} ${c}`,
    `cd ${c} ${d}`,
    `ab ${a} ${b}`,
    `cde ${c} ${d} ${e}`,
    `a ${a}`,
    `before ${bucket(index - from)}`,
    `after ${bucket(words.length - index)}`,
    `c ${c} before ${bucket(index - from)}`,
    `b ${b} before ${bucket(index - from)}`,
  ];
}

function bucket(count: number): string {
  if (count <= 4) return String(count);
  if (count <= 6) return '5';
  if (count <= 9) return '7';
  if (count <= 14) return '10';
  return count <= 24 ? '15' : '25';
}

/**
 * The weights of these features by the words' places in a vocabulary, so that no feature is spelled out to be looked up.
 * `scoreOf` adds them up in the order of `boundaryFeatures`, to the same last bit.
 */
export class BoundaryWeights {
  private readonly places = new Map<string, number>();
  private readonly bias: number;
  /** By word: two and one before the cut, one and two behind it. */
  private readonly a: Float64Array;
  private readonly b: Float64Array;
  private readonly c: Float64Array;
  private readonly d: Float64Array;
  /** By two words or three, as numbers of so many digits to the base of the vocabulary. */
  private readonly ab = new Map<number, number>();
  private readonly bc = new Map<number, number>();
  private readonly cd = new Map<number, number>();
  private readonly cde = new Map<number, number>();
  /** By bucket, and by word and bucket. */
  private readonly before = new Float64Array(BUCKETS.length);
  private readonly after = new Float64Array(BUCKETS.length);
  private readonly bBefore: Float64Array;
  private readonly cBefore: Float64Array;

  constructor(weights: ReadonlyMap<string, number>) {
    this.bias = weights.get('bias') ?? 0;
    const features = [...weights].map(([name, weight]) => ({ parts: name.split(' '), weight }));
    for (const { parts } of features) {
      if (isOfWords(parts)) for (const word of wordsIn(parts)) this.add(word);
    }
    const size = this.places.size;
    this.a = new Float64Array(size);
    this.b = new Float64Array(size);
    this.c = new Float64Array(size);
    this.d = new Float64Array(size);
    this.bBefore = new Float64Array(size * BUCKETS.length);
    this.cBefore = new Float64Array(size * BUCKETS.length);
    for (const { parts, weight } of features) this.set(parts, weight);
  }

  /** The place of each word; -1 for those that no feature has. */
  placesOf(words: readonly string[]): Int32Array {
    return Int32Array.from(words, (word) => this.places.get(word) ?? NO_WORD);
  }

  /** Log-odds of a cut before the word at `index`, when the last one was at `from`. Words as `placesOf` gives them. */
  scoreOf(words: Int32Array, from: number, index: number): number {
    const size = this.places.size;
    const a = this.placeAt(words, index - 2);
    const b = this.placeAt(words, index - 1);
    const c = this.placeAt(words, index);
    const d = this.placeAt(words, index + 1);
    const e = this.placeAt(words, index + 2);
    const before = bucketAt(index - from);
    let score = this.bias;
    if (b !== NO_WORD) score += this.b[b] ?? 0;
    if (c !== NO_WORD) score += this.c[c] ?? 0;
    if (d !== NO_WORD) score += this.d[d] ?? 0;
    if (b !== NO_WORD && c !== NO_WORD) score += this.bc.get(b * size + c) ?? 0;
    if (c !== NO_WORD && d !== NO_WORD) score += this.cd.get(c * size + d) ?? 0;
    if (a !== NO_WORD && b !== NO_WORD) score += this.ab.get(a * size + b) ?? 0;
    if (c !== NO_WORD && d !== NO_WORD && e !== NO_WORD) score += this.cde.get((c * size + d) * size + e) ?? 0;
    if (a !== NO_WORD) score += this.a[a] ?? 0;
    score += this.before[before] ?? 0;
    score += this.after[bucketAt(words.length - index)] ?? 0;
    if (c !== NO_WORD) score += this.cBefore[c * BUCKETS.length + before] ?? 0;
    if (b !== NO_WORD) score += this.bBefore[b * BUCKETS.length + before] ?? 0;
    return score;
  }

  /** Beyond the words stands the empty one, which features have too. */
  private placeAt(words: Int32Array, at: number): number {
    return at < 0 || at >= words.length ? (this.places.get('') ?? NO_WORD) : (words[at] ?? NO_WORD);
  }

  private add(word: string): void {
    if (!this.places.has(word)) this.places.set(word, this.places.size);
  }

  private set(parts: readonly string[], weight: number): void {
    const [kind, one = '', two = '', three = ''] = parts;
    const size = this.places.size;
    const place = (word: string) => this.places.get(word) ?? NO_WORD;
    if (kind === 'before') this.before[BUCKETS.indexOf(one)] = weight;
    else if (kind === 'after') this.after[BUCKETS.indexOf(one)] = weight;
    else if (kind === 'ab' || kind === 'bc' || kind === 'cd') this[kind].set(place(one) * size + place(two), weight);
    else if (kind === 'cde') this.cde.set((place(one) * size + place(two)) * size + place(three), weight);
    else if (kind === 'a' || kind === 'd') this[kind][place(one)] = weight;
    else if (kind === 'b' || kind === 'c') {
      if (parts.length === 2) this[kind][place(one)] = weight;
      else this[kind === 'b' ? 'bBefore' : 'cBefore'][place(one) * BUCKETS.length + BUCKETS.indexOf(three)] = weight;
    }
  }
}

const NO_WORD = -1;
const BUCKETS: readonly string[] = ['1', '2', '3', '4', '5', '7', '10', '15', '25'];

/** The place of a count's bucket among them. */
function bucketAt(count: number): number {
  if (count <= 4) return count - 1;
  if (count <= 6) return 4;
  if (count <= 9) return 5;
  if (count <= 14) return 6;
  return count <= 24 ? 7 : 8;
}

function isOfWords([kind = '']: readonly string[]): boolean {
  return !['bias', 'before', 'after'].includes(kind);
}

/** "c so before 3" is of one word, "cd so you" of two. */
function wordsIn([kind, ...words]: readonly string[]): readonly string[] {
  return kind === 'b' || kind === 'c' ? words.slice(0, 1) : words;
}
