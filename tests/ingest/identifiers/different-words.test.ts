import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DifferentWords } from '../../../src/ingest/identifiers/different-words.js';
import { commonness } from '../../../src/ingest/identifiers/english.js';

function addAll(different: DifferentWords, words: readonly string[]): void {
  const text = words.join(' ');
  let start = 0;
  for (const word of words) {
    different.add(text, start, start + word.length);
    start += word.length + 1;
  }
}

test('each session counts its own different words, and those in no list of English', () => {
  const word = fc.constantFrom('river', 'talk', 'qwrtz', 'lemon', 'xyzzyq', 'tea', 'vlkns');
  const different = new DifferentWords();
  fc.assert(
    fc.property(fc.array(word), (words) => {
      different.startSession();
      addAll(different, words);
      const once = [...new Set(words)];
      expect(different.count).toBe(once.length);
      expect(different.unknown).toBe(once.filter((one) => commonness(one) === 0).length);
    }),
  );
});

test('words that there is no room for are counted once as well', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `zz${at.toString(26)}q`);
  const different = new DifferentWords();
  different.startSession();
  addAll(different, many);
  addAll(different, many.toReversed());
  expect(different.count).toBe(20_000);
  different.startSession();
  addAll(different, ['river', 'river', many[19_999] ?? '']);
  expect([different.count, different.unknown]).toEqual([2, 1]);
});
