import { z } from 'zod';
import { problem } from '../../problem.js';
import { type AsrResult, acceptsKeys, readAsr, seconds, speakerLabel } from '../parts/asr/read-asr.js';
import { majoritySpeaker, wordsToCues } from '../parts/asr/words.js';
import type { TranscriptReader } from '../reader.js';

/** Whisper's JSON, with or without the speakers that WhisperX and other diarisers add to it. */
export const whisperReader: TranscriptReader = {
  id: 'whisper',
  label: 'Whisper or WhisperX JSON',
  version: 1,
  surest: 0.95,
  accepts: (head) => {
    const whisper = acceptsKeys(
      head,
      'Whisper',
      [/"segments"\s*:\s*\[/, /"(?:no_speech_prob|avg_logprob|compression_ratio|seek)"\s*:/],
      OTHERS,
    );
    if (whisper.accepted) return whisper;
    return acceptsKeys(
      head,
      'WhisperX',
      [/"segments"\s*:\s*\[/, /"(?:word_segments|score|words)"\s*:/, /"start"\s*:/, /"end"\s*:/],
      OTHERS,
      0.9,
    );
  },
  read: (file, options) => readAsr(file, 'whisper', options, SCHEMA, toResult),
};

const OTHERS = [/"monologues"\s*:/, /"speaker_labels"\s*:/, /"audio_start_ms"/, /"speaker_confidence"/, /"spkid"\s*:/];

const SCHEMA = z.object({
  segments: z.array(
    z.object({
      start: seconds,
      end: seconds,
      text: z.string().default(''),
      speaker: speakerLabel,
      avg_logprob: z.number().nullish(),
      compression_ratio: z.number().nullish(),
      no_speech_prob: z.number().nullish(),
      words: z
        .array(z.object({ word: z.string().default(''), start: seconds, end: seconds, speaker: speakerLabel }))
        .nullish(),
    }),
  ),
});

type Segment = z.infer<typeof SCHEMA>['segments'][number];

function toResult({ segments }: z.infer<typeof SCHEMA>): AsrResult {
  const cues = segments.flatMap((segment, index) => toCues(segment).map((cue) => ({ ...cue, line: index + 1 })));
  const looping = segments.flatMap((segment, index) => (isHallucinated(segment) ? [index + 1] : []));
  const first = looping[0];
  if (first === undefined) return { cues };
  return {
    cues,
    problems: [
      problem({
        code: 'doubtful-recognition',
        severity: 'warning',
        source: { path: '', part: null },
        line: first,
        message: `expected recognised speech, found ${looping.length} segments that repeat themselves or that the recogniser doubts`,
        remedy: 'listen to these places; Whisper invents words in silence and noise',
      }),
    ],
  };
}

/** A segment is one speaker's unless its words name two, each with a run of their own; words without one go with most. */
function toCues(
  segment: Segment,
): readonly { speaker: string | null; text: string; start: number | null; end: number | null }[] {
  const words = segment.words ?? [];
  const most = majoritySpeaker(words.map(({ speaker }) => speaker));
  const speaker = segment.speaker ?? most;
  const runs = new Set(words.map((word) => word.speaker).filter((name) => name !== null));
  if (segment.speaker !== null || runs.size < 2) {
    return [{ speaker, text: segment.text, start: segment.start, end: segment.end }];
  }
  return wordsToCues(
    words.map(({ word, start, end, speaker: own }) => ({ speaker: own ?? most, text: word, start, end, joins: false })),
  );
}

/** Whisper's own limits for a failed decoding. */
function isHallucinated({ compression_ratio, avg_logprob, no_speech_prob }: Segment): boolean {
  return (compression_ratio ?? 0) > 2.4 || ((avg_logprob ?? 0) < -1 && (no_speech_prob ?? 1) > 0.6);
}
