import { readCues } from '../parts/read-cues.js';
import type { TranscriptReader } from '../reader.js';

/** FOLKER's and OrthoNormal's transcriptions (`.flk`, `.fln`). */
export const folkerReader: TranscriptReader = {
  id: 'folker',
  label: 'FOLKER',
  version: 1,
  surest: 0.99,
  accepts(head) {
    return /<folker-transcription[\s>]/.test(head.text?.slice(0, 8000) ?? '')
      ? { accepted: true, certainty: 0.99, because: 'a folker-transcription' }
      : { accepted: false, because: 'no folker-transcription' };
  },
  async *read(file, options) {
    // The XML parser is loaded when a file needs it.
    const { parseFolker } = await import('../parts/tiers/parse-folker.js');
    yield* readCues(file, 'folker', parseFolker(await file.text()), {}, options);
  },
};
