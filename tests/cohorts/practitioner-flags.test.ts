import { describe, expect, test } from 'vitest';
import { groupSessions } from '../../src/cohorts/group.js';
import { findPractitionerFlags } from '../../src/cohorts/practitioner-flags.js';
import { FlagRules } from '../../src/config/flags.js';
import { parseConfig } from '../../src/config/parse.js';
import type { CodeId } from '../../src/domain/codes.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { makeResult, type Said } from '../support/make-results.js';

/** A session of so many utterances of each code, every one of ten words. */
function session(id: string, practitionerId: string | null, counts: Readonly<Partial<Record<CodeId, number>>>) {
  const said = Object.entries(counts).flatMap(([code, times]) =>
    Array.from(
      { length: times },
      (): Said => [code as CodeId, 'ten words are said here by one of the two', { source: 'human', confidence: null }],
    ),
  );
  return makeResult({ id, said, metadata: { practitionerId } }).summary;
}

function find(sessions: readonly ReturnType<typeof session>[], rules: object = {}) {
  return findPractitionerFlags({
    sessions,
    groups: groupSessions(sessions),
    rules: FlagRules.parse(rules),
    instruments: INSTRUMENTS,
  });
}

const three = (practitioner: string, counts: Parameters<typeof session>[2]) =>
  ['a', 'b', 'c'].map((part) => session(`${practitioner}${part}`, practitioner, counts));

describe('below beginning proficiency', () => {
  test('is said with the figure, its source, the value found, sessions and observations', () => {
    const found = find(three('p1', { OQ: 2, CQ: 6, SR: 8, CR: 8, AF: 1, neutral: 20 }));
    expect(found).toEqual([
      {
        practitionerId: 'p1',
        flag: {
          id: 'below-beginning-proficiency',
          label: 'Open questions below 50 %',
          rule: expect.stringMatching(
            /^below 50 % \(beginning proficiency, MITI 3\.1\.1.*\); found 25 % over 3 sessions and 24 observations$/,
          ),
          n: 3,
          utteranceIds: [],
          needsHumanReview: false,
        },
      },
    ]);
  });

  test('asks for a person when a machine coded any of it', () => {
    const sessions = three('p1', { OQ: 2, CQ: 6, SR: 8, CR: 8, neutral: 20 });
    const machine = sessions.map((one) => ({
      ...one,
      quality: { ...one.quality, humanCoded: one.quality.utterances - 1 },
    }));
    expect(find(machine)[0]?.flag.needsHumanReview).toBe(true);
  });

  test('is not said of two sessions, nor of nine questions, nor at the figure itself', () => {
    expect(find(three('p1', { OQ: 2, CQ: 6, SR: 8, CR: 8, neutral: 20 }).slice(0, 2))).toEqual([]);
    expect(find(three('p1', { OQ: 1, CQ: 2, SR: 3, CR: 3, neutral: 20 }))).toEqual([]);
    expect(find(three('p1', { OQ: 4, CQ: 4, SR: 6, CR: 4, neutral: 20 }))).toEqual([]);
  });

  test('knows no one by the sessions that name no practitioner', () => {
    expect(find(['a', 'b', 'c'].map((id) => session(id, null, { CQ: 8 })))).toEqual([]);
  });
});

test('a rating’s mean is what is held against a figure of one’s own', () => {
  const rated = three('p1', { OQ: 8, SR: 8, CR: 8, neutral: 20 }).map((one, at) => ({
    ...one,
    measures: one.measures.map((measure) =>
      measure.measure === 'relational_global'
        ? { ...measure, result: { status: 'measured' as const, value: 3 + at / 2, numerator: null, denominator: null } }
        : measure,
    ),
  }));
  const rule = {
    instrument: 'miti-4.2.1',
    measure: 'relational_global',
    below: 4,
    source: 'our own standard',
    id: 'below-our-standard',
  };
  expect(find(rated, { practitioner: [rule] }).map(({ flag }) => [flag.id, flag.rule])).toEqual([
    ['below-our-standard', 'below 4 (our own standard); found 3.5 over 3 sessions'],
  ]);
});

test('MI-non-adherent moments in two sessions ask for a person’s look; in one they stay with the session', () => {
  const moment = { DI: 1, OQ: 8, SR: 8, CR: 8 } as const;
  const calm = { OQ: 8, SR: 8, CR: 8 } as const;
  const ids = (sessions: readonly ReturnType<typeof session>[]) =>
    find(sessions)
      .filter(({ flag }) => flag.id === 'mi-non-adherent')
      .map(({ flag }) => [flag.n, flag.needsHumanReview]);
  expect(ids([session('a', 'p1', moment), session('b', 'p1', moment)])).toEqual([[2, true]]);
  expect(ids([session('a', 'p1', moment), session('b', 'p1', calm)])).toEqual([]);
  expect(ids([session('a', 'p1', moment), session('b', 'p2', moment)])).toEqual([]);
});

test('talking most over all sessions is found from the pooled share', () => {
  const found = find(three('p1', { OQ: 4, SR: 2, CR: 2, neutral: 4 }));
  expect(found.filter(({ flag }) => flag.id === 'high-talk-share').map(({ flag }) => flag.rule)).toEqual([
    "practitioner's share of words at or above 60 %, over 3 or more sessions; found 66.7 % over 3",
  ]);
});

describe('rules of one’s own in the configuration', () => {
  const rule = (more: string) =>
    parseConfig(`flags: { practitioner: [{ instrument: miti-3.1.1, source: ours, ${more} }] }`, 'oars.yaml');
  test('take the place of the shipped ones', () => {
    expect(rule('measure: percent_open_questions, below: 70').flags.practitioner).toEqual([
      {
        id: 'below-threshold',
        instrument: 'miti-3.1.1',
        measure: 'percent_open_questions',
        below: 70,
        source: 'ours',
        minimumSessions: null,
        minimumDenominator: null,
      },
    ]);
  });
  test('an unknown measure is refused by its key', () => {
    expect(() => rule('measure: percent_of_nothing, below: 70')).toThrow(/key "flags\.practitioner\.0\.measure"/);
  });
  test('the shipped ones are the four headline measures of MITI 3.1.1 with their published lowest level', () => {
    expect(FlagRules.parse({}).practitioner.map(({ measure, below }) => [measure, below])).toEqual([
      ['reflection_to_question_ratio', 1],
      ['percent_open_questions', 50],
      ['percent_mi_adherent', 90],
      ['percent_complex_reflections', 40],
    ]);
  });
});
