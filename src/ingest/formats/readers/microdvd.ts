import { problem } from '../../problem.js';
import { isFrameLine, parseFrames } from '../parts/captions/parse-frames.js';
import { readCaptions } from '../parts/captions/read-captions.js';
import { headLines } from '../parts/head-lines.js';
import type { TranscriptReader } from '../reader.js';

/** Captions by frames (MicroDVD, `{100}{175}…`) or by tenths of a second (MPL2, `[12][45]…`). */
export const microDvdReader: TranscriptReader = {
  id: 'microdvd',
  label: 'MicroDVD captions',
  version: 1,
  surest: 0.95,
  accepts(head) {
    const lines = headLines(head).filter((line) => line.trim() !== '');
    const begun = lines.slice(0, 40).filter(isFrameLine).length;
    return begun >= 2 && begun >= 0.9 * Math.min(40, lines.length)
      ? { accepted: true, certainty: 0.95, because: 'lines begin with two numbers of frames or tenths of a second' }
      : { accepted: false, because: 'lines do not begin with two numbers in brackets' };
  },
  async *read(file, options) {
    const { captions, isRateAssumed } = parseFrames(await file.text());
    if (isRateAssumed) {
      yield {
        kind: 'problem',
        problem: problem({
          code: 'frame-rate-assumed',
          severity: 'info',
          source: { path: file.path, part: null },
          line: 1,
          message: 'expected the number of frames a second in the first line, found none; taken for 23.976',
          remedy: 'nothing to do unless durations matter; otherwise export the captions as SRT or VTT',
        }),
      };
    }
    yield* readCaptions(captions, file.path, 'microdvd', options);
  },
};
