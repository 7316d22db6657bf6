import { describe, expect, it } from 'vitest';
import { compareGroups } from '../../../src/cohorts/compare/compare-groups.js';
import type { CompareOptions } from '../../../src/cohorts/compare/compare-options.js';
import { frameSessions } from '../../../src/cohorts/compare/frame.js';
import { UsageError } from '../../../src/domain/errors.js';
import type { SessionSummary } from '../../../src/domain/session-result.js';
import { INSTRUMENTS } from '../../../src/instruments/instruments.js';
import { seededRandom } from '../../../src/statistics/random.js';
import { comparisonRows } from '../../../src/tables/comparisons.js';
import { type SessionSketch, summary } from '../summaries.js';

const options: CompareOptions = { replicates: 400, seed: 1, primary: null, instruments: INSTRUMENTS };

/** Sessions of `cohort`, one list of R:Q numerators (over ten questions) per practitioner. */
function cohort(
  name: string,
  practitioners: Readonly<Record<string, readonly number[]>>,
  more: Partial<SessionSketch> = {},
) {
  return Object.entries(practitioners).flatMap(([practitioner, reflections]) =>
    reflections.map((SR, n) =>
      summary({ id: `${name}-${practitioner}-${n}`, practitioner, cohort: name, OQ: 4, CQ: 6, SR, ...more }),
    ),
  );
}

function compare(sessions: readonly SessionSummary[], reference: string | null = null, own = options) {
  const result = compareGroups(frameSessions(sessions, 'cohort', reference), own);
  const of = (measure: string, instrument = 'miti-3.1.1') =>
    result.measures.find((one) => one.measure === measure && one.instrument === instrument)!;
  return { result, of };
}

describe('two groups of few practitioners', () => {
  const { result, of } = compare([
    ...cohort('a', { p1: [10, 20], p2: [20, 20], p3: [30] }),
    ...cohort('b', { q1: [10], q2: [10, 30, 20] }),
  ]);
  const ratio = of('reflection_to_question_ratio');

  it('are described with n, mean, pooled value and levels', () => {
    expect(result.groups).toEqual([
      { group: 'a', sessions: 5, practitioners: 3, sites: 0 },
      { group: 'b', sessions: 4, practitioners: 2, sites: 0 },
    ]);
    expect(ratio.groups[0]).toMatchObject({ n: 5, values: [1, 2, 2, 2, 3] });
    expect(ratio.groups[0].mean.value).toBeCloseTo(2, 12);
    expect(ratio.groups[1].pooled.value).toBeCloseTo(70 / 40, 12);
    expect(ratio.groups[0].levels.map(({ level, count }) => [level, count])).toEqual([
      ['beginning_proficiency', 5],
      ['competency', 4],
    ]);
  });

  it('are compared by Welch on practitioner means, and it says why', () => {
    const [contrast] = ratio.contrasts;
    // Means of practitioners: a 1.5, 2, 3; b 1, 2. R: t.test(c(1,2), c(1.5,2,3)).
    expect(contrast).toMatchObject({ group: 'b', reference: 'a', design: 'independent', method: 'Welch t' });
    expect(contrast.difference.value).toBeCloseTo(1.5 - 6.5 / 3, 12);
    expect(contrast.p).toBeCloseTo(0.4063749668, 8);
    expect(contrast.why).toBe("Welch's t on the means of 2 and 3 practitioners");
    expect(contrast.practitioners).toEqual({ group: 2, reference: 3, both: 0 });
    expect(contrast.familySize).toBeGreaterThan(0);
  });

  it('leave the p values of what does not vary out of the family', () => {
    const open = of('percent_open_questions').contrasts[0];
    expect(open.difference).toEqual({ status: 'undefined', value: null, because: 'no-variance' });
    expect([open.p, open.adjustedP]).toEqual([null, null]);
    const tested = result.measures
      .filter(({ family }) => family === 'primary')
      .flatMap(({ contrasts }) => contrasts)
      .filter(({ p }) => p !== null);
    expect(new Set(tested.map(({ familySize }) => familySize))).toEqual(new Set([tested.length]));
  });

  it('give tidy rows without a number that is not one', () => {
    const rows = comparisonRows({ ...result, sensitivity: [], sequences: [] });
    expect(rows.length).toBeGreaterThan(100);
    for (const { estimate, p } of rows) {
      if (estimate.status === 'estimated')
        for (const value of [estimate.value, estimate.low, estimate.high])
          expect(value === null || Number.isFinite(value), JSON.stringify(estimate)).toBe(true);
      expect(p === null || (p >= 0 && p <= 1)).toBe(true);
    }
    const keys = rows.map(({ kind, instrument, measure, group, reference, statistic }) =>
      [kind, instrument, measure, group, reference, statistic].join(),
    );
    expect(new Set(keys).size).toBe(rows.length);
    expect(
      rows.filter(
        ({ quoted, measure, instrument }) =>
          quoted && measure === 'reflection_to_question_ratio' && instrument === 'miti-3.1.1',
      ),
    ).toHaveLength(1);
  });

  it('come out the same for the same seed', () => {
    const again = compare([
      ...cohort('a', { p1: [10, 20], p2: [20, 20], p3: [30] }),
      ...cohort('b', { q1: [10], q2: [10, 30, 20] }),
    ]);
    expect(again.result).toEqual(result);
  });
});

