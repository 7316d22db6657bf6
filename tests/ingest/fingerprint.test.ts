import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/ingest/fingerprint.js';
import { makeResult } from '../support/make-results.js';

const said = fc.array(
  fc
    .array(fc.constantFrom('I', "don't", 'Know', '--', '…', '7', 'Naïve', 'ﬁne', '(so)', 'went home,', ''), {
      maxLength: 20,
    })
    .map((words) => words.join(' ')),
  { maxLength: 12 },
);

test('a fingerprint is the hash of the words in lower case, each followed by a space, whatever their script', () => {
  const { session } = makeResult({ id: 's', said: [] }).coded;
  fc.assert(
    fc.property(said, (spoken) => {
      const turns = spoken.map((text, index) => ({
        index,
        speaker: 'T',
        text,
        spoken: text,
        start: null,
        end: null,
        line: index + 1,
        codings: [],
      }));
      const words = spoken.flatMap(
        (one) =>
          one
            .normalize('NFKC')
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [],
      );
      const expected = words.length < 50 ? '' : hashOf(words.map((word) => `${word} `).join(''));
      expect(fingerprintOf({ ...session, turns })).toBe(expected);
    }),
    { numRuns: 1_000 },
  );
});

test('a session of any length is hashed whole', () => {
  const { session } = makeResult({ id: 's', said: [] }).coded;
  const turn = { index: 0, speaker: 'T', start: null, end: null, line: 1, codings: [] };
  const said = Array.from({ length: 9_000 }, (_, at) => (at % 100 === 7 ? `Naïve ${at}` : `Word ${at}, and on`));
  const turns = [...said, 'x'.repeat(200_000), 'é'.repeat(200_000)].map((text) => ({ ...turn, text, spoken: text }));
  const words = turns.flatMap(({ spoken }) => spoken.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  expect(fingerprintOf({ ...session, turns })).toBe(hashOf(words.map((word) => `${word} `).join('')));
});

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
