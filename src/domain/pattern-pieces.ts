/*
 * Reads patterns of this program (groups, classes, repetition, look-around; no flags) for the pieces of text that they
 * cannot do without.
 */

/** What is known of a part of a pattern. */
interface Known {
  /** Everything that it matches; null when that is too much to list. */
  readonly all: readonly string[] | null;
  readonly pieces: Pieces;
}

/** Lists of pieces of text: one of each list is in every match. The most telling list comes first. */
export type Pieces = readonly (readonly string[])[];

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
export function tells(pieces: readonly string[]): number {
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
