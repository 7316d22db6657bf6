import { describe, expect, it } from 'vitest';
import { followThirds, type SessionInThirds } from '../../../src/cohorts/months/session-thirds.js';
import { INSTRUMENTS } from '../../../src/instruments/instruments.js';
import { meanInterval } from '../../../src/statistics/descriptives.js';
import { thirdRows } from '../../../src/tables/thirds.js';
import { defined, expectNear } from '../../statistics/near.js';

/** A session by its open questions of ten in each third; null is a third without a question. */
function session(practitionerId: string, sessionId: string, open: readonly (number | null)[]): SessionInThirds {
  return {
    sessionId,
    practitionerId,
    thirds: [
      {
        instrument: 'miti-3.1.1',
        measure: 'percent_open_questions',
        thirds: open.map((numerator) =>
          numerator === null
            ? { status: 'undefined', value: null, numerator: 0, denominator: 0, because: 'no-questions' }
            : { status: 'measured', value: 10 * numerator, numerator, denominator: 10 },
        ),
      },
    ],
  };
}

function of(sessions: readonly SessionInThirds[], id: string) {
  return followThirds(sessions, INSTRUMENTS).find((one) => one.id === id)!;
}

const five = [
  [2, 3, 5],
  [1, 4, 4],
  [6, 3, 7],
  [3, 3, 3],
  [2, 9, 8],
].map((open, n) => session('ana', `a${n}`, open));

describe('what changes from opening to close', () => {
  it('of one person has Student’s interval of the sessions’ changes, from five sessions on', () => {
    const { change, changeN } = of(five, 'ana');
    // R: t.test(c(30, 30, 10, 0, 60))
    expect(change).toMatchObject({ status: 'estimated', method: 'Student t' });
    if (change.status !== 'estimated') throw new Error('expected a change');
    expectNear(change.value, 26);
    expectNear(change.low ?? 0, -2.58525190987, 'low');
    expectNear(change.high ?? 0, 54.58525190987, 'high');
    expect(changeN).toBe(5);
    expect(of(five.slice(1), 'ana').change).toMatchObject({ status: 'estimated', value: 25, low: null, high: null });
  });

  it('is told of the sessions with a value in both alone', () => {
    const { change, changeN, thirds } = of([...five, session('ana', 'x', [10, 10, null])], 'ana');
    expect([change.value, changeN]).toEqual([26, 5]);
    expect(thirds.map(({ n, denominator }) => [n, denominator])).toEqual([
      [6, 60],
      [6, 60],
      [5, 50],
    ]);
  });

  it('of everyone takes people as the units that are independent, and needs three', () => {
    const many = ['ana', 'ben', 'cyn', 'dee'].flatMap((id, p) =>
      [1, 2].map((n) => session(id, `${id}${n}`, [3, 5, 3 + p + n])),
    );
    // As many sessions each: the t interval of the four means.
    const wanted = defined(meanInterval([15, 25, 35, 45]));
    const { change } = of(many, 'all');
    if (change.status !== 'estimated') throw new Error('expected a change');
    expectNear(change.value, wanted.value);
    expectNear(change.low ?? 0, wanted.interval.low);
    expectNear(change.high ?? 0, wanted.interval.high);
    expect(of(many.slice(0, 4), 'all').change).toMatchObject({ status: 'estimated', low: null });
  });

  it('stays on the scale', () => {
    const { change, thirds } = of(
      ['ana', 'ben', 'cyn'].map((id, n) => session(id, id, [0, 5, 8 + n])),
      'all',
    );
    if (change.status !== 'estimated') throw new Error('expected a change');
    expect(change.high).toBeLessThanOrEqual(100);
    for (const { mean } of thirds) if (mean.status === 'estimated') expect(mean.high ?? 0).toBeLessThanOrEqual(100);
  });

  it('is a table with a row for each third of a session, and its change', () => {
    const rows = thirdRows(five.slice(0, 1), followThirds(five.slice(0, 1), INSTRUMENTS));
    expect(rows.map(({ scope, third, value }) => [scope, third, value])).toEqual([
      ...['session', 'all', 'practitioner'].flatMap((scope) => [
        [scope, 'opening', 20],
        [scope, 'middle', 30],
        [scope, 'close', 50],
        [scope, 'change', 30],
      ]),
    ]);
  });
});
