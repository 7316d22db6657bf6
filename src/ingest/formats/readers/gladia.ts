import { z } from 'zod';
import { type AsrResult, acceptsKeys, readAsr, seconds, speakerLabel } from '../parts/asr/read-asr.js';
import type { TranscriptReader } from '../reader.js';

/** Gladia's result (API v2): the whole job, or its `result`, or its `transcription` alone. */
export const gladiaReader: TranscriptReader = {
  id: 'gladia',
  label: 'Gladia JSON',
  version: 1,
  surest: 0.96,
  accepts: (head) =>
    acceptsKeys(
      head,
      'Gladia',
      [/"utterances"\s*:\s*\[/, /"(?:full_transcript|transcription)"\s*:/, /"start"\s*:/, /"text"\s*:/],
      [/"results"\s*:\s*\{/, /"monologues"\s*:/, /"audio_url"\s*:\s*"[^"]*",\s*"(?:acoustic|language)_model"/],
      0.96,
    ),
  read: (file, options) => readAsr(file, 'gladia', options, SCHEMA, toResult),
};

const UTTERANCE = z.object({
  text: z.string().default(''),
  start: seconds,
  end: seconds,
  speaker: speakerLabel,
  channel: z.number().nullish(),
});
const TRANSCRIPTION = z.object({ utterances: z.array(UTTERANCE) });
const RESULT = z.object({ transcription: TRANSCRIPTION });
const SCHEMA = z.union([
  z.object({ result: RESULT }).transform(({ result }) => result.transcription),
  RESULT.transform(({ transcription }) => transcription),
  TRANSCRIPTION,
]);

/** Without diarisation no utterance has a speaker; one channel a person then tells who speaks. */
function toResult({ utterances }: z.infer<typeof SCHEMA>): AsrResult {
  const manyChannels = new Set(utterances.map(({ channel }) => channel ?? 0)).size > 1;
  const cues = utterances.map(({ speaker, channel, text, start, end }, index) => ({
    speaker: speaker ?? (manyChannels ? `Channel ${(channel ?? 0) + 1}` : null),
    text: text.trim(),
    start,
    end,
    line: index + 1,
  }));
  return { cues: cues.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0)) };
}
