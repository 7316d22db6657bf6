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
import type { PdfPage } from '../parts/pdf/messages.js';
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
  const bytes = await file.bytes();
  const plain = await extractPages(bytes, false);
  const letters = plain.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.trim().length, 0), 0);
  if (letters < FEWEST_LETTERS_A_PAGE * plain.length) throw scanned(plain.length);
  try {
    yield* readPages(plain, file.path, options);
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== 'no-speakers') throw error;
    // Names may stand out by nothing but bold letters; fonts take longer to look at than the words.
    yield* readPages(await extractPages(bytes, true), file.path, options);
  }
}

async function* readPages(pages: readonly PdfPage[], path: string, options: ReaderOptions): AsyncGenerator<ReadItem> {
  const laidOut = pages.map((page) => ({ height: page.height, ...toLines(page) }));
  const { pages: lines, taken } = withoutFurniture(laidOut);
  const document = toParagraphs(lines, widthOf(laidOut.map(({ width }) => width)));
  const items = readDocument(document, path, options, { format: 'pdf', name: 'a PDF', lineReaders: LINE_READERS });
  const first = await items.next();
  if (taken > 0) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'page-lines-left-out',
        severity: 'info',
        source: { path, part: null },
        message: `expected speech in every line, found ${taken} of the pages' heads and feet`,
        remedy: 'nothing to do if they are not speech',
      }),
    };
  }
  if (!first.done) yield first.value;
  yield* items;
}

/** Of the narrowest pages, which are those in columns where there are any. */
function widthOf(widths: readonly number[]): number {
  const least = Math.min(...widths);
  const most = Math.max(0, ...widths);
  return least < 0.8 * most ? least : most;
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
