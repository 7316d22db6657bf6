import { z } from 'zod';
import { type AsrResult, acceptsKeys, readAsr, seconds } from '../parts/asr/read-asr.js';
import type { TranscriptReader } from '../reader.js';

/** ElevenLabs' Scribe: words, the spaces between them, and sounds, each with its speaker. */
export const elevenLabsReader: TranscriptReader = {
  id: 'elevenlabs',
  label: 'ElevenLabs JSON',
  version: 1,
  surest: 0.96,
  accepts: (head) =>
    acceptsKeys(
      head,
      'ElevenLabs',
      [/"language_code"\s*:/, /"words"\s*:\s*\[/, /"type"\s*:\s*"(?:word|spacing)"/],
      [/"audio_url"/],
      0.96,
    ),
  read: (file, options) => readAsr(file, 'elevenlabs', options, SCHEMA, toResult),
};

const SCHEMA = z.object({
  words: z.array(
    z.object({
      text: z.string().default(''),
      start: seconds,
      end: seconds,
      type: z.string().default('word'),
      speaker_id: z.string().nullish(),
    }),
  ),
});

/** The spaces stand in the file, so that words are put together as they were taken apart; sounds are remarks. */
function toResult({ words }: z.infer<typeof SCHEMA>): AsrResult {
  const cues: { speaker: string | null; text: string; start: number | null; end: number | null; line: number }[] = [];
  for (const { text, start, end, type, speaker_id } of words) {
    const last = cues.at(-1);
    const written = type === 'audio_event' ? `[${text.replace(/^[([]|[)\]]$/g, '')}]` : text;
    if (last && (type === 'spacing' || last.speaker === (speaker_id ?? null))) {
      last.text += written;
      if (type !== 'spacing') last.end = end ?? last.end;
    } else if (type !== 'spacing')
      cues.push({ speaker: speaker_id ?? null, text: written, start, end, line: cues.length + 1 });
  }
  return { cues };
}
