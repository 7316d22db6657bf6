import { describe, expect, it } from 'vitest';
import { likenessOf, planDoubleCoding, planMeasure } from '../../src/cohorts/plan.js';
import type { SavedCode } from '../../src/cohorts/saved-code.js';
import { type CodeId, isPractitionerCode } from '../../src/domain/codes.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { expectNear, reference } from '../statistics/near.js';
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
});

describe('a plan, as R has it', () => {
  const found = reference<{
    open: Record<string, number[]>;
    sd: number;
    icc: number;
    forPower: number[];
    forMargin: number[];
    agree: number[][];
    alike: number;
    chance: number;
    effect: number;
    utterances: number;
    sessions: number;
  }>('plan');
  const sessions = Object.entries(found.open).flatMap(([practitioner, own]) =>
    own.map((OQ, n) => summary({ id: `${practitioner}-${n}`, practitioner, OQ, CQ: 10 - OQ, SR: 3 })),
  );

  it('has the spread, the likeness and every size of its table', () => {
    const plan = planMeasure(sessions, ref, { ...options, difference: 15, margin: 12 })!;
    expectNear(plan.sd, found.sd);
    expectNear(plan.icc, found.icc);
    expect(plan.sizes.map(({ forPower }) => forPower)).toEqual(found.forPower);
    expect(plan.sizes.map(({ forMargin }) => forMargin)).toEqual(found.forMargin);
  });

  it('has the design effect of a kappa from where people and machine agree in the run', () => {
    const likeness = likenessOf(
      found.agree.map((own) => own.map((same, at) => code(at, 'OQ', same === 1 ? 'OQ' : 'CQ'))),
    );
    expect(likeness).toMatchObject({ from: 'agreement', sessions: 6 });
    expectNear(likeness.icc, found.alike);
    const plan = planDoubleCoding(sessions, isPractitionerCode, 0.7, 0.1, likeness)!;
    expectNear(plan.chance, found.chance);
    expectNear(plan.designEffect, found.effect);
    expect([plan.utterances, plan.sessions]).toEqual([found.utterances, found.sessions]);
  });
});

describe('where nobody coded', () => {
  const coded = (codes: readonly CodeId[]) => codes.map((one, at) => code(at, null, one));

  it('the likeness of the codes stands in', () => {
    const alike = likenessOf([coded(['OQ', 'OQ', 'OQ']), coded(['SR', 'SR', 'SR']), coded(['CQ', 'CQ', 'CQ'])]);
    expect(alike.from).toBe('codes');
    expect(alike.icc).toBeCloseTo(1, 6);
    const mixed = likenessOf([coded(['OQ', 'SR', 'CQ']), coded(['SR', 'CQ', 'OQ']), coded(['CQ', 'OQ', 'SR'])]);
    expect(mixed).toEqual({ from: 'codes', icc: 0, sessions: 3 });
  });

  it('and nothing is made up for a single code', () => {
    expect(likenessOf([coded(['OQ', 'OQ'])])).toEqual({ from: 'unknown', icc: 0, sessions: 1 });
  });
});

/** An utterance as a run keeps it: the person's code where there is one, and the machine's. */
function code(at: number, person: CodeId | null, machine: CodeId): SavedCode {
  return {
    utteranceId: `u${at}`,
    role: 'practitioner',
    text: null,
    assignment: {
      utteranceId: `u${at}`,
      code: person ?? machine,
      source: person === null ? 'model' : 'human',
      machineCode: machine,
    } as SavedCode['assignment'],
  };
}
