import { plainWords } from '../domain/plain-words.js';
import { BLAME } from './guards/blame.js';
import { CHOICES } from './guards/choices.js';
import { CLIENT_TALK } from './guards/client-talk.js';
import type { Guard } from './guards/guard.js';
import { KINDNESS } from './guards/kindness.js';
import { MANNERS } from './guards/manners.js';
import { ORDERS } from './guards/orders.js';
import { QUESTIONS } from './guards/questions.js';
import { REFLECTIONS } from './guards/reflections.js';
import { STORIES } from './guards/stories.js';

/** In this order they are asked: the first that rules a code out decides. */
export const GUARDS: readonly Guard[] = [
  ...REFLECTIONS,
  ...BLAME,
  ...MANNERS,
  ...KINDNESS,
  ...STORIES,
  ...QUESTIONS,
  ...ORDERS,
  ...CHOICES,
  ...CLIENT_TALK,
];

/** What was said around an utterance, as far as a guard looks; asked for only where one does. */
export interface Around {
  /** All that the other person said last. */
  readonly before: () => string;
  /** All that the speaker said in the same turn before it. */
  readonly own: () => string;
}

/** True when the words have the form a guard speaks of. */
export function hasForm(guard: Guard, words: string, { before, own }: Around): boolean {
  const { pattern, unless, follows, after, unlessBefore, returned, unlessReturned } = guard;
  if (!pattern.test(words) || (unless?.test(words) ?? false)) return false;
  if (follows !== undefined && !follows.test(plainWords(own()))) return false;
  if (after !== undefined && !after.test(plainWords(before()))) return false;
  if (unlessBefore?.test(plainWords(before())) ?? false) return false;
  if (returned === true) return isReturned(words, plainWords(before()));
  return unlessReturned !== true || !isReturned(words, plainWords(before()));
}

/** True when somebody else just said these words, of themselves: at least two, in this order. */
function isReturned(words: string, before: string): boolean {
  const own = wordsOf(words);
  const from = own.findIndex((word) => !LEADING.has(word));
  const mine = from < 0 ? [] : own.slice(from).map((word) => OF_ONESELF.get(word) ?? word);
  // Most say something else, which the last word tells.
  if (mine.length < 2 || !before.includes(mine.at(-1) ?? '')) return false;
  return ` ${wordsOf(before).join(' ')} `.includes(` ${mine.join(' ')} `);
}

function wordsOf(text: string): readonly string[] {
  const spoken = text.includes('[') ? text.replace(/\[[^\]]*\]/gu, ' ') : text;
  return spoken.match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** Words that may stand before those that are handed back. */
const LEADING: ReadonlySet<string> = new Set(
  'so and yeah okay ok no well but mm hmm right oh um uh like then just because that see yes'.split(' '),
);
const OF_ONESELF: ReadonlyMap<string, string> = new Map([
  ['you', 'i'],
  ['your', 'my'],
  ['yours', 'mine'],
  ["you're", "i'm"],
  ["you've", "i've"],
  ["you'd", "i'd"],
  ["you'll", "i'll"],
  ['yourself', 'myself'],
  ['are', 'am'],
]);
