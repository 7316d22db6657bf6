import { z } from 'zod';
import { type AsrResult, acceptsKeys, readAsr, seconds, speakerLabel } from '../parts/asr/read-asr.js';
import { wordsToCues } from '../parts/asr/words.js';
import type { TranscriptReader } from '../reader.js';

/** Deepgram's response: utterances where they were asked for, else words with a speaker, else channels. */
export const deepgramReader: TranscriptReader = {
  id: 'deepgram',
  label: 'Deepgram JSON',
  version: 1,
  surest: 0.95,
  accepts: (head) =>
    acceptsKeys(
      head,
      'Deepgram',
      [/"results"\s*:\s*\{/, /"(?:channels|utterances)"\s*:\s*\[/, /"(?:alternatives|transcript|request_id)"\s*:/],
      [/"jobName"/, /"speaker_labels"/],
    ),
  read: (file, options) => readAsr(file, 'deepgram', options, SCHEMA, toResult),
};

const WORD = z.object({
  word: z.string().default(''),
  punctuated_word: z.string().nullish(),
  start: seconds,
  end: seconds,
  speaker: speakerLabel,
});
const SCHEMA = z.object({
  results: z.object({
    channels: z.array(z.object({ alternatives: z.array(z.object({ words: z.array(WORD).nullish() })) })).nullish(),
    utterances: z
      .array(
        z.object({
          start: seconds,
          end: seconds,
          channel: z.number().nullish(),
          transcript: z.string().default(''),
          speaker: speakerLabel,
        }),
      )
      .nullish(),
  }),
});

function toResult({ results }: z.infer<typeof SCHEMA>): AsrResult {
  const { utterances } = results;
  const channels = results.channels ?? [];
  if (utterances && utterances.length > 0) {
    const channelCount = new Set(utterances.map(({ channel }) => channel)).size;
    return {
      cues: utterances.map(({ speaker, channel, transcript, start, end }, index) => ({
        speaker: speaker !== null && channelCount < 2 ? speaker : (byChannel(channel, channelCount) ?? speaker),
        text: transcript,
        start,
        end,
        line: index + 1,
      })),
    };
  }
  const words = channels.flatMap(({ alternatives }, channel) =>
    (alternatives[0]?.words ?? []).map(({ word, punctuated_word, start, end, speaker }) => ({
      speaker: channels.length > 1 ? byChannel(channel, channels.length) : speaker,
      text: punctuated_word ?? word,
      start,
      end,
      joins: false,
    })),
  );
  if (channels.length > 1) words.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  return { cues: wordsToCues(words) };
}

/** Each person on a channel of their own: the channel is the speaker. */
function byChannel(channel: number | null | undefined, channels: number): string | null {
  return channels > 1 && channel !== null && channel !== undefined ? `Channel ${channel}` : null;
}
