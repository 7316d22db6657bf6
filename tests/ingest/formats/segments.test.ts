import { expect, test } from 'vitest';
import { blankSaltMarkup } from '../../../src/ingest/formats/parts/cha/salt.js';
import { folkerReader } from '../../../src/ingest/formats/readers/folker.js';
import { saltReader } from '../../../src/ingest/formats/readers/salt.js';
import { stmReader } from '../../../src/ingest/formats/readers/stm.js';
import { readAll, testReader } from './conformance.js';
import { bytesOf, casesOf, rowsOf } from './fixture.js';

testReader(stmReader, casesOf('stm/segments.stm', 'same-words/talk.stm'));
testReader(saltReader, casesOf('salt/mazes.slt', 'same-words/talk.slt'));
testReader(folkerReader, casesOf('folker/words.fln', 'same-words/talk.flk'));

test('STM: gaps and segments that are not scored are no speech, of two readings the first', async () => {
  expect(await rowsOf(stmReader, 'stm/segments.stm')).toEqual([
    [3, 1.1, 3.4, 'coach', 'where did the road take you [hesitation] that day'],
    [4, 3.6, 7.25, 'member', 'past the shop and on'],
    [6, 8, 9.9, 'coach', 'past the shop and on'],
  ]);
});

test('SALT: speakers by letter with their roles, times, a line that goes on; mazes and codes leave what is coded', async () => {
  const { transcripts } = await readAll(saltReader, 'm.slt', bytesOf('salt/mazes.slt'));
  const [transcript] = transcripts;
  expect(transcript!.statedRoles).toEqual({ Examiner: 'practitioner', Client: 'client' });
  expect(
    transcript!.turns.map(({ start, speaker, spoken }) => [start, speaker, spoken.replace(/\s+/g, ' ').trim()]),
  ).toEqual([
    [0, 'Examiner', 'How was the walking group?'],
    [null, 'Client', 'I looked for bench .'],
    [null, 'Client', 'we were late .'],
    [null, 'Examiner', 'You looked and looked.'],
    [null, 'Client', "He's a friend."],
    [70, 'Client', 'Yes'],
  ]);
});

test('SALT’s marks never change the length', () => {
  const line = 'C (um) go/3s {waves} <over> wo* ice_cream|ice X.';
  expect(blankSaltMarkup(line)).toHaveLength(line.length);
});

test('FOLKER: words in elements, a person without a name, pauses and noises left out', async () => {
  expect((await rowsOf(folkerReader, 'folker/words.fln')).map(([, ...row]) => row)).toEqual([
    [0.5, 3.25, 'Coach', 'where did it hurt'],
    [4, 7.75, 'ME', 'nowhere really'],
  ]);
});
