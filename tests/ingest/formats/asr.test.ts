import { expect, test } from 'vitest';
import { majoritySpeaker } from '../../../src/ingest/formats/parts/asr/words.js';
import { assemblyAiReader } from '../../../src/ingest/formats/readers/assemblyai.js';
import { awsTranscribeReader } from '../../../src/ingest/formats/readers/aws-transcribe.js';
import { deepgramReader } from '../../../src/ingest/formats/readers/deepgram.js';
import { gladiaReader } from '../../../src/ingest/formats/readers/gladia.js';
import { revAiReader } from '../../../src/ingest/formats/readers/rev-ai.js';
import { whisperReader } from '../../../src/ingest/formats/readers/whisper.js';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { memorySource } from '../../../src/ingest/source.js';
import { readAll, testReader } from './conformance.js';
import { bytesOf, casesOf, rowsOf } from './fixture.js';

testReader(whisperReader, casesOf('whisper/plain.json', 'whisper/whisperx.json', 'same-words/whisperx.json'));
testReader(
  assemblyAiReader,
  casesOf('assemblyai/diarised.json', 'assemblyai/words-only.json', 'same-words/assemblyai.json'),
);
testReader(
  deepgramReader,
  casesOf('deepgram/utterances.json', 'deepgram/two-channels.json', 'same-words/deepgram.json'),
);
testReader(
  awsTranscribeReader,
  casesOf('aws-transcribe/batch.json', 'aws-transcribe/audio-segments.json', 'same-words/aws-transcribe.json'),
);
testReader(gladiaReader, casesOf('gladia/diarised.json', 'gladia/two-channels.json'));
testReader(revAiReader, casesOf('rev-ai/named.json', 'rev-ai/no-spaces.json', 'same-words/rev-ai.json'));

test('Whisper: no speakers are invented, and a segment that repeats itself is named', async () => {
  const { transcripts, problems } = await readAll(whisperReader, 'p.json', bytesOf('whisper/plain.json'));
  expect(transcripts[0]!.turns.map(({ speaker }) => speaker)).toEqual([null, null]);
  expect(problems.map(({ code, line, severity }) => [code, line, severity])).toEqual([
    ['doubtful-recognition', 4, 'warning'],
  ]);
});

test('WhisperX: words without speaker or time go with most of their segment, two speakers in one are told apart', async () => {
  expect(await rowsOf(whisperReader, 'whisper/whisperx.json')).toEqual([
    [1, 0.5, 2.1, 'SPEAKER_01', 'How are you sleeping?'],
    [2, 2.4, 5, 'SPEAKER_00', 'Since 4 a.m.? Not much.'],
    [3, 5.5, 6.4, 'SPEAKER_01', 'That wears you out.'],
    [3, 7, 8, 'SPEAKER_00', 'It does.'],
  ]);
});

test('AssemblyAI: milliseconds become seconds; without utterances the words are put together', async () => {
  expect(await rowsOf(assemblyAiReader, 'assemblyai/diarised.json')).toEqual([
    [1, 0.25, 1.8, 'Speaker A', 'What brought you in?'],
    [2, 2.1, 4.4, 'Speaker B', 'My wife, mostly. And me.'],
    [4, 4.7, 5.2, 'Speaker A', 'And you.'],
  ]);
  expect(await rowsOf(assemblyAiReader, 'assemblyai/words-only.json')).toEqual([
    [1, 0.1, 0.6, 'Speaker A', 'Hi there.'],
    [2, 0.9, 1.2, 'Speaker B', 'Hello.'],
  ]);
});

test('Deepgram: utterances; or one channel a person, the words in order of time', async () => {
  expect(await rowsOf(deepgramReader, 'deepgram/utterances.json')).toEqual([
    [1, 0.1, 1.2, 'Speaker 0', 'Hello there.'],
    [2, 1.5, 2.2, 'Speaker 1', 'Hi. Sorry for the noise.'],
    [3, 6.5, 7.2, 'Speaker 1', 'There.'],
  ]);
  expect(await rowsOf(deepgramReader, 'deepgram/two-channels.json')).toEqual([
    [1, 0.2, 0.9, 'Channel 0', 'How was it?'],
    [2, 1.2, 2.1, 'Channel 1', 'Fine. Really.'],
    [3, 3, 3.4, 'Channel 0', 'Good.'],
  ]);
});

test.each(['batch', 'audio-segments'])(
  'AWS Transcribe, %s: times in strings, punctuation without, speakers apart',
  async (name) => {
    expect(await rowsOf(awsTranscribeReader, `aws-transcribe/${name}.json`)).toEqual([
      [1, 0.24, 1.2, 'spk_0', 'So, what now?'],
      [2, 1.5, 2, 'spk_1', 'Sleep.'],
    ]);
  },
);

test('Rev AI: names, marks without spaces, a mark that no one says, what was not understood', async () => {
  expect(await rowsOf(revAiReader, 'rev-ai/named.json')).toEqual([
    [1, 0.1, 0.7, 'Coach Bea', 'You made it.'],
    [2, 1, 2, 'Speaker 1', 'Barely, <inaudible> though.'],
  ]);
  expect(await rowsOf(revAiReader, 'rev-ai/no-spaces.json')).toEqual([
    [1, 0.1, 0.7, 'Speaker 0', 'You made it.'],
    [2, 1, 1.4, 'Speaker 1', 'Barely.'],
  ]);
});

test('JSON of another shape is refused by its keys, not by its words', async () => {
  const read = readAll(revAiReader, 'x.json', '{"monologues": [{"speaker": 0, "elements": "secretword"}]}');
  await expect(read).rejects.toMatchObject({
    code: 'wrong-shape',
    message: expect.stringContaining('monologues.0.elements'),
  });
  await expect(read).rejects.not.toMatchObject({ message: expect.stringContaining('secretword') });
});

test.each([
  [['a', 'b', 'b', null], 'b'],
  [['a', 'b'], 'a'],
  [[null, undefined], null],
])('most of %j is %s', (speakers, most) => {
  expect(majoritySpeaker(speakers)).toBe(most);
});

test('Gladia: the whole job or its transcription alone; speakers, or one channel a person in order of time', async () => {
  expect(await rowsOf(gladiaReader, 'gladia/diarised.json')).toEqual([
    [1, 0.3, 2.1, 'Speaker 0', 'How was the walk on Tuesday?'],
    [2, 2.6, 6, 'Speaker 1', 'I got as far as the mailbox. Turned around there.'],
    [4, 6.6, 9.8, 'Speaker 0', 'You left the house, and you noticed where it got hard.'],
    [6, 10.4, 12, 'Speaker 1', 'Yeah, I guess I did.'],
  ]);
  expect(await rowsOf(gladiaReader, 'gladia/two-channels.json')).toEqual([
    [1, 0.2, 1.9, 'Channel 1', 'What would you like to talk about?'],
    [3, 2.4, 4.3, 'Channel 2', "My sleep, if that's all right."],
    [2, 6.1, 7.2, 'Channel 1', 'You sound tired.'],
    [4, 7.6, 8.1, 'Channel 2', 'I am.'],
  ]);
});

test.each([
  ['gladia/diarised.json', 'gladia'],
  ['gladia/two-channels.json', 'gladia'],
  ['assemblyai/diarised.json', 'assemblyai'],
  ['deepgram/utterances.json', 'deepgram'],
  ['whisper/plain.json', 'whisper'],
])('%s goes to the reader %s', (name, id) => {
  expect(chooseReader(memorySource('call.json', bytesOf(name)).head)?.reader.id).toBe(id);
});
