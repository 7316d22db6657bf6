/**
 * Which of many patterns a text may match, by the pieces of text that each cannot do without: one pass over the text
 * instead of one for every pattern. Patterns are those of this folder: groups, classes, repetition, look-around.
 */
export class Anchors {
  /** By the hash of three letters: where in `places` the pieces begin that are looked up by them. */
  private readonly heads = new Int32Array(BUCKETS).fill(-1);
  private readonly places: Place[] = [];
  /** Patterns of which nothing is known. */
  private readonly always: readonly number[];

  constructor(sources: readonly string[]) {
    const always: number[] = [];
    for (const [pattern, source] of sources.entries()) {
      const pieces = piecesOf(source);
      if (pieces === null) always.push(pattern);
      else for (const piece of pieces) this.add(piece, pattern);
    }
    this.always = always;
  }

  /** Indexes of the patterns that may match, in order; every pattern that does is among them. */
  among(text: string): readonly number[] {
    let found: number[] | null = null;
    for (let at = 0; at + 3 <= text.length; at++) {
      for (let place = this.heads[bucketOf(text, at)] ?? -1; place !== -1; ) {
        const known = this.places[place];
        if (!known) break;
        if (text.startsWith(known.piece, at - known.offset)) {
          found ??= [];
          if (!found.includes(known.pattern)) found.push(known.pattern);
        }
        place = known.next;
      }
    }
    return found === null ? this.always : [...this.always, ...found].sort((a, b) => a - b);
  }

  private add(piece: string, pattern: number): void {
    let best = { offset: 0, bucket: bucketOf(piece, 0), load: Number.POSITIVE_INFINITY };
    for (let offset = 0; offset + 3 <= piece.length; offset++) {
      const bucket = bucketOf(piece, offset);
      const load = this.loadOf(bucket);
      if (load < best.load) best = { offset, bucket, load };
    }
    this.places.push({ piece, pattern, offset: best.offset, next: this.heads[best.bucket] ?? -1 });
    this.heads[best.bucket] = this.places.length - 1;
  }

  private loadOf(bucket: number): number {
    let load = 0;
    for (let place = this.heads[bucket] ?? -1; place !== -1; place = this.places[place]?.next ?? -1) load++;
    return load;
  }
}

interface Place {
  readonly piece: string;
  readonly pattern: number;
  /** Where in the piece the three letters are by which it is found. */
  readonly offset: number;
  readonly next: number;
}

const BUCKETS = 1 << 13;

function bucketOf(text: string, at: number): number {
  const hash = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2);
  return (hash ^ (hash >>> 9)) & (BUCKETS - 1);
}

/** What is known of a part of a pattern. */
interface Known {
  /** Everything that it matches; null when that is too much to list. */
  readonly all: readonly string[] | null;
  /** Pieces of which one is in whatever it matches; null when there are none. */
  readonly pieces: readonly string[] | null;
}

const NOTHING: Known = { all: [''], pieces: null };
const ANYTHING: Known = { all: null, pieces: null };
const MOST_LISTED = 96;
const SHORTEST_PIECE = 3;

/** Pieces of text of which one is in every match of a pattern; null when none of three letters or more is known. */
export function piecesOf(source: string): readonly string[] | null {
  const { pieces } = new PatternParser(source).parse();
  return pieces !== null && shortest(pieces) >= SHORTEST_PIECE ? pieces : null;
}

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
    const pieces = branches.every((one) => one.pieces !== null) ? branches.flatMap((one) => one.pieces ?? []) : null;
    return { all: all !== null && all.length <= MOST_LISTED ? [...new Set(all)] : null, pieces };
  }

  /** What stands side by side: neighbours that can be listed are listed together, and the most telling piece is kept. */
  private sequence(): Known {
    let run: readonly string[] = [''];
    let isListed = true;
    let best: readonly string[] | null = null;
    const offer = (pieces: readonly string[] | null) => {
      if (pieces !== null && tells(pieces) > tells(best)) best = pieces;
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const known = this.repeated();
      const longer = known.all?.flatMap((end) => run.map((start) => start + end)) ?? null;
      if (longer !== null && longer.length <= MOST_LISTED) {
        run = longer;
        continue;
      }
      isListed = false;
      offer(run);
      offer(known.pieces);
      // What cannot be listed with what came before may begin a list of its own.
      run = known.all ?? [''];
    }
    offer(run);
    return { all: isListed ? run : null, pieces: best };
  }

  private repeated(): Known {
    const once = this.single();
    const [written, least, most] = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})/.exec(this.source.slice(this.at)) ?? [];
    if (written === undefined) return once;
    this.at += written.length;
    if (this.source[this.at] === '?') this.at++;
    if (least === '?') return { all: once.all === null ? null : [...new Set(['', ...once.all])], pieces: null };
    const mayBeNone = least === '*' || most === '0';
    return { all: null, pieces: mayBeNone ? null : once.pieces };
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
        return { all: [char], pieces: [char] };
    }
  }

  private group(): Known {
    const [start = '', sign] = /^\?(:|=|!|<=|<!)/.exec(this.source.slice(this.at)) ?? [];
    this.at += start.length;
    const inner = this.alternatives();
    this.at++;
    // What is only looked at takes no room.
    return sign === undefined || sign === ':' ? inner : NOTHING;
  }

  private oneOf(): Known {
    const end = this.source.indexOf(']', this.at);
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    const isPlain = /^[a-z0-9 ,;!?.']*-?[a-z0-9 ,;!?.']*$/.test(inside) && !/[a-z0-9]-[a-z0-9]/.test(inside);
    return isPlain ? { all: [...inside], pieces: [...inside] } : ANYTHING;
  }

  private escaped(): Known {
    const char = this.source[this.at] ?? '';
    this.at++;
    if (char === 'b' || char === 'B') return NOTHING;
    return /[a-z0-9]/i.test(char) ? ANYTHING : { all: [char], pieces: [char] };
  }
}

function shortest(pieces: readonly string[]): number {
  return Math.min(...pieces.map(({ length }) => length));
}

/** How much a list of pieces says: few long ones most. */
function tells(pieces: readonly string[] | null): number {
  if (pieces === null) return 0;
  return Math.min(6, shortest(pieces)) - pieces.length / (2 * MOST_LISTED);
}
