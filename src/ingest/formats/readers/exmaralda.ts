import type { SourceFile } from '../../source-file.js';
import { readTiers } from '../parts/tiers/read-tiers.js';
import type { ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** EXMARaLDA's basic transcription: a speech tier per speaker; annotation tiers that hold codes become people's codes. */
export const exmaraldaReader: TranscriptReader = {
  id: 'exmaralda',
  label: 'EXMARaLDA',
  version: 1,
  surest: 0.99,
  accepts(head) {
    return /<basic-transcription[\s>]/.test(head.text ?? '')
      ? { accepted: true, certainty: 0.99, because: 'a basic-transcription' }
      : { accepted: false, because: 'no basic-transcription' };
  },
  read,
};

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  const { parseExmaralda } = await import('../parts/tiers/parse-exmaralda.js');
  yield* readTiers(file, 'exmaralda', parseExmaralda(await file.text()), options);
}
