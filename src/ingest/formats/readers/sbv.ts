import { isCommaTimingLine, parseCaptions } from '../parts/captions/parse.js';
import { readCaptions } from '../parts/captions/read-captions.js';
import { headLines } from '../parts/head-lines.js';
import type { TranscriptReader } from '../reader.js';

/** SubViewer captions, which YouTube exports too: `0:00:01.000,0:00:04.500`, the words below. */
export const sbvReader: TranscriptReader = {
  id: 'sbv',
  label: 'YouTube captions (SBV)',
  version: 2,
  surest: 0.9,
  accepts(head) {
    if (head.text === null) return { accepted: false, because: 'not text' };
    // SubViewer's own files have a head of facts and looks, each in brackets.
    const first = headLines(head).find((line) => line.trim() !== '' && !/^\s*\[[A-Z ]{2,20}\]/.test(line)) ?? '';
    return isCommaTimingLine(first)
      ? { accepted: true, certainty: 0.9, because: 'begins with two times and a comma between them' }
      : { accepted: false, because: 'does not begin with two times and a comma' };
  },
  async *read(file, options) {
    const captions = parseCaptions(await file.text());
    const broken = captions.map((one) => ({ ...one, lines: one.lines.flatMap((line) => line.split('[br]')) }));
    yield* readCaptions(broken, file.path, 'sbv', options);
  },
};
