import { readRoleWord, type StatedRole } from '../../../roles/words.js';
import { fieldOfName, snakeCase } from '../table/columns.js';
import { foldLabel } from './fold-label.js';
import type { LabelledLine } from './line.js';
import type { TextLine } from './tidy.js';
import { isNoteLabel } from './words.js';

/** What stands above the first turn: a title, and facts as `Key: value`. */
export interface Header {
  /** Lines it takes, from the first. */
  readonly lines: number;
  /** Filled lines of it that are no `Key: value`. */
  readonly titles: number;
  readonly pairs: readonly (readonly [string, string])[];
  /** `Interviewer: Rosa Lind`, `I: Interviewer`: who has which role, as names or as keys. */
  readonly people: readonly HeaderPerson[];
}

export interface HeaderPerson {
  readonly key: string;
  readonly value: string;
  readonly role: StatedRole;
  readonly sure: boolean;
}

const NONE: Header = { lines: 0, titles: 0, pairs: [], people: [] };
const MOST_LINES = 60;
const LEGEND = /^\s*(?:[-*•]\s+)?([\p{L}][\p{L}\p{M}\p{N} _.-]{0,30}?)\s*=\s*(\S.{0,100}?)\s*$/u;

interface Pair {
  readonly key: string;
  readonly value: string;
}

/**
 * The block of facts at the top of a text. A line of it holds a name, an id or a date and no speech: its key comes
 * nowhere else, or is a field that no speaker is called, or its value is a role or a name. Without one such line that
 * tells there is no block.
 */
export function readHeader(lines: readonly TextLine[], parsed: readonly (LabelledLine | null)[]): Header {
  const counts = countKeys(parsed);
  const recurring = [...counts.values()].some((count) => count >= 2);
  const pairs: [string, string][] = [];
  const people: HeaderPerson[] = [];
  let telling = 0;
  let waiting: (Pair & { readonly blankAfter: boolean })[] = [];
  let end = 0;
  let taken = 0;
  for (const [index, { text }] of lines.slice(0, MOST_LINES).entries()) {
    if (text.trim() === '') continue;
    const line = parsed[index] ?? null;
    const { key, value } = pairOf(text, line);
    if (key === '' || REMARK.test(key)) {
      const times = line === null ? 0 : (counts.get(foldLabel(line.label).key) ?? 0);
      if (isTitle(text) && times < 2) continue;
      break;
    }
    const times = counts.get(foldLabel(key).key) ?? 1;
    const kind = kindOf({ key, value }, times, recurring);
    if (kind === 'speech') break;
    if (kind === 'telling') {
      telling++;
      taken += 1 + waiting.length;
      end = index + 1;
      for (const one of waiting) addPair(one, pairs, people);
      waiting = [];
      addPair({ key, value }, pairs, people);
    } else waiting.push({ key, value, blankAfter: (lines[index + 1]?.text ?? '').trim() === '' });
  }
  // Facts that only stand beside telling ones are part of the block when nothing but they end it.
  if (telling === 0 && !(recurring && isBlockOfFacts(waiting))) return NONE;
  for (const one of waiting) addPair(one, pairs, people);
  taken += waiting.length;
  if (waiting.length > 0) end = lastPair(lines, end, waiting.length);
  const filled = lines.slice(0, end).filter(({ text }) => text.trim() !== '').length;
  return { lines: end, titles: filled - taken, pairs, people };
}

/** Names, ids and dates under keys of any language, two or more, with a blank line below the last. */
function isBlockOfFacts(pairs: readonly (Pair & { readonly blankAfter: boolean })[]): boolean {
  return pairs.length >= 2 && pairs.at(-1)?.blankAfter === true && pairs.every(({ value }) => isNameOrId(value));
}

/** `Key: value` or, in a legend, `Key = value`; an empty key for any other line. */
function pairOf(text: string, line: LabelledLine | null): Pair {
  if (line?.separator === 'colon') {
    const value = line.spokenTime === null && line.start !== null ? '' : line.text.replace(/\s*(?:\*\*|__)$/, '');
    return { key: line.start === null ? foldLabel(line.label).name : '', value };
  }
  const [, key = '', value = ''] = LEGEND.exec(text) ?? [];
  return { key, value };
}

function lastPair(lines: readonly TextLine[], from: number, count: number): number {
  let left = count;
  for (let index = from; index < lines.length; index++) {
    if (/[:：=]/.test(lines[index]?.text ?? '') && --left === 0) return index + 1;
  }
  return from;
}

