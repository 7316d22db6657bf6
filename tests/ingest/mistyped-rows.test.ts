import { expect, test } from 'vitest';
import { toFacts } from '../../src/ingest/formats/parts/facts.js';
import { findMistypedRows } from '../../src/ingest/mistyped-rows.js';

const FACTS = toFacts([['site', 'north']]);

test.each([
  ['a letter is missing', ['may/visit-4.tx'], ['may/visit-4.txt', 'may/other.csv'], ['may/visit-4.txt']],
  ['a letter is wrong', ['may/vizit-4.txt'], ['may/visit-4.txt'], ['may/visit-4.txt']],
  ['nothing is near', ['may/quite-another.txt'], ['may/v.txt'], []],
  ['the near one has a row of its own', ['a1.txt', 'a2.txt'], ['a1.txt'], []],
  ['a row is about a session', ['#visit-4'], ['visit-5.txt'], []],
])('%s', (_, rows, paths, expected) => {
  const sideFiles = Object.fromEntries(rows.map((row) => [row, FACTS]));
  expect(findMistypedRows(sideFiles, paths).map(({ source }) => source.path)).toEqual(expected);
});
