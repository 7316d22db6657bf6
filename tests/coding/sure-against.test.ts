import { describe, expect, test } from 'vitest';
import { codeSession } from '../../src/coding/code-session.js';
import type { Coder, Prediction } from '../../src/coding/coder.js';
import { loadCoder } from '../../src/coding/model/file.js';
import { modelFolder } from '../../src/coding/shipped.js';
import { LEAST_CASES, LEAST_PRECISION, lowerBound } from '../../src/coding/sure.js';
import { barAgainst } from '../../src/coding/sure-against.js';
import { isSureFinding } from '../../src/domain/coded-session.js';
import { casesAgainst } from '../fixtures/count-against.js';
import { sessionOf } from './session-of.js';

describe('sure that an utterance is against MI, though not of which code', () => {
  test.each([[null], ['oars-open']])(
    'the bar of a coder that comes along is what the hand-coded sessions say (%s)',
    (name) => {
      const coder = loadCoder(modelFolder(name));
      const bar = barAgainst(coder.identity.id);
      const cases = casesAgainst(coder).filter(({ probability }) => probability >= (bar?.from ?? 1));
      const right = cases.filter(({ isRight }) => isRight).length;
      expect(bar).toEqual({
        from: bar?.from,
        precision: Math.round((1000 * right) / cases.length) / 1000,
        low: Math.round(1000 * lowerBound(right, cases.length)) / 1000,
        cases: cases.length,
      });
      expect(cases.length).toBeGreaterThanOrEqual(LEAST_CASES);
      expect(bar?.low).toBeGreaterThanOrEqual(LEAST_PRECISION);
    },
  );

  const coded = (prediction: Prediction, id = 'oars-shipped') => {
    const coder: Coder = { identity: { id, version: '1', sha256: null }, predict: () => [prediction] };
    const session = sessionOf([['practitioner', 'You had better do as you are told.']]);
    return codeSession(session, coder, { codes: 'auto', explain: false, corrections: [] }).assignments[0];
  };
  const spread: Prediction = {
    probabilities: { DI: 0.3, WA: 0.25, CO: 0.2, GI: 0.25 },
    decision: 'DI',
    sure: false,
    rule: null,
    words: [],
  };

  test('likely together is sure for findings, and the code itself stays unsure', () => {
    const found = coded(spread);
    expect(found).toMatchObject({ code: 'DI', sure: false, surelyAgainst: true });
    expect(found && isSureFinding(found)).toBe(true);
  });

  test.each<[string, Prediction, string?]>([
    ['another code is given', { ...spread, decision: 'GI' }],
    ['they are less likely together', { ...spread, probabilities: { DI: 0.3, WA: 0.2, GI: 0.5 } }],
    ['a language model decides', { ...spread, by: 'language-model' }],
    ['the coder has no bar', spread, 'mine'],
  ])('not where %s', (_, prediction, id) => {
    expect(coded(prediction, id)?.surelyAgainst).toBeUndefined();
  });
});
