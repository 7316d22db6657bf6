import { describe, expect, it, test } from 'vitest';
import { type ChartRule, individualsChart } from '../../src/statistics/control-chart.js';
import { defined, expectNear, reference } from './near.js';

interface Case {
  readonly name: string;
  readonly values: number[];
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  readonly outside: number[];
  readonly rising: number[];
  readonly falling: number[];
  readonly side: number[];
}

describe('an individuals chart', () => {
  test.each(reference<Case[]>('control-chart'))('of "$name" has the limits and signals counted in R', (one) => {
    const found = defined(individualsChart(one.values, 8));
    expectNear(found.centre, one.centre, 'centre');
    expectNear(found.low, one.low, 'low');
    expectNear(found.high, one.high, 'high');
    const at = (rule: ChartRule) => found.signals.filter((signal) => signal.rule === rule).map(({ index }) => index);
    expect(at('outside-limits')).toEqual(one.outside);
    expect(at('six-in-a-row-rising')).toEqual(one.rising);
    expect(at('six-in-a-row-falling')).toEqual(one.falling);
    expect(at('eight-on-one-side')).toEqual(one.side);
  });

  it('is not drawn from too few values', () => {
    expect(individualsChart([1, 2, 3], 8)).toEqual({ defined: false, because: 'too-few' });
    expect(individualsChart([], 8)).toEqual({ defined: false, because: 'no-data' });
  });
});
