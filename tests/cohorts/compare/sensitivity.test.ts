import { describe, expect, it } from 'vitest';
import { frameSessions } from '../../../src/cohorts/compare/frame.js';
import { checkSensitivity } from '../../../src/cohorts/compare/sensitivity.js';
import { correctVariants, toVariant } from '../../../src/cohorts/compare/variants.js';
import type { SavedCode } from '../../../src/cohorts/saved-code.js';
import type { CodeId } from '../../../src/domain/codes.js';
import { INSTRUMENTS } from '../../../src/instruments/instruments.js';
import { summary } from '../summaries.js';

/** `OQ:h` a person's code, `OQ:m0.9` a machine's, `OQ>CQ` machine said OQ, a person made CQ of it. */
const counting = { permissionCoversVolley: true, instruments: INSTRUMENTS };

function codes(text: string): SavedCode[] {
  return text.split(' ').map((part, n) => {
    const [, first, , second, confidence] = /^(\w+?)(>(\w+)|:h|:m([\d.]+))$/.exec(part) ?? [];
    const code = (second ?? first) as CodeId;
    const human = confidence === undefined;
    return {
      utteranceId: `u${n + 1}`,
      role: 'practitioner',
      text: 'some words',
      assignment: {
        utteranceId: `u${n + 1}`,
        code,
        source: human ? 'human' : 'model',
        confidence: human ? null : Number(confidence),
        sure: human,
        because: null,
        humanCode: human ? code : null,
        machineCode: second ? (first as CodeId) : human ? null : code,
        note: null,
      },
    };
  });
}

function valueIn(
  measures: readonly { measure: string; result: { value: number | null } }[] | null | undefined,
  measure: string,
) {
  return measures?.find((one) => one.measure === measure)?.result.value;
}

describe('a session counted again', () => {
  const session = summary({ id: 's1' });

  it('on people’s codes only', () => {
    const { human } = toVariant(session, codes('OQ:h CQ:m0.9 CQ:m0.3 SR:h'), counting);
    expect(valueIn(human, 'percent_open_questions')).toBe(100);
    expect(toVariant(session, codes('OQ:m0.9'), counting).human).toBeNull();
  });

  it('on confident codes only', () => {
    const { confident } = toVariant(session, codes('OQ:h CQ:m0.9 CQ:m0.3'), counting);
    expect(valueIn(confident, 'percent_open_questions')).toBe(50);
  });

  it('keeps talk time, which no code changes', () => {
    expect(valueIn(toVariant(session, codes('OQ:h'), counting).human, 'practitioner_talk_percent')).toBe(50);
  });
});

describe('mistakes of the machine, known from what people made of its codes', () => {
  it('are spread over the codes they stand for', () => {
    // Of 200 machine OQ that people saw, 150 are OQ and 50 CQ; so 8 more count as 6 and 2.
    const seen = toVariant(
      summary({ id: 'seen' }),
      codes(`${'OQ>OQ '.repeat(150)}${'OQ>CQ '.repeat(49)}OQ>CQ`),
      counting,
    );
    const unseen = toVariant(
      summary({ id: 'unseen' }),
      codes(`${'OQ:m0.9 '.repeat(7)}OQ:m0.9 SR:m0.9 SR:m0.9`),
      counting,
    );
    const corrected = correctVariants([seen, unseen], INSTRUMENTS);
    if (corrected.status !== 'corrected') throw new Error(corrected.because);
    expect(corrected.pairs).toBe(200);
    expect(valueIn(corrected.sessions.get('unseen'), 'percent_open_questions')).toBeCloseTo(75, 10);
    // Nobody saw a machine SR, so it stands for itself.
    expect(valueIn(corrected.sessions.get('unseen'), 'reflection_to_question_ratio')).toBeCloseTo(2 / 8, 10);
  });

  it('are not guessed from a handful', () => {
    const few = toVariant(summary({ id: 's' }), codes('OQ>OQ OQ>CQ'), counting);
    expect(correctVariants([few], INSTRUMENTS)).toEqual({
      status: 'not-corrected',
      because: 'needs 200 utterances coded by both a person and the machine, found 2',
    });
  });
});

describe('the primary family again', () => {
  it('says for each set how many sessions are left, or why there are none', () => {
    const sessions = ['a', 'b'].flatMap((cohort) =>
      [1, 2, 3].map((n) =>
        summary({
          id: `${cohort}${n}`,
          cohort,
          practitioner: `${cohort}${n}`,
          OQ: n,
          CQ: 3,
          SR: 2,
          minutes: cohort === 'a' || n < 3 ? 20 : 5,
        }),
      ),
    );
    const variants = new Map(
      sessions.map((one, n) => [
        one.sessionId,
        toVariant(one, codes(n < 3 ? 'OQ:h CQ:h SR:h' : 'OQ:m0.9 CQ:m0.9 SR:m0.2'), counting),
      ]),
    );
    const found = checkSensitivity(
      frameSessions(sessions, 'cohort', null),
      variants,
      [{ instrument: 'miti-3.1.1', measure: 'percent_open_questions' }],
      { replicates: 50, seed: 1, primary: null, instruments: INSTRUMENTS },
    );
    expect(found.map(({ id, sessions: n, because, rows }) => [id, n, because, rows.length])).toEqual([
      ['people', 3, 'no such sessions in b', 0],
      ['confident', 6, null, 1],
      ['ten-minutes', 5, null, 1],
      ['corrected', 0, 'needs 200 utterances coded by both a person and the machine, found 0', 0],
    ]);
  });
});
