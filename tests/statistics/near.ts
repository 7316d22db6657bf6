import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Interval } from '../../src/statistics/outcome.js';

/** Numbers computed by R or SciPy; the script of the same name made them. */
export function reference<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`reference/${name}.json`, import.meta.url), 'utf8')) as T;
}

/** Fails unless both agree to one part in a million (and small numbers to 1e-9). */
export function expectNear(actual: number, expected: number, what = ''): void {
  const close = Math.abs(actual - expected) <= Math.max(1e-9, 1e-6 * Math.min(1, Math.abs(expected)));
  expect(close, `${what}: found ${actual}, reference ${expected}`).toBe(true);
}

export function expectInterval(actual: Interval, low: number, high: number, what = ''): void {
  expectNear(actual.low, low, `${what} low`);
  expectNear(actual.high, high, `${what} high`);
}

/** The outcome's content; fails the test where it is undefined. */
export function defined<T extends { readonly defined: boolean }>(outcome: T): Extract<T, { readonly defined: true }> {
  expect(outcome, JSON.stringify(outcome)).toMatchObject({ defined: true });
  return outcome as Extract<T, { readonly defined: true }>;
}
