import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followMonths, type MonthRules } from '../../../src/cohorts/months/month-series.js';
import { INSTRUMENTS } from '../../../src/instruments/instruments.js';
import { monthRows } from '../../../src/tables/months.js';
import { summary } from '../summaries.js';

const rules: MonthRules = {
  minimumSessions: 3,
  minimum: { sessions: 0, practitioners: 0 },
  instruments: INSTRUMENTS,
};

/** One practitioner's sessions: reflections per ten questions, by month. */
function sessionsOf(practitioner: string, months: Readonly<Record<string, readonly number[]>>, site = 'north') {
  return Object.entries(months).flatMap(([date, reflections]) =>
    reflections.map((SR, n) =>
      summary({ id: `${practitioner}-${date}-${n}`, practitioner, site, date, OQ: 5, CQ: 5, SR }),
    ),
  );
}

function seriesOf(sessions: Parameters<typeof followMonths>[0], id: string, own = rules) {
  return followMonths(sessions, own).find((one) => one.id === id && one.measure === 'reflection_to_question_ratio')!;
}

describe('a practitioner’s months', () => {
  const found = seriesOf(
    sessionsOf('ana', {
      '2026-01': [10, 12],
      '2026-02': [14, 16],
      '2026-03': [9, 11],
      '2026-04': [20, 22, 24],
      '2026-06': [30],
    }),
    'ana',
  );

  it('have values with intervals and the change on the month before', () => {
    expect(found.points.map(({ month, n }) => [month, n])).toEqual([
      ['2026-01', 2],
      ['2026-02', 2],
      ['2026-03', 2],
      ['2026-04', 3],
      ['2026-06', 1],
    ]);
    expect(found.points[0].fromMonthBefore).toEqual({ status: 'undefined', value: null, because: 'no-data' });
    expect(found.points[1].fromMonthBefore.value).toBeCloseTo(0.4, 10);
    // R: t.test(c(2, 2.2, 2.4), c(0.9, 1.1))
    const april = found.points[3].fromMonthBefore;
    if (april.status !== 'estimated') throw new Error('expected a change');
    expect(april.value).toBeCloseTo(1.2, 10);
    expect(april.low).toBeCloseTo(0.70245324, 7);
  });

  it('are set against the own first three months', () => {
    expect(found.baseline).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(found.points[2].fromBaseline.status).toBe('undefined');
    expect(found.points[3].fromBaseline.value).toBeCloseTo(2.2 - 1.2, 10);
  });

  it('show a change from one session without pretending to an interval', () => {
    expect(found.points[4].fromMonthBefore).toMatchObject({ status: 'estimated', low: null, high: null });
  });

  it('have no control limits below eight full months, and say so', () => {
    expect(found.chart).toEqual({ status: 'not-charted', because: 'needs 8 months with 3 or more sessions, has 1' });
  });
});

describe('control limits', () => {
  it('are drawn from eight full months and catch a month outside them', () => {
    const months = Object.fromEntries(
      [10, 11, 10, 12, 10, 11, 9, 10, 30].map((level, n) => [
        `2026-${String(n + 1).padStart(2, '0')}`,
        [level - 1, level, level + 1],
      ]),
    );
    const { chart, points } = seriesOf(sessionsOf('ana', months), 'ana');
    expect(chart.status).toBe('charted');
    expect(points.filter(({ signals }) => signals.length > 0).map(({ month, signals }) => [month, signals])).toEqual([
      ['2026-09', ['outside-limits']],
    ]);
  });
});

describe('months of several people', () => {
  const sessions = [
    ...sessionsOf('ana', { '2026-01': [10, 10], '2026-02': [13, 13] }),
    ...sessionsOf('ben', { '2026-01': [20, 20], '2026-02': [24, 24] }),
    ...sessionsOf('cyn', { '2026-01': [30], '2026-02': [35] }),
  ];

  it('change by the difference of the means beside it, people allowed to repeat themselves', () => {
    const { points } = seriesOf(sessions, 'all');
    const found = points[1].fromMonthBefore;
    if (found.status !== 'estimated') throw new Error('expected a change');
    // R: CR2 on the ten sessions, clustered by person, as in statistics/reference/cluster-robust.R.
    expect(found.value).toBeCloseTo(0.38, 10);
    expect([found.low, found.high]).toEqual([expect.closeTo(0.1386629304, 7), expect.closeTo(0.6213370696, 7)]);
    expect(found.method).toBe('CR2, Satterthwaite t');
  });

  it('never report a change that is not the difference of the two means', () => {
    const person = fc.array(fc.record({ month: fc.integer({ min: 1, max: 4 }), SR: fc.integer({ min: 0, max: 40 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (people) => {
        const many = people.flatMap((own, p) =>
          own.map(({ month, SR }, n) =>
            summary({ id: `${p}-${n}`, practitioner: `p${p}`, site: 'north', date: `2026-0${month}-01`, OQ: 10, SR }),
          ),
        );
        for (const { points } of followMonths(many, rules)) {
          for (const [at, { mean, fromMonthBefore: change }] of points.entries()) {
            const before = points[at - 1]?.mean;
            if (before?.status !== 'estimated' || mean.status !== 'estimated') continue;
            expect(change.value).toBeCloseTo(mean.value - before.value, 8);
          }
        }
      }),
    );
  });

  it('give one row a measure, month and scope', () => {
    const rows = monthRows(followMonths(sessions, rules));
    expect(rows).toHaveLength((1 + 1 + 3) * 2 * 6);
  });
});

describe('months that are passed on', () => {
  const sessions = [
    ...sessionsOf('ana', { '2026-01': [10], '2026-02': [13, 14, 15], '2026-03': [9, 9], '2026-04': [8, 9, 10] }),
    ...sessionsOf('ben', { '2026-01': [9], '2026-02': [9, 9, 9], '2026-03': [7, 7], '2026-04': [6, 6, 6] }, 'south'),
  ];
  const shared = { ...rules, minimum: { sessions: 3, practitioners: 0 } };

  it('say that a month of few was left out, show no count of it, and no change from it', () => {
    const { points, chart } = seriesOf(sessions, 'all', shared);
    expect(points[0]).toMatchObject({ suppressed: true, sessions: 0, mean: { because: 'suppressed' } });
    expect(points.slice(2).map(({ suppressed }) => suppressed)).toContain(false);
    for (const { fromBaseline } of points) expect(fromBaseline.status).toBe('undefined');
    expect(chart).toMatchObject({ status: 'not-charted' });
  });

  it('tell of no single practitioner', () => {
    expect(followMonths(sessions, shared).some(({ scope }) => scope === 'practitioner')).toBe(false);
    expect(followMonths(sessions, rules).some(({ scope }) => scope === 'practitioner')).toBe(true);
  });
});
