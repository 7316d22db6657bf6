import { readCaptions } from '../parts/captions/read-captions.js';
import type { TranscriptReader } from '../reader.js';

/** WebVTT as Zoom (`Name: words`) and Teams (`<v Name>words</v>`) write it. */
export const vttReader: TranscriptReader = {
  id: 'vtt',
  label: 'WebVTT captions',
  version: 1,
  surest: 0.99,
  accepts(head) {
    return /^\s*WEBVTT(?:\s|$)/.test(head.text ?? '')
      ? { accepted: true, certainty: 0.99, because: 'begins with WEBVTT' }
      : { accepted: false, because: 'does not begin with WEBVTT' };
  },
  read: (file, options) => readCaptions(file, 'vtt', options),
};
