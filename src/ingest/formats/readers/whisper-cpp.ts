import { z } from 'zod';
import { type AsrResult, acceptsKeys, readAsr } from '../parts/asr/read-asr.js';
import { milliseconds } from '../parts/asr/written-times.js';
import type { TranscriptReader } from '../reader.js';

/** whisper.cpp's JSON; it tells speakers by channel (`--diarize`) or where they change (`--tinydiarize`). */
export const whisperCppReader: TranscriptReader = {
  id: 'whisper-cpp',
  label: 'whisper.cpp JSON',
  version: 1,
  surest: 0.96,
  accepts: (head) =>
    acceptsKeys(head, 'whisper.cpp', [/"transcription"\s*:\s*\[/, /"offsets"\s*:\s*\{/, /"from"\s*:/], [], 0.96),
  read: (file, options) => readAsr(file, 'whisper-cpp', options, SCHEMA, toResult),
};

const SCHEMA = z.object({
  transcription: z.array(
    z.object({
      offsets: z.object({ from: milliseconds, to: milliseconds }).nullish(),
      text: z.string().default(''),
      speaker: z.union([z.string(), z.number()]).nullish(),
      speaker_turn_next: z.boolean().nullish(),
    }),
  ),
});

function toResult({ transcription }: z.infer<typeof SCHEMA>): AsrResult {
  const changes = transcription.some(({ speaker_turn_next }) => speaker_turn_next === true);
  let voice = 1;
  const cues = transcription.map(({ offsets, text, speaker, speaker_turn_next }, index) => {
    const said = text.replace(/\[SPEAKER_TURN\]/g, '').trim();
    const named = /^\(speaker ([\d?])\)\s*(.*)$/s.exec(said);
    const label = named?.[1] ?? (speaker == null ? null : String(speaker));
    const cue = {
      speaker: label !== null && label !== '?' ? `Speaker ${label}` : changes ? `Voice ${voice}` : null,
      text: named?.[2] ?? said,
      start: offsets?.from ?? null,
      end: offsets?.to ?? null,
      line: index + 1,
    };
    if (speaker_turn_next) voice = 3 - voice;
    return cue;
  });
  return { cues };
}
