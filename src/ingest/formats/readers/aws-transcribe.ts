import { z } from 'zod';
import { type AsrResult, acceptsKeys, readAsr, seconds, speakerLabel } from '../parts/asr/read-asr.js';
import { type AsrWord, wordsToCues } from '../parts/asr/words.js';
import type { TranscriptReader } from '../reader.js';

/** AWS Transcribe's output; times are strings, punctuation has none, speakers stand apart from the words. */
export const awsTranscribeReader: TranscriptReader = {
  id: 'aws-transcribe',
  label: 'AWS Transcribe JSON',
  version: 1,
  surest: 0.95,
  accepts: (head) =>
    acceptsKeys(
      head,
      'AWS Transcribe',
      [
        /"results"\s*:\s*\{/,
        /"(?:jobName|accountId|speaker_labels|audio_segments|transcripts)"\s*:/,
        /"(?:items|transcripts|speaker_labels|audio_segments)"\s*:/,
      ],
      [/"monologues"/],
    ),
  read: (file, options) => readAsr(file, 'aws-transcribe', options, SCHEMA, toResult),
};

const SEGMENT = z.object({
  start_time: seconds,
  end_time: seconds,
  speaker_label: speakerLabel,
  items: z.array(z.object({ start_time: seconds, end_time: seconds, speaker_label: speakerLabel })).nullish(),
});
const ITEMS = z.array(
  z.object({
    start_time: seconds,
    end_time: seconds,
    type: z.string().default('pronunciation'),
    speaker_label: speakerLabel,
    alternatives: z.array(z.object({ content: z.string().default('') })).default([]),
  }),
);
const SCHEMA = z.object({
  results: z.object({
    items: ITEMS.nullish(),
    speaker_labels: z.object({ segments: z.array(SEGMENT) }).nullish(),
    channel_labels: z.object({ channels: z.array(z.object({ channel_label: z.string(), items: ITEMS })) }).nullish(),
    audio_segments: z
      .array(
        z.object({
          start_time: seconds,
          end_time: seconds,
          speaker_label: speakerLabel,
          transcript: z.string().default(''),
        }),
      )
      .nullish(),
  }),
});

type Results = z.infer<typeof SCHEMA>['results'];

function toResult({ results }: z.infer<typeof SCHEMA>): AsrResult {
  const { channel_labels: channels, items, audio_segments: segments } = results;
  if (channels && channels.channels.length > 1) {
    const words = channels.channels.flatMap(({ channel_label, items: own }) => toWords(own, () => channel_label));
    return { cues: wordsToCues(inOrder(words)) };
  }
  const speakerAt = speakersByStart(results);
  if (items && items.length > 0) return { cues: wordsToCues(toWords(items, speakerAt)) };
  return {
    cues: (segments ?? []).map(({ speaker_label, transcript, start_time, end_time }, index) => ({
      speaker: speaker_label,
      text: transcript,
      start: start_time,
      end: end_time,
      line: index + 1,
    })),
  };
}

/** Who speaks the word that starts then: the label on the word, on the segment's list, or of the segment around it. */
function speakersByStart({
  speaker_labels: labels,
  audio_segments: audio,
}: Results): (start: number | null) => string | null {
  const exact = new Map<number, string>();
  for (const segment of labels?.segments ?? []) {
    for (const item of segment.items ?? []) {
      const speaker = item.speaker_label ?? segment.speaker_label;
      if (item.start_time !== null && speaker !== null) exact.set(item.start_time, speaker);
    }
  }
  const around = [...(labels?.segments ?? []), ...(audio ?? [])];
  return (start) => {
    if (start === null) return null;
    const found = exact.get(start);
    if (found !== undefined) return found;
    return (
      around.find((segment) => (segment.start_time ?? 0) <= start && start < (segment.end_time ?? 0))?.speaker_label ??
      null
    );
  };
}

function toWords(items: z.infer<typeof ITEMS>, speakerAt: (start: number | null) => string | null): readonly AsrWord[] {
  return items.map(({ start_time, end_time, type, speaker_label, alternatives }) => ({
    speaker: speaker_label ?? speakerAt(start_time),
    text: alternatives[0]?.content ?? '',
    start: start_time,
    end: end_time,
    joins: type === 'punctuation',
  }));
}

/** Words of several channels by time, each punctuation mark after its own word. */
function inOrder(words: readonly AsrWord[]): readonly AsrWord[] {
  const joined: AsrWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (word.joins && last) joined[joined.length - 1] = { ...last, text: last.text + word.text };
    else joined.push(word);
  }
  return joined.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}
