import { describe, expect, it } from 'vitest';
import { groupSessions } from '../../src/cohorts/group.js';
import { findHighlights } from '../../src/cohorts/highlights.js';
import type { Problem } from '../../src/domain/problem.js';
import { flag, type SessionSketch, summary } from './summaries.js';

const rules = { minimumSessions: 3, minimumDenominator: 10 };

function highlightsOf(sketches: readonly SessionSketch[], problems: readonly Problem[] = []) {
  const sessions = sketches.map(summary);
  return findHighlights({ inputs: [], sessions, setAside: [], groups: groupSessions(sessions), problems, rules });
}

function sessionsOf(practitioner: string, SR: number, months = ['2026-01', '2026-02', '2026-03']): SessionSketch[] {
  return months.map((date, index) => ({
    id: `${practitioner}-${date}`,
    practitioner,
    date,
    OQ: 5,
    CQ: 5,
    SR: SR + index,
    CR: SR,
  }));
}

describe('what to look at first', () => {
  it('is nothing when there is nothing to say', () => {
    expect(highlightsOf([{ id: 's1', OQ: 3, SR: 3 }])).toEqual([]);
  });

  it('names the moments that need a person, with the page and line that show them', () => {
    const found = highlightsOf([
      { id: 's1', flags: [flag('mi-non-adherent', 1, ['u40'])] },
      { id: 's2', flags: [flag('mi-non-adherent', 3, ['u12', 'u15', 'u80'])] },
    ]);
    expect(found).toEqual([
      {
        text: '4 moments in 2 sessions that the coder is sure of or a person coded may direct, confront or advise unasked; please read them before anyone acts on them.',
        href: 'report/sessions/s2.html#u12',
      },
    ]);
  });

  it('puts what was not read first', () => {
    const problem: Problem = {
      code: 'no-speakers',
      severity: 'error',
      source: { path: 'a.txt', part: null },
      line: null,
      sessionId: null,
      utteranceId: null,
      message: 'expected speakers, found none',
      remedy: 'name the speakers',
    };
    const found = highlightsOf([{ id: 's1', flags: [flag('identifiers-found', 2, ['u3'])] }], [problem, problem]);
    expect(found.map(({ text }) => text)).toEqual([
      'One input was not read in full; the list of problems says where and what to do.',
      'One session may still identify someone; please check before sharing anything.',
    ]);
  });

  it('speaks of people only when their whole interval lies beyond a level', () => {
    const found = highlightsOf([...sessionsOf('ana', 1), ...sessionsOf('ben', 40), ...sessionsOf('cyn', 5)]);
    expect(found.map(({ text, href }) => [text.split(':')[0], href])).toEqual([
      ['ana could use support with reflection-to-question ratio', 'report/feedback/ana.html'],
      ['ben does well on reflection-to-question ratio', 'report/feedback/ben.html'],
    ]);
  });

  it('names nobody by an interval of no width: three sessions alike do not make a fourth one sure', () => {
    const alike = (practitioner: string, reflections: number) =>
      ['2026-01', '2026-02', '2026-03'].map((date) => ({
        ...{ id: `${practitioner} ${date}`, practitioner, date },
        ...{ OQ: 250, CQ: 250, SR: reflections, CR: reflections },
      }));
    expect(highlightsOf([...alike('eve', 100), ...alike('ida', 900)])).toEqual([]);
  });

  it('writes figures as the pages do: never rounded over a level that is not reached', () => {
    const months = ['2026-01', '2026-02', '2026-03'];
    const [found] = highlightsOf(
      months.map((date, at) => ({ id: date, practitioner: 'eve', date, OQ: 2500, CQ: 2500, SR: 2490, CR: 2489 + at })),
    );
    expect(found?.text).toMatch(/: 0\.996 over 3 sessions, where .* starts at 1\.00\.$/);
    const [moments] = highlightsOf([{ id: 's1', flags: [flag('mi-non-adherent', 12_000, ['u1'])] }]);
    expect(moments?.text).toMatch(/^12\u202f000 moments in one session/);
  });

  it('writes abbreviations as they are written', () => {
    const found = highlightsOf(
      ['2026-01', '2026-02', '2026-03'].map((date, at) => ({
        id: date,
        practitioner: 'dot',
        date,
        MIA: 1 + at,
        MINA: 20,
      })),
    );
    expect(found.map(({ text }) => text.split(':')[0])).toEqual(['dot could use support with MI-adherent']);
  });

  it('says nothing about a person from two sessions', () => {
    expect(highlightsOf(sessionsOf('ana', 1, ['2026-01', '2026-02']))).toEqual([]);
  });

  it('notices who has no session in the latest month', () => {
    const found = highlightsOf([
      { id: 'a', practitioner: 'ana', date: '2026-03-02' },
      { id: 'b', practitioner: 'ben', date: '2026-02-02' },
    ]);
    expect(found).toEqual([
      { text: 'One practitioner (ben) has no session in 2026-03.', href: 'report/index.html#practitioners' },
    ]);
  });

  it('stops at five', () => {
    const found = highlightsOf([
      ...sessionsOf('ana', 1),
      ...sessionsOf('ben', 40),
      {
        id: 'x',
        practitioner: 'cyn',
        date: '2026-01-01',
        flags: ['identifiers-found', 'mi-non-adherent', 'low-confidence', 'too-short'].map((id) => flag(id, 1)),
      },
    ]);
    expect(found).toHaveLength(5);
    expect(found[0].text).toContain('identify');
  });
});
