import { LEXICONS } from './lexicons.js';
import type { Span, Surroundings } from './surroundings.js';
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

/** Fills `out` from `at` on with the cues of one unit, in the order of `CUES`. */
export function cuesOf(tokens: TokenTable, unit: Surroundings, out: Float32Array, at: number): void {
  const { hash, kind } = tokens;
  const { own, before, after, earlier } = unit;
  let words = 0;
  let marks = 0;
  let wh = 0;
  let you = 0;
  let i = 0;
  let we = 0;
  let negated = 0;
  let firstWord = 0;
  const lexicon = at + FIRST_LEXICON;
  out.fill(0, at, at + CUES.length);
  for (let token = own.from; token < own.to; token++) {
    const h = hash[token] ?? 0;
    if (kind[token] !== 0) {
      if (h === QUESTION_MARK) marks += 1;
      continue;
    }
    words += 1;
    if (words <= 3 && firstWord === 0 && !FILLERS.has(h)) firstWord = h;
    if (WH.has(h)) wh += 1;
    if (YOU.has(h)) you += 1;
    else if (I.has(h)) i += 1;
    else if (WE.has(h)) we += 1;
    if (NEGATIONS.has(h)) negated += 1;
    const lists = LEXICON_OF.get(h);
    if (lists !== undefined) for (const list of lists) out[lexicon + list] = (out[lexicon + list] ?? 0) + 1;
  }
  const returned = shared(tokens, own, before);
  const longer = shared(tokens, own, { from: earlierStart(unit), to: before.to });
  const content = contentWords(tokens, own);
  const beforeContent = contentWords(tokens, before);
  const beforeWords = before.to - before.from;
  const values = [
    Math.log1p(words),
    marks,
    own.to > own.from && hash[own.to - 1] === QUESTION_MARK ? 1 : 0,
    WH.has(firstWord) ? 1 : 0,
    AUXILIARIES.has(firstWord) ? 1 : 0,
    wh,
    you / Math.max(3, words),
    i / Math.max(3, words),
    we / Math.max(3, words),
    returned,
    returned / Math.max(1, content),
    returned / Math.max(1, beforeContent),
    longer,
    content - returned,
    Math.log1p(beforeWords),
    before.to > before.from && hash[before.to - 1] === QUESTION_MARK ? 1 : 0,
    Math.log1p(after.to - after.from),
    after.to > after.from && YES.has(hash[after.from] ?? 0) ? 1 : 0,
    after.to > after.from && NO.has(hash[after.from] ?? 0) ? 1 : 0,
    after.to > after.from && hash[after.to - 1] === QUESTION_MARK ? 1 : 0,
    unit.position,
    Math.log1p(earlier.to - earlier.from),
    beforeWords > 0 && beforeWords <= 3 ? 1 : 0,
    negated,
  ];
  out.set(values, at);
  const beforeLexicon = lexicon + LEXICONS.length;
  for (let token = before.from; token < before.to; token++) {
    const lists = LEXICON_OF.get(hash[token] ?? 0);
    if (lists !== undefined) for (const list of lists) out[beforeLexicon + list] = (out[beforeLexicon + list] ?? 0) + 1;
  }
}

const FIRST_LEXICON = 24;

function set(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(hashWord));
}

const QUESTION_MARK = hashWord('?');
const WH = set("what how why when where who which what's how's whats hows");
const AUXILIARIES = set(
  "do does did is are was were have has had can could would will should may might am isn't aren't don't doesn't didn't haven't any",
);
const YOU = set("you your you're yours yourself you've you'd you'll youre u ur");
const I = set("i my me i'm i've i'd i'll mine myself im ive");
const WE = set("we our us we're we've we'll let's ours");
const NEGATIONS = set(
  "not no never don't can't won't didn't doesn't isn't wasn't haven't couldn't wouldn't nothing nobody none dont cant",
);
const YES = set('yeah yes yep right exactly mm mhm uh sure okay ok definitely absolutely yup');
const NO = set('no not nope nah well but');
const FILLERS = set('so okay ok well and um uh alright right now but yeah oh then all mm hmm yes');
const COMMON = set(
  "the a an and or but so if then than that this these those it its it's is are was were be been being am i you he she we they me him her us them my your his their our to of in on at for with from by about as into like just really very well know mean think thing things get got go going gonna do does did don't have has had can could would will should what how when where who which why there here not no yes yeah okay oh um uh some any all more much lot kind sort bit out up down over i'm you're that's he's she's we're they're i've you've i'd you'd i'll you'll because",
);

const LEXICON_OF = lexiconIndex();

function lexiconIndex(): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  for (const [list, lexicon] of LEXICONS.entries()) {
    for (const word of lexicon.words.split(' ')) {
      const hash = hashWord(word);
      const lists = index.get(hash);
      if (lists === undefined) index.set(hash, [list]);
      else lists.push(list);
    }
  }
  return index;
}

function isContent(tokens: TokenTable, token: number): boolean {
  return tokens.kind[token] === 0 && !COMMON.has(tokens.hash[token] ?? 0);
}

function contentWords(tokens: TokenTable, span: Span): number {
  let count = 0;
  for (let token = span.from; token < span.to; token++) if (isContent(tokens, token)) count += 1;
  return count;
}

/** How many content words of one stretch came up in the other, by stem. */
function shared(tokens: TokenTable, own: Span, other: Span): number {
  if (other.to <= other.from) return 0;
  const stems = new Set<number>();
  for (let token = other.from; token < other.to; token++)
    if (isContent(tokens, token)) stems.add(tokens.stem[token] ?? 0);
  let count = 0;
  for (let token = own.from; token < own.to; token++) {
    if (isContent(tokens, token) && stems.has(tokens.stem[token] ?? 0)) count += 1;
  }
  return count;
}

/** The other's turn before and all that leads up to it, a hundred words at most. */
function earlierStart(unit: Surroundings): number {
  return Math.max(unit.earlier.to > unit.earlier.from ? unit.earlier.from : unit.before.from, unit.before.to - 100, 0);
}
