import { loadEnglishWords } from '../learnt-weights.js';
import { SPOKEN_WORDS } from './lexicon/spoken-words.js';
import { WordList } from './word-list.js';

/** How common a word is: 2 what everybody says, 1 rarer English, 0 in no list. `word` in lower case, straight apostrophes. */
export function commonness(word: string): 0 | 1 | 2 {
  const { everyday, rarer } = lists();
  if (word.length === 1 || everyday.has(word) || SPOKEN_WORDS.has(word)) return 2;
  if (rarer.has(word)) return 1;
  const inner = /^(.+)(?:'(?:s|d|ll|ve|re|m)|n't|s')$/.exec(word)?.[1];
  if (inner !== undefined) return commonness(inner);
  if (!word.includes('-')) return 0;
  const ranks = word.split('-').map(commonness);
  return ranks.includes(0) ? 0 : ranks.includes(1) ? 1 : 2;
}

/** No word that people say is longer; what is longer is damage, and every cut of it would be looked up. */
const LONGEST_WORD = 60;

/** True for a word one slip of the keyboard away from a word that everybody says: "definately", "becuase". */
export function looksMistyped(word: string): boolean {
  if (word.length < 5 || word.length > LONGEST_WORD) return false;
  const { everyday } = lists();
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    if (tail !== '' && i > 0 && everyday.has(head + tail.slice(1))) return true;
    if (tail.length > 1 && everyday.has(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))) return true;
    if (i === 0) continue;
    // A letter too few, or another letter: an everyday word with any letter there.
    if (hasGap(head, tail) || (tail !== '' && hasGap(head, tail.slice(1)))) return true;
    // Two words run together: "alot", "atleast".
    if (RUNS_ON.has(head) && tail.length > 2 && everyday.has(tail)) return true;
  }
  return false;
}

/** True for a word made of English ones: "downside", "journaling", "prediabetes", "jitteriness". */
export function looksDerived(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  for (const ending of ENDINGS) if (word.endsWith(ending) && isStem(word.slice(0, -ending.length))) return true;
  for (const prefix of PREFIXES)
    if (word.startsWith(prefix) && isStem(word.slice(prefix.length).replace(/^-/, ''))) return true;
  return isCompound(word);
}

/** True for two everyday words written as one: "nightstand", and family names such as "Yellowhorse". */
export function isCompound(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  for (let i = 3; i <= word.length - 3; i++)
    if (commonness(word.slice(0, i)) === 2 && commonness(word.slice(i)) === 2) return true;
  return false;
}

function isStem(stem: string): boolean {
  if (stem.length < 3) return false;
  return (
    commonness(stem) > 0 ||
    commonness(`${stem}e`) > 0 ||
    (stem.endsWith('i') && commonness(`${stem.slice(0, -1)}y`) > 0) ||
    (stem.at(-1) === stem.at(-2) && commonness(stem.slice(0, -1)) > 0)
  );
}

const ENDINGS =
  's es ed ing ings er ers ly ness able ist ists ish ful less like wise ally ity ities ation ations'.split(' ');
const PREFIXES = 'pre co re un non anti over under mid self ex semi multi hyper de dis mis'.split(' ');

/** What is written together with the next word. */
const RUNS_ON = new Set('a at an all as in on no to of the every some any how more even each thank'.split(' '));
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Looking letter by letter is dearer than a list of the gaps from this many times on. */
const GAPS_FROM = 2_000;
let asked = 0;
let gaps: Int32Array | undefined;

/** True when some letter between the two parts makes an everyday word. */
function hasGap(head: string, tail: string): boolean {
  asked += 1;
  const { everyday } = lists();
  if (asked >= GAPS_FROM) {
    gaps ??= gapsOf(everyday);
    if (gaps[slotOf(gaps, hashGap(head, tail))] === 0) return false;
  }
  return [...LETTERS].some((letter) => everyday.has(head + letter + tail));
}

/**
 * Every word with each of its letters, but the first, taken out in turn: hashes, by open addressing, 0 where empty. As
 * strings they would take nine times the memory; two of one hash are told apart by looking.
 */
function gapsOf(words: WordList): Int32Array {
  const found = new Set<number>();
  for (const word of words) {
    for (let at = 1; at < word.length; at += 1)
      if (LETTERS.includes(word.charAt(at))) found.add(hashGap(word.slice(0, at), word.slice(at + 1)));
  }
  let size = 16;
  while (3 * size < 4 * found.size) size *= 2;
  const slots = new Int32Array(size);
  for (const hash of found) slots[slotOf(slots, hash)] = hash;
  return slots;
}

/** Where a hash stands, or the empty place where it would. */
function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** Of the two parts with a mark between; never 0. */
function hashGap(head: string, tail: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < head.length; at++) hash = Math.imul(hash ^ head.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ GAP, 0x01000193);
  for (let at = 0; at < tail.length; at++) hash = Math.imul(hash ^ tail.charCodeAt(at), 0x01000193);
  return hash === 0 ? 1 : hash;
}

const GAP = 0x2a;

let made: { readonly everyday: WordList; readonly rarer: WordList } | undefined;

/** Read when the first doubtful word is met: most commands never need them. */
function lists(): { readonly everyday: WordList; readonly rarer: WordList } {
  if (made === undefined) {
    const { everyday, rarer } = loadEnglishWords();
    made = { everyday: new WordList(everyday), rarer: new WordList(rarer) };
  }
  return made;
}
