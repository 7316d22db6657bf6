import { parseAss } from '../parts/captions/parse-ass.js';
import { readCaptions } from '../parts/captions/read-captions.js';
import type { TranscriptReader } from '../reader.js';

/** SubStation Alpha captions; the speaker in the field `Name`, or before the words. */
export const assReader: TranscriptReader = {
  id: 'ass',
  label: 'SubStation Alpha captions',
  version: 1,
  surest: 0.95,
  accepts(head) {
    return /^\s*\[script info\]/i.test(head.text ?? '') || /^\[events\]\s*$/im.test(head.text?.slice(0, 4000) ?? '')
      ? { accepted: true, certainty: 0.95, because: 'begins like a SubStation Alpha script' }
      : { accepted: false, because: 'does not begin like a SubStation Alpha script' };
  },
  async *read(file, options) {
    yield* readCaptions(parseAss(await file.text()), file.path, 'ass', options);
  },
};
