import { expect, test } from 'vitest';
import { looksMistyped } from '../../../src/ingest/identifiers/english.js';

const SLIPS = ['definately', 'becuase', 'freind', 'thougt', 'atleast', 'recieve'];
const NAMES = ['okonkwo', 'quvenzhane', 'xzqjk', 'oyelaran', 'szymborska'];

test('a slip of the keyboard is told from a name, whether words are looked up one by one or in a list', () => {
  const answers = () => [SLIPS.map(looksMistyped), NAMES.map(looksMistyped)];
  const first = answers();
  expect(first[0]).toEqual(SLIPS.map(() => true));
  expect(first[1]).toEqual(NAMES.map(() => false));
  // From some two thousand questions on there is a list.
  for (let round = 0; round < 200; round++) answers();
  expect(answers()).toEqual(first);
});
