import { InputError } from '../../../domain/errors.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { LINE_READERS } from '../line-readers.js';
import { readWithBoxes } from '../parts/document/read-document.js';
import { NO_STYLES } from '../parts/docx/styles.js';
import { beginsLikeOffice, namesIn } from '../parts/zip/names-in.js';
import { openPacked } from '../parts/zip/parts.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/**
 * Word documents: Teams, Stream and Word's own transcripts, Otter and Rev exports, tables with a speaker column, names
 * with a colon, in bold, or on a line of their own.
 */
export const docxReader: TranscriptReader = {
  id: 'docx',
  label: 'Word document',
  version: 2,
  surest: 0.98,
  accepts,
  read,
};

function accepts(head: FileHead): Acceptance {
  const names = beginsLikeOffice(head) ? namesIn(head) : '';
  return names.includes('word/document.xml') || (names.includes('[Content_Types].xml') && names.includes('word/'))
    ? { accepted: true, certainty: 0.98, because: 'a ZIP archive with a Word document in it' }
    : { accepted: false, because: 'no Word document in it' };
}

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  const packed = openPacked(await file.bytes(), brokenDocument);
  const xml = packed.text('word/document.xml');
  if (xml === null) throw brokenDocument();
  // With the XML parser they need, loaded when such a file comes: most runs meet none.
  const { parseDocx } = await import('../parts/docx/parse-docx.js');
  const { parseStyles } = await import('../parts/docx/parse-styles.js');
  const styles = packed.text('word/styles.xml');
  const looks = styles === null ? NO_STYLES : parseStyles(styles, brokenDocument);
  const parse = (boxes: 'out' | 'in') => parseDocx(xml, looks, brokenDocument, boxes);
  yield* readWithBoxes(parse, file.path, options, {
    format: 'docx',
    name: 'a Word document',
    lineReaders: LINE_READERS,
  });
}

function brokenDocument(): InputError {
  return new InputError(
    'broken-docx',
    'expected a Word document, found one that cannot be opened',
    'open it in Word and save it again as DOCX or plain text',
  );
}
