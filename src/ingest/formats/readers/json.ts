import { InputError } from '../../../domain/errors.js';
import { problem } from '../../problem.js';
import type { FileHead, SourceFile } from '../../source-file.js';
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
  const value = parseJson(await file.text());
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

/** Objects that each have a speaker and words. */
function holdsTurns(turns: readonly Readonly<Record<string, unknown>>[], options: ReaderOptions): boolean {
  const { header, rows } = toTable(turns.slice(0, 80), 1);
  const found = findColumns([header, ...rows.map(({ cells }) => cells)], options.columns);
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
  const { header, rows } = toTable(session.turns, session.line);
  const found = findColumns([header, ...rows.slice(0, 80).map((row) => row.cells)], options.columns);
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
