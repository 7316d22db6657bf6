import { expect, test } from 'vitest';
import { WordList } from '../../../src/ingest/identifiers/word-list.js';
import { loadEnglishWords } from '../../../src/ingest/learnt-weights.js';

const LINES = 'a\nan\nan-d an-e\nand andes andy\nbe\nbee beer bees';

test('a list has the words of its lines, and no beginning or line of them', () => {
  const words = new WordList(LINES);
  const asked = ['a', 'an', 'and', 'andes', 'an-e', 'bees', 'be', 'b', '', 'ande', 'andes andy', 'cat', 'beers'];
  expect(asked.filter((word) => words.has(word))).toEqual(['a', 'an', 'and', 'andes', 'an-e', 'bees', 'be']);
  expect([...words]).toEqual(LINES.split(/\s/));
});

test.each(['everyday', 'rarer'] as const)('every %s English word is found where the list has it', (kind) => {
  const text = loadEnglishWords()[kind];
  const words = new WordList(text);
  const all = text.split(/\s+/);
  expect(all.length).toBeGreaterThan(20_000);
  expect(all.filter((word) => !words.has(word))).toEqual([]);
});
