import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import type { InstrumentId, MeasureValue } from '../../src/domain/measure.js';
import { findMeasure, HEADLINE, INSTRUMENTS, measureColumn } from '../../src/instruments/instruments.js';
import { computeMeasures, levelOf } from '../../src/scoring/measures.js';
import { scoreSession } from '../../src/scoring/score-session.js';
import { coded, type Line } from '../support/coded.js';

const OPTIONS = {
  permissionCoversVolley: true,
  instruments: INSTRUMENTS,
  reviewBelow: 0.5,
  flags: DEFAULT_CONFIG.flags,
};

function measure(lines: readonly Line[], instrument: InstrumentId, id: string): MeasureValue | undefined {
  const { measures } = scoreSession(coded(lines), OPTIONS).summary;
  return measures.find((one) => one.instrument === instrument && one.measure === id)?.result;
}

function times(n: number, line: Line): readonly Line[] {
  return Array.from({ length: n }, () => line);
}

describe('MITI 3.1.1 formulas count every utterance', () => {
  const lines: readonly Line[] = [
    ...times(3, ['P', 'You did.', 'SR']),
    ...times(2, ['P', 'It matters.', 'CR']),
    ...times(3, ['P', 'How?', 'OQ']),
    ...times(1, ['P', 'Did you?', 'CQ']),
    ['P', 'You kept at it.', 'AF'],
    ['P', 'That is hard.', 'SU'],
    ['P', 'It is yours to say.', 'EC'],
    ['P', 'May I?', 'SK'],
    ['P', 'You should.', 'ADW'],
    ['P', 'Go.', 'DI'],
    ['P', 'Nonsense.', 'CO'],
    ['P', 'Or else.', 'WA'],
    ['P', 'I worry.', 'RC'],
    ['P', 'One way is this.', 'ADP'],
    ['P', 'I drank too.', 'SD'],
  ];
  test.each([
    ['reflection_to_question_ratio', 5 / 4, 5, 4],
    ['percent_open_questions', 75, 3, 4],
    ['percent_complex_reflections', 40, 2, 5],
    ['percent_mi_adherent', (100 * 4) / 9, 4, 9],
  ])('%s', (id, value, numerator, denominator) => {
    expect(measure(lines, 'miti-3.1.1', id)).toEqual({ status: 'measured', value, numerator, denominator });
  });
  test('MITI 4.2.1 sees the same lines as one volley', () => {
    expect(measure(lines, 'miti-4.2.1', 'reflection_to_question_ratio')).toEqual({
      status: 'measured',
      value: 1,
      numerator: 1,
      denominator: 1,
    });
    expect(measure(lines, 'miti-4.2.1', 'total_mi_adherent')).toMatchObject({ value: 3 });
    expect(measure(lines, 'miti-4.2.1', 'total_mi_non_adherent')).toMatchObject({ value: 1 });
  });
  test('MISC 2.5 counts open questions and reflections as MI-consistent', () => {
    // AF 1, ADP 1, EC 2 (with permission seeking), SU 1, OQ 3, SR 3, CR 2 against ADW, DI, CO, WA, RC.
    expect(measure(lines, 'misc-2.5', 'percent_mi_consistent')).toMatchObject({ numerator: 13, denominator: 18 });
  });
});

describe('undefined is a value with a reason', () => {
  test.each([
    ['miti-3.1.1', 'reflection_to_question_ratio', 'no-questions', 1],
    ['miti-3.1.1', 'percent_open_questions', 'no-questions', 0],
    ['miti-3.1.1', 'percent_mi_adherent', 'no-mi-codes', 0],
    ['misc-2.5', 'percent_change_talk', 'no-client-talk', 0],
  ] as const)('%s %s', (instrument, id, because, numerator) => {
    const lines: readonly Line[] = [['P', 'You went.', 'SR']];
    expect(measure(lines, instrument, id)).toEqual({
      status: 'undefined',
      value: null,
      numerator,
      denominator: 0,
      because,
    });
  });
  test('no reflections leave the share of complex ones undefined', () => {
    expect(measure([['P', 'How?', 'OQ']], 'miti-3.1.1', 'percent_complex_reflections')).toMatchObject({
      status: 'undefined',
      because: 'no-reflections',
    });
  });
  test('a session without time stamps has no duration rather than 0', () => {
    expect(measure([['P', 'How?', 'OQ']], 'session', 'duration_seconds')).toMatchObject({
      status: 'undefined',
      because: 'no-times',
    });
  });
});

