import { describe, expect, it } from 'vitest';
import { followPractice } from '../../../src/cohorts/months/practice-change.js';
import { INSTRUMENTS } from '../../../src/instruments/instruments.js';
import { expectNear, reference } from '../../statistics/near.js';
import { summary } from '../summaries.js';

const { lines } = reference<{ lines: { x: number[]; y: number[]; value: number; low: number; high: number }[] }>(
  'trend',
);
const [line] = lines;

/** Sessions whose ratio of reflections to questions is given, by months after January. */
function sessionsOf(practitioner: string, x: readonly number[], y: readonly number[]) {
  return x.map((month, n) =>
    summary({
      id: `${practitioner}-${n}`,
      practitioner,
      date: `2026-${String(month + 1).padStart(2, '0')}-03`,
      OQ: 100,
      SR: 100 * (y[n] ?? 0),
    }),
  );
}

function ratioOf(sessions: Parameters<typeof followPractice>[0], id: string) {
  return followPractice(sessions, INSTRUMENTS).find(
    (one) => one.id === id && one.measure === 'reflection_to_question_ratio',
  )!;
}

describe('a person’s change a month', () => {
  it('is the slope that R’s lm finds, with its interval', () => {
    const { perMonth, n, months } = ratioOf(sessionsOf('ana', line!.x, line!.y), 'ana');
    if (perMonth.status !== 'estimated') throw new Error('expected a slope');
    expect([n, months]).toEqual([6, 4]);
    expectNear(perMonth.value, line!.value);
    expectNear(perMonth.low ?? 0, line!.low);
    expectNear(perMonth.high ?? 0, line!.high);
  });

  it('is not told from five sessions, or from two months', () => {
    const few = { status: 'undefined', value: null, because: 'too-few-months' };
    expect(ratioOf(sessionsOf('ana', [0, 1, 2, 3, 3], [1, 2, 2, 3, 4]), 'ana').perMonth).toEqual(few);
    expect(ratioOf(sessionsOf('ana', [0, 0, 0, 1, 1, 1], [1, 2, 2, 3, 4, 5]), 'ana').perMonth).toEqual(few);
  });

  it('counts a month without sessions as a gap, over the turn of the year', () => {
    const dates = ['2025-11', '2025-11', '2025-12', '2026-02', '2026-02', '2026-03'];
    const found = ratioOf(
      dates.map((date, n) =>
        summary({ id: `s${n}`, practitioner: 'ana', date: `${date}-01`, OQ: 10, SR: [10, 12, 20, 40, 42, 51][n] ?? 0 }),
      ),
      'ana',
    );
    // R: coef(lm(c(1, 1.2, 2, 4, 4.2, 5.1) ~ c(0, 0, 1, 3, 3, 4)))[2]
    expectNear(found.perMonth.value ?? 0, 1.00561797752809);
  });
});

describe('everyone’s change a month', () => {
  it('is within people: who came or left does not move it', () => {
    // Each falls by one a month; the better ones come later, so that the means of the months rise.
    const sessions = [
      ...sessionsOf('ana', [0, 1, 2], [3, 2.1, 1]),
      ...sessionsOf('ben', [1, 2, 3], [7, 5.9, 4.9]),
      ...sessionsOf('cyn', [2, 3, 4], [11, 10.1, 9.1]),
      ...sessionsOf('dee', [4], [20]),
    ];
    const { perMonth, practitioners } = ratioOf(sessions, 'all');
    if (perMonth.status !== 'estimated') throw new Error('expected a slope');
    expect(perMonth.value).toBeCloseTo(-1, 2);
    expect(perMonth.high).toBeLessThan(0);
    expect(practitioners).toBe(4);
  });

  it('is not told from two people', () => {
    const two = [...sessionsOf('ana', [0, 1, 2], [3, 2.1, 1]), ...sessionsOf('ben', [1, 2, 3], [7, 5.9, 5])];
    expect(ratioOf(two, 'all').perMonth.status).toBe('undefined');
  });
});