describe('groups of many practitioners', () => {
  const random = seededRandom(5);
  const many = (shift: number) =>
    Object.fromEntries(
      Array.from({ length: 14 }, (_, n) => {
        const own = 8 * random.next();
        return [`${shift}-${n}`, Array.from({ length: 4 }, () => Math.round(shift + own + 3 * random.next()))];
      }),
    );
  const { of } = compare([...cohort('control', many(6)), ...cohort('trained', many(16))], 'control');
  const [contrast] = of('reflection_to_question_ratio').contrasts;

  it('are compared on the same question by the same test, and find the difference put in', () => {
    expect(contrast.method).toBe('Welch t');
    expect(contrast.difference).toEqual(contrast.byPractitionerMeans.estimate);
    // The bootstrap is of the same difference, and only a check.
    expect(contrast.byBootstrap).toMatchObject({ status: 'estimated', method: 'bootstrap BCa' });
    expect(contrast.byBootstrap.value).toBeCloseTo(contrast.difference.value ?? 0, 10);
    expect(contrast.difference.value).toBeGreaterThan(0.6);
    expect(contrast.p).toBeLessThan(0.01);
    expect(contrast.hedgesSessions.value).toBeGreaterThan(1);
    expect(contrast.superiority.value).toBeGreaterThan(0.9);
    expect(contrast.ratioOfMeans?.value).toBeGreaterThan(1.3);
  });

  it('know how alike a practitioner’s sessions are', () => {
    const { icc, designEffect, effectiveN } = of('reflection_to_question_ratio').clustering;
    expect(icc.value).toBeGreaterThan(0.5);
    expect(designEffect).toBeGreaterThan(2);
    expect(effectiveN).toBeLessThan(56);
  });
});

describe('before and after in the same practitioners', () => {
  const before = { p1: [10, 12], p2: [20, 22], p3: [30, 32] };
  const after = { p1: [13, 15], p2: [24, 26], p3: [35, 35] };
  const { result, of } = compare([...cohort('after', after), ...cohort('before', before)], 'before');

  it('is a paired comparison: each is set against themselves', () => {
    const [contrast] = of('reflection_to_question_ratio').contrasts;
    expect(contrast).toMatchObject({
      design: 'paired',
      method: 'paired t',
      practitioners: { group: 3, reference: 3, both: 3 },
      why: 'paired t on the means of 3 practitioners who are in both groups',
    });
    // Differences of means 0.3, 0.4, 0.4: t.test(c(0.3, 0.4, 0.4)).
    expect(contrast.difference.value).toBeCloseTo(1.1 / 3, 10);
    expect(contrast.p).toBeCloseTo(0.008163401866, 8);
    // R: J × difference ÷ pooled standard deviation of c(1.4, 2.5, 3.5) and c(1.1, 2.1, 3.1).
    expect(contrast.hedgesPractitioners).toMatchObject({ status: 'estimated', method: 'bootstrap BCa' });
    expect(contrast.hedgesPractitioners.value).toBeCloseTo(0.2852807302, 8);
    expect(contrast.rankTest).toEqual({ status: 'undefined', because: 'paired' });
    expect(result.notes).toContain('Most practitioners are in both groups: they are compared with themselves.');
  });
});

