import { problem } from '../../../problem.js';
import type { ReaderOptions, ReadItem } from '../../reader.js';
import { mergeFacts, toFacts } from '../facts.js';
import { snakeCase } from '../table/columns.js';
import { findColumns } from '../table/find-columns.js';
import { sessionKeyOf } from '../table/sessions.js';
import { toTranscript } from '../table/transcript.js';
import { readText } from '../text/read-text.js';
import { findPlainTranscript } from './plain-transcript.js';
import { findSessions, type JsonSession, searchTurns, toTable } from './sessions.js';
import { shapeTurns } from './shape-turns.js';
import { isRecord, toCell } from './values.js';

/** Where a value came from: the file, the reader that took it, and what such files are called. */
export interface ValueSource {
  readonly path: string;
  readonly format: string;
  readonly name: string;
  /** The error for a value without turns. */
  readonly noTurns: () => Error;
}

/**
 * The transcripts in a value of objects and lists, as JSON, YAML and XML hold them: turns at the top or in sessions, turns
 * of another shape than objects with a speaker and words, a whole transcript in one string, or, with a warning, whatever
 * list of objects has a speaker and words.
 */
export function* readValue(given: unknown, source: ValueSource, options: ReaderOptions): Generator<ReadItem> {
  const value = shapeTurns(given);
  const { path, format } = source;
  const sessions = findSessions(value);
  let found = 0;
  const waiting: ReadItem[] = [];
  for (const session of sessions) {
    for (const item of readSession(session, path, format, options, sessions.length > 1)) {
      const tells = item.kind === 'transcript' && item.transcript.turns.some(({ speaker }) => speaker !== null);
      if (tells) found++;
      if (found > 0) {
        yield* waiting.splice(0);
        yield item;
      } else waiting.push(item);
    }
  }
  if (found > 0) return;
  const searched = searchTurns(value, (turns) => holdsTurns(turns, options));
  if (searched.length > 0) {
    yield guessed(source);
    for (const session of searched) yield* readSession(session, path, format, options, searched.length > 1);
    return;
  }
  const plain = findPlainTranscript(value);
  if (plain) {
    yield* readText(plain, path, format, options.codebook ?? null);
    return;
  }
  if (!waiting.some(({ kind }) => kind === 'transcript')) throw source.noTurns();
  yield* waiting;
}

function guessed({ path, name }: ValueSource): ReadItem {
  return {
    kind: 'problem',
    problem: problem({
      code: 'layout-guessed',
      severity: 'warning',
      source: { path, part: null },
      message: `expected ${name} of a known program, found another with a list of speakers and words, which was read as such`,
      remedy: 'look at the first turns with "oars check" before you trust the results',
    }),
  };
}

/** Objects that each have a speaker and words. */
function holdsTurns(turns: readonly Readonly<Record<string, unknown>>[], options: ReaderOptions): boolean {
  const { header, rows } = toTable(turns.slice(0, 80), 1);
  const found = findColumns([header, ...rows.map(({ cells }) => cells)], options);
  return found !== null && (found.columns.speaker !== undefined || found.shape.kind !== 'column');
}

/** The transcripts of a session object: one, or several when its turns name their session. */
export function* readSession(
  session: JsonSession,
  path: string,
  format: string,
  options: ReaderOptions,
  oneOfMany: boolean,
): Generator<ReadItem> {
  const { header, rows: given } = toTable(withoutPrompts(session.turns), session.line);
  const rows = inOrderOfTime(given, header);
  const found = findColumns([header, ...rows.slice(0, 80).map((row) => row.cells)], options);
  if (!found) return;
  const outer = toFacts(factPairs(session.facts));
  const byKey = new Map<string, (typeof rows)[number][]>();
  const keyOf = sessionKeyOf(found);
  for (const row of rows) {
    const key = keyOf(row) ?? '';
    const group = byKey.get(key);
    if (group) group.push(row);
    else byKey.set(key, [row]);
  }
  for (const [key, group] of byKey) {
    const part = key || (oneOfMany ? (outer.metadata.sessionId ?? session.key) : null);
    for (const item of toTranscript({ key: part, rows: group }, found, path, format)) {
      if (item.kind === 'problem') yield item;
      else yield { kind: 'transcript', transcript: { ...item.transcript, ...mergeFacts(item.transcript, outer) } };
    }
  }
}

/** What a program was told before a chat with it is nobody's words. */
function withoutPrompts(turns: JsonSession['turns']): JsonSession['turns'] {
  const isPrompt = ({ role }: JsonSession['turns'][number]): boolean =>
    role === 'system' || role === 'developer' || role === 'tool';
  return turns.some(({ role }) => role === 'assistant' || role === 'user')
    ? turns.filter((turn) => !isPrompt(turn))
    : turns;
}

const MOMENT_KEYS = ['timestamp_ms', 'timestamp', 'ts', 'created_at', 'created_date', 'date', 'time', 'sent_at'];

/** Rows from the first to the last: some programs list the newest message first. */
function inOrderOfTime<Row extends { readonly cells: readonly string[] }>(
  rows: readonly Row[],
  header: readonly string[],
): readonly Row[] {
  const at = header.findIndex((key) => MOMENT_KEYS.includes(snakeCase(key)));
  if (at === -1 || rows.length < 3) return rows;
  const moments = rows.map(({ cells }) => {
    const cell = cells[at] ?? '';
    return /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : Date.parse(cell);
  });
  const falls = moments.every((moment, index) => index === 0 || moment <= (moments[index - 1] ?? Number.NaN));
  return falls && moments[0] !== moments.at(-1) ? rows.toReversed() : rows;
}

function* factPairs(facts: Readonly<Record<string, unknown>>): Generator<[string, string]> {
  for (const [key, value] of Object.entries(facts)) {
    const name = snakeCase(key);
    if (isRecord(value) && ['metadata', 'meta', 'globals', 'ratings', 'session'].includes(name))
      yield* factPairs(value);
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      if (toCell(value).length <= 300) yield [name === 'id' || name === 'session' ? 'session_id' : name, toCell(value)];
    }
  }
}
