import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupSessions } from '../../src/cohorts/group.js';
import type { GroupField, GroupResult } from '../../src/domain/run-result.js';
import { flag, type SessionSketch, summary } from './summaries.js';

const sketches: readonly SessionSketch[] = [
  { id: 's1', practitioner: 'p2', site: 'north', date: '2026-02-10', OQ: 2, CQ: 8, SR: 3, CR: 2 },
  { id: 's2', practitioner: 'p1', site: 'north', date: '2026-01-31', OQ: 4, CQ: 1, SR: 6, CR: 4 },
  { id: 's3', practitioner: 'p1', date: '2026-02', SR: 2, CR: 1, flags: [flag('too-short', 9), flag('too-short', 9)] },
  { id: 's4', site: 'south', OQ: 5, CQ: 5, SR: 10, CR: 0 },
];

function groupsBy(by: GroupField, from = sketches.map(summary)): readonly GroupResult[] {
  return groupSessions(from).filter((group) => group.by === by);
}

function ratioOf(group: GroupResult) {
  return group.measures.find(
    (one) => one.instrument === 'miti-3.1.1' && one.measure === 'reflection_to_question_ratio',
  )!;
}

describe('groups', () => {
  it('come by field, then by key, with their sessions in order', () => {
    expect(groupSessions(sketches.map(summary)).map(({ by, key, sessionIds }) => [by, key, sessionIds])).toEqual([
      ['all', {}, ['s1', 's2', 's3', 's4']],
      ['practitioner', { practitioner: 'p1' }, ['s2', 's3']],
      ['practitioner', { practitioner: 'p2' }, ['s1']],
      ['site', { site: '' }, ['s3']],
      ['site', { site: 'north' }, ['s1', 's2']],
      ['site', { site: 'south' }, ['s4']],
      ['month', { month: '' }, ['s4']],
      ['month', { month: '2026-01' }, ['s2']],
      ['month', { month: '2026-02' }, ['s1', 's3']],
      ['practitioner-month', { practitioner: 'p1', month: '2026-01' }, ['s2']],
      ['practitioner-month', { practitioner: 'p1', month: '2026-02' }, ['s3']],
      ['practitioner-month', { practitioner: 'p2', month: '2026-02' }, ['s1']],
      ['site-month', { site: 'north', month: '2026-01' }, ['s2']],
      ['site-month', { site: 'north', month: '2026-02' }, ['s1']],
    ]);
  });

  it('pool over all sessions, but average those that have a value', () => {
    const [all] = groupsBy('all');
    // s3 reflects three times and asks nothing: its reflections count in the pool, it has no ratio of its own.
    expect(ratioOf(all)).toMatchObject({
      n: 3,
      pooledNumerator: 5 + 10 + 3 + 10,
      pooledDenominator: 10 + 5 + 0 + 10,
      pooled: 28 / 25,
      mean: (0.5 + 2 + 1) / 3,
      median: 1,
      q1: 0.75,
      q3: 1.5,
      bearing: 3,
      atLevel: { beginning_proficiency: 2, competency: 1 },
      level: 'beginning_proficiency',
    });
    expect(all).toMatchObject({ sessions: 4, practitioners: 2, flagged: { 'too-short': 1 } });
  });

  it('say nothing where nothing can be said', () => {
    const [onlyStatements] = groupsBy('all', [summary({ id: 'x', SR: 3 })]);
    expect(ratioOf(onlyStatements)).toEqual({
      instrument: 'miti-3.1.1',
      measure: 'reflection_to_question_ratio',
      n: 0,
      pooled: null,
      pooledNumerator: 3,
      pooledDenominator: 0,
      mean: null,
      sd: null,
      median: null,
      q1: null,
      q3: null,
      low: null,
      high: null,
      bearing: 0,
      atLevel: { beginning_proficiency: 0, competency: 0 },
      level: null,
      sureShare: null,
    });
  });

  it('have no interval from one session, and a wide one from two practitioners however many sessions', () => {
    expect(ratioOf(groupsBy('practitioner')[1]).low).toBeNull();
    const sessions = (practitioner: string, offset: number) =>
      [1, 2, 3, 4, 5, 6].map((n) =>
        summary({ id: `${practitioner}${n}`, practitioner, OQ: 10, SR: offset + n, CR: 0 }),
      );
    const clustered = ratioOf(groupsBy('all', [...sessions('a', 0), ...sessions('b', 20)])[0]);
    const independent = ratioOf(
      groupsBy(
        'all',
        [...sessions('a', 0), ...sessions('b', 20)].map((one) => ({
          ...one,
          metadata: { ...one.metadata, practitionerId: null },
        })),
      )[0],
    );
    const width = (one: typeof clustered) => (one.high ?? 0) - (one.low ?? 0);
    expect(width(clustered)).toBeGreaterThan(5 * width(independent));
  });

  it('of a field add up to the whole', () => {
    const sketch = fc.record({
      id: fc.uuid(),
      site: fc.constantFrom('a', 'b', 'c'),
      date: fc.constantFrom('2026-01-01', '2026-03-05'),
      practitioner: fc.constantFrom('p', 'q'),
      OQ: fc.nat(9),
      SR: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(sketch, { minLength: 1, maxLength: 20 }), (given) => {
        const groups = groupSessions(given.map(summary));
        const whole = ratioOf(groups[0]);
        for (const by of ['practitioner', 'site', 'month', 'practitioner-month', 'site-month']) {
          const parts = groups.filter((group) => group.by === by);
          const add = (pick: (group: GroupResult) => number | null) =>
            parts.reduce((sum, one) => sum + (pick(one) ?? 0), 0);
          expect(add((group) => group.sessions)).toBe(given.length);
          expect(add((group) => ratioOf(group).n)).toBe(whole.n);
          expect(add((group) => ratioOf(group).pooledNumerator)).toBe(whole.pooledNumerator);
        }
      }),
    );
  });

  it('of 20,000 sessions are made in one pass', () => {
    const many = Array.from({ length: 20_000 }, (_, n) =>
      summary({
        id: `s${n}`,
        practitioner: `p${n % 400}`,
        site: `c${n % 12}`,
        date: `2026-${String(1 + (n % 12)).padStart(2, '0')}-01`,
        OQ: n % 7,
        SR: n % 5,
        CQ: 2,
      }),
    );
    const groups = groupSessions(many);
    expect(groups.filter(({ by }) => by === 'practitioner-month').length).toBeGreaterThan(400);
  });
});
