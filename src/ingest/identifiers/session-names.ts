import type { Transcript } from '../../domain/transcript.js';
import type { IdentifierSpan } from './detector.js';
import { commonness } from './english.js';
import { COMMON_WORDS } from './lexicon/word-lists.js';
import { matchesOf } from './matches.js';

/** A finding with its kind, before its place in the transcript is known. */
interface NamedSpan extends IdentifierSpan {
  readonly kind: string;
}

/**
 * When a word is a mention: `always`; where it has a capital, or nothing has one (`rarer`: a word that few say,
 * "Fern"); where a capital inside a sentence says so (`capital`: an everyday word, "Grace", "Will").
 */
export type HowNamed = 'always' | 'rarer' | 'capital';

/** The words that name someone in a session, folded (lower case, no accents). */
export type SessionNames = ReadonlyMap<string, HowNamed>;

export const NO_NAMES: SessionNames = new Map();

/** Adds the words of the names found in a text. Places and organisations add what English does not know. */
export function addNames(names: Map<string, HowNamed>, text: string, spans: readonly NamedSpan[]): void {
  for (const span of spans) {
    if (!NAMING_KINDS.has(span.kind)) continue;
    for (const [word] of matchesOf(text.slice(span.start, span.end), WORD)) {
      const name = fold(bare(word));
      const everyday = COMMON_WORDS.has(name) || commonness(name) === 2;
      if (name.length < 2 || (span.kind !== 'person-name' && commonness(name) !== 0)) continue;
      if (everyday && !/^\p{Lu}/u.test(word)) continue;
      if (names.get(name) === 'always') continue;
      const how = everyday || name.length < 3 ? 'capital' : commonness(name) === 1 ? 'rarer' : 'always';
      names.set(name, how);
    }
  }
}

/** Every place where a text mentions one of the names, without those already found (`found`, in order). */
export function mentionsOf(
  text: string,
  names: SessionNames,
  found: readonly { readonly start: number; readonly end: number }[],
  cased: boolean,
): readonly NamedSpan[] {
  if (names.size === 0 || !mayMention(text, names)) return [];
  const mentions: NamedSpan[] = [];
  // Findings come in order and do not overlap, and so do words.
  let next = 0;
  for (const match of matchesOf(text, WORD)) {
    if (!isMention(text, match.index, match[0], names, cased)) continue;
    const span = { start: match.index, end: match.index + bare(match[0]).length };
    while (next < found.length && (found[next]?.end ?? 0) < span.end) next += 1;
    if ((found[next]?.start ?? Number.POSITIVE_INFINITY) <= span.start) continue;
    mentions.push({ kind: 'person-name', ...span, confidence: 0.75 });
  }
  return mentions;
}

/** False where none of the names stands anywhere in a text, not even inside a word; true leaves it open. */
function mayMention(text: string, names: SessionNames): boolean {
  if (OTHER_SCRIPT.test(text)) return true;
  const small = text.toLowerCase().replaceAll('’', "'");
  for (const name of names.keys()) if (small.includes(name)) return true;
  return false;
}

/** What folding changes otherwise than by making letters small and apostrophes straight. */
const OTHER_SCRIPT = /[^\0-\x7f\u2010-\u2027]/;

/** The findings with those mentions; a finding that a longer mention takes in gives way to it. */
export function withMentions(found: readonly NamedSpan[], mentions: readonly NamedSpan[]): readonly NamedSpan[] {
  if (mentions.length === 0) return found;
  const joined: NamedSpan[] = [];
  for (const span of [...found, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push(span);
    else if (span.end > last.end) joined[joined.length - 1] = { ...last, end: span.end };
  }
  return joined;
}

/** Names are looked for in path and id as well, where words have no capitals: there every word of a name counts. */
export function mentionsInPath(path: string, names: SessionNames): readonly NamedSpan[] {
  if (names.size === 0) return [];
  return matchesOf(path, PATH_WORD)
    .filter(([word]) => word.length > 2 && names.has(fold(word)))
    .map((match) => ({
      kind: 'person-name',
      start: match.index,
      end: match.index + match[0].length,
      confidence: 0.75,
    }));
}

/** True where a transcript's labels or words hold something to look for. */
export function labelsOf({ turns }: Transcript): ReadonlySet<string> {
  return new Set(turns.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
}

const NAMING_KINDS = new Set(['person-name', 'place', 'organisation', 'street-address']);
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const PATH_WORD = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{Lo}+/gu;

function isMention(text: string, at: number, word: string, names: SessionNames, cased: boolean): boolean {
  const whole = fold(bare(word));
  const capital = /^\p{Lu}/u.test(word);
  for (const form of [whole, whole.replace(/s$/, ''), ...(whole.includes('-') ? whole.split('-') : [])]) {
    const how = names.get(form);
    if (how === 'always' && (form === whole || form.length > 2)) return true;
    if (how === 'rarer' && form === whole && (capital || !cased)) return true;
    if (how === 'capital' && form === whole && cased && capital && !opensSentence(text, at)) return true;
  }
  return false;
}

/** Without a possessive 's. */
function bare(word: string): string {
  return word.replace(/['’]s?$/i, '');
}

function fold(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

/** A capital proves nothing at the start of a sentence. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.?!:;"“”…[\]\n—]|--)[\s"'“‘(]*$/.test(text.slice(Math.max(0, at - 12), at));
}
