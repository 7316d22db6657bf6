import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentTurn } from '../../../src/ingest/segment/segment.js';

const cut = (text: string): readonly string[] => segmentTurn(text).map(({ start, end }) => text.slice(start, end));
const trimmed = (text: string): readonly string[] => cut(text).map((part) => part.trim());

describe('punctuated speech', () => {
  test.each([
    ['a sentence each', 'It was a hard week. You came anyway!', ['It was a hard week.', 'You came anyway!']],
    [
      'a title is not an end',
      'You saw Dr. Moreno on Friday. How was it?',
      ['You saw Dr. Moreno on Friday.', 'How was it?'],
    ],
    [
      'letters and hours',
      'The U.S. office opens at 9 a.m. on Mondays.',
      ['The U.S. office opens at 9 a.m. on Mondays.'],
    ],
    ['"no." ends, "no. 5" does not', 'No. I took bus no. 5 home.', ['No.', 'I took bus no. 5 home.']],
    ['a trailing thought goes on', 'I thought... maybe not today.', ['I thought... maybe not today.']],
    [
      'an ellipsis before a new start',
      'I thought... Anyway. How are you?',
      ['I thought...', 'Anyway.', 'How are you?'],
    ],
    ['a quoted question goes on', 'She said "are you okay?" and I cried.', ['She said "are you okay?" and I cried.']],
    ['a closing quote belongs to its sentence', 'He said "stop." Then he left.', ['He said "stop."', 'Then he left.']],
    ['a lower-case chat', 'i slept badly. what about you?', ['i slept badly.', 'what about you?']],
    ['a stray dash belongs to the words before', 'You tried. -- And then?', ['You tried. --', 'And then?']],
    ['an opening quote belongs to the words after', 'You tried. " And then?"', ['You tried.', '" And then?"']],
    ['decimals and times', 'It cost 3.50 at 10:30 today. Fine.', ['It cost 3.50 at 10:30 today.', 'Fine.']],
  ])('%s', (_, text, expected) => {
    expect(trimmed(text)).toEqual(expected);
  });
});

describe('fewer parses when unsure', () => {
  test.each([
    ['backchannels in a row are one', 'Mm-hmm. Okay. Right.', ['Mm-hmm. Okay. Right.']],
    [
      'a backchannel before a thought is its own',
      'Okay. That is a lot to carry.',
      ['Okay.', 'That is a lot to carry.'],
    ],
    ['short sentences with "and" stay whole', 'You work and you cook.', ['You work and you cook.']],
  ])('%s', (_, text, expected) => {
    expect(trimmed(text)).toEqual(expected);
  });
});

describe('a check question is its own utterance', () => {
  test.each([
    ['You felt left out when they met, is that right?', ['You felt left out when they met,', 'is that right?']],
    ['So the mornings are the worst, right?', ['So the mornings are the worst,', 'right?']],
    ["It's the quiet that gets you, isn't it?", ["It's the quiet that gets you,", "isn't it?"]],
    [
      'You want to keep the job and sleep more. Am I getting that right?',
      ['You want to keep the job and sleep more.', 'Am I getting that right?'],
    ],
    ['Do you like tea, coffee, or water?', ['Do you like tea, coffee, or water?']],
  ])('%s', (text, expected) => {
    expect(trimmed(text)).toEqual(expected);
  });
});

test('unpunctuated speech-to-text is cut before clauses that stand alone', () => {
  expect(
    trimmed(
      'so it sounds like the group helped you through the winter but I was wondering about the spring how do you want to use today',
    ),
  ).toEqual([
    'so it sounds like the group helped you through the winter',
    'but I was wondering about the spring',
    'how do you want to use today',
  ]);
});

test('blanked mark-up belongs to the utterance after it', () => {
  expect(cut('I see.        is your sister?')).toEqual(['I see. ', '       is your sister?']);
});

describe('laws', () => {
  const speech = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'okay',
          'right?',
          'so',
          'and',
          'I',
          'you',
          'feel.',
          'Dr.',
          '...',
          '"',
          '—',
          'what',
          'why?',
          'is',
          'that',
          ' ',
          '\n',
          'mm-hmm',
          '3.5',
          '(',
          'you.',
        ),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' '));

  test('the spans tile the turn', () => {
    fc.assert(
      fc.property(speech, (text) => {
        expect(cut(text).join('')).toBe(text);
        for (const span of segmentTurn(text)) expect(span.end).toBeGreaterThan(span.start);
      }),
      { numRuns: 1000 },
    );
  });

  test('every span holds a word unless the turn has none', () => {
    const word = /[\p{L}\p{N}]/u;
    fc.assert(
      fc.property(speech, (text) => {
        const parts = cut(text);
        if (parts.length > 1) for (const part of parts) expect(part).toMatch(word);
      }),
      { numRuns: 1000 },
    );
  });

  test('space after the last word changes nothing but the last end', () => {
    fc.assert(
      fc.property(speech, (text) => {
        const starts = (value: string) => segmentTurn(value).map((span) => span.start);
        if (text.trim() !== '') expect(starts(`${text}  \n`)).toEqual(starts(text));
      }),
      { numRuns: 1000 },
    );
  });
});
