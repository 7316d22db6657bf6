import { describe, expect, it } from 'vitest';
import { slope, slopeWithin, type TimedValue } from '../../src/statistics/trend.js';
import { defined, expectInterval, expectNear, reference } from './near.js';

interface Answer {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
}
const found = reference<{
  lines: (Answer & { x: number[]; y: number[] })[];
  clusters: { g: string[]; x: number[]; y: number[] };
  within: Answer;
}>('trend');

function expectSame(own: Answer & { interval: Parameters<typeof expectInterval>[0] }, answer: Answer): void {
  expectNear(own.value, answer.value, 'value');
  expectInterval(own.interval, answer.low, answer.high);
  expectNear(own.t, answer.t, 't');
  expectNear(own.df, answer.df, 'df');
  expectNear(own.p, answer.p, 'p');
}

const timed = (x: readonly number[], y: readonly number[]): TimedValue[] =>
  x.map((one, at) => ({ x: one, y: y[at] ?? 0 }));

describe('a slope', () => {
  it.each(found.lines.map((line, at) => [at, line] as const))('is that of R’s lm (%i)', (_, line) => {
    expectSame(defined(slope(timed(line.x, line.y))) as never, line);
  });

  it('is not given on two values, at one time, or on a line without a miss', () => {
    expect(slope(timed([0, 1], [1, 2]))).toEqual({ defined: false, because: 'too-few' });
    expect(slope(timed([2, 2, 2], [1, 2, 3]))).toEqual({ defined: false, because: 'too-few' });
    expect(slope(timed([0, 1, 2], [1, 2, 3]))).toEqual({ defined: false, because: 'no-variance' });
  });
});

describe('a slope within clusters', () => {
  const { g, x, y } = found.clusters;
  const clusters = [...new Set(g)].map((name) =>
    g.flatMap((one, at) => (one === name ? [{ x: x[at] ?? 0, y: y[at] ?? 0 }] : [])),
  );

  it('is that of a dummy for each cluster with CR2 errors in R', () => {
    expectSame(defined(slopeWithin(clusters)) as never, found.within);
  });

  it('does not mind where each cluster lies', () => {
    const moved = clusters.map((values, at) => values.map((one) => ({ x: one.x, y: one.y + 1000 * at })));
    expectNear(defined(slopeWithin(moved)).value, found.within.value);
  });

  it('is not given for two clusters', () => {
    expect(slopeWithin(clusters.slice(0, 2))).toEqual({ defined: false, because: 'too-few' });
  });
});
