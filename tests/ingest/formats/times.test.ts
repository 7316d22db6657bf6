import { expect, test } from 'vitest';
import { parseTime } from '../../../src/ingest/formats/parts/times.js';

test.each([
  ['1:02', 62],
  ['01:02:03', 3723],
  ['01:02:03.5', 3723.5],
  ['00:00:01,250', 1.25],
  ['[00:09:025]', 565],
  ['75.5', 75.5],
  ['75s', 75],
  ['1m 15s', 75],
  ['1h 2m', 3720],
  ['90:15', 5415],
  ['00:75', null],
  ['n/a', null],
  ['', null],
  ['2026-01-05', null],
])('%s', (text, expected) => {
  expect(parseTime(text)).toBe(expected);
});
