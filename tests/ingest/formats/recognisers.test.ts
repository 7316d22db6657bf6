import { describe, expect, test } from 'vitest';
import { azureSpeechReader } from '../../../src/ingest/formats/readers/azure-speech.js';
import { elevenLabsReader } from '../../../src/ingest/formats/readers/elevenlabs.js';
import { googleSpeechReader } from '../../../src/ingest/formats/readers/google-speech.js';
import { speechmaticsReader } from '../../../src/ingest/formats/readers/speechmatics.js';
import { whisperCppReader } from '../../../src/ingest/formats/readers/whisper-cpp.js';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { memorySource } from '../../../src/ingest/source.js';
import { readAll, testReader } from './conformance.js';
import { casesOf } from './fixture.js';

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Start, end, speaker and words of the turns, by the reader that is chosen for such a file. */
async function read(value: unknown) {
  const bytes = json(value);
  const chosen = chooseReader(memorySource('x.json', bytes).head);
  const { transcripts, problems } = await readAll(chosen!.reader, 'x.json', bytes);
  const turns = transcripts.flatMap((one) =>
    one.turns.map(({ start, end, speaker, text }) => [start, end, speaker, text]),
  );
  return { reader: chosen?.reader.id, turns, problems: problems.map(({ code, severity }) => [code, severity]) };
}

const GOOGLE_2 = {
  results: [
    {
      alternatives: [
        {
          transcript: 'You came',
          words: [
            { startOffset: '0.5s', endOffset: '0.9s', word: 'You', speakerLabel: '1' },
            { startOffset: '0.9s', endOffset: '1.400s', word: 'came.', speakerLabel: '1' },
          ],
        },
      ],
      languageCode: 'en',
    },
    { alternatives: [{ words: [{ startOffset: '2s', endOffset: '3s', word: 'Barely.', speakerLabel: '2' }] }] },
  ],
};
const AZURE_FAST = {
  durationMilliseconds: 3000,
  combinedPhrases: [{ text: 'You came. Barely.' }],
  phrases: [
    { channel: 0, offsetMilliseconds: 500, durationMilliseconds: 900, text: 'You came.', speaker: 1, words: [] },
    { channel: 0, offsetMilliseconds: 2000, durationMilliseconds: 1000, text: 'Barely.', speaker: 2 },
  ],
};
const SPEECHMATICS = {
  format: '2.9',
  results: [
    { type: 'word', start_time: 0.5, end_time: 1, alternatives: [{ content: 'You', speaker: 'S1' }] },
    { type: 'word', start_time: 1, end_time: 1.4, alternatives: [{ content: 'came', speaker: 'S1' }] },
    {
      type: 'punctuation',
      start_time: 1.4,
      end_time: 1.4,
      alternatives: [{ content: '.', speaker: 'S1' }],
      attaches_to: 'previous',
    },
    { type: 'word', start_time: 2, end_time: 3, alternatives: [{ content: 'Barely', speaker: 'UU' }] },
  ],
};
const ELEVENLABS = {
  language_code: 'en',
  text: 'You came.',
  words: [
    { text: 'You', start: 0.5, end: 0.9, type: 'word', speaker_id: 'speaker_0' },
    { text: ' ', start: 0.9, end: 0.9, type: 'spacing', speaker_id: 'speaker_0' },
    { text: 'came.', start: 0.9, end: 1.4, type: 'word', speaker_id: 'speaker_0' },
    { text: '(laughs)', start: 1.4, end: 1.9, type: 'audio_event', speaker_id: 'speaker_1' },
    { text: ' ', start: 1.9, end: 2, type: 'spacing', speaker_id: 'speaker_1' },
    { text: 'Barely.', start: 2, end: 3, type: 'word', speaker_id: 'speaker_1' },
  ],
};
const WHISPER_CPP = {
  model: { type: 'base' },
  transcription: [
    {
      timestamps: { from: '00:00:00,500', to: '00:00:01,400' },
      offsets: { from: 500, to: 1400 },
      text: ' You came. [SPEAKER_TURN]',
      speaker_turn_next: true,
    },
    {
      timestamps: { from: '00:00:02,000', to: '00:00:03,000' },
      offsets: { from: 2000, to: 3000 },
      text: ' Barely.',
      speaker_turn_next: false,
    },
  ],
};

