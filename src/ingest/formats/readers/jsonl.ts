import { InputError } from '../../../domain/errors.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { firstFilledLines } from '../parts/head-lines.js';
import { readSession } from '../parts/json/read-value.js';
import { asSession, type JsonSession } from '../parts/json/sessions.js';
import { isRecord, jsonKeys, parseJson } from '../parts/json/values.js';
import { readLines } from '../parts/lines.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** JSON Lines: a turn or a whole session a line. */
export const jsonlReader: TranscriptReader = {
  id: 'jsonl',
  label: 'JSON Lines',
  version: 1,
  surest: 0.7,
  accepts,
  read,
};

function accepts(head: FileHead): Acceptance {
  const lines = firstFilledLines(head.text ?? '', 2);
  const [first = ''] = lines;
  if (!first.trimStart().startsWith('{')) return { accepted: false, because: 'the first line is not a JSON object' };
  if (lines.length > 1 && !lines[1]?.trimStart().startsWith('{'))
    return { accepted: false, because: 'not a JSON object a line' };
  if (!isJsonObject(first)) return { accepted: false, because: 'the first line is not a whole JSON object' };
  const keys = jsonKeys(first);
  const known = ['text', 'utterance', 'content', 'message', 'turns', 'utterances', 'messages'].some((key) =>
    keys.has(key),
  );
  if (lines.length === 1) return { accepted: true, certainty: 0.05, because: 'one JSON object on one line' };
  return { accepted: true, certainty: known ? 0.7 : 0.2, because: 'a JSON object a line' };
}

function isJsonObject(line: string): boolean {
  try {
    return isRecord(JSON.parse(line));
  } catch {
    return false;
  }
}

const MOST_TURNS = 500_000;

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  const turns: Readonly<Record<string, unknown>>[] = [];
  let firstLine = 0;
  let found = 0;
  for await (const { text, line } of readLines(file.chunks())) {
    if (text.trim() === '') continue;
    const value = parseJson(text, line);
    if (!isRecord(value)) throw notAnObject(line);
    const [session] = asSession(value, String(line), line);
    if (!session) {
      firstLine ||= line;
      turns.push(value);
      if (turns.length > MOST_TURNS) throw tooMany(line);
      continue;
    }
    for (const item of readSession(session, file.path, jsonlReader.id, options, true)) {
      if (item.kind === 'transcript') found++;
      yield item;
    }
  }
  if (turns.length > 0) {
    const session: JsonSession = { key: '1', line: firstLine, turns, facts: {} };
    for (const item of readSession(session, file.path, jsonlReader.id, options, false)) {
      if (item.kind === 'transcript') found++;
      yield item;
    }
  }
  if (found === 0) {
    throw new InputError(
      'no-turns',
      'expected a turn with a speaker and a text in each line, found none',
      'map the keys with --column speaker=<key> --column text=<key>',
      { line: 1 },
    );
  }
}

function notAnObject(line: number): InputError {
  return new InputError(
    'broken-json',
    'expected a JSON object in every line, found another value',
    'export the file again as one object a line',
    { line },
  );
}

function tooMany(line: number): InputError {
  return new InputError(
    'session-too-long',
    `expected at most ${MOST_TURNS} turns in a file of turns, found more`,
    'write one session a line: {"session_id": …, "turns": […]}',
    { line },
  );
}