describe('practitioners who are in both groups', () => {
  const shared = { p1: [10, 12], p2: [20, 22], p3: [30, 32], p4: [15] };
  const later = { p1: [13, 15], p2: [24, 26], p3: [35, 35], p4: [21] };

  it('are pairs, and those in one group only are counted out aloud', () => {
    const { of } = compare(
      [...cohort('after', { ...later, n1: [9], n2: [8] }), ...cohort('before', { ...shared, o1: [5], o2: [7] })],
      'before',
    );
    const [contrast] = of('reflection_to_question_ratio').contrasts;
    expect(contrast.why).toBe(
      'paired t on the means of 4 practitioners who are in both groups; 4 in one group only take no part',
    );
    expect(contrast.practitioners).toEqual({ group: 4, reference: 4, both: 4 });
    // t.test(c(1.4, 2.5, 3.5, 2.1), c(1.1, 2.1, 3.1, 1.5), paired = TRUE)
    expect(contrast.difference.value).toBeCloseTo(0.425, 10);
    expect(contrast.df).toBe(3);
  });

  it('are an overlap when they are few: each stays one person, whose means may be alike', () => {
    const others = { q1: [11], q2: [14], q3: [18], q4: [22], q5: [16] };
    const { result, of } = compare(
      [...cohort('b', { p1: [13, 15], ...others }), ...cohort('a', { p1: [10, 12], r1: [9], r2: [13], r3: [12] })],
      'a',
    );
    const [contrast] = of('reflection_to_question_ratio').contrasts;
    expect(contrast).toMatchObject({
      design: 'overlap',
      method: 'CR2, Satterthwaite t',
      practitioners: { group: 6, reference: 4, both: 1 },
      why: 'CR2 on the means of 6 and 4 practitioners, 1 of them in both groups',
    });
    expect(contrast.difference.value).toBeCloseTo((1.4 + 8.1) / 6 - (1.1 + 3.4) / 4, 10);
    expect(result.notes).toContain('Some practitioners are in both groups: nobody is taken for two people.');
  });
});