const caseOf = (name: string, value: unknown) => ({ name, path: `${name}.json`, bytes: json(value) });
testReader(googleSpeechReader, [...casesOf('same-words/google-speech.json'), caseOf('version 2', GOOGLE_2)]);
testReader(azureSpeechReader, [...casesOf('same-words/azure-speech.json'), caseOf('fast', AZURE_FAST)]);
testReader(speechmaticsReader, [...casesOf('same-words/speechmatics.json'), caseOf('unknown speaker', SPEECHMATICS)]);
testReader(elevenLabsReader, [...casesOf('same-words/elevenlabs.json'), caseOf('sounds', ELEVENLABS)]);
testReader(whisperCppReader, [...casesOf('same-words/whisper-cpp.json'), caseOf('turns', WHISPER_CPP)]);

test.each([
  ['google-speech', GOOGLE_2, 'Speaker 1', 'Speaker 2', 'Barely.'],
  ['azure-speech', AZURE_FAST, 'Speaker 1', 'Speaker 2', 'Barely.'],
  ['speechmatics', SPEECHMATICS, 'S1', null, 'Barely'],
  ['elevenlabs', ELEVENLABS, 'speaker_0', 'speaker_1', '[laughs] Barely.'],
  ['whisper-cpp', WHISPER_CPP, 'Voice 1', 'Voice 2', 'Barely.'],
])('%s: who says what, and when', async (id, value, one, two, last) => {
  const { reader, turns } = await read(value);
  expect(reader).toBe(id);
  expect(turns.map(([start, , speaker, text]) => [start, speaker, text])).toEqual([
    [0.5, one, 'You came.'],
    [id === 'elevenlabs' ? 1.4 : 2, two, last],
  ]);
});

describe('JSON that no one here has seen', () => {
  const TURNS = [
    ['Ines', 'You slept on it.'],
    ['Joel', 'I did, hardly.'],
    ['Ines', 'What kept you?'],
    ['Joel', 'The rent, mostly.'],
  ] as const;

  test.each([
    [
      'deep in it',
      {
        job: {
          output: { parts: [{ lines: [] }, { speech: TURNS.map(([who, words]) => ({ speaker: who, text: words })) }] },
        },
      },
    ],
    [
      'the speaker an object',
      { result: { items: TURNS.map(([who, words]) => ({ speaker: { id: 3, name: who }, text: words })) } },
    ],
    ['keys of its own', { a: { b: TURNS.map(([who, words]) => ({ k: who, v: words })) } }],
  ])('%s: read, said so, and asks for a look', async (_, value) => {
    const { turns, problems } = await read(value);
    expect(turns.map(([, , speaker, text]) => [speaker, text])).toEqual(TURNS);
    expect(problems.filter(([code]) => code === 'layout-guessed')).toEqual([['layout-guessed', 'warning']]);
  });

  test('editors of the draft.js kind, and sentences with names, are known', async () => {
    const blocks = {
      blocks: TURNS.map(([who, words], at) => ({
        key: `k${at}`,
        text: words,
        type: 'paragraph',
        data: { speaker: who, start: at },
        entityRanges: [],
      })),
      entityMap: {},
    };
    const sentences = {
      data: {
        transcript: {
          title: 'Visit',
          sentences: TURNS.map(([who, words], at) => ({
            index: at,
            speaker_name: who,
            speaker_id: at % 2,
            text: words,
            start_time: at,
            end_time: at + 1,
          })),
        },
      },
    };
    for (const value of [blocks, sentences]) {
      const { turns, problems } = await read(value);
      expect(turns.map(([start, , speaker, text]) => [start, speaker, text])).toEqual(
        TURNS.map((turn, at) => [at, ...turn]),
      );
      expect(problems.filter(([, severity]) => severity === 'warning').length).toBeLessThanOrEqual(1);
    }
  });

  test('without speakers it is refused', async () => {
    await expect(read({ a: [{ b: 1 }, { b: 2 }], c: 'x' })).rejects.toMatchObject({ code: 'no-turns' });
  });
});
