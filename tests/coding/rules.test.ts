import { expect, test } from 'vitest';
import { decideByRule } from '../../src/coding/rules.js';

const practitioner = (spoken: string, before = 'I stopped going.') =>
  decideByRule({ role: 'practitioner', spoken, before })?.code ?? null;
const client = (spoken: string, before = 'You stopped going.') =>
  decideByRule({ role: 'client', spoken, before })?.code ?? null;

test.each([
  ['Mm-hmm.', 'FA'],
  ['Okay.', 'FA'],
  ['okay yeah', 'FA'],
  ['Right, right.', 'FA'],
  ['Hello there!', 'FI'],
  ['Nice to meet you.', 'FI'],
  ['Thank you.', 'FI'],
  ['Tell me more about that.', 'OQ'],
  ['And it’s up to you.', 'EC'],
  ['Would it be okay if I shared some information with you?', 'SK'],
  ['Is that all right with you?', 'SK'],
  ['You need to stop making excuses.', 'DI'],
  ['If you keep drinking like this you’ll lose your job.', 'WA'],
])('%s is %s', (spoken, code) => {
  expect(practitioner(spoken)).toBe(code);
});

test.each([
  'Okay, so you stopped going.',
  'Right, and what happened then?',
  'Hello, what brings you here today?',
  'It is up to you to stop this.',
  'You are welcome to come.',
  'You need to feel safe first.',
  'If you keep at it you will find it gets easier.',
  '',
  '[laughs]'.replace(/./g, ' '),
])('%j is left to the model', (spoken) => {
  expect(practitioner(spoken)).toBeNull();
});

test('a yes that answers a question is not a mere sound, nor is a check', () => {
  expect(practitioner('Yes.', 'Do you run groups?')).toBeNull();
  expect(client('Okay.', 'Shall we meet on Monday?')).toBeNull();
  expect(client('Mm-hmm.')).toBe('neutral');
  expect(practitioner('Right?')).toBeNull();
  expect(practitioner('Okay?')).toBeNull();
});
