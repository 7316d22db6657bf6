import { isNameOf, snakeCase } from '../table/columns.js';
import type { Row } from '../table/rows.js';
import { isRecord, toCell } from './values.js';

/** A session as JSON holds it: its turns, and what stands beside them. */
export interface JsonSession {
  /** The key or position it has in the file. */
  readonly key: string;
  readonly line: number;
  readonly turns: readonly Readonly<Record<string, unknown>>[];
  readonly facts: Readonly<Record<string, unknown>>;
}

const TURN_KEYS = [
  'turns',
  'turn',
  'utterances',
  'utterance',
  'messages',
  'message',
  'dialogue',
  'dialog',
  'conversation',
  'transcript',
  'segments',
  'sentences',
  'blocks',
  'paragraphs',
  'lines',
  'entries',
];
const SESSION_KEYS = [
  'sessions',
  'session',
  'conversations',
  'conversation',
  'transcripts',
  'transcript',
  'dialogues',
  'dialogs',
  'data',
  'items',
];

/** Sessions lie no deeper than this. */
const DEEPEST = 8;

/** Every session in a JSON value: turns at the top, in an object, in a list or a map of objects. */
export function findSessions(value: unknown, depth = 0): readonly JsonSession[] {
  if (Array.isArray(value)) {
    const records = value.filter(isRecord);
    if (records.length === 0)
      return value.flatMap((item, index) => (Array.isArray(item) ? asTurns(item, String(index + 1)) : []));
    const nested = records.flatMap((record, index) => asSession(record, String(index + 1)));
    return nested.length > 0 ? nested : asTurns(value, '1');
  }
  if (!isRecord(value) || depth > DEEPEST) return [];
  const own = asSession(value, '1');
  if (own.length > 0) return own;
  for (const [key, inner] of Object.entries(value)) {
    if (!SESSION_KEYS.includes(snakeCase(key))) continue;
    const found = findSessions(inner, depth + 1);
    if (found.length > 0) return found;
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    if (Array.isArray(inner)) return asTurns(inner, key);
    return isRecord(inner) ? asSession(inner, key) : [];
  });
}

/** The session that an object with a list of turns is; none when it has no such list. */
export function asSession(record: Readonly<Record<string, unknown>>, key: string, line = 1): readonly JsonSession[] {
  for (const [name, inner] of Object.entries(record)) {
    if (!Array.isArray(inner) || !TURN_KEYS.includes(snakeCase(name))) continue;
    const turns = inner.filter(isRecord);
    if (turns.length === 0) continue;
    const facts = Object.fromEntries(Object.entries(record).filter(([other]) => other !== name));
    return [{ key, line, turns, facts }];
  }
  return [];
}

function asTurns(list: readonly unknown[], key: string): readonly JsonSession[] {
  const turns = list.filter(isRecord);
  return turns.length === 0 ? [] : [{ key, line: 1, turns, facts: {} }];
}

/**
 * Turns as a table, so that JSON and CSV are read by one rule. A turn with a
 * list of codes from several people becomes a row for each of them.
 */
export function toTable(
  turns: readonly Readonly<Record<string, unknown>>[],
  line: number,
): { readonly header: readonly string[]; readonly rows: readonly Row[] } {
  const positions = new Map<string, number>();
  const rows: Row[] = [];
  for (const [index, turn] of turns.entries()) {
    for (const record of perAnnotator(turn)) {
      const cells: string[] = [];
      for (const [key, value] of flatEntries(record)) {
        let at = positions.get(key);
        if (at === undefined) {
          if (positions.size >= MOST_KEYS) continue;
          at = positions.size;
          positions.set(key, at);
        }
        cells[at] = toCell(value);
      }
      rows.push({ cells: Array.from(cells, (cell) => cell ?? ''), line: line + index });
    }
  }
  return { header: [...positions.keys()], rows };
}

