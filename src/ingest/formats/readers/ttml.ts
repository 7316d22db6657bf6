import { readCaptions } from '../parts/captions/read-captions.js';
import type { TranscriptReader } from '../reader.js';

/** Timed Text captions (TTML, DFXP, IMSC): paragraphs with times, speakers as agents or before the words. */
export const ttmlReader: TranscriptReader = {
  id: 'ttml',
  label: 'Timed Text captions (TTML)',
  version: 1,
  surest: 0.95,
  accepts(head) {
    return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:\w{1,20}:)?tt[\s>]/s.test(
      head.text?.slice(0, 8000) ?? '',
    )
      ? { accepted: true, certainty: 0.95, because: 'its root element is tt' }
      : { accepted: false, because: 'its root element is not tt' };
  },
  async *read(file, options) {
    // The XML parser is loaded when a file needs it.
    const { parseTtml } = await import('../parts/captions/parse-ttml.js');
    yield* readCaptions(parseTtml(await file.text()), file.path, 'ttml', options);
  },
};
