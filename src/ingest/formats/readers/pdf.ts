import { InputError } from '../../../domain/errors.js';
import { plural } from '../../../domain/plural.js';
import { problem } from '../../problem.js';
import { refuseLarge } from '../../source.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { LINE_READERS } from '../line-readers.js';
import { readDocument } from '../parts/document/read-document.js';
import { extractPages } from '../parts/pdf/extract-pages.js';
import { withoutFurniture } from '../parts/pdf/furniture.js';
import { toLines } from '../parts/pdf/lay-out.js';
import { toParagraphs } from '../parts/pdf/paragraphs.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** PDFs that hold text: lines put together to paragraphs, which are read as a document's are. */
export const pdfReader: TranscriptReader = {
  id: 'pdf',
  label: 'PDF',
  version: 1,
  surest: 0.98,
  accepts,
  read,
};

/** Some programs write a few bytes before the mark. */
function accepts({ bytes }: FileHead): Acceptance {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
    ? { accepted: true, certainty: 0.98, because: 'begins with %PDF-' }
    : { accepted: false, because: 'does not begin with %PDF-' };
}

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  refuseLarge(file.size);
  const pages = await extractPages(await file.bytes());
  const letters = pages.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.trim().length, 0), 0);
  if (letters < FEWEST_LETTERS_A_PAGE * pages.length) throw scanned(pages.length);
  const laidOut = pages.map((page) => ({ height: page.height, lines: toLines(page) }));
  const { pages: lines, taken } = withoutFurniture(laidOut);
  if (taken > 0) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'page-lines-left-out',
        severity: 'info',
        source: { path: file.path, part: null },
        message: `expected speech in every line, found ${taken} of the pages' heads and feet`,
        remedy: 'nothing to do if they are not speech',
      }),
    };
  }
  yield* readDocument(toParagraphs(lines, Math.max(0, ...pages.map(({ width }) => width))), file.path, options, {
    format: 'pdf',
    name: 'a PDF',
    lineReaders: LINE_READERS,
  });
}

/** A scanned page has none, or a stamp. */
const FEWEST_LETTERS_A_PAGE = 20;

function scanned(pages: number): InputError {
  return new InputError(
    'scanned-pdf',
    `expected a PDF with text, found ${plural(pages, 'page')} of pictures, as a scanner makes them`,
    'export the transcript from the program that wrote it, or have the pages read by text recognition (OCR) and save them as DOCX',
  );
}
