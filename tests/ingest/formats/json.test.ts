import { expect, test } from 'vitest';
import { findFault } from '../../../src/ingest/formats/parts/json/fault.js';
import { jsonReader } from '../../../src/ingest/formats/readers/json.js';
import { jsonlReader } from '../../../src/ingest/formats/readers/jsonl.js';
import { readAll } from './conformance.js';

const turns = [
  { speaker: 'T', text: 'Hi there.' },
  { speaker: 'C', text: 'Hey you.' },
];
const shape = async (value: unknown) =>
  (await readAll(jsonReader, 'a.json', JSON.stringify(value))).transcripts.map(({ source, metadata, turns: read }) => [
    source.part,
    metadata.sessionId,
    metadata.site,
    read.map(({ speaker, text }) => `${speaker}: ${text}`),
  ]);
const words = ['T: Hi there.', 'C: Hey you.'];

test.each([
  ['an array of turns', turns, [[null, null, null, words]]],
  ['an object with turns', { session_id: 's1', site: 'north', turns }, [[null, 's1', 'north', words]]],
  ['facts inside metadata', { metadata: { session_id: 's1', site: 'north' }, turns }, [[null, 's1', 'north', words]]],
  [
    'many sessions',
    [
      { id: 'a', turns },
      { id: 'b', messages: turns },
    ],
    [
      ['a', 'a', null, words],
      ['b', 'b', null, words],
    ],
  ],
  [
    'sessions by key',
    { sessions: [{ turns }, { turns }] },
    [
      ['1', null, null, words],
      ['2', null, null, words],
    ],
  ],
  [
    'a map of sessions',
    { s9: { turns }, s8: turns },
    [
      ['s9', null, null, words],
      ['s8', null, null, words],
    ],
  ],
  ['turns that name their session', turns.map((turn) => ({ conv_id: 'k', ...turn })), [['k', 'k', null, words]]],
])('%s', async (_, value, expected) => {
  expect(await shape(value)).toEqual(expected);
});

const said = ['Ana: Hi there.', 'Bo: Hey you.', 'Ana: How was Friday?', 'Bo: Long. [laughs]'];
const asPairs = said.map((line) => line.split(': ') as [string, string]);

test.each([
  ['pairs', asPairs],
  ['pairs with times', { turns: asPairs.map(([who, words], at) => [at * 10, who, words, null]) }],
  ['the speaker as the key', asPairs.map(([who, words]) => ({ [who]: words }))],
  ['turns under numbers', Object.fromEntries(asPairs.map(([who, words], at) => [at, { who, words }]))],
  ['one string', { id: 'x1', transcript: said.join('\n') }],
  ['a string a turn', { lines: said }],
])('turns of another shape: %s', async (_, value) => {
  const { transcripts } = await readAll(jsonReader, 'a.json', JSON.stringify(value));
  expect(transcripts.map(({ turns: read }) => read.map(({ speaker, text }) => `${speaker}: ${text}`))).toEqual([said]);
});

test('pairs with times keep them, and speakers may be numbers', async () => {
  const value = asPairs.map(([, words], at) => [at * 7.5, at % 2, words]);
  const { transcripts } = await readAll(jsonReader, 'a.json', JSON.stringify(value));
  expect(transcripts[0]?.turns.map(({ speaker, start }) => [speaker, start])).toEqual([
    ['0', 0],
    ['1', 7.5],
    ['0', 15],
    ['1', 22.5],
  ]);
});

test('a list of very many names is no reason to fall', async () => {
  const value = Array.from({ length: 400_000 }, (_, at) => [`Guest ${at % 190_000}`, 'I was there too.']);
  const { transcripts } = await readAll(jsonReader, 'a.json', JSON.stringify(value));
  expect(transcripts[0]?.turns).toHaveLength(400_000);
});

test.each([
  ['settings under numbers', { 1: { colour: 'red' }, 2: { colour: 'blue' }, 3: { colour: 'red' } }],
  [
    'rows of figures',
    {
      data: [
        [1, 2],
        [1, 3],
        [2, 4],
      ],
    },
  ],
  ['a text in which nobody is named', { note: 'It rained.\nWe waited.\nNobody came.' }],
])('no turns are made of %s', async (_, value) => {
  await expect(readAll(jsonReader, 'a.json', JSON.stringify(value))).rejects.toMatchObject({ code: 'no-turns' });
});

test('codes of several people beside a turn', async () => {
  const value = [
    {
      speaker: 'T',
      text: 'You felt it.',
      codes: [
        { annotator: 'a', code: 'SR' },
        { annotator: 'b', code: 'CR' },
      ],
    },
    turns[1],
  ];
  const { transcripts } = await readAll(jsonReader, 'a.json', JSON.stringify(value));
  expect(transcripts[0]?.turns).toHaveLength(2);
  expect(transcripts[0]?.turns[0]?.codings).toMatchObject([
    { annotator: 'a', code: 'SR' },
    { annotator: 'b', code: 'CR' },
  ]);
});

test('broken JSON is an error with its line and without its words', async () => {
  const error = await readAll(jsonReader, 'a.json', '[\n {"speaker": "T", "text": "secret"},\n {"speaker": }\n]').catch(
    (one: unknown) => one,
  );
  expect(error).toMatchObject({ code: 'broken-json', line: 3 });
  expect(String(error)).not.toContain('secret');
});

test.each([
  ['[1,\n2,,3]', 2],
  ['{"a": "x\ny"}', 1],
  ['[[[\n\n1]]', 3],
  ['{"a": 1}\n{"b": 2}', 2],
  ['{"a": tru}', 1],
  ['{"a": "\\"", \n "b" 1}', 2],
])('the line of a fault: %s', (text, line) => {
  expect(text.slice(0, findFault(text)).split('\n').length).toBe(line);
});

test('a key named __proto__ is a key like any other', async () => {
  const text = '[{"speaker":"T","text":"Hi there.","__proto__":{"x":1}},{"speaker":"C","text":"Hey you."}]';
  expect((await readAll(jsonReader, 'a.json', text)).transcripts[0]?.turns).toHaveLength(2);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('JSON Lines: a broken line ends the file with its number', async () => {
  const text = `${JSON.stringify(turns[0])}\n${JSON.stringify(turns[1])}\n{"speaker":\n`;
  await expect(readAll(jsonlReader, 'a.jsonl', text)).rejects.toMatchObject({ code: 'broken-json', line: 3 });
});

test('JSON Lines: a session a line keeps its line', async () => {
  const text = `${JSON.stringify({ id: 'a', turns })}\r\n\r\n${JSON.stringify({ id: 'b', turns })}\r\n`;
  const { transcripts } = await readAll(jsonlReader, 'a.jsonl', text);
  expect(transcripts.map(({ source, turns: read }) => [source.part, read[0]?.line])).toEqual([
    ['a', 1],
    ['b', 3],
  ]);
});
