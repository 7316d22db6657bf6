import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleCorrections } from '../../src/coding/settle-corrections.js';
import type { CodeId } from '../../src/domain/codes.js';
import { type Correction, hashText } from '../../src/domain/correction.js';
import { sessionOf } from './session-of.js';

const WORDS = 'You kept going.';

function decision(
  reviewer: string,
  from: CodeId | null,
  to: CodeId | null,
  { id = 'u1', words = WORDS, note = null as string | null } = {},
): Correction {
  return {
    ...{ sessionId: 's1', utteranceId: id, textHash: hashText(words), fromCode: from, toCode: to },
    ...{ reviewer, decidedAt: null, note },
  };
}

const session = sessionOf([['practitioner', WORDS, []]]);
const settle = (...decisions: Correction[]) => {
  const { accepted, decisions: settled, problems } = settleCorrections(session, decisions);
  return {
    code: accepted[0]?.toCode ?? null,
    fates: settled.map(({ fate }) => fate),
    problems: problems.map(({ code }) => code),
  };
};

describe('decisions about one utterance, in the order of their time', () => {
  test('one counts, and so does a tick', () => {
    expect(settle(decision('ana', 'SR', 'CR'))).toEqual({ code: 'CR', fates: ['counted'], problems: [] });
    expect(settle(decision('ana', 'SR', 'SR'))).toEqual({ code: 'SR', fates: ['counted'], problems: [] });
  });

  test('one that found what the earlier left is the later word', () => {
    expect(settle(decision('ana', 'SR', 'CR'), decision('ben', 'CR', 'AF'))).toEqual({
      code: 'AF',
      fates: ['later', 'counted'],
      problems: [],
    });
  });

  test('one that did not know of the earlier is a conflict, listed and not counted', () => {
    expect(settle(decision('ana', 'SR', 'CR'), decision('ben', 'SR', 'AF'))).toEqual({
      code: 'CR',
      fates: ['counted', 'conflict'],
      problems: ['correction-conflict'],
    });
    const [problem] = settleCorrections(session, [decision('ana', 'SR', 'CR'), decision('ben', 'SR', 'AF')]).problems;
    expect(problem?.message).toBe(
      'expected decisions that build on each other, found two: ana decided CR; ben, who was shown SR, decided AF. The first counts.',
    );
  });

  test('whoever decides on the code that counts settles the conflict, also by a tick', () => {
    const both = [decision('ana', 'SR', 'CR'), decision('ben', 'SR', 'AF')];
    expect(settle(...both, decision('cleo', 'CR', 'AF'))).toEqual({
      code: 'AF',
      fates: ['later', 'later', 'counted'],
      problems: [],
    });
    expect(settle(...both, decision('ana', 'CR', 'CR')).problems).toEqual([]);
  });

  test('two who decided the same without knowing agree', () => {
    expect(settle(decision('ana', 'SR', 'CR'), decision('ben', 'SR', 'CR'))).toEqual({
      code: 'CR',
      fates: ['counted', 'counted'],
      problems: [],
    });
  });

  test('one that is taken back leaves the code to whoever gave it before', () => {
    expect(settle(decision('ana', 'SR', 'CR'), decision('ana', 'CR', null))).toEqual({
      code: null,
      fates: ['taken-back', 'taken-back'],
      problems: [],
    });
  });

  test('no decision is without a fate, and every conflict is told', () => {
    const code = fc.constantFrom<CodeId>('SR', 'CR', 'AF');
    const any = fc.tuple(fc.constantFrom('ana', 'ben'), code, fc.option(code, { freq: 5 }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (made) => {
        const { accepted, decisions, problems } = settleCorrections(
          session,
          made.map((one) => decision(...one)),
        );
        expect(decisions).toHaveLength(made.length);
        const counted = decisions.filter(({ fate }) => fate === 'counted');
        expect(counted.length > 0).toBe(accepted.length === 1);
        expect(new Set(counted.map(({ correction }) => correction.toCode)).size).toBeLessThan(2);
        expect(problems).toHaveLength(decisions.filter(({ fate }) => fate === 'conflict').length);
      }),
    );
  });
});

describe('a decision follows its words', () => {
  const places = (words: string, turns: Parameters<typeof sessionOf>[0], id = 'u1') => {
    const { accepted, problems } = settleCorrections(sessionOf(turns), [decision('ana', 'SR', 'CR', { id, words })]);
    return [accepted.map(({ utteranceId }) => utteranceId), problems.map(({ code }) => code)];
  };

  test('to another id, when lines were added before', () => {
    expect(
      places(WORDS, [
        ['client', 'Hello.', []],
        ['practitioner', `So. | ${WORDS}`, []],
      ]),
    ).toEqual([['u3'], ['corrections-followed']]);
  });

  test('to every piece, when its turn is now cut between them', () => {
    expect(places('You kept going, all week.', [['practitioner', 'Right. |You kept going, |all week.', []]])).toEqual([
      ['u2', 'u3'],
      ['corrections-followed'],
    ]);
  });

  test('among the same words said twice, to the ones that moved as far as their neighbours', () => {
    const turns: Parameters<typeof sessionOf>[0] = [
      ['client', 'Hello.', []],
      ['practitioner', 'Mm-hmm.', []],
      ['client', 'It was hard.', []],
      ['practitioner', 'Mm-hmm.', []],
      ['client', 'I stayed in.', []],
    ];
    const reviewed = [
      decision('ana', 'neutral', 'sustain', { id: 'u2', words: 'It was hard.' }),
      decision('ana', 'FA', 'SU', { id: 'u3', words: 'Mm-hmm.' }),
    ];
    const { accepted } = settleCorrections(sessionOf(turns), reviewed);
    expect(accepted.map(({ utteranceId, toCode }) => [utteranceId, toCode])).toEqual([
      ['u3', 'sustain'],
      ['u4', 'SU'],
    ]);
  });

  test('nowhere, when nothing tells which of the same words was meant, or when they are gone; and says so', () => {
    const twice: Parameters<typeof sessionOf>[0] = [
      ['client', 'Hello.', []],
      ['practitioner', 'Mm-hmm.', []],
      ['client', 'Yes.', []],
      ['practitioner', 'Mm-hmm.', []],
    ];
    expect(places('Mm-hmm.', twice, 'u1')).toEqual([[], ['correction-no-longer-fits']]);
    expect(places(WORDS, [['practitioner', 'You went on.', []]])).toEqual([[], ['correction-no-longer-fits']]);
  });
});