describe('what is asked', () => {
  const sessions = [
    ...cohort('a', { p1: [10], p2: [20, 22, 18, 20, 19, 21], p3: [14, 16] }, { extra: { months: '3', sex: 'f' } }),
    ...cohort('b', { q1: [12, 15], q2: [30], q3: [18, 19] }, { extra: { months: '9', sex: 'm' } }),
    ...cohort('a', { p4: [13, 12] }, { extra: { months: '8', sex: 'm' } }),
    ...cohort('b', { q4: [19, 17] }, { extra: { months: '2', sex: 'f' } }),
  ];
  const contrastOf = (own: Partial<CompareOptions>) =>
    compare(sessions, 'a', { ...options, ...own }).of('reflection_to_question_ratio').contrasts[0];

  it('is the mean of practitioners, or of sessions with errors clustered by practitioner', () => {
    expect(contrastOf({}).difference.value).toBeCloseTo((1.35 + 3 + 1.85 + 1.8) / 4 - (1 + 2 + 1.5 + 1.25) / 4, 10);
    const ofSessions = contrastOf({ estimand: 'sessions' });
    expect(ofSessions.difference.value).toBeCloseTo((2.7 + 3 + 3.7 + 3.6) / 7 - (1 + 12 + 3 + 2.5) / 11, 10);
    expect(ofSessions.why).toBe('CR2 on sessions, clustered by practitioner (4 and 4)');
  });

  it('can be adjusted for numbers and for words', () => {
    const adjusted = contrastOf({ covariates: ['months', 'sex'] });
    expect(adjusted.method).toBe('CR2, Satterthwaite t');
    expect(adjusted.why).toContain('adjusted for months, sex, every practitioner counting alike');
    expect(adjusted.difference).toEqual(adjusted.adjusted?.estimate);
    expect(adjusted.byPractitionerMeans.method).toBe('Welch t');
    expect(() => contrastOf({ covariates: ['colour'] })).toThrow('no session has a field "colour"');
  });

  it('is checked whoever asks', () => {
    expect(() => contrastOf({ replicates: 0 })).toThrow('replicates: expected a whole number from 2 on, found 0');
    expect(() => contrastOf({ seed: 1.5 })).toThrow('seed: expected a whole number');
    expect(() => contrastOf({ primary: ['miti_open'] })).toThrow('primary measure "miti_open": no such measure');
    expect(() => contrastOf({ primary: [] })).toThrow('the primary family is empty');
  });
});

describe('the exploratory family', () => {
  it('does not test a primary measure again under another instrument’s name', () => {
    const { result, of } = compare([...cohort('a', { p1: [10], p2: [20] }), ...cohort('b', { q1: [12], q2: [30] })]);
    const variant = of('reflection_to_question_ratio', 'misc-2.5');
    expect(variant.family).toBe('variant');
    expect(variant.contrasts[0]).toMatchObject({ p: null, adjustedP: null, difference: { status: 'estimated' } });
    const names = result.measures.filter(({ family }) => family === 'exploratory').map(({ measure }) => measure);
    expect(names).not.toContain('reflection_to_question_ratio');
  });
});

describe('what a measure cannot be', () => {
  it('is in no interval: percentages stay in 0–100 and their differences in −100–100', () => {
    const few = (name: string, open: readonly number[]) =>
      open.map((OQ, n) =>
        summary({ id: `${name}${n}`, practitioner: `${name}${n}`, cohort: name, OQ, CQ: 10 - OQ, SR: 3 }),
      );
    const { of } = compare([...few('a', [0, 1]), ...few('b', [10, 9])]);
    const { groups, contrasts } = of('percent_open_questions');
    expect(groups[0].mean).toMatchObject({ low: 0 });
    expect(groups[1].meanOfPractitioners).toMatchObject({ high: 100 });
    expect(contrasts[0].difference).toMatchObject({ value: 90, high: 100 });
  });
});

