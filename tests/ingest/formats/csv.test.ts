import { expect, test } from 'vitest';
import { csvReader } from '../../../src/ingest/formats/readers/csv.js';
import { DEFAULT_OPTIONS, readAll } from './conformance.js';

const rows = (...lines: string[]): string => `${lines.join('\n')}\n`;

test('columns are found by name, in any order and writing', async () => {
  const text = rows('Utterance Text,Start Time (s),Speaker Name', '"Hi, there.",1.5,Coach', 'Hey you.,3,Client');
  const { transcripts } = await readAll(csvReader, 'a.csv', text);
  expect(transcripts[0]?.turns.map(({ speaker, text: words, start, line }) => [speaker, words, start, line])).toEqual([
    ['Coach', 'Hi, there.', 1.5, 2],
    ['Client', 'Hey you.', 3, 3],
  ]);
});

test('columns are mapped when their names say nothing', async () => {
  const text = rows('a,b,c', 'x,Coach,Hi there.', 'x,Client,Hey you.');
  const options = { ...DEFAULT_OPTIONS, columns: { speaker: 'b', text: 'c' } };
  const { transcripts } = await readAll(csvReader, 'a.csv', text, options);
  expect(transcripts[0]?.turns.map(({ speaker }) => speaker)).toEqual(['Coach', 'Client']);
});

test('a mapped column that is not there is named', async () => {
  const options = { ...DEFAULT_OPTIONS, columns: { speaker: 'whom' } };
  await expect(
    readAll(csvReader, 'a.csv', rows('who,text', 'A,Hi there.', 'B,Hey you.'), options),
  ).rejects.toMatchObject({
    code: 'missing-column',
    message: 'expected a column "whom" for speaker, found none of that name',
  });
});

test('milliseconds are told by the name of the column', async () => {
  const text = rows('speaker,text,start_ms,end_ms', 'A,Hi there.,1500,2500', 'B,Hey you.,3000,4000');
  const { transcripts } = await readAll(csvReader, 'a.csv', text);
  expect(transcripts[0]?.turns.map(({ start, end }) => [start, end])).toEqual([
    [1.5, 2.5],
    [3, 4],
  ]);
});

test('one file holds many sessions, mixed row by row, in order of first appearance', async () => {
  const text = rows(
    'session,speaker,text,practitioner_id,room,empathy',
    's2,T,Hi there.,p1,blue,4',
    's1,T,Hello there.,p2,red,',
    's2,C,Hey you.,p1,blue,4',
    's1,C,Good day.,p2,green,',
  );
  const { transcripts } = await readAll(csvReader, 'a.csv', text);
  expect(
    transcripts.map(({ source, metadata, globals, turns }) => [
      source.part,
      metadata.practitionerId,
      metadata.extra,
      globals,
      turns.length,
    ]),
  ).toEqual([
    ['s2', 'p1', { room: 'blue' }, { empathy: 4 }, 2],
    ['s1', 'p2', {}, {}, 2],
  ]);
});

test('a MISC-coded table: every row is an utterance with its code', async () => {
  const text = rows(
    'conv_id,speaker,conv_utt_idx,vol_text,utt_text,t2_label_GT',
    'c1,counsellor,0,well hi how are you,well hi,FI',
    'c1,counsellor,1,well hi how are you,how are you,OQ',
    'c1,client,2,not so good,not so good,N',
    'c1,client,3,I want to stop,I want to stop,D+',
    'c1,client,4,I like it,I like it,R-',
    'c1,counsellor,5,you should stop,you should stop,RCW',
    'c1,counsellor,6,you could look at it so,you could look at it so,RF',
  );
  const { transcripts, problems } = await readAll(csvReader, 'a.csv', text);
  expect(
    transcripts[0]?.turns.map(({ text: words, codings }) => [
      words,
      codings.map((coding) => coding.unit === 'utterance' && coding.code),
    ]),
  ).toEqual([
    ['well hi', ['FI']],
    ['how are you', ['OQ']],
    ['not so good', ['neutral']],
    ['I want to stop', ['change']],
    ['I like it', ['sustain']],
    ['you should stop', ['RC']],
    ['you could look at it so', ['CR']],
  ]);
  expect(problems).toEqual([]);
});

