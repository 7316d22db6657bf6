import type { SourceFile } from '../../source-file.js';
import { readTiers } from '../parts/tiers/read-tiers.js';
import type { ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** ELAN: a speech tier per speaker; tiers of codes become people's codes. */
export const eafReader: TranscriptReader = {
  id: 'eaf',
  label: 'ELAN',
  version: 2,
  surest: 0.99,
  accepts(head) {
    return /<ANNOTATION_DOCUMENT[\s>]/.test(head.text ?? '')
      ? { accepted: true, certainty: 0.99, because: 'an ANNOTATION_DOCUMENT' }
      : { accepted: false, because: 'no ANNOTATION_DOCUMENT' };
  },
  read,
};

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  // With the XML parser it needs, loaded when such a file comes: most runs meet none.
  const { parseEaf } = await import('../parts/tiers/parse-eaf.js');
  yield* readTiers(file, 'eaf', parseEaf(await file.text()), options);
}
