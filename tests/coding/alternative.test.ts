import { expect, test } from 'vitest';
import { alternativeTo } from '../../src/coding/alternative.js';
import { codeSession } from '../../src/coding/code-session.js';
import type { Coder, Prediction } from '../../src/coding/coder.js';
import { guardAgainst } from '../../src/coding/guard-against.js';
import { loadCoder } from '../../src/coding/model/file.js';
import { type CodeAssignment, isTentative } from '../../src/domain/coded-session.js';
import { readSessions } from '../support/read-session.js';
import { sessionOf } from './session-of.js';

const OPTIONS = { codes: 'auto', explain: false, corrections: [] } as const;

/** What a session's only utterance comes to when the machine thinks this of it. */
function coded(role: 'practitioner' | 'client', words: string, prediction: Partial<Prediction>): CodeAssignment {
  const coder: Coder = {
    identity: { id: 'fixed', version: '1', sha256: null },
    predict: (session) => session.utterances.map(() => ({ probabilities: {}, rule: null, words: [], ...prediction })),
  };
  const [first] = codeSession(sessionOf([[role, words]]), coder, OPTIONS).assignments;
  if (first === undefined) throw new Error('nothing was coded');
  return first;
}

test('a code that might as well stand there is named where the machine holds it for at least half as likely', () => {
  expect(alternativeTo('SR', { SR: 0.4, CR: 0.1, GI: 0.2 })).toBe('GI');
  expect(alternativeTo('SR', { SR: 0.4, CR: 0.1, GI: 0.15 })).toBeNull();
  expect(alternativeTo('SR', { SR: 0.6, CR: 0.3 })).toBe('CR');
  expect(alternativeTo('SR', { SR: 0.7, CR: 0.3 })).toBeNull();
  expect(alternativeTo('SR', { SR: 1 })).toBeNull();
  expect(alternativeTo('change', { change: 0.4, neutral: 0.55, sustain: 0.05 })).toBe('neutral');
});

test('a code against motivational interviewing is said outright or not at all', () => {
  expect(alternativeTo('SU', { SU: 0.2, CO: 0.45, SR: 0.1 })).toBe('SR');
  expect(alternativeTo('SU', { SU: 0.2, CO: 0.8 })).toBeNull();
  expect(alternativeTo('DI', { DI: 0.5, CO: 0.4, SR: 0.1 })).toBe('CO');
});

test('what a guard rules out is not named, but the next that is not', () => {
  expect(alternativeTo('FI', { FI: 0.4, AF: 0.3, SU: 0.2 }, (code) => code === 'AF')).toBe('SU');
  expect(alternativeTo('FI', { FI: 0.6, AF: 0.35, SU: 0.05 }, (code) => code === 'AF')).toBeNull();
});

test('in the clinic no page names a code that a guard rules out for these words, whatever was said around', async () => {
  const coder = loadCoder('src/coding/model/shipped');
  let named = 0;
  for (const session of await readSessions('fixtures/clinic/riverside/p01')) {
    const { assignments } = codeSession(session, coder, { ...OPTIONS, codes: 'model' });
    for (const [at, { alternative }] of assignments.entries()) {
      const { role = 'other', spoken = '' } = session.utterances[at] ?? {};
      if (alternative === undefined) continue;
      named += 1;
      const guard = guardAgainst(alternative.code, role, spoken, { before: () => '', own: () => '' });
      // Those that ask for what was said around are not asked here.
      if (
        guard?.follows === undefined &&
        guard?.after === undefined &&
        guard?.unlessBefore === undefined &&
        guard?.returned !== true
      )
        expect(guard === null || guard.unlessReturned === true).toBe(true);
    }
  }
  expect(named).toBeGreaterThan(20);
});

test('a language model’s code stands by itself: the probabilities beside it are another coder’s', () => {
  const words = 'You were up all night.';
  const prediction = { probabilities: { SR: 0.4, CR: 0.35 }, decision: 'SR' } as const;
  expect(coded('practitioner', words, prediction)).toMatchObject({ alternative: { code: 'CR', confidence: 0.35 } });
  expect(coded('practitioner', words, { ...prediction, by: 'language-model' })).not.toHaveProperty('alternative');
});

test('what a client says of ending their life leans no way, in the second place neither', () => {
  const words = 'I want to kill myself.';
  for (const decision of ['neutral', 'change'] as const) {
    const found = coded('client', words, { probabilities: { neutral: 0.5, change: 0.5 }, decision });
    expect(found.code).toBe('neutral');
    expect(found).not.toHaveProperty('alternative');
  }
});

test('a page draws as certain what people coded and what findings may rest on, and all else as a question', () => {
  const machine = coded('practitioner', 'You were up all night.', { probabilities: { SR: 0.8, CR: 0.2 }, sure: true });
  expect(isTentative(machine, 0.5)).toBe(false);
  expect(isTentative({ ...machine, sure: false }, 0.5)).toBe(true);
  expect(isTentative({ ...machine, sure: false, surelyAgainst: true }, 0.5)).toBe(false);
  expect(isTentative({ ...machine, confidence: 0.4 }, 0.5)).toBe(true);
  expect(isTentative({ ...machine, source: 'human', sure: true, confidence: null }, 0.5)).toBe(false);
});