function countKeys(parsed: readonly (LabelledLine | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of parsed) {
    if (!line) continue;
    const { key } = foldLabel(line.label);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

type Kind = 'telling' | 'fact' | 'speech';

/** What a `Key: value` line at the top is, by how often its key begins a line of the text. */
function kindOf({ key, value }: Pair, times: number, recurring: boolean): Kind {
  const name = snakeCase(key);
  const field = fieldOfName(name);
  const isPerson = readRoleWord(key) !== null;
  if (value === '') return times > 1 || isPerson ? 'speech' : 'fact';
  if (field !== null && !['practitioner', 'client', 'peer_supporter', 'text', 'speaker'].includes(name) && times < 3)
    return 'telling';
  if (isNoteLabel(key) && times < 3) return 'telling';
  if (readRoleWord(value) !== null && value.split(' ').length <= 4 && !/[.?!]$/.test(value)) return 'telling';
  if (isAbbreviated(key, value)) return 'telling';
  if (!looksLikeFact(value)) return 'speech';
  if (times > 1) return isNameOrId(value) && isLegend(key, value) ? 'fact' : 'speech';
  if (!recurring) return isPerson && !/\d/.test(value) ? 'speech' : 'fact';
  return isPerson || FACT_KEY.test(key) ? 'telling' : 'fact';
}

const NAMES_PEOPLE =
  /\b(?:participants?|speakers?|attendees|present|people|names?|transcri\w*|interview\w*|pseudonyms?)\b(?! id)/i;
const REMARK = /^(?:notes?|comments?|remarks?|nb|n\.b\.?|re)$/i;
const FACT_KEY =
  /\b(?:id|no|nr|number|code|date|place|location|length|duration|transcri|participants?|speakers?|attendees|present|project|study|version|title|language|file|site|setting|context|session|visit|name|age|gender|pseudonym)\b/i;

/** Few words and no sentence: "Rosa Lind", "H-11", "2026-02-11", "R. Lind", "45 minutes". */
function looksLikeFact(value: string): boolean {
  const words = value.split(/\s+/);
  if (words.length > 14 || /[?!…]/.test(value) || /\p{Ll}{2,}\.(?:\s|$)/u.test(value)) return false;
  return !/^(?:hi|hello|hey|good (?:morning|afternoon|evening)|welcome|thanks?|thank you|yes|yeah|no|ok|okay|well|so|i|i'm|we|you|how|what)\b/i.test(
    value,
  );
}

/** `I: Interviewerin`, `B: Befragter`: the letter and what it stands for. */
function isAbbreviated(key: string, value: string): boolean {
  const letters = key.toLowerCase().replace(/\d+$/, '');
  if (letters.length > 3 || value.length < 4 || value.split(' ').length > 3 || /[.?!,]/.test(value)) return false;
  return value.toLowerCase().startsWith(letters) && /^\p{L}+$/u.test(letters);
}

function isNameOrId(value: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|de|la|van|von|der)[\p{L}.'’-]*){1,4}$|\d/u.test(value);
}

/** A key that speaks below, with a name in full or an id: `T: Rosa Lind`. */
function isLegend(key: string, value: string): boolean {
  return key.length <= 3 || (/\d/.test(value) && !value.includes(' ')) || value.split(' ').length > 1;
}

function addPair({ key, value }: Pair, pairs: [string, string][], people: HeaderPerson[]): void {
  const byKey = readRoleWord(key);
  const byValue = readRoleWord(value);
  if (byValue !== null && byKey?.role !== byValue.role) people.push({ key, value, ...byValue });
  else if (byKey !== null) people.push({ key, value, ...byKey });
  const name = snakeCase(key);
  const field = fieldOfName(name);
  // A person's name is no fact to group sessions by.
  if (byKey !== null && field === null) return;
  if (field === null && NAMES_PEOPLE.test(key)) return;
  pairs.push([field === 'session' ? 'session_id' : (field ?? name), value]);
}

/** A short line without a colon: a title, a date, a rule. */
function isTitle(text: string): boolean {
  const line = text.trim();
  return line.length <= 100 && line.split(/\s+/).length <= 14 && !/[?!…]$/.test(line);
}

/** Roles of the speakers whom the header names: by name, first or last name, initials, or the letter of the role. */
export function rolesFromHeader(
  people: readonly HeaderPerson[],
  speakers: readonly string[],
): Readonly<Record<string, 'practitioner' | 'client' | 'other'>> {
  const stated: Record<string, 'practitioner' | 'client' | 'other'> = {};
  const claims = people.flatMap((person) => {
    const meant = speakers.filter((speaker) => isMeant(speaker, person));
    return meant.length === 1 && meant[0] !== undefined ? [{ speaker: meant[0], ...person }] : [];
  });
  const has = (role: StatedRole): boolean => claims.some((claim) => claim.sure && claim.role === role);
  for (const { speaker, role, sure } of claims) {
    if (claims.some((other) => other.speaker === speaker && other.role !== role)) continue;
    if (sure) stated[speaker] = role;
    else if (has('practitioner')) stated[speaker] = 'client';
    else if (has('client')) stated[speaker] = 'practitioner';
  }
  return stated;
}

function isMeant(speaker: string, { key, value }: HeaderPerson): boolean {
  const label = foldLabel(speaker).key;
  const words = foldLabel(value)
    .key.split(/[\s,]+/)
    .filter((word) => word !== '');
  const initials = words.map((word) => word.charAt(0)).join('');
  const names = [words.join(' '), words[0] ?? '', words.at(-1) ?? '', initials];
  if (label.length > 1 && names.includes(label)) return true;
  if (foldLabel(key).key === label) return true;
  return /^\p{L}$/u.test(label) && foldLabel(key).key.startsWith(label);
}
