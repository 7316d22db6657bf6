import { describe, expect, it } from 'vitest';
import { planDoubleCoding, planMeasure } from '../../src/cohorts/plan.js';
import { isPractitionerCode } from '../../src/domain/codes.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { summary } from './summaries.js';

const ref = { instrument: 'miti-3.1.1', measure: 'percent_open_questions' } as const;
const options = { instruments: INSTRUMENTS, difference: 10, margin: 10, power: 0.8 };
/** Practitioners who ask alike in every session: what they do is all between them. */
const alike = [2, 4, 6, 8].flatMap((OQ, p) =>
  [1, 2, 3].map((n) => summary({ id: `${p}-${n}`, practitioner: `p${p}`, OQ, CQ: 10 - OQ, SR: 3 })),
);

describe('a plan from a run', () => {
  it('needs as many practitioners whatever their sessions, where these only repeat each other', () => {
    const plan = planMeasure(alike, ref, options)!;
    expect(plan.icc).toBeCloseTo(1, 6);
    expect(new Set(plan.sizes.map(({ forPower }) => forPower)).size).toBe(1);
  });

  it('needs fewer practitioners with more sessions each, where sessions differ', () => {
    const mixed = [0, 1, 2, 3].flatMap((p) =>
      [2, 8, 5].map((OQ, n) => summary({ id: `${p}-${n}`, practitioner: `p${p}`, OQ, CQ: 10 - OQ, SR: 3 })),
    );
    const sizes = planMeasure(mixed, ref, options)!.sizes.map(({ forPower }) => forPower!);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[3]).toBeLessThan(sizes[0] / 4);
  });

  it('says nothing where every practitioner has one session', () => {
    expect(
      planMeasure(
        alike.filter((_, at) => at % 3 === 0),
        ref,
        options,
      ),
    ).toBeNull();
  });

  it('counts the sessions to be coded twice from how common codes are', () => {
    const plan = planDoubleCoding(alike, isPractitionerCode, 0.7, 0.1)!;
    // 60 OQ, 60 CQ, 36 SR of 156: chance .3491; agreement .8047.
    expect(plan.chance).toBeCloseTo((60 ** 2 + 60 ** 2 + 36 ** 2) / 156 ** 2, 10);
    const po = 0.7 * (1 - plan.chance) + plan.chance;
    expect(plan.utterances).toBe(Math.ceil((2 * 1.959964 ** 2 * po * (1 - po)) / (0.1 ** 2 * (1 - plan.chance) ** 2)));
    expect(plan.sessions).toBe(Math.ceil(plan.utterances / 13));
  });
});
