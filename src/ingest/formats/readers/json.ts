import { InputError } from '../../../domain/errors.js';
import { mendByteEscapes } from '../../double-encoding.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { LINE_READERS } from '../line-readers.js';
import { readDocument } from '../parts/document/read-document.js';
import { readValue } from '../parts/json/read-value.js';
import { isRecord, jsonKeys, parseJson } from '../parts/json/values.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** JSON: an array of turns, an object with turns, or many of either. */
export const jsonReader: TranscriptReader = { id: 'json', label: 'JSON', version: 3, surest: 0.6, accepts, read };

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
  yield* readValue(value, { path: file.path, format: jsonReader.id, name: 'JSON', noTurns }, options);
}

const PAGE = { format: 'json', name: 'JSON with a page in it', lineReaders: LINE_READERS };

/** oTranscribe keeps what was typed as a web page beside the name of the recording. */
function pageIn(value: unknown): string | null {
  if (!isRecord(value) || typeof value.text !== 'string' || value.media === undefined) return null;
  return /<(?:p|br|div|span)\b/i.test(value.text) ? value.text : null;
}

function noTurns(): InputError {
  return new InputError(
    'no-turns',
    'expected an array of turns with a speaker and a text each, found none',
    'export the transcript as [{"speaker": "…", "text": "…"}, …], or map the keys with --column speaker=<key> --column text=<key>',
  );
}
