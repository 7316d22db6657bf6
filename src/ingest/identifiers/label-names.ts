import { readRoleWord } from '../roles/words.js';
import type { IdentifierSpan } from './detector.js';
import { commonness } from './english.js';
import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from './lexicon/given-names.js';
import { ROLE_WORDS } from './lexicon/role-words.js';
import { SURNAMES } from './lexicon/surnames.js';
import { TITLES } from './lexicon/word-lists.js';
import { matchesOf } from './matches.js';

const given = new Set(GIVEN_NAMES);
const ambiguous = new Set(AMBIGUOUS_GIVEN_NAMES);
const surnames = new Set(SURNAMES);

interface Part {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Names in a speaker's label: what is left of it once roles, numbers and device words are taken away. */
export function findNamesInLabel(label: string): readonly IdentifierSpan[] {
  const parts = splitParts(label, /[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*/g);
  const left = parts.filter((part) => !isRole(part.word) && !TITLES.has(part.word) && part.word.length > 1);
  const first = left[0];
  const last = left.at(-1);
  if (first === undefined || last === undefined) return [];
  if (isCode(label)) return [];
  const listed = left.some((part) => isListed(part.word));
  const titled = parts.some((part) => TITLES.has(part.word));
  const capital = /[A-Z\u00c0-\u00dd]/.test(label.charAt(first.start));
  if (!listed && !titled && !capital) return [];
  const before = /(?:^|[^A-Za-z])([A-Z]\.? )$/.exec(label.slice(0, first.start))?.[1] ?? '';
  const initial = /^\s[A-Z]\.?(?![A-Za-z])/.exec(label.slice(last.end));
  return [
    {
      start: first.start - before.length,
      end: last.end + (initial?.[0].length ?? 0),
      confidence: listed || titled ? 0.9 : 0.6,
    },
  ];
}

function isRole(word: string): boolean {
  return ROLE_WORDS.has(word) || readRoleWord(word) !== null;
}

/** "RC_02", "hi-low-17": letters that only number something. */
function isCode(label: string): boolean {
  return /^[A-Za-z]{1,4}[-_ ]?\d+[a-z]?$/.test(label) || (/^[A-Z0-9_-]{2,}$/.test(label) && /\d/.test(label));
}

/** Names in a path: listed given names, and family or word-like names only beside one. */
export function findNamesInFileName(path: string): readonly IdentifierSpan[] {
  const parts = splitParts(path, /[A-Z]?[a-z\u00df-\u024f]+(?:['’][A-Z]?[a-z]+)?|[A-Z]+(?![a-z])|[\u00c0-\u024f]+/g);
  const spans: IdentifierSpan[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part === undefined) continue;
    const pair = pairOfUnlisted(path, part, parts[i + 1]);
    if (pair !== null) {
      spans.push(pair);
      i++;
      continue;
    }
    if (!isListed(part.word)) continue;
    const next = beside(path, part, parts[i + 1]) ? parts[i + 1] : undefined;
    const isGiven = given.has(part.word) && !ROLE_WORDS.has(part.word);
    const followedBySurname =
      next !== undefined &&
      (surnames.has(next.word) ||
        (commonness(next.word) === 0 && next.word.length > 2 && !ROLE_WORDS.has(next.word) && !/^wk/.test(next.word)) ||
        (isGiven && isCapitalised(path, next) && !ROLE_WORDS.has(next.word)));
    const surnameFirst =
      surnames.has(part.word) && !isGiven && next !== undefined && (given.has(next.word) || ambiguous.has(next.word));
    if (
      !isGiven &&
      !surnameFirst &&
      !(ambiguous.has(part.word) && next !== undefined && surnames.has(next.word) && !ambiguous.has(next.word))
    )
      continue;
    const end = followedBySurname || surnameFirst ? (next?.end ?? part.end) : part.end;
    spans.push({ start: part.start, end, confidence: followedBySurname || surnameFirst ? 0.85 : 0.7 });
    if (end !== part.end) i++;
  }
  return spans;
}

/** "Amira Haddad": two capitalised words together that English does not have. */
function pairOfUnlisted(path: string, part: Part, next: Part | undefined): IdentifierSpan | null {
  if (next === undefined || !beside(path, part, next)) return null;
  for (const one of [part, next])
    if (one.word.length < 3 || commonness(one.word) !== 0 || ROLE_WORDS.has(one.word) || !isCapitalised(path, one))
      return null;
  return { start: part.start, end: next.end, confidence: 0.6 };
}

function isListed(word: string): boolean {
  return given.has(word) || surnames.has(word) || ambiguous.has(word);
}

function beside(path: string, part: Part, next: Part | undefined): boolean {
  return next !== undefined && /^[-_. ,]{0,2}$/.test(path.slice(part.end, next.start));
}

function isCapitalised(path: string, part: Part): boolean {
  return /^[A-Z\u00c0-\u00dd][a-z\u00df-\u024f]/.test(path.slice(part.start, part.start + 2));
}

function splitParts(text: string, pattern: RegExp): readonly Part[] {
  return Array.from(matchesOf(text, pattern), (match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
