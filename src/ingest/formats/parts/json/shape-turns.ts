import { isRecord, toCell } from './values.js';

type Turns = readonly Readonly<Record<string, unknown>>[];

/** Lists of turns lie no deeper than this. */
const DEEPEST = 4;
const FEWEST = 3;
const LONGEST_NAME = 60;

/**
 * A value in which turns that are written otherwise are objects with a speaker and words: a pair a turn
 * (`["Ana", "Hi."]`), the speaker as the key (`{"Ana": "Hi."}`), turns under numbers (`{"0": {…}, "1": {…}}`).
 */
export function shapeTurns(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return fromPairs(value) ?? fromKeys(value) ?? value;
  if (!isRecord(value)) return value;
  const numbered = fromNumbers(value);
  if (numbered) return numbered;
  let changed = false;
  const inner = Object.entries(value).map(([key, one]): [string, unknown] => {
    const shaped = typeof one === 'object' ? shapeTurns(one, depth + 1) : one;
    changed ||= shaped !== one;
    return [key, shaped];
  });
  return changed ? Object.fromEntries(inner) : value;
}

/**
 * Rows without names of columns: the words are the longest column, the speaker is one whose values come again, the start
 * one of numbers that go up.
 */
function fromPairs(list: readonly unknown[]): Turns | null {
  if (list.length < FEWEST || !list.every(Array.isArray)) return null;
  const rows = list.map((row: readonly unknown[]) => row.map(toCell));
  const width = rows[0]?.length ?? 0;
  if (width < 2 || width > 8 || !rows.every((row) => row.length === width)) return null;
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''));
  const said = columns.map((column) => column.reduce((sum, { length }) => sum + length, 0));
  const text = said.indexOf(Math.max(...said));
  if (columns[text]?.every(isNumber)) return null;
  const speaker = columns.findIndex((column, at) => at !== text && comeAgain(column));
  if (speaker === -1) return null;
  const start = columns.findIndex((column, at) => at !== text && at !== speaker && goUp(column));
  return rows.map((row) => ({
    ...(start === -1 ? {} : { start: row[start] }),
    speaker: row[speaker],
    text: row[text],
  }));
}

const isNumber = (cell: string): boolean => /^\d+(?:\.\d+)?$/.test(cell);

function goUp(column: readonly string[]): boolean {
  return column.every((cell, at) => isNumber(cell) && (at === 0 || Number(cell) >= Number(column[at - 1])));
}

function fromKeys(list: readonly unknown[]): Turns | null {
  const turns = list.flatMap((one): { speaker: string; text: string }[] => {
    const [entry, ...more] = isRecord(one) ? Object.entries(one) : [];
    return entry && more.length === 0 && typeof entry[1] === 'string' ? [{ speaker: entry[0], text: entry[1] }] : [];
  });
  if (list.length < FEWEST || turns.length < list.length) return null;
  return comeAgain(turns.map(({ speaker }) => speaker)) ? turns : null;
}

function fromNumbers(value: Readonly<Record<string, unknown>>): Turns | null {
  const entries = Object.entries(value);
  const turns = entries.flatMap(([key, one]) => (/^\D{0,12}\d{1,7}$/.test(key) && isTurnShaped(one) ? [one] : []));
  return entries.length >= FEWEST && turns.length === entries.length ? turns : null;
}

/** An object without lists or objects in it: a session would hold some. */
function isTurnShaped(one: unknown): one is Readonly<Record<string, unknown>> {
  return isRecord(one) && Object.values(one).every((inner) => typeof inner !== 'object' || inner === null);
}

/** Two and more names, each twice on average. */
function comeAgain(names: readonly string[]): boolean {
  const distinct = new Set(names);
  if (distinct.size < 2 || 2 * distinct.size > names.length + 1 || distinct.has('')) return false;
  return ![...distinct].some((name) => name.length > LONGEST_NAME);
}
