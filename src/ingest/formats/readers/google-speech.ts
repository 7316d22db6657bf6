import { z } from 'zod';
import { type AsrResult, acceptsKeys, readAsr, speakerLabel } from '../parts/asr/read-asr.js';
import { wordsToCues } from '../parts/asr/words.js';
import { secondsWritten } from '../parts/asr/written-times.js';
import type { TranscriptReader } from '../reader.js';

/** Google Cloud Speech-to-Text, both versions of its response; its times are texts such as "1.400s". */
export const googleSpeechReader: TranscriptReader = {
  id: 'google-speech',
  label: 'Google Speech-to-Text JSON',
  version: 1,
  surest: 0.95,
  accepts: (head) =>
    acceptsKeys(head, 'Google Speech-to-Text', [
      /"alternatives"\s*:\s*\[/,
      /"(?:startTime|startOffset|endTime|endOffset|resultEndTime|resultEndOffset)"\s*:\s*"[\d.]+s"/,
      /"words"\s*:\s*\[/,
    ]),
  read: (file, options) => readAsr(file, 'google-speech', options, SCHEMA, toResult),
};

const WORD = z.object({
  word: z.string().default(''),
  startTime: secondsWritten,
  endTime: secondsWritten,
  startOffset: secondsWritten,
  endOffset: secondsWritten,
  speakerTag: speakerLabel,
  speakerLabel,
});
const RESULTS = z.array(z.object({ alternatives: z.array(z.object({ words: z.array(WORD).nullish() })).nullish() }));
const SCHEMA = z.union([
  z.object({ results: RESULTS }).transform(({ results }) => results),
  z.object({ response: z.object({ results: RESULTS }) }).transform(({ response }) => response.results),
]);

/** With speakers asked for, the last result says all words once more, and only there each has its speaker. */
function toResult(results: z.infer<typeof SCHEMA>): AsrResult {
  const parts = results.map(({ alternatives }) => alternatives?.[0]?.words ?? []);
  const last = parts.at(-1) ?? [];
  const before = parts.slice(0, -1).reduce((sum, words) => sum + words.length, 0);
  const isSummary = parts.length > 1 && last.length >= before && last.some((word) => speakerOf(word) !== null);
  const words = isSummary ? last : parts.flat();
  return {
    cues: wordsToCues(
      words.map((word) => ({
        speaker: speakerOf(word),
        text: word.word,
        start: word.startTime ?? word.startOffset,
        end: word.endTime ?? word.endOffset,
        joins: false,
      })),
    ),
  };
}

/** "Speaker 0" is nobody: the tag of words whose speaker was not told. */
function speakerOf({ speakerTag, speakerLabel: label }: z.infer<typeof WORD>): string | null {
  const speaker = label ?? speakerTag;
  return speaker === 'Speaker 0' ? null : speaker;
}
