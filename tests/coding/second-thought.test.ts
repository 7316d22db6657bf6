import { expect, test } from 'vitest';
import { codeSession } from '../../src/coding/code-session.js';
import type { Coder, Prediction } from '../../src/coding/coder.js';
import { type CodeAssignment, secondThought } from '../../src/domain/coded-session.js';
import { sessionOf } from './session-of.js';

/** What a session's first utterance comes to when the machine thinks this of it. */
function coded(role: 'practitioner' | 'client', words: string, prediction: Partial<Prediction>): CodeAssignment {
  const coder: Coder = {
    identity: { id: 'fixed', version: '1', sha256: null },
    predict: (session) => session.utterances.map(() => ({ probabilities: {}, rule: null, words: [], ...prediction })),
  };
  const [first] = codeSession(sessionOf([[role, words]]), coder, {
    codes: 'auto',
    explain: false,
    corrections: [],
  }).assignments;
  if (first === undefined) throw new Error('nothing was coded');
  return first;
}

const thought = (prediction: Partial<Prediction>) =>
  secondThought(coded('practitioner', 'You were up all night.', prediction), 0.5)?.code ?? null;

test('a code that might as well stand there is named: where the machine is unsure, or nearly as sure of the next', () => {
  expect(thought({ probabilities: { SR: 0.4, CR: 0.1, GI: 0.15 } })).toBe('GI');
  expect(thought({ probabilities: { SR: 0.6, CR: 0.3 } })).toBe('CR');
  expect(thought({ probabilities: { SR: 0.7, CR: 0.3 } })).toBeNull();
  expect(thought({ probabilities: { SR: 1 } })).toBeNull();
});

test('beside a code decided for another reason than being likeliest, the likeliest is named', () => {
  expect(thought({ probabilities: { SU: 0.2, CO: 0.45, SR: 0.3 }, decision: 'SU' })).toBe('CO');
});

test('a language model’s code stands by itself: the probabilities beside it are another coder’s', () => {
  expect(thought({ probabilities: { SR: 0.4, CR: 0.35 }, decision: 'SR', by: 'language-model' })).toBeNull();
});

test('what a client says of ending their life leans no way, in the second place neither', () => {
  const words = 'I want to kill myself.';
  expect(
    coded('client', words, { probabilities: { neutral: 0.5, change: 0.5 }, decision: 'neutral' }),
  ).not.toHaveProperty('runnerUp');
  expect(coded('client', words, { probabilities: { neutral: 0.4, change: 0.6 } })).toMatchObject({ code: 'neutral' });
  expect(coded('client', words, { probabilities: { neutral: 0.4, change: 0.6 } })).not.toHaveProperty('runnerUp');
});
