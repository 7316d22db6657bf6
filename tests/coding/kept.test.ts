import { expect, test } from 'vitest';
import { loadShippedCoder } from '../../src/coding/shipped.js';
import { readCorpora } from '../../src/learn/corpora/read-corpora.js';
import { codeKept, KEPT } from '../fixtures/kept-sessions.js';

const coded = codeKept(loadShippedCoder());

test.each([
  ['practitioner', 0.85, 4],
  ['client', 0.88, 6],
] as const)(
  'telling utterances of a %s in conversations kept back are right, and hardly any is laughable',
  (role, share, most) => {
    const own = coded.filter((one) => one.role === role);
    const telling = own.filter(({ right }) => right.length > 0);
    expect(telling.filter(({ code, right }) => right.includes(code)).length / telling.length).toBeGreaterThan(share);
    expect(own.filter(({ code, never }) => never.includes(code)).length).toBeLessThanOrEqual(most);
  },
);

test('nothing learns from what is kept back', () => {
  expect(KEPT.length).toBeGreaterThan(8);
  expect(readCorpora(['fixtures/kept'], [])).toEqual([]);
});
