import { describe, expect, test } from 'vitest';
import { findSafetyTalk, safetyTopicOf } from '../../src/safety/find-safety-talk.js';
import { KNOWN, MENDED_BY, measureSet, UNSEEN } from './sets.js';

const topic = (spoken: string, role: 'client' | 'practitioner' = 'client') => safetyTopicOf({ role, spoken }, '');

test('the cues are tried on at least 150 places and 150 near misses', () => {
  expect(new Set(KNOWN.places).size).toBeGreaterThanOrEqual(150);
  expect(new Set(KNOWN.nearMisses).size).toBeGreaterThanOrEqual(150);
});

test.each([KNOWN, ...MENDED_BY])(
  '$name: 90 in 100 places are found, and 70 in 100 of what is found are places',
  (set) => {
    const { recall, precision } = measureSet(set);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.7);
  },
);

test.each(UNSEEN)('$name: some is found, and what is found is a place', (set) => {
  const { recall, precision } = measureSet(set);
  expect(recall).toBeGreaterThan(0);
  expect(precision).toBeGreaterThanOrEqual(0.7);
});

describe('the same words', () => {
  test.each([
    ['He put his hands around my throat on Saturday.', 'violence'],
    ['When I was a kid my dad put his hands around my throat.', null],
    ['I overdosed on Sunday.', 'overdose'],
    ['I overdosed in 2011, and that was the end of my using.', null],
    ['I overdosed in 2011, and again last night.', 'overdose'],
    ['In the film she takes her own life.', null],
    ['This commute is killing me.', null],
    ['The quarry again, I keep driving to the quarry.', 'suicide'],
    ['I drove past the quarry, they sell gravel.', null],
    ['He held my head under the water till I went limp.', 'violence'],
    ['She held my hair back while I was sick.', null],
    ['She took the strap to the boy.', 'child'],
    ['I took the belt to the menders.', null],
    ['We used all the naloxone and he was still grey, we couldn’t wake him.', 'overdose'],
    ['The sky was grey by the time we got there.', null],
    ['If I don’t wake up in time, knock.', null],
  ])('%s is %s', (words, expected) => {
    expect(topic(words)).toBe(expected);
  });
});

test('a practitioner’s question about it is marked as asked; a long story told over two sentences is long ago', () => {
  expect(topic('Are you thinking about ending your life?', 'practitioner')).toBe('asked');
  expect(
    safetyTopicOf({ role: 'client', spoken: 'I overdosed twice.' }, 'Back when I was nineteen I was a mess.'),
  ).toBeNull();
});

test.each([
  'You kept going to work through all of it; that took some strength.',
  'I sat on the edge of the bed and could not get my shoes on until ten.',
  'You have been sitting on the edge of that chair each morning, and you stay.',
  'The guy at the shop says he will take me full time from June.',
  'It hurt that your friend did not come to the wedding.',
])('ordinary words beside a cue are none: %s', (spoken) => {
  for (const role of ['practitioner', 'client'] as const) expect(safetyTopicOf({ role, spoken }, '')).toBeNull();
});

test('what leads up to it and what answers it is around it, what is far from it is not', () => {
  const said = [
    'Hello.',
    'Good to hear you.',
    'Long week.',
    'It was.',
    'I want to die.',
    ...Array(30).fill('Okay, I am here.'),
  ];
  const utterances = said.map((spoken, at) => ({ id: `u${at + 1}`, turn: at, role: 'client' as const, spoken }));
  const { places, around } = findSafetyTalk(utterances);
  expect(places).toEqual([{ utteranceId: 'u5', topic: 'suicide' }]);
  expect([...around]).toEqual(Array.from({ length: 25 }, (_, at) => `u${at + 1}`));
});
