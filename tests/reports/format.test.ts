import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedbackSheetPath, sessionPagePath } from '../../src/domain/run-paths.js';
import { formatCount, formatDuration, formatValue } from '../../src/instruments/format-value.js';
import { findMeasure, HEADLINE } from '../../src/instruments/instruments.js';
import { formatClock, formatDate, formatInterval, formatMonth } from '../../src/reports/html/format.js';
import { linkBetween } from '../../src/reports/link-between.js';
import { levelOf } from '../../src/scoring/measures.js';

const ratio = findMeasure({ instrument: 'miti-3.1.1', measure: 'reflection_to_question_ratio' });
const open = findMeasure({ instrument: 'miti-3.1.1', measure: 'percent_open_questions' });

describe('numbers for people', () => {
  test('rounding never carries a value over a threshold it has not reached', () => {
    expect(formatValue(0.998, ratio)).toBe('0.998');
    expect(formatValue(1, ratio)).toBe('1.00');
    expect(formatValue(49.6, open)).toBe('49.6%');
    expect(formatValue(50.4, open)).toBe('50%');
    fc.assert(
      fc.property(fc.constantFrom(...HEADLINE), fc.double({ min: 0, max: 100, noNaN: true }), (ref, value) => {
        const measure = findMeasure(ref);
        expect(levelOf(Number.parseFloat(formatValue(value, measure)), measure.threshold)).toBe(
          levelOf(value, measure.threshold),
        );
      }),
    );
  });
  test('an interval shows what can be', () => {
    expect(formatInterval(-4, 112, open)).toBe('0–100%');
    expect(formatInterval(0.5, 1.25, ratio)).toBe('0.50–1.25');
    expect(formatInterval(null, 1, ratio)).toBe('');
  });
  test.each([
    [formatCount(12345), '12\u202f345'],
    [formatCount(1234), '1234'],
    [formatCount(3.25), '3.3'],
    [formatDuration(59), '59 s'],
    [formatDuration(3600 * 1.5), '1 h 30'],
    [formatClock(3765.9), '1:02:45'],
    [formatClock(7), '0:07'],
    [formatMonth('2026-02'), 'Feb 2026'],
    [formatMonth('spring'), 'spring'],
    [formatDate('2026-02-03'), '3 Feb 2026'],
    [formatDate('2026-02'), 'Feb 2026'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

describe('links between pages', () => {
  test.each([
    ['report/index.html', 'report/sessions/s1.html#u4', 'sessions/s1.html#u4'],
    ['report/sessions/s1.html', 'report/index.html', '../index.html'],
    ['report/feedback/p.html', 'report/sessions/s%1.html', '../sessions/s%251.html'],
    ['report/index.html', 'tables/sessions.csv', '../tables/sessions.csv'],
    ['report/index.html', 'report/index.html#months', 'index.html#months'],
  ])('from %s to %s', (from, to, link) => {
    expect(linkBetween(from, to)).toBe(link);
  });
  test('a practitioner whose id no file can bear still has a sheet of their own', () => {
    const ids = ['p03', 'A/B', 'A\\B', '../x', 'con', 'ü', 'n'.repeat(200), '', '.', 'a b'];
    const paths = ids.map(feedbackSheetPath);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(ids.length);
    for (const path of paths) expect(path).toMatch(/^report\/feedback\/[A-Za-z0-9][\w.-]{0,90}\.html$/);
    expect(paths[0]).toBe('report/feedback/p03.html');
    expect(sessionPagePath('s1')).toBe('report/sessions/s1.html');
  });
});
