import { expect, test } from 'vitest';
import { groupSessions } from '../../src/cohorts/group.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { HeadlineRows } from '../../src/reports/html/parts/headline-rows.js';
import { toHtml } from '../../src/reports/html/write-html.js';
import { PEER_WORDING } from '../../src/reports/wording/wording.js';
import { makeResult, type Said } from '../support/make-results.js';

const UNSURE = { sure: false } as const;

function session(id: string, sure: number, unsure: number) {
  const said: Said[] = [
    ...Array.from({ length: sure }, (): Said => ['OQ', 'what would you like']),
    ...Array.from({ length: unsure }, (): Said => ['OQ', 'how was that', UNSURE]),
    ['neutral', 'well'],
  ];
  return makeResult({ id, said, metadata: { practitionerId: 'p1' } }).summary;
}

/** What stands beside open questions, without its mark-up. */
function besideOpenQuestions(...sessions: ReturnType<typeof session>[]): string {
  const [all] = groupSessions(sessions, ['all']);
  const page = toHtml(<HeadlineRows sessions={sessions} all={all} wording={PEER_WORDING} instruments={INSTRUMENTS} />);
  const row = page.split('<article').find((one) => one.includes('>Open questions<')) ?? '';
  return (row.split('headline-n quiet">')[1] ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

test('how many sessions reach a level is said of those that bear one', () => {
  expect(besideOpenQuestions(session('s1', 8, 0), session('s2', 6, 1))).toBe(
    '2 sessions with a value mean 100% 2 at beginning proficiency (50%) 2 at competency (70%)',
  );
  expect(besideOpenQuestions(session('s1', 8, 0), session('s2', 1, 3))).toBe(
    '2 sessions with a value mean 100% 1 with enough sure codes for a level: 1 at beginning proficiency (50%) 1 at competency (70%)',
  );
});

test('where none bears one, no number says that none reached it', () => {
  expect(besideOpenQuestions(session('s1', 1, 4), session('s2', 0, 4))).toBe(
    '2 sessions with a value mean 100% none with enough sure codes for a level',
  );
});
