import { InputError } from '../../../domain/errors.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { parseTextGrid } from '../parts/tiers/parse-text-grid.js';
import { readTiers } from '../parts/tiers/read-tiers.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** Praat TextGrid, long or short, UTF-8 or UTF-16; a tier per speaker, tiers of codes as people's codes. */
export const textGridReader: TranscriptReader = {
  id: 'textgrid',
  label: 'Praat TextGrid',
  version: 1,
  surest: 0.99,
  accepts,
  read,
};

function accepts(head: FileHead): Acceptance {
  if (isBinary(head.bytes)) return { accepted: true, certainty: 0.99, because: 'begins with ooBinaryFile' };
  return /^\s*(?:File type\s*=\s*)?"ooTextFile(?: short)?"\s*(?:Object class\s*=\s*)?"TextGrid"/.test(head.text ?? '')
    ? { accepted: true, certainty: 0.99, because: 'begins with ooTextFile and TextGrid' }
    : { accepted: false, because: 'does not begin with ooTextFile' };
}

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  if (isBinary(file.head.bytes)) {
    throw new InputError(
      'binary-textgrid',
      'expected a TextGrid saved as text, found a binary one',
      'open it in Praat and choose Save as text file…',
    );
  }
  yield* readTiers(file, 'textgrid', parseTextGrid(await file.text()), options);
}

function isBinary(bytes: Uint8Array): boolean {
  return Array.from('ooBinaryFile').every((letter, index) => bytes[index] === letter.charCodeAt(0));
}
