import { InputError } from '../../../domain/errors.js';
import { mendByteEscapes } from '../../double-encoding.js';
import { problem } from '../../problem.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { LINE_READERS } from '../line-readers.js';
import { readDocument } from '../parts/document/read-document.js';
import { mergeFacts, toFacts } from '../parts/facts.js';
import { findSessions, type JsonSession, searchTurns, toTable } from '../parts/json/sessions.js';
import { isRecord, jsonKeys, parseJson, toCell } from '../parts/json/values.js';
import { snakeCase } from '../parts/table/columns.js';
import { findColumns } from '../parts/table/find-columns.js';
import { sessionKeyOf } from '../parts/table/sessions.js';
import { toTranscript } from '../parts/table/transcript.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** JSON: an array of turns, an object with turns, or many of either. */
export const jsonReader: TranscriptReader = { id: 'json', label: 'JSON', version: 2, surest: 0.6, accepts, read };

function accepts(head: FileHead): Acceptance {
  const start = head.text?.trimStart() ?? '';
  if (!/^(\{\s*["}]|\[\s*[[{"\]])/.test(start)) return { accepted: false, because: 'does not begin like JSON' };
  const keys = jsonKeys(start);
  const speech = SPEECH_KEYS.some((key) => keys.has(key));
  const speaker = SPEAKER_KEYS.some((key) => keys.has(key));
  if (!speech || !speaker)
    return { accepted: true, certainty: 0.1, because: 'JSON, but without keys for speaker and text' };
  return { accepted: true, certainty: 0.6, because: 'JSON with keys for speaker and text' };
}

const SPEECH_KEYS = ['text', 'utterance', 'utterance_text', 'content', 'message', 'transcript', 'words', 'sentence'];
const SPEAKER_KEYS = [
  'speaker',
  'role',
  'author',
  'who',
  'interlocutor',
  'sender',
  'speaker_id',
  'speaker_name',
  'name',
  'from',
  'participant',
];

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  const value = parseJson(mendByteEscapes(await file.text()));
  const page = pageIn(value);
  if (page !== null) {
    const { parseHtml } = await import('../parts/html/parse-html.js');
    yield* readDocument(parseHtml(page, noTurns), file.path, options, PAGE);
    return;
  }
  const sessions = findSessions(value);
  let found = 0;
  const waiting: ReadItem[] = [];
  for (const session of sessions) {
    for (const item of readSession(session, file.path, jsonReader.id, options, sessions.length > 1)) {
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
  if (!searched) {
    if (!waiting.some(({ kind }) => kind === 'transcript')) throw noTurns();
    yield* waiting;
    return;
  }
  yield {
    kind: 'problem',
    problem: problem({
      code: 'layout-guessed',
      severity: 'warning',
      source: { path: file.path, part: null },
      message:
        'expected JSON of a known program, found another with a list of speakers and words, which was read as such',
      remedy: 'look at the first turns with "oars check" before you trust the results',
    }),
  };
  yield* readSession(searched, file.path, jsonReader.id, options, false);
}

const PAGE = { format: 'json', name: 'JSON with a page in it', lineReaders: LINE_READERS };

/** oTranscribe keeps what was typed as a web page beside the name of the recording. */
function pageIn(value: unknown): string | null {
  if (!isRecord(value) || typeof value.text !== 'string' || value.media === undefined) return null;
  return /<(?:p|br|div|span)\b/i.test(value.text) ? value.text : null;
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

function noTurns(): InputError {
  return new InputError(
    'no-turns',
    'expected an array of turns with a speaker and a text each, found none',
    'export the transcript as [{"speaker": "…", "text": "…"}, …], or map the keys with --column speaker=<key> --column text=<key>',
  );
}
