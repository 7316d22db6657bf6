import { expect, test } from 'vitest';
import { codeSession } from '../../src/coding/code-session.js';
import { loadShippedCoder } from '../../src/coding/shipped.js';
import { sessionOf } from './session-of.js';

const coder = loadShippedCoder();
const session = sessionOf([
  ['practitioner', 'What would you like to be different a year from now?'],
  ['client', 'I really want to quit drinking, for my kids.'],
  ['practitioner', 'So it sounds like your kids matter more to you than the drinking.'],
  ['client', 'Mm-hmm.'],
  ['practitioner', '   '],
  ['other', 'The phone rings.'],
]);

test('the shipped coder knows a question, a reflection and talk about change', () => {
  const codes = codeSession(session, coder, { codes: 'auto', explain: false, corrections: [] }).assignments.map(
    (one) => one.code,
  );
  expect(codes[0]).toBe('OQ');
  expect(['change', 'sustain']).toContain(codes[1]);
  expect(['SR', 'CR']).toContain(codes[2]);
  expect(codes.slice(3)).toEqual(['neutral', null, null]);
});

test('probabilities sum to one over the codes of the role', () => {
  for (const prediction of coder.predict(session, { explain: false })) {
    if (prediction === null) continue;
    const sum = Object.values(prediction.probabilities).reduce((total, value) => total + value, 0);
    expect(sum).toBeCloseTo(1, 6);
  }
});

test('asked why, it names words of the utterance', () => {
  const [, , reflection] = codeSession(session, coder, { codes: 'auto', explain: true, corrections: [] }).assignments;
  expect(reflection?.because).toMatch(/sounds|like/);
});
