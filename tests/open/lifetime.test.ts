import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LIFETIME, watchLifetime } from '../../src/open/lifetime.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;

test('a month ends a quarter of an hour after the last page is gone; a refresh is not going', () => {
  const end = vi.fn();
  const life = watchLifetime(LIFETIME, () => false, end);
  // A page in the background asks once a minute; then it is loaded again, which takes it a while.
  for (let minute = 0; minute < 30; minute += 1) {
    vi.advanceTimersByTime(MINUTE);
    life.seen();
  }
  vi.advanceTimersByTime(14 * MINUTE);
  expect(end).not.toHaveBeenCalled();
  life.seen();
  vi.advanceTimersByTime(14 * MINUTE);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(MINUTE);
  expect(end).toHaveBeenCalled();
});

test('it does not end while a month is being read', () => {
  const end = vi.fn();
  let reading = true;
  watchLifetime(LIFETIME, () => reading, end);
  vi.advanceTimersByTime(60 * MINUTE);
  expect(end).not.toHaveBeenCalled();
  reading = false;
  vi.advanceTimersByTime(15 * MINUTE);
  expect(end).toHaveBeenCalled();
});
