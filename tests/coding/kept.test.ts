import { expect, test } from 'vitest';
import { loadShippedCoder } from '../../src/coding/shipped.js';
import { CLIENT_CODES, PRACTITIONER_CODES } from '../../src/domain/codes.js';
import { readCorpora } from '../../src/learn/corpora/read-corpora.js';
import { codeKept, KEPT_FOLDERS, readKept } from '../fixtures/kept-sessions.js';

const coded = codeKept(loadShippedCoder(), KEPT_FOLDERS.known);

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

test.each(Object.entries(KEPT_FOLDERS))('nothing learns from what is kept back, %s', (_set, folder) => {
  expect(readKept(folder).length).toBeGreaterThan(8);
  expect(readCorpora([folder], [])).toEqual([]);
});

test('no code is right and forbidden at once, nor unknown', () => {
  for (const { role, text, right, never } of Object.values(KEPT_FOLDERS).flatMap(readKept).flat()) {
    expect(
      right.filter((code) => never.includes(code)),
      text,
    ).toEqual([]);
    const known: readonly string[] = role === 'practitioner' ? PRACTITIONER_CODES : CLIENT_CODES;
    expect(
      [...right, ...never].filter((code) => !known.includes(code)),
      text,
    ).toEqual([]);
  }
});
