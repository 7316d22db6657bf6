import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { readRun, readUtterances } from '../../src/index.js';
import { recordedIo } from '../support/io.js';

/** A run as an earlier version wrote it; its README says which. */
const EARLIER = 'fixtures/earlier-run';

const folder = mkdtempSync(join(tmpdir(), 'oars-earlier-'));
const copy = join(folder, 'run');
cpSync(EARLIER, copy, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const oars = async (...argv: string[]) => {
  const io = recordedIo();
  return { exit: await run(argv, io), out: io.out(), err: io.err() };
};

test('a run of an earlier version is read back with what it did not know yet', async () => {
  const { run } = await readRun(EARLIER);
  expect(run.sessions.map(({ sessionId, metadata }) => [sessionId, metadata.targetBehavior])).toEqual([
    ['n1', 'smoking less'],
    ['s1', null],
  ]);
  expect(run.sessions.map(({ eligibility }) => eligibility.status)).toEqual(['measured', 'measured']);
  const sure: (boolean | null)[] = [];
  for await (const { utterances } of readUtterances(EARLIER))
    sure.push(...utterances.map((one) => one.assignment.sure));
  expect(sure.slice(0, 26), 'what people coded is sure').toEqual(Array(26).fill(true));
  expect(sure.slice(26), 'of the machine nobody knows').toEqual(Array(25).fill(false));
});

test.each([
  [
    'compare',
    ['compare', copy, '--by', 'site', '--out', join(folder, 'compared')],
    /north: 1 session of 1 practitioner/,
  ],
  ['months', ['months', copy, '--out', join(folder, 'months')], /2026-02: mean of 1 session/],
  ['sample', ['sample', copy, '--out', join(folder, 'sampled')], /^Drew 2 sessions \(51 utterances to code\)/],
  ['agreement', ['agreement', copy, EARLIER, '--out', join(folder, 'agreed')], /100 %/],
  ['cite', ['cite', copy], /2 sessions of 2 practitioners at 2 sites/],
  ['feedback', ['feedback', copy], /feedback/],
  ['sign-off', ['sign-off', copy], /sign-off/],
  ['verify', ['verify', EARLIER], /is as the audit wrote it/],
  ['export', ['export', copy, '--convokit', join(folder, 'corpus')], /2 conversations, 51 utterances/],
])('%s works on a run of an earlier version', async (_, argv, says) => {
  const { exit, out, err } = await oars(...argv);
  expect(err).toBe('');
  expect(exit).toBe(0);
  expect(out).toMatch(says);
});

test('what changed since a run of an earlier version is told', async () => {
  const transcripts = join(folder, 'transcripts');
  cpSync(join(EARLIER, 'transcripts'), transcripts, { recursive: true });
  const now = join(folder, 'now');
  expect((await oars('audit', transcripts, '--out', now, '--quiet')).exit).toBe(0);
  const { exit, out } = await oars('months', now, '--since', copy);
  expect(exit).toBe(0);
  expect(out).toContain('sessions: 2 in both, 0 added, 0 removed');
});

test('a run of a version whose manifest cannot be read names what makes it readable', async () => {
  const later = join(folder, 'later');
  cpSync(EARLIER, later, { recursive: true });
  const manifest = join(later, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"format": 1', '"format": 2'));
  const { exit, err } = await oars('compare', later, '--by', 'site', '--out', join(folder, 'no'));
  expect(exit).toBe(2);
  expect(err).toContain('was written by oars');
  expect(err).toContain(`oars audit <transcripts> --out ${later}`);
});
