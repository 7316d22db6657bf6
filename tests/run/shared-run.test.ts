import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run as runCli } from '../../src/cli/program.js';
import { readManifest } from '../../src/saved/read-manifest.js';
import { filesIn } from '../../src/saved/verify-run.js';
import { readRun } from '../../src/studies/read-run.js';
import { recordedIo } from '../support/io.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-shared-'));
afterAll(() => rmSync(folder, { recursive: true }));

const full = join(folder, 'full');
const shared = join(folder, 'shared');

async function oars(...argv: string[]) {
  const io = recordedIo({ cwd: process.cwd() });
  const rc = await runCli(argv, io);
  return { rc, err: io.err() };
}

function read(out: string, path: string): string {
  return readFileSync(join(out, path), 'utf8');
}

/** Ids of sessions and practitioners, which nothing that is passed on may hold. */
let people: readonly string[] = [];

beforeAll(async () => {
  await oars('audit', 'fixtures/clinic', '--out', full, '--quiet');
  expect((await oars('audit', 'fixtures/clinic', '--out', shared, '--minimum-cell', '5', '--quiet')).rc).toBe(0);
  const { run } = await readRun(full);
  people = [
    ...new Set(run.sessions.flatMap(({ sessionId, metadata }) => [sessionId, metadata.practitionerId ?? sessionId])),
  ];
}, 120_000);

describe('a run under a minimum cell', () => {
  test('tells in no table and on no page of a single session or practitioner', async () => {
    expect(people.length).toBeGreaterThan(20);
    for (const path of await filesIn(shared, ['tables', 'report'])) {
      const words = new Set(read(shared, path).split(/[^A-Za-z0-9_.-]+/));
      expect({ path, named: people.filter((id) => words.has(id)) }).toEqual({ path, named: [] });
    }
    for (const name of ['sessions', 'measures', 'utterances', 'practitioners', 'flags', 'corrections', 'problems']) {
      expect(read(shared, `tables/${name}.csv`).trimEnd().split('\n')).toHaveLength(1);
    }
    expect(read(shared, 'tables/sessions.jsonl')).toBe('');
    expect(existsSync(join(shared, 'report', 'sessions'))).toBe(false);
    expect(existsSync(join(shared, 'report', 'feedback'))).toBe(false);
    expect(await filesIn(shared, ['.oars-cache'])).toEqual([]);
  });

  test('holds groups of enough sessions, with figures that enough of them have', () => {
    const [header = '', ...rows] = read(shared, 'tables/groups.csv').trimEnd().split('\n');
    const columns = header.split(',');
    const cell = (row: string, name: string) => row.split(',')[columns.indexOf(name)] ?? '';
    expect(new Set(rows.map((row) => cell(row, 'by')))).toContain('all');
    for (const row of rows) {
      expect(Number(cell(row, 'sessions'))).toBeGreaterThanOrEqual(5);
      if (cell(row, 'mean') !== '' || cell(row, 'pooled') !== '')
        expect(Number(cell(row, 'n'))).toBeGreaterThanOrEqual(5);
    }
  });

  test('says in the manifest, beside the tables and on the page how much was left out', async () => {
    const { shared: left } = await readManifest(shared);
    expect(left?.minimum).toEqual({ sessions: 5, practitioners: 0 });
    expect(left?.groupsLeftOut).toBeGreaterThan(0);
    expect(read(shared, 'tables/README.txt')).toContain(`${left?.groupsLeftOut} groups`);
    expect(read(shared, 'report/index.html')).toContain(`${left?.groupsLeftOut} groups`);
  });

  test('is nothing to go on from, and says where to', async () => {
    const found = await oars('months', shared);
    expect(found.rc).toBe(2);
    expect(found.err).toContain('groups alone');
  });

  test('is not put beside rows of single sessions', async () => {
    const found = await oars('audit', 'fixtures/clinic', '--out', full, '--minimum-cell', '5', '--quiet');
    expect(found.rc).toBe(2);
    expect(found.err).toContain('Choose another folder');
    expect((await readRun(full)).run.sessions.length).toBeGreaterThan(0);
  });

  test('is refused when nothing may be shown', async () => {
    const found = await oars(
      'audit',
      'fixtures/clinic',
      '--out',
      join(folder, 'none'),
      '--minimum-cell',
      '500',
      '--quiet',
    );
    expect(found.rc).toBe(2);
    expect(found.err).toContain('Lower --minimum-cell');
  });
});

describe('studies of a full run under a minimum cell', () => {
  test.each([
    ['compare', ['--by', 'site', '--replicates', '50']],
    ['months', []],
  ])('%s tells of no single session or practitioner', async (command, more) => {
    const out = join(folder, command);
    const found = await oars(command, full, '--minimum-cell', '3', '--out', out, '--quiet', ...more);
    expect(found).toMatchObject({ rc: 0 });
    const files = await filesIn(out, ['tables', 'report', 'studies', '.']);
    expect(files.length).toBeGreaterThan(1);
    for (const path of files) {
      const words = new Set(read(out, path).split(/[^A-Za-z0-9_.-]+/));
      expect({ path, named: people.filter((id) => words.has(id)) }).toEqual({ path, named: [] });
    }
  });
});
