import { z } from 'zod';
import { type AsrResult, acceptsKeys, readAsr, speakerLabel } from '../parts/asr/read-asr.js';
import { milliseconds, secondsWritten } from '../parts/asr/written-times.js';
import type { TranscriptReader } from '../reader.js';

/** Azure's Speech service: batch transcription with `recognizedPhrases`, fast transcription with `phrases`. */
export const azureSpeechReader: TranscriptReader = {
  id: 'azure-speech',
  label: 'Azure Speech JSON',
  version: 1,
  surest: 0.95,
  accepts: (head) =>
    acceptsKeys(head, 'Azure Speech', [
      /"(?:recognizedPhrases|combinedRecognizedPhrases|combinedPhrases)"\s*:\s*\[/,
      /"(?:offsetInTicks|offsetMilliseconds|durationMilliseconds|offset|duration)"\s*:/,
    ]),
  read: (file, options) => readAsr(file, 'azure-speech', options, SCHEMA, toResult),
};

const SCHEMA = z.object({
  recognizedPhrases: z
    .array(
      z.object({
        speaker: speakerLabel,
        channel: z.number().nullish(),
        offset: secondsWritten,
        duration: secondsWritten,
        nBest: z.array(z.object({ display: z.string().nullish(), lexical: z.string().nullish() })).nullish(),
      }),
    )
    .nullish(),
  phrases: z
    .array(
      z.object({
        speaker: speakerLabel,
        channel: z.number().nullish(),
        offsetMilliseconds: milliseconds,
        durationMilliseconds: milliseconds,
        text: z.string().default(''),
      }),
    )
    .nullish(),
});

function toResult({ recognizedPhrases, phrases }: z.infer<typeof SCHEMA>): AsrResult {
  const batch = (recognizedPhrases ?? []).map(({ nBest, offset, duration, ...phrase }) => ({
    ...phrase,
    text: nBest?.[0]?.display ?? nBest?.[0]?.lexical ?? '',
    start: offset,
    length: duration,
  }));
  const fast = (phrases ?? []).map(({ offsetMilliseconds, durationMilliseconds, ...phrase }) => ({
    ...phrase,
    start: offsetMilliseconds,
    length: durationMilliseconds,
  }));
  const all = batch.length > 0 ? batch : fast;
  const channels = new Set(all.map(({ channel }) => channel)).size;
  const cues = all.map(({ speaker, channel, text, start, length }, index) => ({
    // Each person on a channel of their own: the channel is the speaker.
    speaker: speaker ?? (channels > 1 && channel != null ? `Channel ${channel}` : null),
    text,
    start,
    end: start === null || length === null ? null : start + length,
    line: index + 1,
  }));
  return { cues: cues.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0)) };
}
