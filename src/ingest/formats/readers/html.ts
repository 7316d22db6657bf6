import { InputError } from '../../../domain/errors.js';
import { decodeSingleByte } from '../../single-byte.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { LINE_READERS } from '../line-readers.js';
import { readDocument } from '../parts/document/read-document.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** Web pages: saved from a recorder's site, or from a word processor. */
export const htmlReader: TranscriptReader = {
  id: 'html',
  label: 'Web page',
  version: 1,
  surest: 0.92,
  accepts,
  read,
};

const OPENING =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*){0,20}<(?:!doctype\s+html|html|head|body|table|div|dl|ul|ol|section|article|main|p|h[1-6])[\s>]/i;

function accepts(head: FileHead): Acceptance {
  return OPENING.test(head.text ?? startOf(head))
    ? { accepted: true, certainty: 0.92, because: 'begins like a web page' }
    : { accepted: false, because: 'does not begin like a web page' };
}

function startOf({ bytes }: FileHead): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^\u00ef\u00bb\u00bf/, '');
}

/** A page with a transcript of a day is smaller; pictures inside pages are not read. */
const LARGEST_BYTES = 6 * 1024 * 1024;

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  if (file.size > LARGEST_BYTES) throw tooLarge(file.size);
  const html = await textOf(file);
  // With its parser, loaded when such a file comes: most runs meet none.
  const { parseHtml } = await import('../parts/html/parse-html.js');
  yield* readDocument(parseHtml(html, broken), file.path, options, {
    format: 'html',
    name: 'a web page',
    lineReaders: LINE_READERS,
  });
}

/** A page that is not UTF-8 says what it is in its head. */
async function textOf(file: SourceFile): Promise<string> {
  const stated = /charset\s*=\s*["']?([\w-]{3,20})/i.exec(startOf(file.head))?.[1]?.toLowerCase();
  if (stated === undefined || /^utf-?8$/.test(stated)) return file.text();
  const bytes = await file.bytes();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(stated, bytes) ?? file.text();
  }
}

function decodeAs(stated: string, bytes: Uint8Array): string | null {
  if (/^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii)$/.test(stated))
    return decodeSingleByte(bytes, 'windows-1252');
  try {
    return new TextDecoder(stated).decode(bytes);
  } catch {
    return null;
  }
}

function broken(): InputError {
  return new InputError(
    'broken-html',
    'expected a web page, found elements inside each other without end',
    'copy the transcript from the page into a plain text file',
  );
}

function tooLarge(size: number): InputError {
  return new InputError(
    'file-too-large',
    `expected a web page of at most ${LARGEST_BYTES / 1024 / 1024} MB, found ${Math.ceil(size / 1024 / 1024)} MB`,
    'copy the transcript from the page into a plain text file',
  );
}
