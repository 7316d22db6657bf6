import { piecesOf, tells } from './pattern-pieces.js';
import { PieceFinder } from './piece-finder.js';

/** What is known of many patterns before any text is seen; plain data, so that the build can lay it out. */
export interface AnchorTable {
  /** Patterns of which nothing is known. */
  readonly always: readonly number[];
  /** Every piece, each once, in order of their letters. */
  readonly pieces: readonly string[];
  /** Every letter that is in one. */
  readonly letters: string;
  /** By piece: the patterns that cannot do without a piece of the list that it is on; none where it is only on other lists. */
  readonly patterns: readonly (readonly number[])[];
  /** Of each pattern, all its lists but the first, by the places of their pieces. */
  readonly others: readonly (readonly (readonly number[])[])[];
}

/** Takes patterns apart, given as sources of regular expressions: see `pattern-pieces.ts`. */
export function layAnchors(sources: readonly string[]): AnchorTable {
  // What nearly every text has is looked for only where a pattern has nothing much better.
  const lists = sources
    .map(piecesOf)
    .map((all) => all.filter((list) => tells(list) > LITTLE || tells(all[0] ?? []) <= ENOUGH));
  const pieces = [...new Set(lists.flat(2))].sort();
  const places = new Map(pieces.map((piece, place) => [piece, place]));
  const toPlaces = (list: readonly string[]) => list.map((piece) => places.get(piece) ?? 0);
  const patterns = pieces.map((): number[] => []);
  const always: number[] = [];
  for (const [pattern, [first]] of lists.entries()) {
    if (first === undefined) always.push(pattern);
    else for (const place of new Set(toPlaces(first))) patterns[place]?.push(pattern);
  }
  return {
    always,
    pieces,
    letters: [...new Set(pieces.join(''))].sort().join(''),
    patterns,
    others: lists.map(([, ...others]) => others.map(toPlaces)),
  };
}

const LITTLE = 2;
const ENOUGH = 4;

/**
 * Which of many patterns a text may match, by the pieces of text that each cannot do without: one pass over the text
 * instead of one for every pattern.
 */
export class Anchors {
  private readonly table: AnchorTable;
  private readonly finder: PieceFinder;
  /** By piece and by pattern: in which search, by its number, it was last met. */
  private readonly met: Int32Array;
  private readonly asked: Int32Array;
  private search = 0;

  constructor(table: AnchorTable) {
    this.table = table;
    this.finder = new PieceFinder(table.pieces, table.letters);
    this.met = new Int32Array(table.pieces.length);
    this.asked = new Int32Array(table.others.length);
  }

  /** Indexes of the patterns that may match, in order; every pattern that does is among them. */
  among(text: string): readonly number[] {
    const { always, patterns } = this.table;
    this.search = this.nextSearch();
    const found: number[] = [];
    for (const piece of this.finder.mark(text, this.met, this.search)) {
      for (const pattern of patterns[piece] ?? NONE) if (this.isPossible(pattern)) found.push(pattern);
    }
    return found.length === 0 ? always : [...always, ...found].sort((a, b) => a - b);
  }

  /** True for a pattern that was not asked for yet, where a piece of its every other list was met. */
  private isPossible(pattern: number): boolean {
    const { asked, met, search } = this;
    if (asked[pattern] === search) return false;
    asked[pattern] = search;
    for (const list of this.table.others[pattern] ?? NO_LISTS) {
      let at = 0;
      while (at < list.length && met[list[at] ?? 0] !== search) at++;
      if (at === list.length) return false;
    }
    return true;
  }

  /** Searches are numbered, so that what was noted of one need not be wiped for the next. */
  private nextSearch(): number {
    if (this.search < MOST_SEARCHES) return this.search + 1;
    this.met.fill(0);
    this.asked.fill(0);
    return 1;
  }
}

const NONE: readonly number[] = [];
const NO_LISTS: readonly (readonly number[])[] = [];
const MOST_SEARCHES = 1 << 29;
