import { LEXICONS } from './lexicons.js';
import type { Surroundings } from './surroundings.js';
import type { TokenTable } from './tokens.js';
import { hashWord } from './tokens.js';

/** What a coder counts rather than reads: questions, pronouns, what was returned of the other's words. */
export const CUES = [
  'words',
  'marks',
  'asks',
  'starts-wh',
  'starts-auxiliary',
  'wh',
  'you',
  'i',
  'we',
  'returned',
  'returned-share',
  'returned-of-before',
  'returned-longer',
  'new-content',
  'before-words',
  'before-asks',
  'after-words',
  'after-yes',
  'after-no',
  'after-asks',
  'position',
  'earlier-words',
  'one-word-before',
  'negated',
  ...LEXICONS.map((lexicon) => lexicon.id),
  ...LEXICONS.map((lexicon) => `before-${lexicon.id}`),
] as const;

/** Counts the cues of a session's units; what several units share is counted once. */
export class CueCounter {
  private readonly tokens: TokenTable;
  /** Which of the small word classes each token is in, and which of `LEXICONS`: a bit each. */
  private readonly classes: Int32Array;
  private readonly lexicons: Int32Array;
  private readonly turn = new StemSet();
  private readonly exchange = new StemSet();
  private readonly beforeLexicons = new Float32Array(LEXICONS.length);

  constructor(tokens: TokenTable) {
    this.tokens = tokens;
    this.classes = new Int32Array(tokens.hash.length);
    this.lexicons = new Int32Array(tokens.hash.length);
    for (let token = 0; token < tokens.hash.length; token++) {
      if (tokens.kind[token] !== 0) continue;
      const slot = slotOf(tokens.hash[token] ?? 0);
      this.classes[token] = MARKS.classes[slot] ?? 0;
      this.lexicons[token] = MARKS.lexicons[slot] ?? 0;
    }
  }

  /** Fills `out` from `at` on with the cues of one unit, in the order of `CUES`. */
  fill(unit: Surroundings, out: Float32Array, at: number): void {
    const { classes, lexicons } = this;
    const { hash, kind, stem } = this.tokens;
    const { own, before, after, earlier } = unit;
    this.lookBefore(unit);
    let words = 0;
    let marks = 0;
    let wh = 0;
    let you = 0;
    let i = 0;
    let we = 0;
    let negated = 0;
    let first = 0;
    let content = 0;
    let returned = 0;
    let longer = 0;
    const lexicon = at + FIRST_LEXICON;
    out.fill(0, at, at + CUES.length);
    for (let token = own.from; token < own.to; token++) {
      if (kind[token] !== 0) {
        if (hash[token] === QUESTION_MARK) marks += 1;
        continue;
      }
      words += 1;
      const bits = classes[token] ?? 0;
      if (words <= 3 && first === 0 && (bits & FILLER) === 0) first = bits | SEEN;
      if (bits & WH) wh += 1;
      if (bits & YOU) you += 1;
      else if (bits & I) i += 1;
      else if (bits & WE) we += 1;
      if (bits & NEGATION) negated += 1;
      if ((bits & COMMON) === 0) {
        content += 1;
        if (this.turn.has(stem[token] ?? 0)) returned += 1;
        if (this.exchange.has(stem[token] ?? 0)) longer += 1;
      }
      addLexicons(lexicons[token] ?? 0, out, lexicon);
    }
    const beforeWords = before.to - before.from;
    const afterClasses = after.to > after.from ? (classes[after.from] ?? 0) : 0;
    out[at] = logOf(words);
    out[at + 1] = marks;
    out[at + 2] = own.to > own.from && hash[own.to - 1] === QUESTION_MARK ? 1 : 0;
    out[at + 3] = first & WH ? 1 : 0;
    out[at + 4] = first & AUXILIARY ? 1 : 0;
    out[at + 5] = wh;
    out[at + 6] = you / Math.max(3, words);
    out[at + 7] = i / Math.max(3, words);
    out[at + 8] = we / Math.max(3, words);
    out[at + 9] = returned;
    out[at + 10] = returned / Math.max(1, content);
    out[at + 11] = returned / Math.max(1, this.turn.content);
    out[at + 12] = longer;
    out[at + 13] = content - returned;
    out[at + 14] = logOf(beforeWords);
    out[at + 15] = beforeWords > 0 && hash[before.to - 1] === QUESTION_MARK ? 1 : 0;
    out[at + 16] = logOf(after.to - after.from);
    out[at + 17] = afterClasses & YES ? 1 : 0;
    out[at + 18] = afterClasses & NO ? 1 : 0;
    out[at + 19] = after.to > after.from && hash[after.to - 1] === QUESTION_MARK ? 1 : 0;
    out[at + 20] = unit.position;
    out[at + 21] = logOf(earlier.to - earlier.from);
    out[at + 22] = beforeWords > 0 && beforeWords <= 3 ? 1 : 0;
    out[at + 23] = negated;
    out.set(this.beforeLexicons, lexicon + LEXICONS.length);
  }

  /** What the other said before is the same for all units of a turn. */
  private lookBefore(unit: Surroundings): void {
    const { before } = unit;
    const again = this.turn.fill(this.tokens, this.classes, before.from, before.to);
    this.exchange.fill(this.tokens, this.classes, exchangeStart(unit), before.to);
    if (again) return;
    this.beforeLexicons.fill(0);
    for (let token = before.from; token < before.to; token++)
      addLexicons(this.lexicons[token] ?? 0, this.beforeLexicons, 0);
  }
}

