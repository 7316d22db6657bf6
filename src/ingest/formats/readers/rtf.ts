import { InputError } from '../../../domain/errors.js';
import { refuseLarge } from '../../source.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { LINE_READERS } from '../line-readers.js';
import { readDocument } from '../parts/document/read-document.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** Rich text, as Word, WordPad, TextEdit, LibreOffice and f4 save it: the layouts of Word documents. */
export const rtfReader: TranscriptReader = {
  id: 'rtf',
  label: 'Rich text',
  version: 1,
  surest: 0.98,
  accepts,
  read,
};

function accepts({ bytes }: FileHead): Acceptance {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 20)).trimStart().startsWith('{\\rtf')
    ? { accepted: true, certainty: 0.98, because: 'begins with {\\rtf' }
    : { accepted: false, because: 'does not begin with {\\rtf' };
}

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  refuseLarge(file.size);
  const bytes = await file.bytes();
  const { parseRtf } = await import('../parts/rtf/parse-rtf.js');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  yield* readDocument(parseRtf(text, broken), file.path, options, {
    format: 'rtf',
    name: 'a rich-text document',
    lineReaders: LINE_READERS,
  });
}

function broken(): InputError {
  return new InputError(
    'broken-rtf',
    'expected a rich-text document, found groups inside each other without end',
    'open it in a word processor and save it again as DOCX',
  );
}
