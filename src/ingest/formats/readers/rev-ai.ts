import { z } from 'zod';
import { type AsrResult, acceptsKeys, readAsr, seconds, speakerLabel } from '../parts/asr/read-asr.js';
import type { TranscriptReader } from '../reader.js';

/** Rev AI's transcript JSON: monologues of text and punctuation elements, spaces included. */
export const revAiReader: TranscriptReader = {
  id: 'rev-ai',
  label: 'Rev AI JSON',
  version: 1,
  surest: 0.95,
  accepts: (head) => acceptsKeys(head, 'Rev AI', [/"monologues"\s*:\s*\[/, /"elements"\s*:/]),
  read: (file, options) => readAsr(file, 'rev-ai', options, SCHEMA, toResult),
};

const SCHEMA = z.object({
  monologues: z.array(
    z.object({
      speaker: speakerLabel,
      speaker_info: z.object({ display_name: z.string().nullish() }).nullish(),
      elements: z.array(z.object({ type: z.string(), value: z.string().default(''), ts: seconds, end_ts: seconds })),
    }),
  ),
  speakers: z.array(z.object({ id: z.union([z.string(), z.number()]), name: z.string().nullish() })).nullish(),
});

function toResult({ monologues, speakers }: z.infer<typeof SCHEMA>): AsrResult {
  const names = new Map((speakers ?? []).map(({ id, name }) => [`Speaker ${id}`, name]));
  return {
    cues: monologues.flatMap(({ speaker, speaker_info, elements }, index) => {
      const times = elements.filter(({ ts }) => ts !== null);
      if (elements.every(({ type }) => type === 'punct')) return [];
      return {
        speaker: speaker_info?.display_name ?? names.get(speaker ?? '') ?? speaker,
        text: joinElements(elements),
        start: times[0]?.ts ?? null,
        end: times.at(-1)?.end_ts ?? null,
        line: index + 1,
      };
    }),
  };
}

/** Punctuation elements hold the spaces between words; exports without them get one space. */
function joinElements(elements: readonly { readonly type: string; readonly value: string }[]): string {
  let text = '';
  for (const { type, value } of elements) {
    const shown = type === 'unknown' && value === '' ? '[inaudible]' : value;
    const needsSpace = type !== 'punct' && text !== '' && !/\s$/.test(text);
    text += needsSpace ? ` ${shown}` : shown;
  }
  return text.replace(/\s+/g, ' ').trim();
}
