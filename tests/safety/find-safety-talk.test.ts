import { describe, expect, test } from 'vitest';
import { findSafetyTalk, safetyTopicOf } from '../../src/safety/find-safety-talk.js';
import {
  HELD_OUT_NEAR_MISSES,
  HELD_OUT_PLACES,
  SECOND_NEAR_MISSES,
  SECOND_PLACES,
  THIRD_NEAR_MISSES,
  THIRD_PLACES,
  UNSEEN_NEAR_MISSES,
  UNSEEN_PLACES,
} from './held-out.js';
import { NEAR_MISSES, PLACES } from './places.js';

const topic = (spoken: string, role: 'client' | 'practitioner' = 'client') => safetyTopicOf({ role, spoken }, '');
const isFound = (line: string) =>
  line.startsWith('p: ') ? topic(line.slice(3), 'practitioner') !== null : topic(line) !== null;

test('of at least 150 places 90 in 100 are found, and of what is found 70 in 100 are places', () => {
  expect(new Set(PLACES).size).toBeGreaterThanOrEqual(150);
  expect(new Set(NEAR_MISSES).size).toBeGreaterThanOrEqual(150);
  const found = PLACES.filter(isFound).length;
  const alarms = NEAR_MISSES.filter(isFound).length;
  expect(found / PLACES.length).toBeGreaterThanOrEqual(0.9);
  expect(found / (found + alarms)).toBeGreaterThanOrEqual(0.7);
});

test.each([
  ['the first', HELD_OUT_PLACES, HELD_OUT_NEAR_MISSES],
  ['the second', SECOND_PLACES, SECOND_NEAR_MISSES],
  ['the third', THIRD_PLACES, THIRD_NEAR_MISSES],
])(
  'so it is on %s set that was written without looking at the cues, since they were mended by it',
  (_, places, nearMisses) => {
    const found = places.filter(isFound).length;
    const alarms = nearMisses.filter(isFound).length;
    expect(found / places.length).toBeGreaterThanOrEqual(0.9);
    expect(found / (found + alarms)).toBeGreaterThanOrEqual(0.7);
  },
);

test('in words that the cues were never mended by, what is found is a place', () => {
  const found = UNSEEN_PLACES.filter(isFound).length;
  const alarms = UNSEEN_NEAR_MISSES.filter(isFound).length;
  expect(found).toBeGreaterThan(0);
  expect(found / (found + alarms)).toBeGreaterThanOrEqual(0.7);
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
