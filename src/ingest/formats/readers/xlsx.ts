import { InputError } from '../../../domain/errors.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { LINE_READERS } from '../line-readers.js';
import { readSheets } from '../parts/document/read-sheets.js';
import { beginsLikeOffice, namesIn } from '../parts/zip/names-in.js';
import { openPacked } from '../parts/zip/parts.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** Excel workbooks: tables as CSV has them, a sheet a session or many sessions in one. */
export const xlsxReader: TranscriptReader = {
  id: 'xlsx',
  label: 'Excel workbook',
  version: 1,
  surest: 0.97,
  accepts,
  read,
};

function accepts(head: FileHead): Acceptance {
  const names = beginsLikeOffice(head) ? namesIn(head) : '';
  return names.includes('xl/workbook.xml') ||
    (names.includes('[Content_Types].xml') && names.includes('xl/worksheets/'))
    ? { accepted: true, certainty: 0.97, because: 'a ZIP archive with an Excel workbook in it' }
    : { accepted: false, because: 'no Excel workbook in it' };
}

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  const packed = openPacked(await file.bytes(), brokenWorkbook);
  const { parseNumberKinds, parseStrings, parseWorkbook } = await import('../parts/xlsx/parse-workbook.js');
  const { parseSheet } = await import('../parts/xlsx/parse-sheet.js');
  const [workbook, relations] = [packed.text('xl/workbook.xml'), packed.text('xl/_rels/workbook.xml.rels')];
  if (workbook === null || relations === null) throw brokenWorkbook();
  const sharedStrings = packed.text('xl/sharedStrings.xml');
  const styles = packed.text('xl/styles.xml');
  const strings = sharedStrings === null ? [] : parseStrings(sharedStrings, brokenWorkbook);
  const kinds = styles === null ? [] : parseNumberKinds(styles, brokenWorkbook);
  const parts = parseWorkbook(workbook, relations, brokenWorkbook).flatMap((sheet) => {
    const xml = sheet.hidden ? null : packed.text(sheet.part);
    return xml === null ? [] : [{ name: sheet.name, rows: parseSheet(xml, strings, kinds, brokenWorkbook) }];
  });
  yield* readSheets(parts, file.path, options, {
    format: 'xlsx',
    name: 'an Excel workbook',
    lineReaders: LINE_READERS,
  });
}

function brokenWorkbook(): InputError {
  return new InputError(
    'broken-xlsx',
    'expected an Excel workbook, found one that cannot be opened',
    'open it in Excel or LibreOffice and save it again as XLSX or CSV',
  );
}
