import { describe, expect, test } from 'vitest';
import type { CodeId } from '../../src/domain/codes.js';
import type { Role } from '../../src/domain/session.js';
import type { CountedUtterance } from '../../src/scoring/counted-utterance.js';
import { type CodedLine, findMoments } from '../../src/scoring/moments.js';
import { shareTalk } from '../../src/scoring/talk-shares.js';
import { findVolleys } from '../../src/scoring/volleys.js';

type Line = readonly [speaker: string, text: string, code: CodeId];

/** Ines leads, or Tess and Vic together; everybody else is supported. */
const roleOf = (speaker: string): Role => (['Ines', 'Tess', 'Vic'].includes(speaker) ? 'practitioner' : 'client');

const counted = (lines: readonly Line[]): readonly CountedUtterance[] =>
  lines.map(([speaker, spoken, code], at) => ({
    id: `u${at + 1}`,
    role: roleOf(speaker),
    speaker,
    spoken,
    code,
    byPerson: false,
  }));

const coded = (lines: readonly Line[]): readonly CodedLine[] =>
  lines.map(([speaker, text, code], at) => ({
    utteranceId: `u${at + 1}`,
    role: roleOf(speaker),
    speaker,
    volley: at,
    code,
    source: 'human',
    confidence: null,
    sure: true,
    startSeconds: null,
    text,
  }));

describe('volleys are of one person', () => {
  const volleysOf = (lines: readonly Line[]) =>
    findVolleys(counted(lines)).map(({ utteranceIds }) => utteranceIds.join(' '));

  test('two who support speak in volleys of their own, and a peer who only listens ends neither', () => {
    expect(
      volleysOf([
        ['Tess', 'What would help?', 'OQ'],
        ['Vic', 'Take your time.', 'SU'],
        ['Jon', 'Mm-hmm.', 'neutral'],
        ['Vic', 'There is no rush.', 'EC'],
        ['Tess', 'None at all.', 'EC'],
        ['Jon', 'I could text him tonight.', 'change'],
      ]),
    ).toEqual(['u1', 'u2 u4', 'u3', 'u5', 'u6']);
  });

  test('in a circle of five each peer has their own, and the practitioner as many as before', () => {
    const lines: readonly Line[] = [
      ['Ines', 'Who would like to begin?', 'OQ'],
      ['Omar', 'I had a bad Tuesday.', 'neutral'],
      ['Petra', 'Yeah.', 'neutral'],
      ['Quinn', 'I do not see why I come.', 'sustain'],
      ['Ruth', 'I am tired.', 'neutral'],
      ['Ruth', 'I just want to listen.', 'neutral'],
      ['Ines', 'Listening is fine.', 'EC'],
    ];
    expect(volleysOf(lines)).toEqual(['u1', 'u2', 'u3', 'u4', 'u5 u6', 'u7']);
    const roles = findVolleys(counted(lines)).map(({ role }) => role);
    expect(roles.filter((role) => role === 'practitioner')).toHaveLength(2);
  });

  test('where only roles are known, they are of one role', () => {
    const nameless = counted([
      ['Tess', 'What would help?', 'OQ'],
      ['Vic', 'Take your time.', 'SU'],
    ]).map(({ speaker: _, ...one }) => one);
    expect(findVolleys(nameless)).toHaveLength(1);
  });
});

describe('what came before change talk', () => {
  const before = (lines: readonly Line[]) => findMoments(coded(lines), 's1').beforeChangeTalk;

  test('is what was said to the one who speaks next, not to others after them', () => {
    expect(
      before([
        ['Ines', 'What helped you turn around?', 'OQ'],
        ['Omar', 'I thought of my girls.', 'neutral'],
        ['Petra', 'I want to stop hiding it.', 'change'],
      ]),
    ).toEqual({});
    expect(
      before([
        ['Ines', 'What helped you turn around?', 'OQ'],
        ['Omar', 'I thought of my girls.', 'neutral'],
        ['Omar', 'I want to stop hiding it.', 'change'],
      ]),
    ).toEqual({ OQ: 1 });
  });

  test('a word of the practitioner begins anew, whoever answers', () => {
    expect(
      before([
        ['Ines', 'What helped you turn around?', 'OQ'],
        ['Omar', 'I thought of my girls.', 'neutral'],
        ['Ines', 'They matter to you.', 'CR'],
        ['Petra', 'I want to stop hiding it.', 'change'],
      ]),
    ).toEqual({ CR: 1 });
  });
});

test('a quote says where another answers than the one who spoke before', () => {
  const { moments } = findMoments(
    coded([
      ['Omar', 'I turned around at the store.', 'neutral'],
      ['Ines', 'What would make an evening here worth your time?', 'OQ'],
      ['Quinn', 'I do not know.', 'neutral'],
      ['Ines', 'What would you like us to do with that tonight?', 'OQ'],
      ['Quinn', 'Nothing.', 'neutral'],
    ]),
    's1',
  );
  expect(moments.map(({ utteranceId, anotherAnswers }) => [utteranceId, anotherAnswers])).toEqual([
    ['u2', true],
    ['u4', undefined],
  ]);
});

test('everyone has their share of the words, third voices none; two alone need no list', () => {
  const said = [
    ['Counselor', 'practitioner', 'one two three four'],
    ['Mother', 'client', 'one two three'],
    ['Son', 'client', 'one'],
    ['Mother', 'client', 'one two'],
    ['Nurse', 'other', 'one two three four five'],
  ] as const;
  const utterances = said.map(([speaker, role, spoken], at) => ({
    ...{ id: `u${at + 1}`, turn: at, role, speaker, spoken, text: spoken, start: 0, end: spoken.length },
    ...{ startSeconds: null, endSeconds: null },
  }));
  expect(shareTalk({ utterances })).toEqual([
    { speaker: 'Counselor', role: 'practitioner', words: 4, percent: 40 },
    { speaker: 'Mother', role: 'client', words: 5, percent: 50 },
    { speaker: 'Son', role: 'client', words: 1, percent: 10 },
    { speaker: 'Nurse', role: 'other', words: 5, percent: null },
  ]);
  expect(
    shareTalk({ utterances: utterances.filter(({ speaker }) => speaker !== 'Son' && speaker !== 'Nurse') }),
  ).toBeNull();
});