const FIRST_LEXICON = 24;

/** Logarithm of a count of words and one. */
function logOf(count: number): number {
  return LOGS[count] ?? Math.log1p(count);
}

/** Of the counts that come up again and again. */
const LOGS = Float64Array.from({ length: 256 }, (_, count) => Math.log1p(count));

function addLexicons(lexicons: number, out: Float32Array, at: number): void {
  for (let left = lexicons; left !== 0; left &= left - 1) {
    const list = at + 31 - Math.clz32(left & -left);
    out[list] = (out[list] ?? 0) + 1;
  }
}

/** The stems of the content words of one stretch, to ask which of them came up again. */
class StemSet {
  /** Content words of the stretch. */
  content = 0;
  private from = -1;
  private to = -1;
  private stems = new Int32Array(256);
  private filled = new Uint8Array(256);

  /** True when the stretch is the one it holds already. */
  fill(tokens: TokenTable, classes: Int32Array, from: number, to: number): boolean {
    if (from === this.from && to === this.to) return true;
    this.from = from;
    this.to = to;
    this.content = 0;
    if (this.stems.length < 2 * (to - from)) {
      const size = 2 ** Math.ceil(Math.log2(4 * (to - from)));
      this.stems = new Int32Array(size);
      this.filled = new Uint8Array(size);
    } else this.filled.fill(0);
    const mask = this.stems.length - 1;
    for (let token = from; token < to; token++) {
      if (tokens.kind[token] !== 0 || ((classes[token] ?? 0) & COMMON) !== 0) continue;
      this.content += 1;
      const stem = tokens.stem[token] ?? 0;
      let slot = stem & mask;
      while (this.filled[slot] === 1 && this.stems[slot] !== stem) slot = (slot + 1) & mask;
      this.stems[slot] = stem;
      this.filled[slot] = 1;
    }
    return false;
  }

  has(stem: number): boolean {
    if (this.content === 0) return false;
    const mask = this.stems.length - 1;
    let slot = stem & mask;
    while (this.filled[slot] === 1) {
      if (this.stems[slot] === stem) return true;
      slot = (slot + 1) & mask;
    }
    return false;
  }
}

/** The other's turn before and all that leads up to it, a hundred words at most. */
function exchangeStart(unit: Surroundings): number {
  return Math.max(unit.earlier.to > unit.earlier.from ? unit.earlier.from : unit.before.from, unit.before.to - 100, 0);
}

const QUESTION_MARK = hashWord('?');
const WH = 1;
const AUXILIARY = 2;
const YOU = 4;
const I = 8;
const WE = 16;
const NEGATION = 32;
const YES = 64;
const NO = 128;
const FILLER = 256;
const COMMON = 512;
/** Tells a first word in no class from none. */
const SEEN = 1024;

const WORD_CLASSES: readonly (readonly [number, string])[] = [
  [WH, "what how why when where who which what's how's whats hows"],
  [
    AUXILIARY,
    "do does did is are was were have has had can could would will should may might am isn't aren't don't doesn't didn't haven't any",
  ],
  [YOU, "you your you're yours yourself you've you'd you'll youre u ur"],
  [I, "i my me i'm i've i'd i'll mine myself im ive"],
  [WE, "we our us we're we've we'll let's ours"],
  [
    NEGATION,
    "not no never don't can't won't didn't doesn't isn't wasn't haven't couldn't wouldn't nothing nobody none dont cant",
  ],
  [YES, 'yeah yes yep right exactly mm mhm uh sure okay ok definitely absolutely yup'],
  [NO, 'no not nope nah well but'],
  [FILLER, 'so okay ok well and um uh alright right now but yeah oh then all mm hmm yes'],
  [
    COMMON,
    "the a an and or but so if then than that this these those it its it's is are was were be been being am i you he she we they me him her us them my your his their our to of in on at for with from by about as into like just really very well know mean think thing things get got go going gonna do does did don't have has had can could would will should what how when where who which why there here not no yes yeah okay oh um uh some any all more much lot kind sort bit out up down over i'm you're that's he's she's we're they're i've you've i'd you'd i'll you'll because",
  ],
];

/** What is known of the few hundred words above, under a slot each; what is not filled in belongs to no class. */
const SLOTS = 4096;
const MARKS = {
  hashes: new Int32Array(SLOTS),
  filled: new Uint8Array(SLOTS),
  classes: new Int32Array(SLOTS),
  lexicons: new Int32Array(SLOTS),
};
for (const [bit, words] of WORD_CLASSES) mark(words, MARKS.classes, bit);
for (const [list, lexicon] of LEXICONS.entries()) mark(lexicon.words, MARKS.lexicons, 1 << list);

function mark(words: string, marks: Int32Array, bit: number): void {
  for (const word of words.split(' ')) {
    const hash = hashWord(word);
    const slot = slotOf(hash);
    MARKS.hashes[slot] = hash;
    MARKS.filled[slot] = 1;
    marks[slot] = (marks[slot] ?? 0) | bit;
  }
}

/** The slot of a word, or the empty one where it would stand. */
function slotOf(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (MARKS.filled[slot] === 1 && MARKS.hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}
