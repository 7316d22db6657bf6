import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { hashText } from '../../src/domain/correction.js';
import { recordedIo } from '../support/io.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-sign-off-'));
const out = join(folder, 'out');
const page = join(out, 'report', 'sign-off.html');
afterAll(() => rmSync(folder, { recursive: true }));

const OPENING = 'What would you like to talk about today?';
const REPLY = 'You have been carrying this by yourself.';

const oars = async (...argv: string[]) => {
  const io = recordedIo();
  return { exit: await run(argv, io), out: io.out(), err: io.err() };
};

beforeAll(async () => {
  mkdirSync(join(folder, 'clinic'));
  writeFileSync(
    join(folder, 'clinic', 'visit.txt'),
    `Peer supporter: ${OPENING}\nPeer: My rent, and my brother.\nPeer supporter: ${REPLY}\nPeer: For years.\n`,
  );
  writeFileSync(
    join(folder, 'clinic', 'sessions.csv'),
    'file,session_id,practitioner_id,status\nvisit.txt,visit,p01,measured\n',
  );
  const decided = (id: string, words: string, from: string, to: string, who: string, day: number) =>
    `visit,${id},${hashText(words)},${from},${to},${who},2026-05-0${day}T10:00:00Z,`;
  writeFileSync(
    join(folder, 'corrections.csv'),
    [
      'session_id,utterance_id,text_hash,from_code,to_code,reviewer,decided_at,note',
      decided('u1', OPENING, 'OQ', 'OQ', 'ana', 1),
      decided('u3', REPLY, 'SR', 'CR', 'ana', 1),
      decided('u3', REPLY, 'SR', 'AF', 'ben', 2),
      decided('u9', 'Words that nobody said.', 'SR', 'AF', 'ben', 2),
      '',
    ].join('\n'),
  );
  const argv = ['audit', join(folder, 'clinic'), '--corrections', join(folder, 'corrections.csv'), '--out', out];
  const audited = await oars(...argv, '--quiet');
  expect(audited.exit, audited.err).toBe(0);
});

test('the page states what was decided, what is lost, which conflicts are left, and the measures', async () => {
  expect((await oars('sign-off', out)).exit).toBe(0);
  const text = readFileSync(page, 'utf8')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(text).toContain('1 code changed and 1 confirmed, in 1 session, by ana, ben');
  expect(text).toContain('1 decision about words or sessions that the run does not have');
  expect(text).toContain('Conflicts left visit u3 (ben)');
  expect(text).toContain('☐ Know which decisions of reviewers conflict, and that the earlier ones count');
  expect(text).toMatch(/Reflection-to-question ratio 1 1\.0\d*\b/);
});

test('verify covers the page and the run it was written for', async () => {
  await oars('sign-off', out);
  const whole = await oars('verify', out);
  expect(whole.exit).toBe(0);
  expect(whole.out).toContain('Signed: the page and what it states were checked too.');
  writeFileSync(page, readFileSync(page, 'utf8').replace('1 confirmed', '2 confirmed'));
  const altered = await oars('verify', out, '--json');
  expect(altered.exit).toBe(1);
  expect(JSON.parse(altered.out).discrepancies).toEqual([
    { what: 'sign-off', how: 'altered', path: 'report/sign-off.html' },
  ]);
  expect((await oars('sign-off', out)).exit).toBe(0);
  expect((await oars('verify', out)).exit).toBe(0);
});
