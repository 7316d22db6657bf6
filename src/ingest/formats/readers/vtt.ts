import { parseCaptions } from '../parts/captions/parse.js';
import { readCaptions } from '../parts/captions/read-captions.js';
import type { TranscriptReader } from '../reader.js';

/** WebVTT as Zoom (`Name: words`), Teams (`<v Name>words</v>`) and Webex (the name in the cue's id) write it. */
export const vttReader: TranscriptReader = {
  id: 'vtt',
  label: 'WebVTT captions',
  version: 2,
  surest: 0.99,
  accepts(head) {
    return /^\s*WEBVTT(?:\s|$)/.test(head.text ?? '')
      ? { accepted: true, certainty: 0.99, because: 'begins with WEBVTT' }
      : { accepted: false, because: 'does not begin with WEBVTT' };
  },
  async *read(file, options) {
    yield* readCaptions(parseCaptions(await file.text()), file.path, 'vtt', options);
  },
};