describe('groups that cannot be compared', () => {
  it('state it: a group of one session', () => {
    const { result, of } = compare([...cohort('a', { p1: [10, 20], p2: [15] }), ...cohort('b', { q1: [30] })]);
    expect(of('reflection_to_question_ratio').contrasts[0].difference).toEqual({
      status: 'undefined',
      value: null,
      because: 'too-few',
    });
    expect(of('reflection_to_question_ratio').groups[1].mean).toMatchObject({ value: 3, low: null });
    expect(result.notes).toContain('"b" has one session only: it is shown, but nothing can be tested on it.');
  });

  it('state it: a group that is one person', () => {
    const { result, of } = compare([...cohort('a', { p1: [10, 20, 15] }), ...cohort('b', { q1: [30, 31], q2: [12] })]);
    expect(of('reflection_to_question_ratio').contrasts[0].p).toBeNull();
    expect(result.notes).toContain(
      '"a" has one practitioner only: nothing tells the group from the person, so no test is made.',
    );
  });

  it('state it: a measure that is undefined in every session', () => {
    const silent = { OQ: 0, CQ: 0 };
    const { of } = compare([...cohort('a', { p1: [1, 2] }, silent), ...cohort('b', { q1: [3, 4] }, silent)]);
    expect(of('reflection_to_question_ratio').contrasts[0].difference).toEqual({
      status: 'undefined',
      value: null,
      because: 'no-data',
    });
    expect(of('reflection_to_question_ratio').groups[0].pooled).toEqual({
      status: 'undefined',
      value: null,
      because: 'zero-total',
    });
  });

  it('say which sessions are left out or stand for themselves, and that coders differ', () => {
    const sessions = [
      ...cohort('a', { p1: [1, 2], p2: [3] }),
      summary({ id: 'x', cohort: 'b', OQ: 1 }),
      summary({ id: 'y', cohort: 'b', OQ: 1, coderVersion: '2' }),
      summary({ id: 'z' }),
    ];
    const { notes } = compare(sessions).result;
    expect(notes[1]).toBe('1 session does not state "cohort" and is left out.');
    expect(notes[2]).toContain('2 sessions name no practitioner');
    expect(notes[3]).toContain('lexical 1 (aa); lexical 2 (aa)');
  });

  it('refuse an unknown field, an unknown reference, or a single group, and say what there is', () => {
    const sessions = cohort('a', { p1: [1] }, { extra: { phase: 'pilot' } });
    expect(() => frameSessions(sessions, 'colour', null)).toThrow(UsageError);
    expect(() => frameSessions(sessions, 'cohort', null)).toThrow('found only "a"');
    expect(() => frameSessions([...sessions, ...cohort('b', { q: [2] })], 'cohort', 'c')).toThrow(
      'no session has "cohort" equal to "c"',
    );
  });

  it('can be told apart by any other column', () => {
    const sessions = [
      ...cohort('a', { p1: [1] }, { extra: { phase: 'pilot' } }),
      ...cohort('b', { q: [2] }, { extra: { phase: 'main' } }),
    ];
    expect(frameSessions(sessions, 'phase', 'pilot').groups.map(({ group }) => group)).toEqual(['pilot', 'main']);
  });
});

describe('three groups', () => {
  it('are each set against the reference, in one family', () => {
    const { result, of } = compare(
      [
        ...cohort('a', { p1: [10], p2: [20] }),
        ...cohort('b', { q1: [10], q2: [30] }),
        ...cohort('c', { r1: [40], r2: [50] }),
      ],
      'b',
      {
        ...options,
        primary: ['miti_3_1_1_reflection_to_question_ratio'],
      },
    );
    const { contrasts, family } = of('reflection_to_question_ratio');
    expect(
      contrasts.map(({ group, reference, familySize, adjustment }) => [group, reference, familySize, adjustment]),
    ).toEqual([
      ['a', 'b', 2, 'Holm'],
      ['c', 'b', 2, 'Holm'],
    ]);
    expect(family).toBe('primary');
    expect(result.primary).toEqual(['miti_3_1_1_reflection_to_question_ratio']);
    expect(contrasts[1].adjustedP).toBeGreaterThanOrEqual(contrasts[1].p!);
    expect(of('percent_open_questions').family).toBe('exploratory');
  });
});

describe('names that differ only by case or spaces', () => {
  const people = { p1: [10, 20], p2: [20, 20], p3: [30] };
  const notes = (sessions: readonly SessionSummary[]) => compare(sessions).result.notes.join('\n');

  it('are said of groups and of people, and left alone otherwise', () => {
    const groups = notes([...cohort('coaching', people), ...cohort('Coaching ', { q1: [10], q2: [11] })]);
    expect(groups).toContain('"Coaching " and "coaching" differ only by case or spaces');
    const persons = notes([...cohort('a', people), ...cohort('b', { P1: [10], q2: [11] })]);
    expect(persons).toContain('Practitioners "P1" and "p1" differ only by case or spaces');
    expect(notes([...cohort('a', people), ...cohort('b', { q1: [10], q2: [11] })])).not.toContain('differ only');
  });
});