describe('thresholds are reached at their value', () => {
  test.each([
    [
      'miti-3.1.1',
      'reflection_to_question_ratio',
      [
        [0.99, 'below'],
        [1, 'beginning_proficiency'],
        [1.99, 'beginning_proficiency'],
        [2, 'competency'],
      ],
    ],
    [
      'miti-3.1.1',
      'percent_open_questions',
      [
        [49.9, 'below'],
        [50, 'beginning_proficiency'],
        [70, 'competency'],
      ],
    ],
    [
      'miti-3.1.1',
      'percent_complex_reflections',
      [
        [39.9, 'below'],
        [40, 'beginning_proficiency'],
        [50, 'competency'],
      ],
    ],
    [
      'miti-3.1.1',
      'percent_mi_adherent',
      [
        [89.9, 'below'],
        [90, 'beginning_proficiency'],
        [99.9, 'beginning_proficiency'],
        [100, 'competency'],
      ],
    ],
    [
      'miti-3.1.1',
      'global_spirit',
      [
        [3.4, 'below'],
        [3.5, 'beginning_proficiency'],
        [4, 'competency'],
      ],
    ],
    [
      'miti-4.2.1',
      'reflection_to_question_ratio',
      [
        [0.9, 'below'],
        [1, 'fair'],
        [2, 'good'],
      ],
    ],
    [
      'miti-4.2.1',
      'percent_complex_reflections',
      [
        [39, 'below'],
        [40, 'fair'],
        [50, 'good'],
      ],
    ],
    [
      'miti-4.2.1',
      'technical_global',
      [
        [2.5, 'below'],
        [3, 'fair'],
        [4, 'good'],
      ],
    ],
    [
      'miti-4.2.1',
      'relational_global',
      [
        [3, 'below'],
        [3.5, 'fair'],
        [4, 'good'],
      ],
    ],
  ] as const)('%s %s', (instrument, id, rows) => {
    const { threshold } = findMeasure({ instrument, measure: id });
    expect(rows.map(([value]) => [value, levelOf(value, threshold)])).toEqual(
      rows.map(([value, level]) => [value, level]),
    );
  });
  test('MITI 4.2.1 sets none for the totals', () => {
    expect(findMeasure({ instrument: 'miti-4.2.1', measure: 'total_mi_adherent' }).threshold).toBeNull();
    expect(levelOf(99, null)).toBeNull();
  });
});

describe('globals come from people alone', () => {
  const empty = Object.fromEntries(INSTRUMENTS.map((one) => [one.id, {}])) as Record<
    InstrumentId,
    Record<string, number>
  >;
  const of = (globals: Record<string, number>, id: string) =>
    computeMeasures(empty, globals, INSTRUMENTS).find((one) => one.measure === id);

  test('spirit is the mean of its three', () => {
    expect(of({ evocation: 4, collaboration: 3, autonomy: 5 }, 'global_spirit')).toMatchObject({
      result: { value: 4 },
      level: 'competency',
    });
  });
  test('one missing rating leaves it not rated', () => {
    expect(of({ evocation: 4, collaboration: 3 }, 'global_spirit')).toEqual({
      instrument: 'miti-3.1.1',
      measure: 'global_spirit',
      result: { status: 'not-rated', value: null },
      level: null,
    });
  });
  test('technical and relational', () => {
    const globals = { cultivating_change_talk: 3, softening_sustain_talk: 4, partnership: 3, empathy: 4 };
    expect(of(globals, 'technical_global')).toMatchObject({ result: { value: 3.5 }, level: 'fair' });
    expect(of(globals, 'relational_global')).toMatchObject({ result: { value: 3.5 }, level: 'fair' });
  });
});

describe('talk share', () => {
  test('is of words, without third persons', () => {
    const lines: readonly Line[] = [
      ['P', "that's one two", 'GI'],
      ['C', 'one', 'neutral'],
      ['X', 'lots and lots of words here', null],
    ];
    expect(measure(lines, 'session', 'practitioner_talk_percent')).toEqual({
      status: 'measured',
      value: 75,
      numerator: 3,
      denominator: 4,
    });
    expect(measure(lines, 'session', 'longest_practitioner_volley_words')).toMatchObject({ value: 3 });
  });
});

test('every headline measure exists, and columns are named as promised', () => {
  expect(HEADLINE.map((ref) => measureColumn(ref))).toEqual([
    'miti_3_1_1_reflection_to_question_ratio',
    'miti_3_1_1_percent_open_questions',
    'miti_3_1_1_percent_mi_adherent',
    'miti_3_1_1_percent_complex_reflections',
    'misc_2_5_percent_change_talk',
    'session_practitioner_talk_percent',
  ]);
  for (const ref of HEADLINE) expect(() => findMeasure(ref)).not.toThrow();
});
