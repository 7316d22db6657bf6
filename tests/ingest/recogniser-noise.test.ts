import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_METADATA, type Transcript } from '../../src/domain/transcript.js';
import { withoutNoise } from '../../src/ingest/recogniser-noise.js';
import { findLoops } from '../../src/ingest/word-loops.js';

function transcript(turns: readonly (readonly [string | null, string])[]): Transcript {
  return {
    source: { path: 'a.vtt', part: null },
    format: 'vtt',
    metadata: NO_METADATA,
    globals: {},
    statedRoles: {},
    turns: turns.map(([speaker, text], index) => ({
      index,
      speaker,
      text,
      spoken: text,
      start: index * 5,
      end: index * 5 + 4,
      line: index + 1,
      codings: [],
    })),
  };
}

function heard(turns: readonly (readonly [string | null, string])[]): {
  readonly said: readonly (readonly [string | null, string])[];
  readonly codes: readonly string[];
} {
  const { transcript: clean, problems } = withoutNoise(transcript(turns));
  for (const [at, turn] of clean.turns.entries()) {
    expect(turn.index).toBe(at);
    expect(turn.spoken).toHaveLength(turn.text.length);
  }
  return { said: clean.turns.map(({ speaker, text }) => [speaker, text]), codes: problems.map(({ code }) => code) };
}

test.each([
  [
    'a sentence',
    'Well. I do not know where it went. '.concat('I do not know where it went. '.repeat(8), 'Sorry.'),
    'Well. I do not know where it went. Sorry.',
  ],
  ['words without stops', `So ${'you want to go '.repeat(12)}home then`, 'So you want to go home then'],
  ['one word', `${'okay '.repeat(30)}and then we left`, 'okay and then we left'],
  [
    'to the end',
    `He left early ${'thanks for watching the video '.repeat(9)}`.trim(),
    'He left early thanks for watching the video',
  ],
  ['Chinese', '我不知道。'.repeat(14), '我不知道。'],
])('words that come again and again in a turn count once: %s', (_, text, once) => {
  expect(
    heard([
      ['T', 'Hi.'],
      ['C', text],
    ]),
  ).toEqual({
    said: [
      ['T', 'Hi.'],
      ['C', once],
    ],
    codes: ['repeated-by-recogniser'],
  });
});

test('the same turn again and again counts once and lasts to the end of the last', () => {
  const loop = Array.from({ length: 6 }, () => ['C', 'Thank you for your time.'] as const);
  const { transcript: clean } = withoutNoise(transcript([['T', 'Hi.'], ...loop, ['T', 'So.']]));
  expect(clean.turns.map(({ text, end }) => [text, end])).toEqual([
    ['Hi.', 4],
    ['Thank you for your time.', 34],
    ['So.', 39],
  ]);
});

test.each([
  'No, no, no, no. I said no.',
  'I can’t. I can’t. I can’t do it.',
  'Day by day by day by day.',
  'Yeah. Yeah. Yeah. Yeah. Yeah.',
  'One step, then one step, then one step, then one step.',
])('people repeat themselves: %s', (text) => {
  expect(
    heard([
      ['T', 'Hi.'],
      ['C', text],
      ['C', text],
      ['C', text],
    ]).codes,
  ).toEqual([]);
});

test('a text without a loop is never cut, and what is cut is a repetition', () => {
  const word = fc.constantFrom('so', 'then', 'I', 'went', 'home', 'and', 'slept');
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      fc.array(word, { minLength: 4, maxLength: 9 }),
      fc.integer({ min: 5, max: 9 }),
      (before, round, times) => {
        const text = [...before, 'PAUSE', ...Array.from({ length: times }, () => round).flat(), 'END'].join(' ');
        const [loop] = findLoops(text).slice(-1);
        expect(loop).toBeDefined();
        expect(text.slice(loop!.end).startsWith('END') || text.slice(loop!.start, loop!.end).length > 0).toBe(true);
      },
    ),
  );
});

test('scraps of an unknown speaker: given to whom they interrupt, left out between two, counted', () => {
  const long = 'and then I thought about the whole week and what we had said about the mornings and the coffee';
  const turns = [
    ['Ana', 'How was it?'],
    ['Bo', long],
    ['Unknown Speaker', 'uh'],
    ['Bo', long],
    ['Unknown Speaker', 'mm'],
    ['Ana', long],
  ] as const;
  expect(heard(turns)).toEqual({
    said: [
      ['Ana', 'How was it?'],
      ['Bo', long],
      ['Bo', 'uh'],
      ['Bo', long],
      ['Ana', long],
    ],
    codes: ['scraps-of-unknown'],
  });
});

test('an unknown speaker who says more is a person', () => {
  const turns = [
    ['Ana', 'How was it for you this week, after all?'],
    ['Unknown Speaker', 'Long, and I slept a little better on the whole.'],
    ['Bo', 'Hi.'],
    ['Unknown Speaker', 'mm'],
  ] as const;
  expect(heard(turns)).toEqual({ said: turns.map((turn) => [...turn]), codes: [] });
});
