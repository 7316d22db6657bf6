import { describe, expect, test } from 'vitest';
import type { SessionMetadata } from '../../src/domain/transcript.js';
import { draftSessions } from '../../src/ingest/draft-sessions.js';

const NOTHING: SessionMetadata = {
  sessionId: null,
  practitionerId: null,
  clientId: null,
  site: null,
  cohort: null,
  sessionDate: null,
  targetBehavior: null,
  extra: {},
};

function draft(
  path: string,
  month: string | null = '2026-05',
  known: readonly (readonly [string, Partial<SessionMetadata>])[] = [],
) {
  const [row] = draftSessions(
    [{ path, sessionId: null, metadata: NOTHING }],
    known.map(([file, metadata]) => ({ path: file, metadata: { ...NOTHING, ...metadata } })),
    month,
  );
  return row;
}

describe('the date of a session, from its name', () => {
  test.each([
    ['2026-05-07_call.txt', '2026-05-07'],
    ['20260507.vtt', '2026-05-07'],
    ['call_2026_05_07.vtt', '2026-05-07'],
    ['p03_05-13-2026.txt', '2026-05-13'],
    ['13.05.2026 call.txt', '2026-05-13'],
    // Both readings are dates; one is in the month.
    ['07-05-2026.txt', '2026-05-07'],
    ['05_07_26.txt', '2026-05-07'],
    // Neither is: a person decides.
    ['03-04-2026.txt', '2026-04-03?'],
    ['call.txt', '2026-05'],
    ['s20260599.txt', '2026-05'],
  ])('%s in the folder 2026-05: %s', (path, date) => {
    expect(draft(path)?.session_date).toBe(date);
  });
  test('outside a month’s folder two readings stay open, and nothing is made up', () => {
    expect(draft('07-05-2026.txt', null)?.session_date).toBe('2026-05-07?');
    expect(draft('call.txt', null)?.session_date).toBe('');
  });
});

describe('whose session it is', () => {
  test.each([
    ['p03/call.txt', 'p03'],
    ['site-a/coach-7_call.txt', 'coach-7'],
    ['call-p12.txt', 'p12'],
    ['phone.txt', '?'],
    ['s01_excellent.txt', '?'],
  ])('%s: %s', (path, id) => {
    expect(draft(path)?.practitioner_id).toBe(id);
  });
  const april = [
    ['dana_one.txt', { practitionerId: 'p01', site: 'north', cohort: 'new' }],
    ['dana_two.txt', { practitionerId: 'p01', site: 'north', cohort: 'new' }],
    ['lee_one.txt', { practitionerId: 'p02', site: 'south', cohort: 'new' }],
  ] as const;
  test('a name that stood for one practitioner in several files of last month stands for them now', () => {
    expect(draft('dana_five.txt', '2026-05', april)).toMatchObject({
      practitioner_id: 'p01',
      site: 'north',
      cohort: 'new',
    });
  });
  test('one file is a guess, and a word in everyone’s files is nobody’s', () => {
    expect(draft('lee_five.txt', '2026-05', april)?.practitioner_id).toBe('p02?');
    expect(draft('one.txt', '2026-05', april)?.practitioner_id).toBe('?');
  });
  test('what the file says itself stands over its name', () => {
    const [row] = draftSessions(
      [{ path: 'p03.txt', sessionId: 'x', metadata: { ...NOTHING, practitionerId: 'p09', sessionDate: '2026-05-02' } }],
      [],
      '2026-05',
    );
    expect(row).toMatchObject({ session_id: 'x', practitioner_id: 'p09', session_date: '2026-05-02' });
  });
});

test('rows that wait for a person are on top, each kind in the order of the files', () => {
  const rows = draftSessions(
    ['p01_b.txt', 'z.txt', 'p01_a.txt', 'y.txt'].map((path) => ({ path, sessionId: null, metadata: NOTHING })),
    [],
    '2026-05',
  );
  expect(rows.map(({ file }) => file)).toEqual(['y.txt', 'z.txt', 'p01_a.txt', 'p01_b.txt']);
});
