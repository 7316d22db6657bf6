/**
 * Which of many patterns a text may match, by the pieces of text that each cannot do without: one pass over the text
 * instead of one for every pattern. Patterns are those of this folder: groups, classes, repetition, look-around.
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

  constructor(sources: readonly string[]) {
    const always: number[] = [];
    const pieces = new Map<string, Piece>();
    const pieceOf = (text: string): Piece => {
      const piece = pieces.get(text) ?? { text, place: pieces.size, patterns: [], bucket: -1 };
      pieces.set(text, piece);
      return piece;
    };
    this.others = sources.map((source, pattern) => {
      const [first, ...others] = piecesOf(source);
      if (first === undefined) always.push(pattern);
      for (const text of first ?? []) pieceOf(text).patterns.push(pattern);
      return others.map((list) => list.map((text) => pieceOf(text).place));
    });
    this.pieces = [...pieces.values()];
    this.always = always;
    this.met = new Int32Array(pieces.size);
    this.asked = new Int32Array(sources.length);
    this.looked = new Int32Array(pieces.size);
    this.enter();
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

  /** A piece is looked up by those four letters of it that the fewest pieces have; one of three by every letter after it. */
  private enter(): void {
    const often = new Int32Array(BUCKETS);
    for (const { text } of this.pieces)
      for (let at = 0; at + 4 <= text.length; at++) {
        const bucket = bucketOf(fourAt(text, at));
        often[bucket] = (often[bucket] ?? 0) + 1;
      }
    for (const piece of this.pieces) {
      const { text, patterns } = piece;
      let offset = 0;
      for (let at = 0, least = Number.POSITIVE_INFINITY; at + 4 <= text.length; at++) {
        const bucket = bucketOf(fourAt(text, at));
        if ((often[bucket] ?? 0) >= least) continue;
        least = often[bucket] ?? 0;
        offset = at;
        piece.bucket = bucket;
      }
      if (patterns.length === 0) continue;
      if (piece.bucket !== -1) this.enterAt(piece.bucket, piece, offset);
      else for (let last = 0; last < 32; last++) this.enterAt(bucketOf((threeAt(text, 0) << 5) | last), piece, 0);
    }
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
  readonly patterns: number[];
  /** The hash of the four letters by which it is found; -1 for one of three. */
  bucket: number;
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

/** What is known of a part of a pattern. */
interface Known {
  /** Everything that it matches; null when that is too much to list. */
  readonly all: readonly string[] | null;
  readonly pieces: Pieces;
}

/** Lists of pieces of text: one of each list is in every match. The most telling list comes first. */
type Pieces = readonly (readonly string[])[];

const NOTHING: Known = { all: [''], pieces: [] };
const ANYTHING: Known = { all: null, pieces: [] };
const MOST_LISTED = 12;
const SHORTEST_PIECE = 3;
const MOST_LISTS = 3;

/** Lists of pieces of text of three letters or more: of each list one is in every match of the pattern. */
export function piecesOf(source: string): Pieces {
  return new PatternParser(source).parse().pieces;
}

/** Letters that stand for themselves. */
const PLAIN = /[a-z0-9 ',;!"-]+/y;

class PatternParser {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  parse(): Known {
    const known = this.alternatives();
    if (this.at < this.source.length) throw new Error(`cannot read the pattern from ${this.at} on: ${this.source}`);
    return known;
  }

  private alternatives(): Known {
    const branches = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      branches.push(this.sequence());
    }
    if (branches.length === 1) return branches[0] ?? NOTHING;
    const all = branches.every((one) => one.all !== null) ? branches.flatMap((one) => one.all ?? []) : null;
    const pieces = branches.every((one) => one.pieces.length > 0)
      ? [branches.flatMap(({ pieces: [best = []] }) => best)]
      : [];
    return { all: all !== null && all.length <= MOST_LISTED ? [...new Set(all)] : null, pieces };
  }

  /** What stands side by side: neighbours that can be listed are listed together, and the most telling piece is kept. */
  private sequence(): Known {
    let run: readonly string[] = [''];
    let isListed = true;
    const lists: (readonly string[])[] = [];
    const offer = (pieces: readonly string[]) => {
      if (pieces.every(({ length }) => length >= SHORTEST_PIECE)) lists.push(pieces);
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const known = this.repeated();
      const isJoined = known.all !== null && known.all.length * run.length <= MOST_LISTED;
      const isLookedAt = known.all?.length === 1 && known.all[0] === '';
      if (!isJoined || isLookedAt) for (const pieces of known.pieces) offer(pieces);
      if (isJoined) {
        run = join(run, known.all);
        continue;
      }
      isListed = false;
      offer(run);
      // What cannot be listed with what came before may begin a list of its own.
      run = known.all ?? [''];
    }
    offer(run);
    const worth = lists.length > 1 ? new Map(lists.map((one) => [one, tells(one)])) : null;
    const pieces = worth ? lists.sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0)).slice(0, MOST_LISTS) : lists;
    return { all: isListed ? run : null, pieces };
  }

  private repeated(): Known {
    const once = this.single();
    if (!'?*+{'.includes(this.source[this.at] ?? '|')) return once;
    const [written, least, most] =
      /^(?:([?*+])|\{(\d+)(,?)(\d*)\})/.exec(this.source.slice(this.at, this.at + 9)) ?? [];
    if (written === undefined) return once;
    this.at += written.length;
    if (this.source[this.at] === '?') this.at++;
    if (least === '?') return { all: once.all === null ? null : [...new Set(['', ...once.all])], pieces: [] };
    const mayBeNone = least === '*' || most === '0';
    return { all: null, pieces: mayBeNone ? [] : once.pieces };
  }

  private single(): Known {
    const char = this.source[this.at] ?? '';
    this.at++;
    switch (char) {
      case '(':
        return this.group();
      case '[':
        return this.oneOf();
      case '.':
        return ANYTHING;
      case '^':
      case '$':
        return NOTHING;
      case '\\':
        return this.escaped();
      default:
        return { all: [char + this.plainRest()], pieces: [] };
    }
  }

  /** Plain letters that follow, all but one that is repeated. */
  private plainRest(): string {
    PLAIN.lastIndex = this.at;
    const [letters = ''] = PLAIN.exec(this.source) ?? [];
    const rest = /[?*+{]/.test(this.source[this.at + letters.length] ?? '') ? letters.slice(0, -1) : letters;
    // A letter that is itself repeated stands alone.
    const isAlone = /[?*+{]/.test(this.source[this.at] ?? '');
    this.at += isAlone ? 0 : rest.length;
    return isAlone ? '' : rest;
  }

  private group(): Known {
    const [start = '', sign] = /^\?(:|=|!|<=|<!)/.exec(this.source.slice(this.at, this.at + 3)) ?? [];
    this.at += start.length;
    const inner = this.alternatives();
    this.at++;
    if (sign === undefined || sign === ':') return inner;
    // What is only looked at takes no room, but must be there.
    return { all: [''], pieces: sign === '=' || sign === '<=' ? inner.pieces : [] };
  }

  private oneOf(): Known {
    const end = this.source.indexOf(']', this.at);
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    const isPlain = /^[a-z0-9 ,;!?.']*-?[a-z0-9 ,;!?.']*$/.test(inside) && !/[a-z0-9]-[a-z0-9]/.test(inside);
    return isPlain ? { all: [...inside], pieces: [] } : ANYTHING;
  }

  private escaped(): Known {
    const char = this.source[this.at] ?? '';
    this.at++;
    if (char === 'b' || char === 'B') return NOTHING;
    return /[a-z0-9]/i.test(char) ? ANYTHING : { all: [char], pieces: [] };
  }
}

function join(starts: readonly string[], ends: readonly string[]): readonly string[] {
  const [only] = ends;
  if (only !== undefined && ends.length === 1) return only === '' ? starts : starts.map((start) => start + only);
  return ends.flatMap((end) => starts.map((start) => start + end));
}

/** How much a list says: a few long pieces, each with a word that is not in everybody's mouth, say most. */
function tells(pieces: readonly string[]): number {
  let least = MOST_WORTH;
  for (const piece of pieces) {
    let worth = Math.min(2, piece.length / 4);
    for (const word of piece.split(' ')) if (!COMMON.has(word)) worth += word.length;
    least = Math.min(least, worth);
  }
  return least - pieces.length / (2 * MOST_LISTED);
}

const MOST_WORTH = 7;

const COMMON: ReadonlySet<string> = new Set(
  `a about all an and any are around ate at be been before but by can could did do don't for from get go going got had
   has have he her here him his how i if in is it just know last like me more my no not now of off on one or our out over
   say see she so some tell that the their them then there they thing think this time to told up us use want was way we
   well went were what when where while who will with would you your`.split(/\s+/),
);
