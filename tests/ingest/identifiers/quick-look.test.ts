import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DETECTORS } from '../../../src/ingest/identifiers/detectors.js';
import { GIVEN_NAMES } from '../../../src/ingest/identifiers/lexicon/given-names.js';
import { FACILITY_NOUNS } from '../../../src/ingest/identifiers/lexicon/organisations.js';
import { CITIES } from '../../../src/ingest/identifiers/lexicon/places.js';
import { SURNAMES } from '../../../src/ingest/identifiers/lexicon/surnames.js';
import { RELATIONS, TITLES } from '../../../src/ingest/identifiers/lexicon/word-lists.js';
import { blankPlaceholders } from '../../../src/ingest/identifiers/placeholders.js';
import { mayHoldIdentifier } from '../../../src/ingest/identifiers/quick-look.js';
import { prepareReading } from '../../../src/ingest/identifiers/reading.js';

/** What people say, with everything between that some detector looks for. */
const PLAIN =
  "i you we my the a and so then i'm don't it's going went back feel like today home there street road way place drive house call called name is are by known as from at in live work with dot box route lady county our said says told very".split(
    ' ',
  );
const TELLING = [
  ...GIVEN_NAMES.slice(0, 40),
  ...SURNAMES.slice(0, 40),
  ...CITIES.slice(0, 40),
  ...[...FACILITY_NOUNS].slice(0, 40),
  ...TITLES,
  ...RELATIONS,
  'one two three four five six seven eight nine twenty-one ninety hundred oh o dash um code area then first third seventh eleventh nineteenth zero thousand double'.split(
    ' ',
  ),
  'Monday Friday monday sunday june march christmas easter new year year’s day days before after north east born plate'.split(
    ' ',
  ),
  'may will hope summer mark grace o-k-o-n-k-w-o e-mail x st saint com org underscore number account zipper o’brien'.split(
    ' ',
  ),
].flat();
const MARKS = [
  '.',
  ',',
  '?',
  '!',
  ':',
  ';',
  ' -',
  ' --',
  '…',
  '—',
  '”',
  '“',
  "'s",
  '’s',
  '\n',
  ')',
  '.x',
  ' .',
  '2',
  '@',
  '[',
  '_',
  '/',
];

const word = fc
  .tuple(
    fc.oneof(
      { arbitrary: fc.constantFrom(...PLAIN), weight: 6 },
      { arbitrary: fc.constantFrom(...TELLING), weight: 2 },
      { arbitrary: fc.stringMatching(/^[a-z]{1,9}$/), weight: 1 },
    ),
    fc.constantFrom('small', 'small', 'small', 'capital', 'loud'),
    fc.oneof({ arbitrary: fc.constant(''), weight: 8 }, { arbitrary: fc.constantFrom(...MARKS), weight: 1 }),
  )
  .map(([said, shape, mark]) => {
    if (shape === 'loud') return said.toUpperCase() + mark;
    return (shape === 'capital' ? said.charAt(0).toUpperCase() + said.slice(1) : said) + mark;
  });
const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const known = fc.constantFrom<readonly string[]>([], [], ['summer', 'road', "o'brien"]);

test('a quick look lets every text through in which a detector finds something', () => {
  let found = 0;
  fc.assert(
    fc.property(text, fc.boolean(), known, (said, cased, names) => {
      const reading = prepareReading(blankPlaceholders(said), cased, '', new Set(names));
      if (DETECTORS.every((detector) => detector.find(reading).length === 0)) return;
      found += 1;
      expect(mayHoldIdentifier(said, cased, new Set(names)), said).toBe(true);
    }),
    { numRuns: 30_000 },
  );
  expect(found).toBeGreaterThan(3_000);
});

test.each([
  ['You feel pulled in two directions, because it matters to you.', false],
  ['Two of them came back on the second day.', false],
  ['It was five, area code two, or so.', true],
  ['I saw her on Monday, and on Friday night.', false],
  ['We came home two days before easter.', true],
  ['It was the third of june.', true],
  ['What would help you most this week?', false],
  ['I guess so. It was mostly all the paperwork, you know, the usual.', false],
  ["Sure, we can do that. I'm not sure I'd like it, though.", false],
  ['I talked to Marisela about it.', true],
  ['we came from B and went on', true],
  ['we moved to the county', true],
  ['Dr. Okonkwo said so', true],
])('%s', (said, expected) => {
  expect(mayHoldIdentifier(said, true, new Set())).toBe(expected);
});
