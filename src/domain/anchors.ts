import { piecesOf, SHORTEST_PIECE } from './pattern-pieces.js';

/** What is known of many patterns before any text is seen; plain data, so that the build can lay it out. */
export interface AnchorTable {
  /** Patterns of which nothing is known. */
  readonly always: readonly number[];
  /** Every piece, each once. */
  readonly pieces: readonly LaidPiece[];
  /** Of each pattern, all its lists but the first, by the places of their pieces. */
  readonly others: readonly (readonly (readonly number[])[])[];
}

interface LaidPiece {
  readonly text: string;
  /** Those that cannot do without a piece of the list that it is on; none where it is only on other lists. */
  readonly patterns: readonly number[];
  /** Where in the piece the four letters are by which it is found: those that the fewest pieces have. */
  readonly offset: number;
}

/** Takes patterns apart, given as sources of regular expressions: see `pattern-pieces.ts`. */
export function layAnchors(sources: readonly string[]): AnchorTable {
  const always: number[] = [];
  const patterns = new Map<string, number[]>();
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const others = sources.map((source, pattern) => {
    const [first, ...more] = piecesOf(source);
    if (first === undefined) always.push(pattern);
    for (const text of first ?? []) {
      placeOf(text);
      patterns.set(text, [...(patterns.get(text) ?? []), pattern]);
    }
    return more.map((list) => list.map(placeOf));
  });
  const texts = [...places.keys()];
  const often = new Int32Array(BUCKETS);
  for (const text of texts) {
    for (let at = 0; at + 4 <= text.length; at++) {
      const bucket = bucketOf(fourAt(text, at));
      often[bucket] = (often[bucket] ?? 0) + 1;
    }
  }
  const pieces = texts.map((text) => ({ text, patterns: patterns.get(text) ?? [], offset: rarestOf(text, often) }));
  return { always, pieces, others };
}

function rarestOf(text: string, often: Int32Array): number {
  let offset = 0;
  for (let at = 0, least = Number.POSITIVE_INFINITY; at + 4 <= text.length; at++) {
    const count = often[bucketOf(fourAt(text, at))] ?? 0;
    if (count >= least) continue;
    least = count;
    offset = at;
  }
  return offset;
}

/**
 * Which of many patterns a text may match, by the pieces of text that each cannot do without: one pass over the text
 * instead of one for every pattern.
 */
export class Anchors {
  /** Every piece, each once. */
  private readonly pieces: readonly Piece[];
  /** Of each pattern, all its lists but the first, by the places of their pieces. */
  private readonly others: readonly (readonly (readonly number[])[])[];
  /** Patterns of which nothing is known. */
  private readonly always: readonly number[];
  private readonly entries: Entry[] = [];
  /** By the hash of four letters: the place of the first entry that is looked up by them; -1 for none. */
  private readonly heads = new Int16Array(BUCKETS).fill(-1);
  /** By piece and by pattern: in which search, by its number, it was last met. */
  private readonly met: Int32Array;
  private readonly asked: Int32Array;
  /** By piece: twice the search in which it was last looked for, and one more where it was there. */
  private readonly looked: Int32Array;
  /** By the hash of four letters: in which search they were last read. */
  private readonly read = new Int32Array(BUCKETS);
  private search = 0;

  constructor({ always, pieces, others }: AnchorTable) {
    this.always = always;
    this.others = others;
    this.pieces = pieces.map(({ text, patterns, offset }, place) => ({
      text,
      place,
      patterns,
      bucket: text.length === SHORTEST_PIECE ? -1 : bucketOf(fourAt(text, offset)),
    }));
    this.met = new Int32Array(pieces.length);
    this.asked = new Int32Array(others.length);
    this.looked = new Int32Array(pieces.length);
    for (const [place, { offset }] of pieces.entries()) this.enter(this.pieces[place], offset);
  }

