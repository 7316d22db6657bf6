import { headLines, splitLines } from '../parts/head-lines.js';
import { readCues } from '../parts/read-cues.js';
import type { Cue } from '../parts/turns.js';
import type { TranscriptReader } from '../reader.js';

/** `recording channel speaker start end <label> words`, as recognisers are scored against. */
const SEGMENT =
  /^(?!;;)\S{1,200}\s+\S{1,40}\s+(?<speaker>\S{1,80})\s+(?<start>\d{1,7}(?:\.\d{1,6})?)\s+(?<end>\d{1,7}(?:\.\d{1,6})?)\s+(?:<[^<>]{0,100}>\s*)?(?<words>.*)$/;
const NOBODY = /^(?:inter_segment_gap|excluded_region|non-?speech)$/i;
const NO_WORDS = /^(?:ignore_time_segment_in_scoring|<[^<>]*>)?\s*$/i;

/** Segment time marks (STM) of speech recognition: a segment a line. */
export const stmReader: TranscriptReader = {
  id: 'stm',
  label: 'Segment time marks (STM)',
  version: 1,
  surest: 0.9,
  accepts(head) {
    const lines = headLines(head)
      .slice(0, 60)
      .filter((line) => line.trim() !== '' && !line.startsWith(';;'));
    const found = lines.filter((line) => SEGMENT.test(line)).length;
    return found >= 2 && found >= 0.9 * lines.length
      ? { accepted: true, certainty: 0.9, because: 'lines of a recording, a channel, a speaker, two times and words' }
      : { accepted: false, because: 'lines are no segments with times' };
  },
  async *read(file, options) {
    const cues = splitLines(await file.text()).flatMap((line, at): Cue[] => {
      const { speaker = '', start, end, words = '' } = SEGMENT.exec(line)?.groups ?? {};
      if (speaker === '' || NOBODY.test(speaker) || NO_WORDS.test(words)) return [];
      // `(%hesitation)` may be said or not; `{ah / oh}` is one of the two.
      const text = words.replace(/\(%(\w{1,40})\)/g, '[$1]').replace(/\{\s*([^{}/]{1,80}?)\s*\/[^{}]{0,200}\}/g, '$1');
      return [{ speaker, text, start: Number(start), end: Number(end), line: at + 1 }];
    });
    yield* readCues(file, 'stm', cues, {}, options);
  },
};
