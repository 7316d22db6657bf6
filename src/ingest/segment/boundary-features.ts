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

/** The weights of these features by the words' places in a vocabulary; plain data, so that the build can lay it out. */
export interface BoundaryTable {
  readonly words: readonly string[];
  readonly bias: number;
  /** By word: two and one before the cut, one and two behind it; by bucket; by word and bucket. */
  readonly alone: Readonly<Record<Alone, readonly Placed[]>>;
  /** By two words or three, as numbers of so many digits to the base of the vocabulary. */
  readonly joint: Readonly<Record<Joint, readonly Placed[]>>;
}

type Alone = 'a' | 'b' | 'c' | 'd' | 'before' | 'after' | 'bBefore' | 'cBefore';
type Joint = 'ab' | 'bc' | 'cd' | 'cde';
type Placed = readonly [place: number, weight: number];

/** Weights by the names of `boundaryFeatures`, in another shape. */
export function layBoundaries(weights: ReadonlyMap<string, number>): BoundaryTable {
  const features = [...weights].map(([name, weight]) => ({ parts: name.split(' '), weight }));
  const words = [...new Set(features.flatMap(({ parts }) => (isOfWords(parts) ? wordsIn(parts) : [])))];
  const places = new Map(words.map((word, place) => [word, place]));
  const place = (word: string) => places.get(word) ?? NO_WORD;
  const size = words.length;
  const alone: Record<Alone, Placed[]> = {
    a: [],
    b: [],
    c: [],
    d: [],
    before: [],
    after: [],
    bBefore: [],
    cBefore: [],
  };
  const joint: Record<Joint, Placed[]> = { ab: [], bc: [], cd: [], cde: [] };
  for (const { parts, weight } of features) {
    const [kind, one = '', two = '', three = ''] = parts;
    if (kind === 'before' || kind === 'after') alone[kind].push([BUCKETS.indexOf(one), weight]);
    else if (kind === 'ab' || kind === 'bc' || kind === 'cd')
      joint[kind].push([place(one) * size + place(two), weight]);
    else if (kind === 'cde') joint.cde.push([(place(one) * size + place(two)) * size + place(three), weight]);
    else if (kind === 'a' || kind === 'd') alone[kind].push([place(one), weight]);
    else if (kind === 'b' || kind === 'c') {
      if (parts.length === 2) alone[kind].push([place(one), weight]);
      else
        alone[kind === 'b' ? 'bBefore' : 'cBefore'].push([
          place(one) * BUCKETS.length + BUCKETS.indexOf(three),
          weight,
        ]);
    }
  }
  return { words, bias: weights.get('bias') ?? 0, alone, joint };
}

/**
 * The weights of these features, so that no feature is spelled out to be looked up. `scoreOf` adds them up in the order
 * of `boundaryFeatures`, to the same last bit.
 */
export class BoundaryWeights {
  private readonly places: ReadonlyMap<string, number>;
  /** The place of the empty word, which stands beyond the others and which features have too. */
  private readonly beyond: number;
  private readonly bias: number;
  private readonly a: Float64Array;
  private readonly b: Float64Array;
  private readonly c: Float64Array;
  private readonly d: Float64Array;
  private readonly ab: ReadonlyMap<number, number>;
  private readonly bc: ReadonlyMap<number, number>;
  private readonly cd: ReadonlyMap<number, number>;
  private readonly cde: ReadonlyMap<number, number>;
  private readonly before: Float64Array;
  private readonly after: Float64Array;
  private readonly bBefore: Float64Array;
  private readonly cBefore: Float64Array;

  constructor({ words, bias, alone, joint }: BoundaryTable) {
    const size = words.length;
    this.places = new Map(words.map((word, place) => [word, place]));
    this.beyond = this.places.get('') ?? NO_WORD;
    this.bias = bias;
    this.a = spread(alone.a, size);
    this.b = spread(alone.b, size);
    this.c = spread(alone.c, size);
    this.d = spread(alone.d, size);
    this.ab = new Map(joint.ab);
    this.bc = new Map(joint.bc);
    this.cd = new Map(joint.cd);
    this.cde = new Map(joint.cde);
    this.before = spread(alone.before, BUCKETS.length);
    this.after = spread(alone.after, BUCKETS.length);
    this.bBefore = spread(alone.bBefore, size * BUCKETS.length);
    this.cBefore = spread(alone.cBefore, size * BUCKETS.length);
  }

  /** The place of each word; -1 for those that no feature has. */
  placesOf(words: readonly string[]): Int32Array {
    const places = new Int32Array(words.length);
    for (let at = 0; at < places.length; at++) places[at] = this.places.get(words[at] ?? '') ?? NO_WORD;
    return places;
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

  private placeAt(words: Int32Array, at: number): number {
    return at < 0 || at >= words.length ? this.beyond : (words[at] ?? NO_WORD);
  }
}

function spread(placed: readonly Placed[], size: number): Float64Array {
  const weights = new Float64Array(size);
  for (const [place, weight] of placed) weights[place] = weight;
  return weights;
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
