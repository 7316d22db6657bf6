import { describe, expect, test } from 'vitest';
import { buildAllFeedback, buildFeedback } from '../../src/cohorts/feedback.js';
import type { Moment, MomentKind, SessionMoments } from '../../src/domain/feedback.js';
import { makeResult, type Said } from '../support/make-results.js';

const RULES = { minimumDenominator: 10, highTalkPercent: 60 };

function moment(kind: MomentKind, sessionId: string, strength: number): Moment {
  return {
    kind,
    sessionId,
    utteranceId: `${kind} ${strength}`,
    startSeconds: null,
    text: 'words',
    before: null,
    after: null,
    ledToChangeTalk: false,
    byPerson: false,
    strength,
  };
}

function moments(...all: readonly Moment[]): readonly SessionMoments[] {
  const ids = [...new Set(all.map((one) => one.sessionId))];
  return ids.map((sessionId) => ({
    sessionId,
    moments: all.filter((one) => one.sessionId === sessionId),
    beforeChangeTalk: {},
  }));
}

function repeat(count: number, said: Said): readonly Said[] {
  return Array.from({ length: count }, () => said);
}

function session(id: string, said: readonly Said[], date: string | null = null) {
  return makeResult({ id, said, metadata: { practitionerId: 'p1', sessionDate: date } }).summary;
}

const strengthsOf = (...all: readonly Moment[]) =>
  buildFeedback('p1', [session('s1', [])], moments(...all), RULES).strengths.map((one) => one.utteranceId);

describe('strengths', () => {
  test('three of different kinds from different sessions, strongest first', () => {
    expect(
      strengthsOf(
        moment('affirmation', 's1', 0.9),
        moment('affirmation', 's2', 0.95),
        moment('autonomy', 's2', 0.94),
        moment('open-question', 's3', 0.7),
        moment('complex-reflection', 's1', 0.8),
      ),
    ).toEqual(['affirmation 0.95', 'complex-reflection 0.8', 'open-question 0.7']);
  });
  test('two from one session when there is no other', () => {
    expect(
      strengthsOf(moment('affirmation', 's1', 0.9), moment('autonomy', 's1', 0.7), moment('support', 's1', 0.65)),
    ).toEqual(['affirmation 0.9', 'autonomy 0.7']);
  });
  test('a simple reflection is a strength when nothing else is', () => {
    expect(strengthsOf(moment('simple-reflection', 's1', 0.9), moment('closed-question', 's1', 1))).toEqual([
      'simple-reflection 0.9',
    ]);
    expect(strengthsOf(moment('simple-reflection', 's1', 0.9), moment('support', 's1', 0.6))).toEqual(['support 0.6']);
  });
});

describe('growth', () => {
  const growthOf = (said: readonly Said[], ...all: readonly Moment[]) =>
    buildFeedback('p1', [session('s1', said)], moments(...all), RULES).growth.map(({ area, solid, moment: shown }) => [
      area,
      solid,
      shown?.utteranceId ?? null,
    ]);
  const TALK = repeat(40, ['neutral', 'a fair amount of talk by the client here']);

  test('the two furthest below their lowest threshold, with the moment that shows each', () => {
    const said = [
      ...repeat(3, ['SR', 'so']),
      ...repeat(10, ['CQ', 'is it']),
      ...repeat(6, ['AF', 'good']),
      ...repeat(6, ['ADW', 'try']),
      ...TALK,
    ];
    expect(growthOf(said, moment('closed-question', 's1', 0.9), moment('unasked-advice', 's1', 0.8))).toEqual([
      ['open', false, 'closed-question 0.9'],
      ['reflect', false, null],
    ]);
  });
  test('whoever argues and warns often is told so before advice, with a moment; a few times is not spoken of', () => {
    const said = (argued: number, advised: number) => [
      ...repeat(argued, ['CO', 'you always have an excuse']),
      ...repeat(advised, ['ADW', 'try']),
      ...repeat(4, ['AF', 'good']),
      ...TALK,
    ];
    const shown = [moment('argument', 's1', 0.9), moment('unasked-advice', 's1', 0.8)];
    expect(growthOf(said(6, 6), ...shown)).toEqual([
      ['argue', false, 'argument 0.9'],
      ['ask-first', false, 'unasked-advice 0.8'],
    ]);
    const [first] = buildFeedback('p1', [session('s1', said(6, 6))], moments(...shown), RULES).growth;
    expect(first?.measure).toMatchObject({ numerator: 6, denominator: 16 });
    expect(growthOf(said(2, 10), ...shown).map(([area]) => area)).toEqual(['ask-first']);
    // Nothing sure enough to show: nothing is said of it.
    expect(growthOf(said(6, 6), moment('unasked-advice', 's1', 0.8)).map(([area]) => area)).toEqual(['ask-first']);
  });
  test('nobody is told to ask before offering who never offered anything', () => {
    const argued = [...repeat(12, ['CO', 'you always have an excuse']), ...repeat(4, ['AF', 'good']), ...TALK];
    expect(growthOf(argued, moment('argument', 's1', 0.9)).map(([area]) => area)).toEqual(['argue']);
  });
  test('a session in which another supported as well is in no figure, and is counted', () => {
    const own = session('s1', [...repeat(12, ['CQ', 'is it']), ...TALK]);
    const other = session('s2', [...repeat(12, ['OQ', 'what']), ...TALK]);
    const both = { ...other, quality: { ...other.quality, practitioners: 2 } };
    const data = buildFeedback('p1', [own, both], moments(moment('open-question', 's2', 0.9)), RULES);
    expect(data).toMatchObject({ shared: 1, leftOut: 0, strengths: [] });
    expect(data.sessions.map(({ sessionId }) => sessionId)).toEqual(['s1']);
    expect(data.measures.find(({ measure }) => measure === 'percent_open_questions')?.value).toBe(0);
  });
  test('two tries never show the same words', () => {
    const said = [...repeat(3, ['SR', 'so']), ...repeat(12, ['CQ', 'is it']), ...TALK];
    expect(
      growthOf(said, moment('closed-question', 's1', 0.9), moment('closed-question', 's1', 0.7)).map(([, , at]) => at),
    ).toEqual(['closed-question 0.9', 'closed-question 0.7']);
  });
  test('a measure with too little behind it suggests nothing', () => {
    expect(growthOf([...repeat(9, ['CQ', 'is it']), ...TALK])).toEqual([]);
    expect(growthOf([...repeat(10, ['CQ', 'is it']), ...TALK])).toHaveLength(2);
  });
  test('when every threshold is reached, the furthest from its highest is a next step', () => {
    const said = [
      ...repeat(15, ['OQ', 'what']),
      ...repeat(5, ['CQ', 'is it']),
      ...repeat(11, ['SR', 'so']),
      ...repeat(9, ['CR', 'and so']),
      ...repeat(12, ['AF', 'good']),
      ...TALK,
    ];
    expect(growthOf(said)).toEqual([['reflect', true, null]]);
  });
  test('doing most of the talking suggests leaving room', () => {
    const said: readonly Said[] = [
      ...repeat(10, ['GI', 'a long explanation of many words that goes on']),
      ['neutral', 'yes'],
    ];
    expect(growthOf(said, moment('long-turn', 's1', 0.6))).toEqual([['room', false, 'long-turn 0.6']]);
  });
  test('a moment is not praised and offered for growth on one sheet', () => {
    const said = [...repeat(12, ['SR', 'so']), ...repeat(10, ['OQ', 'what']), ...TALK];
    expect(growthOf(said, moment('simple-reflection', 's1', 0.9))).toEqual([['deepen', false, null]]);
  });
});

