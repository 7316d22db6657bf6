import { InputError } from '../../../domain/errors.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { LINE_READERS } from '../line-readers.js';
import type { Document } from '../parts/document/blocks.js';
import { readWithBoxes } from '../parts/document/read-document.js';
import type { DocumentKind } from '../parts/document/read-lines.js';
import { readSheets } from '../parts/document/read-sheets.js';
import { namesIn } from '../parts/zip/names-in.js';
import { openPacked } from '../parts/zip/parts.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

const TEXT: DocumentKind = { format: 'odt', name: 'an OpenDocument text', lineReaders: LINE_READERS };
const SHEETS: DocumentKind = { format: 'ods', name: 'an OpenDocument spreadsheet', lineReaders: LINE_READERS };

/** OpenDocument texts, as LibreOffice Writer and Google Docs save them: the layouts of Word documents. */
export const odtReader: TranscriptReader = {
  id: TEXT.format,
  label: 'OpenDocument text',
  version: 1,
  surest: 0.97,
  accepts: (head) => accepts(head, 'text', TEXT),
  async *read(file, options) {
    yield* readWithBoxes(await open(file), file.path, options, TEXT);
  },
};

/** OpenDocument spreadsheets, as LibreOffice Calc saves them. */
export const odsReader: TranscriptReader = {
  id: SHEETS.format,
  label: 'OpenDocument spreadsheet',
  version: 1,
  surest: 0.97,
  accepts: (head) => accepts(head, 'spreadsheet', SHEETS),
  read: readSpreadsheet,
};

async function* readSpreadsheet(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  const { blocks } = (await open(file))('out');
  const sheets = blocks.flatMap((block, at) =>
    block.kind === 'table' ? [{ name: block.name ?? `sheet ${at + 1}`, rows: block.rows }] : [],
  );
  yield* readSheets(sheets, file.path, options, SHEETS);
}

/** The type stands unpacked at the start of every such archive, or in the root of the flat form. */
function accepts(head: FileHead, type: string, { name }: DocumentKind): Acceptance {
  const mime = `application/vnd.oasis.opendocument.${type}`;
  const flat = /^\s*<\?xml[^>]*>\s*<office:document\s/.test(head.text ?? '') && head.text?.includes(`"${mime}"`);
  return namesIn(head).slice(0, 300).includes(mime) || flat
    ? { accepted: true, certainty: 0.97, because: `begins like ${name}` }
    : { accepted: false, because: `does not begin like ${name}` };
}

/** The file's blocks, with or without what stands in text boxes. */
async function open(file: SourceFile): Promise<(boxes: 'out' | 'in') => Document> {
  const { parseOdf } = await import('../parts/odf/parse-odf.js');
  const { parseLooks } = await import('../parts/odf/looks.js');
  if (file.head.text !== null) {
    const xml = await file.text();
    const looks = parseLooks(xml, broken);
    return (boxes) => parseOdf(xml, looks, broken, boxes);
  }
  const packed = openPacked(await file.bytes(), broken);
  if (packed.text('META-INF/manifest.xml')?.includes('encryption-data')) throw encrypted();
  const content = packed.text('content.xml');
  if (content === null) throw broken();
  const styles = packed.text('styles.xml');
  const looks = new Map([...(styles === null ? [] : parseLooks(styles, broken)), ...parseLooks(content, broken)]);
  return (boxes) => parseOdf(content, looks, broken, boxes);
}

function broken(): InputError {
  return new InputError(
    'broken-odf',
    'expected an OpenDocument file, found one that cannot be opened',
    'open it in LibreOffice and save it again',
  );
}

function encrypted(): InputError {
  return new InputError(
    'encrypted-document',
    'expected a document without a password, found an encrypted one',
    'open it with its password and save it without',
  );
}
