import { isCommaTimingLine, parseCaptions } from '../parts/captions/parse.js';
import { readCaptions } from '../parts/captions/read-captions.js';
import { headLines } from '../parts/head-lines.js';
import type { TranscriptReader } from '../reader.js';

/** SubViewer captions as YouTube exports them: `0:00:01.000,0:00:04.500`, the words below. */
export const sbvReader: TranscriptReader = {
  id: 'sbv',
  label: 'YouTube captions (SBV)',
  version: 1,
  surest: 0.9,
  accepts(head) {
    if (head.text === null) return { accepted: false, because: 'not text' };
    const first = headLines(head).find((line) => line.trim() !== '') ?? '';
    return isCommaTimingLine(first)
      ? { accepted: true, certainty: 0.9, because: 'begins with two times and a comma between them' }
      : { accepted: false, because: 'does not begin with two times and a comma' };
  },
  async *read(file, options) {
    yield* readCaptions(parseCaptions((await file.text()).replaceAll('[br]', '\n')), file.path, 'sbv', options);
  },
};
