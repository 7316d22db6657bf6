import { expect, test } from 'vitest';
import { codeSession, HUMAN_CODER } from '../../src/coding/code-session.js';
import type { Coder } from '../../src/coding/coder.js';
import type { CodeId } from '../../src/domain/codes.js';
import { hashText } from '../../src/domain/correction.js';
import type { HumanCoding } from '../../src/domain/transcript.js';
import { sessionOf } from './session-of.js';

const AUTO = { codes: 'auto', explain: false, corrections: [] } as const;

const turnCoding = (annotator: string, groups: CodeId[][], rest: CodeId[] = ['FA', 'ST']): HumanCoding => ({
  unit: 'turn',
  annotator,
  groups,
  rest,
  original: {},
});

const rowCoding = (annotator: string, code: CodeId, note: string | null = null): HumanCoding => ({
  unit: 'utterance',
  annotator,
  code,
  note,
  original: code,
});

/** A coder that says the same of every utterance. */
function alwaysSays(probabilities: Partial<Record<CodeId, number>>): Coder {
  return {
    identity: { id: 'fixed', version: '1', sha256: null },
    predict: (session) => session.utterances.map(() => ({ probabilities, rule: null, words: [] })),
  };
}

/** A coder that answers by position. */
function says(...answers: Partial<Record<CodeId, number>>[]): Coder {
  return {
    identity: { id: 'fixed', version: '1', sha256: null },
    predict: (session) =>
      session.utterances.map((_, at) => ({ probabilities: answers[at] ?? {}, rule: null, words: [] })),
  };
}

test('a code per turn bounds its utterances, and the machine only chooses which is which', () => {
  const session = sessionOf([['practitioner', 'You miss her.| What would help?', [turnCoding('a', [['OQ'], ['CR']])]]]);
  const coded = codeSession(session, says({ GI: 0.8, CR: 0.15, OQ: 0.05 }, { GI: 0.7, OQ: 0.3 }), AUTO);
  expect(coded.assignments.map((one) => [one.code, one.source, one.machineCode])).toEqual([
    ['CR', 'human', 'GI'],
    ['OQ', 'human', 'GI'],
  ]);
});

test('what holds no words bears the code of its turn only where that leaves no choice', () => {
  const session = sessionOf([
    ['practitioner', '…', [turnCoding('a', [], ['AF', 'FA', 'FI'])]],
    ['practitioner', '…| You miss her.', [turnCoding('a', [['CR']], ['AF', 'FA'])]],
    ['client', '…', [turnCoding('a', [['neutral']], [])]],
  ]);
  const coded = codeSession(session, null, AUTO);
  expect(coded.assignments.map((one) => one.code)).toEqual([null, null, 'CR', 'neutral']);
});

test('with fewer utterances than groups the first group is met', () => {
  const session = sessionOf([['practitioner', 'You miss her, do you?', [turnCoding('a', [['CQ'], ['SR']])]]]);
  const coded = codeSession(session, alwaysSays({ SR: 0.9, CQ: 0.1 }), AUTO);
  expect(coded.assignments[0]?.code).toBe('CQ');
});

test('several coders are reconciled by majority, and a tie goes to the likelier code', () => {
  const session = sessionOf([
    ['practitioner', 'One.', [rowCoding('a', 'SR'), rowCoding('b', 'CR'), rowCoding('c', 'CR')]],
    ['practitioner', 'Two.', [rowCoding('a', 'SR'), rowCoding('b', 'CR')]],
  ]);
  const coded = codeSession(session, alwaysSays({ SR: 0.4, CR: 0.6 }), AUTO);
  expect(coded.assignments.map((one) => one.code)).toEqual(['CR', 'CR']);
  expect(codeSession(session, null, AUTO).assignments.map((one) => one.code)).toEqual(['CR', 'SR']);
});

test('people win over the machine, which codes what they left', () => {
  const session = sessionOf([
    ['practitioner', 'Well done.', [rowCoding('a', 'SU', 'warm')]],
    ['practitioner', 'Tell me.'],
  ]);
  const coded = codeSession(session, alwaysSays({ OQ: 0.7, AF: 0.3 }), AUTO);
  expect(coded.assignments).toEqual([
    {
      utteranceId: 'u1',
      code: 'SU',
      source: 'human',
      confidence: null,
      sure: true,
      because: null,
      humanCode: 'SU',
      machineCode: 'OQ',
      reviewer: null,
      decidedAt: null,
      note: 'warm',
    },
    {
      utteranceId: 'u2',
      code: 'OQ',
      source: 'model',
      confidence: 0.7,
      sure: false,
      because: null,
      humanCode: null,
      machineCode: 'OQ',
      reviewer: null,
      decidedAt: null,
      note: null,
    },
  ]);
});

test('`model` keeps the human code only beside its own', () => {
  const session = sessionOf([['practitioner', 'Well done.', [rowCoding('a', 'SU')]]]);
  const [one] = codeSession(session, alwaysSays({ OQ: 0.7 }), { ...AUTO, codes: 'model' }).assignments;
  expect(one).toMatchObject({ code: 'OQ', source: 'model', humanCode: 'SU' });
});

test('`human` leaves uncoded what people left uncoded', () => {
  const session = sessionOf([
    ['practitioner', 'Well done.', [rowCoding('a', 'SU')]],
    ['client', 'Thanks.'],
  ]);
  const coded = codeSession(session, null, { ...AUTO, codes: 'human' });
  expect(coded.coder).toEqual(HUMAN_CODER);
  expect(coded.assignments.map((one) => one.code)).toEqual(['SU', null]);
});

test('a correction is applied to the words it was made on, and to no others', () => {
  const session = sessionOf([['practitioner', 'Well done.', [rowCoding('a', 'SU')]]]);
  const correction = {
    sessionId: 's1',
    utteranceId: 'u1',
    fromCode: 'SU',
    toCode: 'AF',
    note: 'specific',
    reviewer: 'r',
    decidedAt: null,
  } as const;
  const apply = (textHash: string) =>
    codeSession(session, null, { ...AUTO, corrections: [{ ...correction, textHash }] }).assignments[0];
  expect(apply(hashText('Well done.'))).toMatchObject({
    code: 'AF',
    source: 'correction',
    humanCode: 'SU',
    note: 'specific',
  });
  expect(apply(hashText('Other words.'))).toMatchObject({ code: 'SU', source: 'human' });
});

test("a client's turn never takes a practitioner's code", () => {
  const session = sessionOf([['client', 'I might.', [rowCoding('a', 'SR')]]]);
  expect(codeSession(session, alwaysSays({ change: 0.6 }), AUTO).assignments[0]).toMatchObject({
    code: 'change',
    source: 'model',
  });
});
