import { expect, test } from 'vitest';
import { textReader } from '../../../src/ingest/formats/readers/text.js';
import { memorySource } from '../../../src/ingest/source.js';
import { readAll } from './conformance.js';

async function turnsOf(text: string): Promise<readonly (readonly [string | null, string])[]> {
  const { transcripts } = await readAll(textReader, 'a.txt', text);
  return (transcripts[0]?.turns ?? []).map(({ speaker, text: words }) => [speaker, words]);
}

test.each([
  ['letters', 'T: Hi.\nC: Hey.', 'T', 'C'],
  ['roles', 'Peer supporter: Hi.\nPeer: Hey.', 'Peer supporter', 'Peer'],
  ['numbered speakers', 'Speaker 1: Hi.\nSpeaker 2: Hey.', 'Speaker 1', 'Speaker 2'],
  ['diarisation labels', 'SPEAKER_00: Hi.\nSPEAKER_01: Hey.', 'SPEAKER_00', 'SPEAKER_01'],
  ['full-width colon', 'T： Hi.\nC： Hey.', 'T', 'C'],
  ['en dash', 'T – Hi.\nC – Hey.', 'T', 'C'],
  ['em dash', 'T — Hi.\nC — Hey.', 'T', 'C'],
  ['times in brackets', '[00:01:02] T: Hi.\n[00:01:04] C: Hey.', 'T', 'C'],
  ['time after the label', 'T (00:01): Hi.\nC (00:04): Hey.', 'T', 'C'],
  ['time with a tab, as Zoom saves chats', '00:01:02\tT:\tHi.\n00:01:04\tC:\tHey.', 'T', 'C'],
  ['bold labels', '**T:** Hi.\n**C:** Hey.', 'T', 'C'],
  ['numbered lines', '1. T: Hi.\n2. C: Hey.', 'T', 'C'],
  ['numbered lines without a dot', '001 T: Hi.\n002 C: Hey.', 'T', 'C'],
  ['label on a line of its own', 'T:\nHi.\nC:\nHey.', 'T', 'C'],
  ['old Mac line ends', 'T: Hi.\rC: Hey.', 'T', 'C'],
])('%s', async (_, text, practitioner, client) => {
  expect(await turnsOf(text)).toEqual([
    [practitioner, 'Hi.'],
    [client, 'Hey.'],
  ]);
});

test('names that come back are speakers; a colon inside speech is not', async () => {
  const text = [
    'Dana: One thing: it was late.',
    'Ben: I said: enough.',
    'And then: nothing.',
    'Dana: Plan B: sleep.',
    'Ben: Yes.',
  ].join('\n');
  expect(await turnsOf(text)).toEqual([
    ['Dana', 'One thing: it was late.'],
    ['Ben', 'I said: enough.\nAnd then: nothing.'],
    ['Dana', 'Plan B: sleep.'],
    ['Ben', 'Yes.'],
  ]);
});

test('"Note:" is not a speaker, and what is left out is said', async () => {
  const text = 'Recorded in the small room\nT: Hi.\nNote: the door slams\nC: Hey.\nNote: end';
  expect(await turnsOf(text)).toEqual([
    ['T', 'Hi.'],
    ['C', 'Hey.'],
  ]);
  const { problems } = await readAll(textReader, 'a.txt', text);
  expect(problems).toMatchObject([{ code: 'lines-left-out', severity: 'info', line: 1 }]);
  expect(problems[0]?.message).toContain('1 before the first speaker and 2 marked as notes');
});

test('T1, C1, T2 … number the turns', async () => {
  const text = Array.from({ length: 6 }, (_, i) => `T${i + 1}: Hi ${i}.\nC${i + 1}: Hey.`).join('\n');
  expect(new Set((await turnsOf(text)).map(([speaker]) => speaker))).toEqual(new Set(['T', 'C']));
});

test('times alone on a line belong to the turn below', async () => {
  const { transcripts } = await readAll(textReader, 'a.txt', '00:00:04\nT: Hi.\n\n00:00:09.5\nC: Hey.\n');
  expect(transcripts[0]?.turns.map(({ text, start }) => [text, start])).toEqual([
    ['Hi.', 4],
    ['Hey.', 9.5],
  ]);
});

test('a block of facts at the top is metadata', async () => {
  const text = 'Practitioner: p03\nSite: north\nDate: 2026-02-03\nEmpathy: 4\n\nT: Hi.\nC: Hey.\n';
  const { transcripts } = await readAll(textReader, 'a.txt', text);
  expect(transcripts[0]?.metadata).toMatchObject({ practitionerId: 'p03', site: 'north', sessionDate: '2026-02-03' });
  expect(transcripts[0]?.globals).toEqual({ empathy: 4 });
  expect(transcripts[0]?.turns).toHaveLength(2);
  expect(transcripts[0]?.turns[0]?.line).toBe(6);
});

test.each([
  ['prose', 'It was a long day. We talked about many things.\nThen we went home.\n'],
  ['a letter', 'Dear all,\n\nPlease note: the meeting moves to ten.\n\nThanks\n'],
  ['captions', 'WEBVTT\n\n00:01.000 --> 00:02.000\nT: Hi.\n\n00:03.000 --> 00:04.000\nC: Hey.\n'],
])('refuses %s', (_, text) => {
  expect(textReader.accepts(memorySource('a.txt', Buffer.from(text)).head).accepted).toBe(false);
});
