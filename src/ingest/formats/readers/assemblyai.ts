import { z } from 'zod';
import { type AsrResult, acceptsKeys, readAsr, seconds, speakerLabel } from '../parts/asr/read-asr.js';
import { wordsToCues } from '../parts/asr/words.js';
import type { TranscriptReader } from '../reader.js';

/** AssemblyAI's transcript JSON; its times are milliseconds. */
export const assemblyAiReader: TranscriptReader = {
  id: 'assemblyai',
  label: 'AssemblyAI JSON',
  version: 1,
  surest: 0.95,
  accepts: (head) => {
    const whole = acceptsKeys(
      head,
      'AssemblyAI',
      [
        /"confidence"\s*:/,
        /"(?:utterances|words)"\s*:/,
        /"(?:audio_url|language_model|acoustic_model|speech_model|audio_duration|speaker_labels)"\s*:/,
      ],
      NOT,
    );
    return whole.accepted
      ? whole
      : acceptsKeys(
          head,
          'AssemblyAI',
          [/"utterances"\s*:\s*\[/, /"speaker"\s*:\s*"[A-Z]{1,2}"/, /"words"\s*:\s*\[/, /"confidence"\s*:/],
          NOT,
        );
  },
  read: (file, options) => readAsr(file, 'assemblyai', options, SCHEMA, toResult),
};

const NOT = [/"results"\s*:\s*\{/, /"monologues"\s*:/, /"segments"\s*:\s*\[/];

const WORD = z.object({ text: z.string().default(''), start: seconds, end: seconds, speaker: speakerLabel });
const SCHEMA = z.object({
  utterances: z.array(WORD).nullish(),
  words: z.array(WORD).nullish(),
  text: z.string().nullish(),
});

/** Without diarisation `utterances` is null and the words have no speaker. */
function toResult({ utterances, words }: z.infer<typeof SCHEMA>): AsrResult {
  if (utterances && utterances.length > 0) {
    return {
      cues: utterances.map(({ speaker, text, start, end }, index) => ({
        speaker,
        text,
        start: fromMilliseconds(start),
        end: fromMilliseconds(end),
        line: index + 1,
      })),
    };
  }
  const spoken = (words ?? []).map(({ speaker, text, start, end }) => ({
    speaker,
    text,
    start: fromMilliseconds(start),
    end: fromMilliseconds(end),
    joins: false,
  }));
  return { cues: wordsToCues(spoken) };
}

function fromMilliseconds(time: number | null): number | null {
  return time === null ? null : time / 1000;
}
