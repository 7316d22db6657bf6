import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../src/domain/count-words.js';

const piece = fc.oneof(
  fc.constantFrom(
    'so',
    "don't",
    'don’t',
    'mm-hmm',
    '--',
    '…',
    '“',
    '7',
    'é',
    'naïve',
    '—',
    '-',
    "'",
    '’',
    'ß',
    '日本',
    '\u00a0',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);

test('words are runs of letters and digits with inner apostrophes and hyphens, in any script', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.constantFrom('', ' '))), (pieces) => {
      const text = pieces.flat().join('');
      expect(countWords(text)).toBe(text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0);
    }),
    { numRuns: 5_000 },
  );
});