describe('the rest of the sheet', () => {
  test('of several months the latest is the headline, unless it alone has too little behind a figure', () => {
    const first = session('s1', [...repeat(10, ['CQ', 'is it']), ...repeat(5, ['SR', 'so'])], '2026-01-10');
    const second = session(
      's2',
      [...repeat(2, ['OQ', 'what']), ...repeat(10, ['SR', 'so']), ['SD', 'me too'], ['change', 'I will']],
      '2026-02-10',
    );
    const feedback = buildFeedback('p1', [first, second], [], RULES);
    expect(feedback.measures[0]).toEqual({
      basis: 'all',
      instrument: 'miti-3.1.1',
      measure: 'reflection_to_question_ratio',
      value: 15 / 12,
      numerator: 15,
      denominator: 12,
      level: 'beginning_proficiency',
      enough: true,
      months: [
        { month: '2026-01', value: 0.5 },
        { month: '2026-02', value: 5 },
      ],
    });
    expect(feedback.month).toBe('2026-02');
    expect(feedback.sessions.map((one) => one.sessionId)).toEqual(['s2']);
    const full = session('s3', [...repeat(10, ['OQ', 'what']), ...repeat(20, ['SR', 'so'])], '2026-03-10');
    expect(buildFeedback('p1', [first, second, full], [], RULES).measures[0]).toMatchObject({
      basis: 'month',
      value: 2,
      denominator: 10,
    });
    expect(feedback.livedExperience).toEqual({ utterances: 1, sessions: 1, moment: null });
    expect(feedback.clientLanguage).toEqual({ change: 1, sustain: 0, withGoal: 0, before: [] });
  });

  test('everyone who is named gets a sheet, in the order of their ids; others get none', () => {
    const of = (practitionerId: string | null) =>
      makeResult({ id: `s-${practitionerId}`, said: [], metadata: { practitionerId } }).summary;
    expect([...buildAllFeedback([of('p2'), of(null), of('p1')], [], RULES)].map((one) => one.practitionerId)).toEqual([
      'p1',
      'p2',
    ]);
  });
});

describe('talk about someone’s safety', () => {
  test('its session is in no figure and no suggestion of the sheet, which says that it was left out', () => {
    const calm = session('s1', [...repeat(10, ['OQ', 'what']), ...repeat(12, ['SR', 'so'])]);
    const asked = session('s2', [
      ...repeat(12, ['CQ', 'Are you thinking of killing yourself?']),
      ['neutral', 'I want to die.'],
    ]);
    expect(asked.flags.map(({ id }) => id)).toContain('safety-talk');
    const sheet = buildFeedback('p1', [calm, asked], moments(moment('closed-question', 's2', 0.9)), RULES);
    expect(sheet.leftOut).toBe(1);
    expect(sheet.measures[0]).toMatchObject({ numerator: 12, denominator: 10 });
    expect(sheet.growth.filter(({ moment: shown }) => shown !== null)).toEqual([]);
  });
});
