import { isTimingLine, parseCaptions } from '../parts/captions/parse.js';
import { readCaptions } from '../parts/captions/read-captions.js';
import { headLines } from '../parts/head-lines.js';
import type { TranscriptReader } from '../reader.js';

/** SubRip captions; the speaker as `Name:` or `[SPEAKER_00]:` before the words. */
export const srtReader: TranscriptReader = {
  id: 'srt',
  label: 'SubRip captions',
  version: 2,
  surest: 0.9,
  accepts(head) {
    if (head.text === null) return { accepted: false, because: 'not text' };
    const lines = headLines(head)
      .slice(0, 60)
      .filter((line) => line.trim() !== '');
    const first = lines.slice(0, 2).findIndex(isTimingLine);
    if (first !== -1 && lines.filter((line) => isTimingLine(line) && WORDS_BEHIND.test(line)).length > 1)
      return { accepted: false, because: 'words on the time lines' };
    if (first === -1) return { accepted: false, because: 'no time line at the top' };
    return { accepted: true, certainty: 0.9, because: 'begins with a caption number and a time line' };
  },
  async *read(file, options) {
    yield* readCaptions(parseCaptions(await file.text()), file.path, 'srt', options);
  },
};

/** A caption's words stand below its time line; what stands behind it are settings, such as `align:start`. */
const WORDS_BEHIND = />\s*[\d:.,]+\s+(?!\w+:\S)\S.*[\p{L}]/u;
