import { expect, test } from 'vitest';
import { lowerBound } from '../../src/coding/sure.js';
import { fitSureBar, type HeldDecision } from '../../src/learn/fit/sure-bars.js';
import { wilson } from '../../src/statistics/proportion.js';

function decisions(count: number, confidence: number, right: number, source = 'chats'): HeldDecision[] {
  return Array.from({ length: count }, (_, at) => ({ confidence, agreed: at < right * count ? 1 : 0, source }));
}

test('a code is sure from the lowest confidence on at which held-out codes were right three times in four', () => {
  const bar = fitSureBar([...decisions(100, 0.9, 0.9), ...decisions(100, 0.62, 0.5)]);
  expect(bar).toEqual({ from: 0.65, precision: 0.9, low: 0.84, cases: 100 });
});

test('a code with fewer than thirty cases, or right too seldom, is never sure', () => {
  expect(fitSureBar(decisions(29, 0.95, 1))).toBeNull();
  expect(fitSureBar(decisions(500, 0.95, 0.7))).toBeNull();
  expect(fitSureBar([])).toBeNull();
});

test('being right in one kind of talk does not make up for being wrong in another', () => {
  expect(fitSureBar([...decisions(400, 0.9, 0.95), ...decisions(40, 0.9, 0.4, 'calls')])).toBeNull();
});

test('the lower bound is the one of Wilson’s 90 % interval', () => {
  for (const [right, cases] of [
    [30, 30],
    [45, 60],
    [1, 40],
  ] as const) {
    const exact = wilson(right, cases, 0.9);
    expect(exact.defined && lowerBound(right, cases)).toBeCloseTo(
      exact.defined ? exact.value && exact.interval.low : 0,
      4,
    );
  }
});
