import { parseSami } from '../parts/captions/parse-sami.js';
import { readCaptions } from '../parts/captions/read-captions.js';
import type { TranscriptReader } from '../reader.js';

/** SAMI captions, as Windows Media had them; the speaker before the words. */
export const samiReader: TranscriptReader = {
  id: 'sami',
  label: 'SAMI captions',
  version: 1,
  surest: 0.97,
  accepts(head) {
    return /^\s*<sami[\s>]/i.test(head.text ?? '')
      ? { accepted: true, certainty: 0.97, because: 'begins like SAMI' }
      : { accepted: false, because: 'does not begin like SAMI' };
  },
  async *read(file, options) {
    yield* readCaptions(parseSami(await file.text()), file.path, 'sami', options);
  },
};
