import { expect, test } from 'vitest';
import { blankChatMarkup } from '../../../src/ingest/formats/parts/cha/markup.js';
import { chaReader } from '../../../src/ingest/formats/readers/cha.js';
import { eafReader } from '../../../src/ingest/formats/readers/eaf.js';
import { textGridReader } from '../../../src/ingest/formats/readers/textgrid.js';
import { readAll, testReader } from './conformance.js';
import { bytesOf, casesOf, rowsOf } from './fixture.js';

testReader(chaReader, casesOf('cha/markup.cha', 'cha/no-times.cha', 'same-words/talk.cha'));
testReader(eafReader, casesOf('eaf/codes.eaf', 'eaf/aligned-codes.eaf', 'same-words/talk.eaf'));
testReader(
  textGridReader,
  casesOf('textgrid/long.TextGrid', 'textgrid/short-utf16be.TextGrid', 'same-words/short-utf16.TextGrid'),
);

test('CHAT: roles, date, times, codes; mark-up stays in what is shown and leaves what is coded', async () => {
  const { transcripts } = await readAll(chaReader, 'm.cha', bytesOf('cha/markup.cha'));
  const [transcript] = transcripts;
  expect(transcript!.statedRoles).toEqual({ THE: 'practitioner', CLI: 'client' });
  expect(transcript!.metadata.sessionDate).toBe('2024-03-17');
  expect(transcript!.turns.map(({ line, start, end, text }) => [line, start, end, text])).toEqual([
    [10, 0, 2.1, '&-uh what has been <going on> [/] going on (.) since Tuesday?'],
    [14, 2.3, 6, 'I did n(o)t go (be)cause &=sighs xxx it w(a)s so:: far +... +< well mother_in_law drove [* s:r].'],
    [16, null, null, 'mhm.'],
  ]);
  expect(transcript!.turns.map(({ spoken }) => spoken.replace(/\s+/g, ' ').trim())).toEqual([
    'what has been going on since Tuesday?',
    'I did not go because it was so far ... well mother in law drove .',
    'mhm.',
  ]);
  expect(transcript!.turns.map(({ codings }) => codings)).toEqual([
    [{ unit: 'utterance', annotator: '%cod', code: 'OQ', note: null, original: 'OQ' }],
    [],
    [{ unit: 'utterance', annotator: '%cod', code: 'FA', note: null, original: 'FA' }],
  ]);
});

test.each([
  ['the <boy> [//] girl ran', 'the girl ran'],
  ['gonna@d (a)bout it', 'gonna about it'],
  ['it [= the car] broke [!]', 'it broke'],
  ['0did you go ?', 'you go ?'],
  ['+" I am fine +".', 'I am fine .'],
  ['are you +//?', 'are you ?'],
])('CHAT mark-up is no speech: %s', (line, said) => {
  const spoken = blankChatMarkup(line);
  expect(spoken).toHaveLength(line.length);
  expect(spoken.replace(/\s+/g, ' ').trim()).toBe(said);
});

test('CHAT: a file cut off before @End is read with a warning', async () => {
  const cut = bytesOf('cha/no-times.cha').subarray(0, -8);
  const { transcripts, problems } = await readAll(chaReader, 'c.cha', cut);
  expect(transcripts[0]!.turns).toHaveLength(3);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['no-end-mark', 'warning']]);
});

test('ELAN: tiers by time, a slot without one, character data, codes by reference with their coders', async () => {
  expect(await rowsOf(eafReader, 'eaf/codes.eaf')).toEqual([
    [13, 0.2, 2.6, 'Coach', 'You want out & you want it now. What would be the first step?'],
    [18, null, 4.8, 'Member', 'Calling her < today.'],
    [15, 5, 6.2, 'Coach', 'Mm-hmm.'],
  ]);
  const { transcripts } = await readAll(eafReader, 'c.eaf', bytesOf('eaf/codes.eaf'));
  expect(transcripts[0]!.turns.map(({ codings }) => codings)).toEqual([
    [{ unit: 'turn', annotator: 'ana', groups: [['CR'], ['OQ']], rest: ['CR', 'OQ'], original: { codes: 'CR OQ' } }],
    [{ unit: 'utterance', annotator: 'ben', code: 'change', note: null, original: 'C+' }],
    [{ unit: 'utterance', annotator: 'ana', code: 'FA', note: null, original: 'FA' }],
  ]);
});

test('ELAN: codes on tiers of their own go to the speech they overlap; noises are no speech', async () => {
  const { transcripts } = await readAll(eafReader, 'a.eaf', bytesOf('eaf/aligned-codes.eaf'));
  expect(
    transcripts[0]!.turns.map(({ speaker, codings }) => [
      speaker,
      codings.map((coding) => coding.unit === 'utterance' && coding.code),
    ]),
  ).toEqual([
    ['Renata', ['OQ']],
    ['Pavel', ['change']],
  ]);
});

test('ELAN: entities are not expanded', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><ANNOTATION_DOCUMENT><TIER TIER_ID="A"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1"><ANNOTATION_VALUE>&b;</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>`;
  await expect(readAll(eafReader, 'b.eaf', bomb)).rejects.toMatchObject({ code: 'broken-xml' });
});

test('TextGrid: quotes in quotes, line breaks and times in text, empty intervals, points of codes', async () => {
  const { transcripts } = await readAll(textGridReader, 'l.TextGrid', bytesOf('textgrid/long.TextGrid'));
  expect(
    transcripts[0]!.turns.map(({ line, start, end, speaker, text, codings }) => [
      line,
      start,
      end,
      speaker,
      text,
      codings.map((coding) => coding.original),
    ]),
  ).toEqual([
    [18, 0, 2.25, 'coach', 'So "fine" is what you say at 10:30?', ['CR']],
    [41, 2, 5.5, 'peer', "It's what I say.", []],
    [27, 6, 9.5, 'coach', '[laughs] Okay.', ['FA']],
  ]);
});

test('TextGrid: short form in UTF-16 with a byte-order mark', async () => {
  expect(await rowsOf(textGridReader, 'textgrid/short-utf16be.TextGrid')).toEqual([
    [15, 0, 1.5, 'A', "Where's the café?"],
    [26, 1.6, 4, 'B', 'Closed.'],
  ]);
});

test('TextGrid: the binary form is refused with a way out', async () => {
  await expect(readAll(textGridReader, 'b.TextGrid', 'ooBinaryFile\u0008TextGrid')).rejects.toMatchObject({
    code: 'binary-textgrid',
  });
});
