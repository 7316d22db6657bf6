import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { hashText } from '../../src/domain/correction.js';
import { recordedIo } from '../support/io.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-decisions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OPENING = 'How has the week been for you?';
const TRANSCRIPT = `Peer supporter: ${OPENING}
Peer: Rough. I went back to the old place on Friday.
Peer supporter: You went back, and part of you had already left.
Peer: Yeah. I think I could skip next Friday.
`;
const HEADER = 'session_id,utterance_id,text_hash,from_code,to_code,reviewer,decided_at,note';
const decided = (session: string, from: string, to: string, who: string, when: string, words = OPENING) =>
  `${session},u1,${hashText(words)},${from},${to},${who},${when},`;

let clinic: string;
let saved: string;
let out: string;
let number = 0;

beforeEach(() => {
  number += 1;
  clinic = join(folder, `clinic-${number}`);
  saved = join(folder, `saved-${number}`);
  out = join(folder, `out-${number}`);
  mkdirSync(clinic);
  mkdirSync(saved);
  writeFileSync(join(clinic, 'visit.txt'), TRANSCRIPT);
});

async function audit(...more: string[]): Promise<{ readonly exit: number; readonly err: string }> {
  const io = recordedIo();
  const exit = await run(['audit', clinic, '--out', out, '--quiet', ...more], io);
  return { exit, err: io.err() };
}

const keep = (name: string, ...rows: string[]) => writeFileSync(join(saved, name), [HEADER, ...rows, ''].join('\n'));
const rowsOf = (table: string): Record<string, string>[] =>
  parse(readFileSync(join(out, 'tables', `${table}.csv`)), { columns: true });
const codeOf = () => rowsOf('utterances')[0]?.code;
const fates = () => rowsOf('corrections').map(({ reviewer, to_code, fate }) => [reviewer, to_code, fate]);

test('every file of the folder is merged by the time of its decisions, and a download that repeats another adds nothing', async () => {
  const first = decided('visit', 'OQ', 'CQ', 'ana', '2026-05-04T10:00:00Z');
  keep('z-first.csv', first);
  keep('a-later.csv', first, decided('visit', 'CQ', 'OQ', 'ben', '2026-05-05T09:00:00Z'));
  expect(await audit('--corrections', saved)).toEqual({ exit: 0, err: '' });
  expect(codeOf()).toBe('OQ');
  expect(fates()).toEqual([
    ['ana', 'CQ', 'later'],
    ['ben', 'OQ', 'counted'],
  ]);
  expect(rowsOf('utterances')[0]).toMatchObject({
    source: 'correction',
    reviewer: 'ben',
    decided_at: '2026-05-05T09:00:00.000Z',
  });
  expect(readFileSync(join(out, 'report/sessions/visit.html'), 'utf8')).toContain('reviewed by ben on 5 May 2026');
});

test('two reviewers who did not know of each other: the first counts, and the conflict is told', async () => {
  keep('ana.csv', decided('visit', 'OQ', 'CQ', 'ana', '2026-05-04T10:00:00Z'));
  keep('ben.csv', decided('visit', 'OQ', 'ST', 'ben', '2026-05-04T11:00:00Z'));
  await audit('--corrections', saved);
  expect(codeOf()).toBe('CQ');
  expect(fates()).toContainEqual(['ben', 'ST', 'conflict']);
  const [problem] = rowsOf('problems').filter(({ code }) => code === 'correction-conflict');
  expect(problem).toMatchObject({ session_id: 'visit', utterance_id: 'u1', severity: 'warning' });
  expect(readFileSync(join(out, 'report/sessions/visit.html'), 'utf8')).toContain('ben, who was shown OQ, decided ST');
});

test('decisions about a session that the run does not have are told and kept in its table', async () => {
  keep('ana.csv', decided('renamed', 'OQ', 'CQ', 'ana', '2026-05-04T10:00:00Z'));
  expect((await audit('--corrections', saved)).exit).toBe(3);
  expect(fates()).toEqual([['ana', 'CQ', 'no-session']]);
  expect(rowsOf('problems').map(({ code, message }) => [code, message])).toContainEqual([
    'correction-without-session',
    'expected a session renamed for 1 decision of reviewers, found none in this run: it was not applied.',
  ]);
});

test('a run that would lose the decisions of the one before stops, and what stood there stays', async () => {
  keep('ana.csv', decided('visit', 'OQ', 'CQ', 'ana', '2026-05-04T10:00:00Z'));
  await audit('--corrections', saved);
  const forgotten = await audit();
  expect(forgotten.exit).toBe(2);
  expect(forgotten.err).toContain(
    `the run in ${out} has 1 decision of reviewers (in 1 session) that this run was not given.`,
  );
  expect(forgotten.err).toContain('--drop-corrections');
  expect(codeOf()).toBe('CQ');

  keep('ana.csv', decided('visit', 'OQ', 'ST', 'ben', '2026-05-06T10:00:00Z'));
  expect((await audit('--corrections', saved)).exit).toBe(2);
  keep('again.csv', decided('visit', 'OQ', 'CQ', 'ana', '2026-05-04T10:00:00Z'));
  expect((await audit('--corrections', saved)).exit).toBe(0);

  expect((await audit('--drop-corrections')).exit).toBe(0);
  expect(fates()).toEqual([]);
  expect((await audit()).exit).toBe(0);
});

test('under pseudonyms the same decisions are known again, and no reviewer is named', async () => {
  const salt = join(folder, 'salt');
  writeFileSync(salt, 'a salt long enough to be one');
  keep('ana.csv', decided('visit', 'OQ', 'CQ', 'anastasia', '2026-05-04T10:00:00Z'));
  keep('ben.csv', decided('nowhere', 'OQ', 'CQ', 'benedict', '2026-05-04T10:00:00Z'));
  await audit('--corrections', saved, '--hash-ids', salt);
  expect(rowsOf('corrections').map(({ fate }) => fate)).toEqual(['counted', 'no-session']);
  for (const path of ['tables/corrections.csv', 'tables/utterances.csv', 'tables/problems.csv']) {
    expect(readFileSync(join(out, path), 'utf8')).not.toMatch(/anastasia|benedict|visit|nowhere/);
  }
  expect((await audit('--corrections', saved, '--hash-ids', salt)).exit).toBe(3);
  expect((await audit('--hash-ids', salt)).exit).toBe(2);
});

test('a decision follows its words when lines are added before them', async () => {
  keep('ana.csv', decided('visit', 'OQ', 'CQ', 'ana', '2026-05-04T10:00:00Z'));
  writeFileSync(join(clinic, 'visit.txt'), `Peer: Hello.\n${TRANSCRIPT}`);
  await audit('--corrections', saved);
  expect(rowsOf('corrections')[0]).toMatchObject({ utterance_id: 'u1', stands_at: 'u2', fate: 'counted' });
  expect(rowsOf('utterances')[1]).toMatchObject({ text: OPENING, code: 'CQ', source: 'correction' });
});
