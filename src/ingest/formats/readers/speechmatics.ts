import { z } from 'zod';
import { type AsrResult, acceptsKeys, readAsr, seconds } from '../parts/asr/read-asr.js';
import { wordsToCues } from '../parts/asr/words.js';
import type { TranscriptReader } from '../reader.js';

/** Speechmatics' `json-v2`: words and punctuation, each with its speaker; `UU` is a speaker it could not tell. */
export const speechmaticsReader: TranscriptReader = {
  id: 'speechmatics',
  label: 'Speechmatics JSON',
  version: 1,
  surest: 0.96,
  accepts: (head) =>
    acceptsKeys(
      head,
      'Speechmatics',
      [/"results"\s*:\s*\[/, /"alternatives"\s*:\s*\[/, /"start_time"\s*:\s*[\d.]/, /"content"\s*:/],
      [/"jobName"/],
      0.96,
    ),
  read: (file, options) => readAsr(file, 'speechmatics', options, SCHEMA, toResult),
};

const SCHEMA = z.object({
  results: z.array(
    z.object({
      type: z.string().default('word'),
      start_time: seconds,
      end_time: seconds,
      alternatives: z.array(z.object({ content: z.string().default(''), speaker: z.string().nullish() })).nullish(),
    }),
  ),
});

function toResult({ results }: z.infer<typeof SCHEMA>): AsrResult {
  const words = results.flatMap(({ type, start_time, end_time, alternatives }) => {
    const best = alternatives?.[0];
    if (!best) return [];
    const speaker = best.speaker === 'UU' ? null : (best.speaker ?? null);
    return [{ speaker, text: best.content, start: start_time, end: end_time, joins: type === 'punctuation' }];
  });
  return { cues: wordsToCues(words) };
}