  /** Indexes of the patterns that may match, in order; every pattern that does is among them. */
  among(text: string): readonly number[] {
    const { entries, heads, met, read } = this;
    const { length } = text;
    if (length < SHORTEST_PIECE) return this.always;
    const search = this.nextSearch();
    const asking: Piece[] = [];
    let four = threeAt(text, 0);
    // One step past the end, for a piece of three letters there.
    for (let at = 3; at <= length; at++) {
      four = ((four & 0x7fff) << 5) | (at < length ? text.charCodeAt(at) & 31 : 0);
      const bucket = bucketOf(four);
      read[bucket] = search;
      for (let next = heads[bucket] ?? -1; next !== -1; ) {
        const entry = entries[next];
        if (entry === undefined) break;
        const { piece } = entry;
        // A text may say a piece a thousand times; what hangs on it is asked once.
        if (met[piece.place] !== search && text.startsWith(piece.text, at - 3 - entry.offset)) {
          met[piece.place] = search;
          asking.push(piece);
        }
        next = entry.next;
      }
    }
    if (asking.length === 0) return this.always;
    const found: number[] = [];
    for (const piece of asking) this.ask(piece.patterns, text, found);
    return found.length === 0 ? this.always : [...this.always, ...found].sort((a, b) => a - b);
  }

  /** Adds those of some patterns that were not asked for yet, and of whose every other list a piece is there. */
  private ask(patterns: readonly number[], text: string, found: number[]): void {
    for (const pattern of patterns) {
      if (this.asked[pattern] === this.search) continue;
      this.asked[pattern] = this.search;
      const lists = this.others[pattern] ?? [];
      if (lists.every((list) => list.some((piece) => this.has(piece, text)))) found.push(pattern);
    }
  }

  private has(place: number, text: string): boolean {
    const before = this.looked[place] ?? 0;
    if (before >> 1 === this.search) return (before & 1) === 1;
    const { text: wanted, bucket } = this.pieces[place] ?? NO_PIECE;
    const has = (bucket === -1 || this.read[bucket] === this.search) && text.includes(wanted);
    this.looked[place] = 2 * this.search + (has ? 1 : 0);
    return has;
  }

  /** Searches are numbered, so that what was noted of one need not be wiped for the next. */
  private nextSearch(): number {
    if (this.search === MOST_SEARCHES) {
      for (const noted of [this.met, this.asked, this.looked, this.read]) noted.fill(0);
      this.search = 0;
    }
    this.search += 1;
    return this.search;
  }

  /** A piece of three letters is looked up by them and every letter after them. */
  private enter(piece: Piece | undefined, offset: number): void {
    if (piece === undefined || piece.patterns.length === 0) return;
    if (piece.bucket !== -1) this.enterAt(piece.bucket, piece, offset);
    else for (let last = 0; last < 32; last++) this.enterAt(bucketOf((threeAt(piece.text, 0) << 5) | last), piece, 0);
  }

  private enterAt(bucket: number, piece: Piece, offset: number): void {
    this.entries.push({ piece, offset, next: this.heads[bucket] ?? -1 });
    this.heads[bucket] = this.entries.length - 1;
  }
}

interface Piece {
  readonly text: string;
  /** Its place among the pieces. */
  readonly place: number;
  /** Those that cannot do without a piece of the list that it is on; none where it is only on other lists. */
  readonly patterns: readonly number[];
  /** The hash of the four letters by which it is found; -1 for one of three. */
  readonly bucket: number;
}

const NO_PIECE: Pick<Piece, 'text' | 'bucket'> = { text: '', bucket: -1 };

interface Entry {
  readonly piece: Piece;
  /** Where in the piece the four letters are by which it is found. */
  readonly offset: number;
  readonly next: number;
}

const BUCKETS = 1 << 15;
const MOST_SEARCHES = 1 << 29;

/** Five bits of each of three letters in a row. */
function threeAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
}

function fourAt(text: string, at: number): number {
  return (threeAt(text, at) << 5) | (text.charCodeAt(at + 3) & 31);
}

function bucketOf(four: number): number {
  return Math.imul(four, 0x9e3779b1) >>> 17;
}
