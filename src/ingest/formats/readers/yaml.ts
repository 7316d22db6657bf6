import { InputError } from '../../../domain/errors.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { readValue } from '../parts/json/read-value.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** YAML with turns as objects: `- speaker: Ana`, and the words on a line of their own. */
export const yamlReader: TranscriptReader = { id: 'yaml', label: 'YAML', version: 1, surest: 0.88, accepts, read };

const FIRST_KEY = /^[ \t]*-[ \t]+["']?[\w-]{1,30}["']?:(?:[ \t]|$)/gm;
const SPEAKER_KEY =
  /^[ \t]*(?:-[ \t]+)?["']?(?:speaker|role|who|author|interlocutor|sender|participant|name|speaker_?(?:id|name))["']?:[ \t]/gim;
const TEXT_KEY =
  /^[ \t]*(?:-[ \t]+)?["']?(?:text|utterance|utterance_text|content|message|words|said|sentence|transcript)["']?:[ \t]/gim;
/** An item of as many keys as this has other lines than a speaker's and the words'. */
const KEYS = 8;

function accepts(head: FileHead): Acceptance {
  const text = head.text ?? '';
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const [items, speakers, words] = [count(FIRST_KEY), count(SPEAKER_KEY), count(TEXT_KEY)];
  const fewest = Math.min(speakers, words);
  // `Name: …` before each turn of plain text, and `- Ana: words`, have no second key.
  if (items < 2 || fewest < 2 || KEYS * fewest < items)
    return { accepted: false, because: 'not a YAML list of objects with a speaker and words' };
  return { accepted: true, certainty: 0.88, because: 'a YAML list of objects with a speaker and words' };
}

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  const text = await file.text();
  // With its parser, loaded when such a file comes.
  const { parseDocument } = await import('yaml');
  // Scalars stay as they are written: a time is no number in base sixty, and "no" is a word.
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });
  const [fault] = document.errors;
  if (fault) throw broken(fault.linePos?.[0].line ?? 1);
  let value: unknown;
  try {
    // Ten aliases are more than any transcript has; more would unfold to what no memory holds.
    value = document.toJS({ maxAliasCount: 10 });
  } catch {
    throw broken(1);
  }
  yield* readValue(value, { path: file.path, format: yamlReader.id, name: 'YAML', noTurns }, options);
}

function broken(line: number): InputError {
  return new InputError(
    'broken-yaml',
    'expected YAML, found text that is not',
    'put words that hold a colon, a quotation mark or a number sign between quotation marks, or export as JSON or CSV',
    { line },
  );
}

function noTurns(): InputError {
  return new InputError(
    'no-turns',
    'expected a list of turns with a speaker and a text each, found none',
    'write each turn as "- speaker: …" with "text: …" below it, or map the keys with --column speaker=<key> --column text=<key>',
  );
}