/** An entry's values, and those of the objects in it under both names: `speaker: { name: … }` is `speaker_name`. */
function* flatEntries(record: Readonly<Record<string, unknown>>): Generator<readonly [string, unknown]> {
  const isSaid = Object.entries(record).some(([key, value]) => isTextKey(key) && typeof value === 'string');
  for (const [key, value] of Object.entries(record)) {
    if (Array.isArray(value)) {
      const said = isSaid ? null : joinPieces(value);
      if (said !== null) yield ['text', said];
    } else if (!isRecord(value)) yield [key, value];
    else for (const [inner, own] of Object.entries(value)) yield [inside(key, inner), own];
  }
}

const isTextKey = (key: string): boolean => isNameOf('text', snakeCase(key));

/** A turn given as a list of its sentences or words; null for a list of anything else. */
function joinPieces(list: readonly unknown[]): string | null {
  const pieces = list.flatMap((item) => {
    const said = isRecord(item) ? PIECE_KEYS.map((key) => item[key]).find((one) => typeof one === 'string') : null;
    return typeof said === 'string' ? [said.trim()] : [];
  });
  return pieces.length > 0 && pieces.length >= 0.9 * list.length
    ? pieces.join(' ').replace(/\s+([,.?!;:])/g, '$1')
    : null;
}

const PIECE_KEYS = ['text', 'word', 'value', 'sentence', 'content', 'punctuated_word'];

/** What only holds other things adds nothing to their names. */
function inside(key: string, inner: string): string {
  return /^(?:data|meta|metadata|attributes|properties|fields)$/i.test(key) ? inner : `${key}_${inner}`;
}

/**
 * The longest list of objects anywhere in a value that `holdsTurns`, for files of a layout nobody here has seen, and every
 * list beside it that lies under the same keys: a session each. None when no list does. Walks with a stack of its own.
 */
export function searchTurns(
  value: unknown,
  holdsTurns: (turns: readonly Readonly<Record<string, unknown>>[]) => boolean,
): readonly JsonSession[] {
  const lists: { readonly path: string; readonly turns: JsonSession['turns'] }[] = [];
  const open: { readonly path: string; readonly value: unknown }[] = [{ path: '', value }];
  for (let looked = 0; open.length > 0 && looked < MOST_LOOKED_AT; looked++) {
    const { path, value: next } = open.pop() ?? { path: '', value: null };
    if (Array.isArray(next)) {
      const turns = next.filter(isRecord);
      if (turns.length > 1 && holdsTurns(turns)) lists.push({ path, turns });
      const inner = next.slice(0, MOST_LOOKED_AT).filter((item) => typeof item === 'object');
      open.push(...inner.map((one: unknown) => ({ path, value: one })).toReversed());
    } else if (isRecord(next)) {
      const inner = Object.entries(next).filter(([, one]) => typeof one === 'object');
      open.push(...inner.map(([key, one]) => ({ path: `${path}/${key}`, value: one })).toReversed());
    }
  }
  const longest = lists.reduce((best, { turns }) => Math.max(best, turns.length), 0);
  const found = lists.find(({ turns }) => turns.length === longest);
  return lists
    .filter(({ path }) => path === found?.path)
    .map(({ turns }, at) => ({ key: String(at + 1), line: 1, turns, facts: {} }));
}

const MOST_LOOKED_AT = 20_000;
const MOST_KEYS = 500;
const CODING_KEYS = ['codes', 'codings', 'annotations', 'labels'];

function perAnnotator(turn: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  for (const [key, value] of Object.entries(turn)) {
    if (!Array.isArray(value) || !CODING_KEYS.includes(snakeCase(key))) continue;
    const rest = Object.fromEntries(Object.entries(turn).filter(([other]) => other !== key));
    const codings = value.flatMap((item): Readonly<Record<string, unknown>>[] => {
      if (isRecord(item)) return [item];
      return typeof item === 'string' && value.length === 1 ? [{ code: item }] : [];
    });
    return codings.length === 0 ? [rest] : codings.map((coding) => ({ ...rest, ...coding }));
  }
  return [turn];
}
