import { describe, expect, it } from 'vitest';
import { frameSessions } from '../../../src/cohorts/compare/frame.js';
import { checkSensitivity } from '../../../src/cohorts/compare/sensitivity.js';
import { toVariant } from '../../../src/cohorts/compare/variants.js';
import type { SavedCode } from '../../../src/cohorts/saved-code.js';
import type { CodeId } from '../../../src/domain/codes.js';
import { INSTRUMENTS } from '../../../src/instruments/instruments.js';
import { summary } from '../summaries.js';

/** `OQ:h` a person's code, `OQ:m0.9` a machine's, `OQ>CQ` machine said OQ, a person made CQ of it. */
const counting = { permissionCoversVolley: true, instruments: INSTRUMENTS };
const ONCE = {
  replicates: 50,
  seed: 1,
  estimand: 'practitioners',
  covariates: null,
  instruments: INSTRUMENTS,
} as const;
const session = (id: string) => summary({ id });

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
        sure: human,
        source: human ? 'human' : 'model',
        confidence: human ? null : Number(confidence),
        because: null,
        humanCode: human ? code : null,
        machineCode: second ? (first as CodeId) : human ? null : code,
        reviewer: null,
        decidedAt: null,
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
  const one = session('s1');

  it('on people’s codes only', () => {
    const { human } = toVariant(one, codes('OQ:h CQ:m0.9 CQ:m0.3 SR:h'), counting);
    expect(valueIn(human, 'percent_open_questions')).toBe(100);
    expect(toVariant(one, codes('OQ:m0.9'), counting).human).toBeNull();
  });

  it('on confident codes only', () => {
    const { confident } = toVariant(one, codes('OQ:h CQ:m0.9 CQ:m0.3'), counting);
    expect(valueIn(confident, 'percent_open_questions')).toBe(50);
  });

  it('keeps talk time, which no code changes', () => {
    expect(valueIn(toVariant(one, codes('OQ:h'), counting).human, 'practitioner_talk_percent')).toBe(50);
  });
});

describe('a session that people coded as well as the machine', () => {
  it('is counted twice on the same utterances', () => {
    const { doubled, machine } = toVariant(session('s1'), codes('OQ>CQ OQ>OQ CQ>CQ SR>SR'), counting);
    expect([
      valueIn(doubled?.people, 'percent_open_questions'),
      valueIn(doubled?.machine, 'percent_open_questions'),
    ]).toEqual([100 / 3, 200 / 3]);
    expect(valueIn(machine, 'percent_open_questions')).toBe(200 / 3);
  });

  it('is not one where a few codes were put right: those were chosen', () => {
    expect(toVariant(session('s1'), codes(`OQ>CQ ${'OQ:m0.9 '.repeat(30)}OQ>CQ`), counting).doubled).toBeNull();
    expect(toVariant(session('s1'), codes('OQ>CQ OQ:m0.9 OQ:m0.9 OQ:m0.9 OQ:m0.9'), counting).doubled).toBeNull();
  });

  it('may be a drawn stretch of twenty utterances', () => {
    const { doubled } = toVariant(
      session('s1'),
      codes(`${'CQ:m0.9 '.repeat(50)}${'OQ>CQ '.repeat(20)}CQ:m0.9`),
      counting,
    );
    expect(valueIn(doubled?.people, 'percent_open_questions')).toBe(0);
    expect(valueIn(doubled?.machine, 'percent_open_questions')).toBe(100);
  });
});

describe('the machine’s leaning', () => {
  const ref = { instrument: 'miti-3.1.1', measure: 'percent_open_questions' } as const;
  /** Six practitioners a cohort of two sessions each: the first coded by people too, where half of what is called open is closed. */
  const sessions = ['a', 'b'].flatMap((cohort) =>
    [1, 2, 3, 4, 5, 6].flatMap((practitioner) =>
      [1, 2].map((n) =>
        summary({ id: `${cohort}${practitioner}-${n}`, cohort, practitioner: `${cohort}${practitioner}` }),
      ),
    ),
  );
  const variants = new Map(
    sessions.map((one, at) => {
      const open = one.metadata.cohort === 'b' ? 8 : 4 + (at % 3);
      const half = Math.floor(open / 2);
      const repeat = (what: string, times: number): string[] => Array.from({ length: times }, () => what);
      const text = one.sessionId.endsWith('1')
        ? [...repeat('OQ>OQ', half), ...repeat('OQ>CQ', open - half), ...repeat('CQ>CQ', 12 - open)]
        : [...repeat('OQ:m0.9', open), ...repeat('CQ:m0.9', 12 - open)];
      return [one.sessionId, toVariant(one, codes(text.join(' ')), counting)] as const;
    }),
  );
  const check = (draws: ReadonlyMap<string, number> | null) =>
    checkSensitivity(frameSessions(sessions, 'cohort', null), variants, [ref], ONCE, draws).find(
      ({ id }) => id === 'double-sampling',
    )!;

  it('is taken out by what people made of the sessions drawn', () => {
    const { rows, because } = check(null);
    expect(because).toBeNull();
    // People halve what the machine calls open: 8 of 12 are 4, and 4, 5, 6 are 2, 2, 3.
    const machine = 8 / 12 - 5 / 12;
    const leaning = -4 / 12 - -(2 + 3 + 3) / 3 / 12;
    expect(rows[0].difference.value).toBeCloseTo(100 * (machine + leaning), 8);
    expect(rows[0].method).toContain('double sampling');
  });

  it('is not taken out by sessions that were drawn for another reason, nor with four practitioners a side', () => {
    const drawn = new Map(
      sessions.filter(({ sessionId }) => /^a\d-1|^b[1234]-1/.test(sessionId)).map((one) => [one.sessionId, 2]),
    );
    expect(check(drawn).because).toBe(
      'needs 5 practitioners a side with a session drawn at random that people coded too, found 4 in b',
    );
    expect(check(new Map()).because).toContain('found 0 in a, 0 in b');
    expect(check(null).label).toContain('taken as drawn at random: no draw is on record');
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
      ONCE,
      null,
    );
    expect(found.map(({ id, sessions: n, because, rows }) => [id, n, because, rows.length])).toEqual([
      ['people', 3, 'no such sessions in b', 0],
      ['confident', 6, null, 1],
      ['ten-minutes', 5, null, 1],
      [
        'double-sampling',
        0,
        'needs 5 practitioners a side with a session that people coded too, taken as drawn at random: no draw is on record, found 0 in a, 0 in b',
        0,
      ],
    ]);
  });
});
