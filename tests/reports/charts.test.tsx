import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMeasure, HEADLINE } from '../../src/instruments/instruments.js';
import { Bullet } from '../../src/reports/html/charts/bullet.js';
import { Distribution } from '../../src/reports/html/charts/distribution.js';
import { domainOf, percentAlong } from '../../src/reports/html/charts/domain.js';
import { HeatMap } from '../../src/reports/html/charts/heat-map.js';
import { SparkLine } from '../../src/reports/html/charts/spark-line.js';
import { Timeline } from '../../src/reports/html/charts/timeline.js';
import { toHtml } from '../../src/reports/html/write-html.js';

const ratio = findMeasure({ instrument: 'miti-3.1.1', measure: 'reflection_to_question_ratio' });
const open = findMeasure({ instrument: 'miti-3.1.1', measure: 'percent_open_questions' });
const words = findMeasure({ instrument: 'session', measure: 'longest_practitioner_volley_words' });

describe('axes', () => {
  test.each([
    [open, [12], [0, 100]],
    [ratio, [0.2], [0, 3]],
    [ratio, [4.4], [0, 5]],
    [ratio, [40], [0, 6]],
    [words, [347], [0, 400]],
    [words, [801], [0, 1000]],
    [words, [1234], [0, 1500]],
    [words, [0.013], [0, 0.015]],
    [words, [], [0, 1]],
  ] as const)('%# hold the thresholds and, within reason, the values', (measure, values, domain) => {
    expect(domainOf(measure, values)).toEqual(domain);
  });
  test('whatever the value, its place is on the axis', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HEADLINE),
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true })),
        (ref, values) => {
          const at = percentAlong(domainOf(findMeasure(ref), values));
          for (const value of values) {
            expect(Number.parseFloat(at(value))).toBeGreaterThanOrEqual(0);
            expect(Number.parseFloat(at(value))).toBeLessThanOrEqual(100);
          }
        },
      ),
    );
  });
});

describe('charts', () => {
  test('a distribution has a column for each step that holds a session, and says when there is more beyond', () => {
    const chart = (values: readonly number[]) =>
      toHtml(
        <Distribution measure={ratio} domain={[0, 6]} values={values} marker={null} low={null} high={null} label="x" />,
      );
    expect(chart([0.1, 0.1, 3, 6]).match(/class="column"/g)).toHaveLength(3);
    expect(chart([6])).not.toContain('and more');
    expect(chart([7])).toContain('and more');
  });
  test('a bullet’s bar ends where its value is', () => {
    const chart = toHtml(
      <Bullet measure={open} domain={[0, 100]} value={62.5} earlier={[40]} label="Open questions: 62.5%" />,
    );
    expect(chart).toContain('<rect class="mark" x="0" y="6" width="62.5%" height="6">');
    expect(chart).toContain('cx="40%"');
    expect(chart).toContain('aria-label="Open questions: 62.5%"');
  });
  test('a spark line leaves gaps open and marks the last value', () => {
    const chart = toHtml(<SparkLine measure={open} domain={[0, 100]} values={[50, null, 60, 70, null]} label="x" />);
    expect(/class="line" d="([^"]*)"/.exec(chart)?.[1]?.match(/M/g)).toHaveLength(2);
    expect(/class="line" d="([^"]*)"/.exec(chart)?.[1]).toBe('M2,14ZM50,11.8L74,9.6');
    expect(chart).toMatch(/<circle class="end" cx="74%" cy="[\d.]+" r="3">/);
  });
  test('a timeline tells its lanes in words, by thirds', () => {
    const lanes = [{ label: 'Questions', tone: 'ink' as const, steps: [0, 1, 4, 8] }];
    const chart = toHtml(<Timeline lengths={[1, 1, 1, 1, 1, 1, 1, 1, 1]} lanes={lanes} ticks={['a', 'b', 'c']} />);
    expect(chart).toContain('aria-label="Questions: 4 in all, 2 in the first third, 1 in the second, 1 in the last"');
  });
  test('a heat map shows every count as a number and marks where both agree', () => {
    const chart = toHtml(
      <HeatMap
        caption="x"
        rowTitle="A"
        columnTitle="B"
        rows={['OQ', 'CQ']}
        columns={['OQ', 'CQ']}
        counts={[
          [9, 1],
          [0, 3],
        ]}
      />,
    );
    expect([...chart.matchAll(/<td class="([^"]*)">([^<]*)/g)].map(([, kind, text]) => [kind, text])).toEqual([
      ['heat-4 heat-same', '9'],
      ['heat-2', '1'],
      ['heat-0', '·'],
      ['heat-4 heat-same', '3'],
    ]);
  });
});
