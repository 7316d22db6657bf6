import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankMarkup } from '../../../src/ingest/formats/parts/markup.js';

const squeeze = (text: string): string => blankMarkup(text).replace(/\s+/g, ' ').trim();

test.each([
  ['[laughs] you made it', 'you made it'],
  ['you said [inaudible 00:01:33] twice', 'you said twice'],
  ['well (crosstalk) go on', 'well go on'],
  ['well (laughing nervously) go on', 'well go on'],
  ['(long pause) maybe', 'maybe'],
  ['I told [NAME] and XXXX about XXX', 'I told and about'],
  ['PERSON_1 lives near LOC-2', 'lives near'],
  ['<NAME> called', 'called'],
  ['((unclear)) fine *sighs* ok', 'fine ok'],
  ['wait (2.5) no (.) yes', 'wait no yes'],
  ['>> so', 'so'],
  ['____ came by', 'came by'],
  ['(softly)\nI would rather not', 'I would rather not'],
  ['(H) it was (TSK) long', 'it was long'],
])('blanks what nobody said: %s', (text, expected) => {
  expect(squeeze(text)).toBe(expected);
});

test.each([
  'we (my sister and I) went',
  'a < b and c > d',
  'it cost 20 (twenty) dollars',
  'extra XL please',
  'the Name on it',
])('keeps speech: %s', (text) => {
  expect(blankMarkup(text)).toBe(text);
});

test('the length never changes', () => {
  const pieces = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    'laughs',
    ' ',
    'XX',
    '<',
    '>',
    '*',
    '_',
    'a',
    '😀',
    '♪',
    '\n',
    '{',
    '}',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 3 }))), (parts) => {
      const text = parts.join('');
      expect(blankMarkup(text)).toHaveLength(text.length);
    }),
    { numRuns: 2000 },
  );
});