test('rows of several annotators are one utterance with several codings', async () => {
  const text = rows(
    'speaker,text,coder,code,note',
    'T,You felt alone.,ann,SR,',
    'T,You felt alone.,bea,CR,adds a feeling',
    'C,Mm I did.,ann,neutral,',
    'C,Mm I did.,bea,,',
    'T,You felt alone.,ann,SR,',
    'T,You felt alone.,bea,ZZ,',
  );
  const { transcripts, problems } = await readAll(csvReader, 'a.csv', text);
  expect(transcripts[0]?.turns.map(({ codings }) => codings)).toEqual([
    [
      { unit: 'utterance', annotator: 'ann', code: 'SR', note: null, original: 'SR' },
      { unit: 'utterance', annotator: 'bea', code: 'CR', note: 'adds a feeling', original: 'CR' },
    ],
    [{ unit: 'utterance', annotator: 'ann', code: 'neutral', note: null, original: 'neutral' }],
    [
      { unit: 'utterance', annotator: 'ann', code: 'SR', note: null, original: 'SR' },
      { unit: 'utterance', annotator: 'bea', code: null, note: null, original: 'ZZ' },
    ],
  ]);
  expect(problems).toMatchObject([{ code: 'unknown-code', line: 7 }]);
});

test('a role column states who is who', async () => {
  const text = rows(
    'speaker,speaker_role,text',
    'Ann,peer specialist,Hi there.',
    'Bo,client,Hey you.',
    'Ann,peer specialist,So now.',
  );
  const { transcripts } = await readAll(csvReader, 'a.csv', text);
  expect(transcripts[0]?.statedRoles).toEqual({ Ann: 'practitioner', Bo: 'client' });
});

test('rows without a speaker or words are counted with their first line', async () => {
  const text = rows('speaker,text,site', 'T,Hi there.,n', ',Hey you.,n', 'C,,n', ',Hey again.,n', 'C,Yes me.,n');
  const { problems, transcripts } = await readAll(csvReader, 'a.csv', text);
  expect(problems.map(({ code, line, severity }) => [code, line, severity])).toEqual([
    ['missing-speaker', 3, 'warning'],
    ['empty-text', 4, 'info'],
  ]);
  expect(transcripts[0]?.turns).toHaveLength(4);
});

test('ratings and dates that cannot be are named, not used', async () => {
  const text = rows('speaker,text,empathy,session_date', 'T,Hi there.,7,03/04/2026', 'C,Hey you.,7,03/04/2026');
  const { problems, transcripts } = await readAll(csvReader, 'a.csv', text);
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['unusable-metadata', 'expected a rating from 1 to 5 in "empathy", found something else'],
    [
      'unusable-metadata',
      'expected a date that can be read one way, such as YYYY-MM-DD in "session_date", found something else',
    ],
  ]);
  expect(transcripts[0]?.globals).toEqual({});
});

test('line ends in cells and quotes in the middle are read', async () => {
  const text = rows('speaker,text', 'T,"He said ""no"".\nAnd left."', 'C,he was "fine" then', 'T,Right then.');
  const { transcripts } = await readAll(csvReader, 'a.csv', text);
  expect(transcripts[0]?.turns.map(({ text: words, line }) => [words, line])).toEqual([
    ['He said "no".\nAnd left.', 2],
    ['he was "fine" then', 4],
    ['Right then.', 5],
  ]);
});

test('a quotation mark never closed is an error with its line', async () => {
  const text = rows('speaker,text', 'T,Hi there.', 'C,"Hey you.', 'T,So it goes.');
  await expect(readAll(csvReader, 'a.csv', text)).rejects.toMatchObject({ code: 'broken-table', line: 3 });
});

test('the last row needs no line end', async () => {
  const { transcripts } = await readAll(csvReader, 'a.csv', 'speaker,text\nT,Hi there.\nC,Hey you.');
  expect(transcripts[0]?.turns).toHaveLength(2);
});

test('a large table is read in pieces, row for row', async () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, i) => `s${Math.floor(i / 100)},${i % 2 ? 'C' : 'T'},"Line ${i}, and some more words."`,
  );
  const { transcripts } = await readAll(csvReader, 'a.csv', rows('session,speaker,text', ...lines));
  expect(transcripts).toHaveLength(200);
  expect(transcripts.every(({ turns }) => turns.length === 100)).toBe(true);
  expect(transcripts[199]?.turns[99]).toMatchObject({ text: 'Line 19999, and some more words.', line: 20_001 });
});

test('a table without speech says what is missing', async () => {
  await expect(readAll(csvReader, 'a.csv', rows('id,score', '1,2', '3,4', '5,6'))).rejects.toMatchObject({
    code: 'missing-column',
  });
});
