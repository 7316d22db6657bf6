import { InputError } from '../../../domain/errors.js';
import { readRoleWord } from '../../roles/words.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { readValue } from '../parts/json/read-value.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** XML of a kind nobody here knows: elements with a speaker and words, as `<turn speaker="Ana">` or TEI's `<u who="#ana">`. */
export const xmlReader: TranscriptReader = { id: 'xml', label: 'XML', version: 1, surest: 0.5, accepts, read };

const OPENING =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*|<!DOCTYPE[^>[]{0,300}>\s*){0,5}<[\p{L}_][\w:.-]{0,60}[\s/>]/su;
const SPEAKER =
  /[\s<](?:\w{1,20}:)?(?:speaker|speaker_?(?:id|name)|who|role|author|participant|sender|agent|from|name)(?:\s*=\s*["']|>)/gi;

function accepts(head: FileHead): Acceptance {
  const text = head.text ?? '';
  if (!OPENING.test(text.slice(0, 12_000))) return { accepted: false, because: 'does not begin like XML' };
  if ((text.match(SPEAKER)?.length ?? 0) < 3 && !hasRoleElements(text))
    return { accepted: false, because: 'XML without elements that name a speaker' };
  return { accepted: true, certainty: 0.5, because: 'XML with elements that name a speaker' };
}

const ELEMENT = /<([\p{L}_][\w.-]{1,30})>/gu;

function hasRoleElements(text: string): boolean {
  const roles = [...text.matchAll(ELEMENT)].filter(([, name = '']) => readRoleWord(name) !== null);
  return roles.length >= 3 && new Set(roles.map(([, name]) => name)).size >= 2;
}

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  const { parseXmlValue } = await import('../parts/xml/parse-value.js');
  const value = parseXmlValue(await file.text());
  yield* readValue(value, { path: file.path, format: xmlReader.id, name: 'XML', noTurns }, options);
}

function noTurns(): InputError {
  return new InputError(
    'no-turns',
    'expected elements with a speaker and words each, found none',
    'export the transcript as text, CSV, JSON, VTT, SRT or DOCX',
  );
}
