import { describe, expect, test } from 'vitest';
import { NO_METADATA } from '../../../src/domain/transcript.js';
import { findIdentifiers } from '../../../src/ingest/identifiers/find-identifiers.js';
import { findNamesInLabel } from '../../../src/ingest/identifiers/label-names.js';

/** The words found as names in turns that stand for speech-to-text, or with their capitals. */
function namesIn(...texts: readonly string[]): readonly string[] {
  const turns = texts.map((text, index) => ({
    index,
    speaker: index % 2 === 0 ? 'T' : 'C',
    text,
    spoken: text,
    start: null,
    end: null,
    line: index + 1,
    codings: [],
  }));
  return findIdentifiers({
    source: { path: 'session.txt', part: null },
    format: 'text',
    metadata: NO_METADATA,
    globals: {},
    statedRoles: {},
    turns,
  })
    .filter(({ kind, where }) => kind === 'person-name' && where === 'text')
    .map(({ turn, start, end }) => texts[turn ?? 0]!.slice(start, end));
}

describe('names in speech without capitals', () => {
  test.each([
    'lakeshia',
    'deshonte',
    'tyrell',
    'shaquonda',
    'jamarion',
    'quantez',
    'keyshawn',
    'latrice',
    'daquan',
    'tanesha',
    'monisha',
    'javonte',
  ])('%s is known by how it is built, after "from" and "to" as well', (name) => {
    expect(namesIn(`i got it from ${name} and i gave it back`)).toEqual([name]);
    expect(namesIn(`we went over to ${name} after the meeting`)).toEqual([name]);
  });

  test.each([
    ['and smoke told me to come by', 'smoke'],
    ['me and peanut got locked up that night', 'peanut'],
    ["we stayed at biscuit's house for a month", 'biscuit'],
    ['because hope said she was done', 'hope'],
    ['i talked to dawn yesterday', 'dawn'],
    ['i was scared of dakota, he was wild', 'dakota'],
    ['because asia was at the house', 'asia'],
    ['i told miss pearl i was sorry', 'miss pearl'],
    ['and j told me he was leaving', 'j'],
    ['my name is denise shields and i work nights', 'denise shields'],
    ['so tina banks said she would drive', 'tina banks'],
    ["i'm kimi greywolf calling about the bed", 'kimi greywolf'],
  ])('%s', (text, name) => {
    expect(namesIn(text).map((found) => `miss ${found}`.endsWith(name) || found === name)).toContain(true);
  });

  test('a nickname that is a word is a name before the turn that tells so, too', () => {
    expect(namesIn('it was just peanut with us', 'okay', 'yeah and peanut said he was fine')).toEqual([
      'peanut',
      'peanut',
    ]);
  });

  test.each([
    'i miss pearl earrings and i miss work',
    'i hope so and i told her that',
    'so the doctor said no and security told me to leave',
    'i smoke when i talk to people',
    'me and alcohol do not get along',
    'i went to dawn patrol surfing',
    'and i told him a lie',
    'i was at the house and the smoke got bad',
    'my mom drinks and my brother nags',
    'plan b says call the hotline',
    'travel is hard and another level of stress',
  ])('nobody is named in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

test('an initial with a capital that does what people do is a name', () => {
  expect(namesIn('We were out back and J told me to go home.')).toEqual(['J']);
  expect(namesIn('Then I said no, and A is for effort.')).toEqual([]);
});

test.each(['Warmline', 'Helpline volunteer', 'Candidate', 'Customer 2', 'Entrevistadora', 'Recovery coach'])(
  'the label %s is a role and no name',
  (label) => {
    expect(findNamesInLabel(label)).toEqual([]);
  },
);

test('a name beside a role in a label is one', () => {
  expect(findNamesInLabel('Warmline Renate').map(({ start }) => start)).toEqual([9]);
});
