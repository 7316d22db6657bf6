import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { hashText } from '../../src/domain/correction.js';
import { prepareIngest } from '../../src/ingest/prepare.js';
import { localExecutor } from '../../src/run/executors/local.js';
import { openRunContext } from '../../src/run/open-context.js';
import { writeOneTable, writeSessions } from '../bench/generate/write.js';
import { resultsOf } from './results.js';
import { auditSessions, PATTERN, scratch } from './support.js';

const folder = scratch();
const input = join(folder, 'in');
const out = join(folder, 'out');
const fresh = join(folder, 'fresh');
const base = { ...DEFAULT_CONFIG, ingest: { ...DEFAULT_CONFIG.ingest, pathPattern: PATTERN } };

beforeAll(() => {
  writeSessions(input, 3, 0, 6);
});

beforeEach(async () => {
  rmSync(out, { recursive: true, force: true });
  rmSync(fresh, { recursive: true, force: true });
  await auditSessions(input, out, { threads: 1 });
});

/** Entries by key, with what tells whether one was written again. */
function entries(): Map<string, { readonly path: string; readonly written: number }> {
  const cache = join(out, '.oars-cache');
  return new Map(
    readdirSync(cache, { recursive: true, encoding: 'utf8' })
      .map((name) => [name.replace('/', ''), join(cache, name)] as const)
      .filter(([key, path]) => !key.startsWith('pages') && statSync(path).isFile())
      .map(([key, path]) => [key, { path, written: statSync(path).mtimeMs }]),
  );
}

async function auditFresh(options: Parameters<typeof auditSessions>[2] = {}) {
  await auditSessions(input, fresh, { threads: 1, cache: null, ...options });
  return resultsOf(fresh);
}

test('a second run takes every session from the cache and writes the same results', async () => {
  const first = { results: resultsOf(out), entries: entries() };
  await auditSessions(input, out, { threads: 1 });
  expect(first.entries.size).toBe(6);
  expect(entries()).toEqual(first.entries);
  expect(resultsOf(out)).toEqual(first.results);
});

test('nobody but their owner may read the entries', () => {
  const [first] = entries().values();
  expect(statSync(join(out, '.oars-cache')).mode & 0o777).toBe(0o700);
  expect(statSync(first?.path ?? '').mode & 0o777).toBe(0o600);
});

test('a damaged entry is rebuilt, wherever the damage is', async () => {
  const expected = resultsOf(out);
  const [cut, flipped, emptied, ...rest] = entries().values();
  writeFileSync(cut!.path, readFileSync(cut!.path).subarray(0, 200));
  const bytes = readFileSync(flipped!.path);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(flipped!.path, bytes);
  writeFileSync(emptied!.path, '');
  await auditSessions(input, out, { threads: 1 });
  expect(resultsOf(out)).toEqual(expected);
  expect([...entries().values()].filter(({ path }) => statSync(path).size > 1000)).toHaveLength(6);
  expect([...entries().values()].filter(({ written }) => rest.some((one) => one.written === written))).toHaveLength(
    rest.length,
  );
});

/** Pages by the hash they are kept under. */
function keptPages(): readonly { readonly name: string; readonly path: string }[] {
  const pages = join(out, '.oars-cache/pages');
  return readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name: name.replace('/', ''), path: join(pages, name) }))
    .filter(({ path }) => statSync(path).isFile());
}

test('a report has copies of the pages in the cache, which nobody else may enter', () => {
  const reported = readdirSync(join(out, 'report/sessions')).map((name) =>
    statSync(join(out, 'report/sessions', name)),
  );
  const kept = keptPages();
  expect(kept).toHaveLength(6);
  const inodes = new Set(reported.map(({ ino }) => ino));
  expect(kept.filter(({ path }) => inodes.has(statSync(path).ino))).toEqual([]);
  for (const { name, path } of kept) expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(name);
  expect(statSync(join(out, '.oars-cache/pages')).mode & 0o777).toBe(0o700);
});

test('a page that was written to, in the report or in the cache, is made again; the others are not', async () => {
  const expected = resultsOf(out);
  const [edited, lost, ...rest] = keptPages();
  const inodes = rest.map(({ path }) => statSync(path).ino);
  appendFileSync(edited!.path, '<p>Added by hand.</p>');
  rmSync(lost!.path);
  await auditSessions(input, out, { threads: 1 });
  expect(resultsOf(out)).toEqual(expected);
  expect(keptPages()).toHaveLength(6);
  expect(rest.map(({ path }) => statSync(path).ino)).toEqual(inodes);
});

test('pages of a run before, and half of one, are swept', async () => {
  const before = keptPages().map(({ name }) => name);
  writeFileSync(`${keptPages()[0]!.path}.half-written`, 'half');
  await auditSessions(input, out, {
    threads: 1,
    config: { ...base, coding: { ...base.coding, reviewBelow: 0.9 } },
  });
  const after = keptPages().map(({ name }) => name);
  expect(after).toHaveLength(6);
  expect(after.filter((name) => before.includes(name))).toEqual([]);
  await auditSessions(input, out, { threads: 1, config: { ...base, reports: { ...base.reports, pages: false } } });
  expect(() => keptPages()).toThrow('ENOENT');
});

test('another model, or the same one changed in its place, codes everything again', async () => {
  const model = join(folder, 'model');
  cpSync('src/coding/model/shipped', model, { recursive: true });
  const config = { ...base, coding: { ...base.coding, model } };
  await auditSessions(input, out, { threads: 1, config });
  const first = [...entries().keys()];
  const header = join(model, 'model.json');
  writeFileSync(header, readFileSync(header, 'utf8').replace(/"version": "[^"]*"/, '"version": "0.1.0-changed"'));
  await auditSessions(input, out, { threads: 1, config });
  expect([...entries().keys()].filter((key) => first.includes(key))).toEqual([]);
  expect(readFileSync(join(out, 'tables/sessions.csv'), 'utf8')).toContain('0.1.0-changed');
  expect(await auditFresh({ config })).toEqual(resultsOf(out));
});

test('few new transcripts among many kept ones start no threads, many do', async () => {
  const { options, files } = await prepareIngest([input], base.ingest);
  const context = await openRunContext(base, options, new Map(), undefined);
  const ahead = (cache: string) => {
    const executor = localExecutor(context, files, { threads: 2, cache });
    return executor.close().then(() => executor.ahead);
  };
  expect(await ahead(join(out, '.oars-cache'))).toBe(1);
  expect(await ahead(join(folder, 'nothing-kept'))).toBeGreaterThan(1);
});

test('a changed transcript is read again, and its old entry goes', async () => {
  const changed = join(folder, 'changed');
  cpSync(input, changed, { recursive: true });
  const [name] = readdirSync(changed, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
  appendFileSync(join(changed, name!), '[00:59:00] T: What would help you most this week?\n');
  const before = entries();
  await auditSessions(changed, out, { threads: 1 });
  expect([...entries().keys()].filter((key) => !before.has(key))).toHaveLength(1);
  expect(entries().size).toBe(6);
  await auditSessions(changed, fresh, { threads: 1, cache: null });
  expect(resultsOf(out)).toEqual(resultsOf(fresh));
});

test.each([
  ['another review threshold', { ...base, coding: { ...base.coding, reviewBelow: 0.9 } }],
  ['other counting', { ...base, scoring: { ...base.scoring, permissionCoversVolley: false } }],
  ['other flags', { ...base, flags: { ...base.flags, highTalkPercent: 1 } }],
  ['tables without words', { ...base, reports: { ...base.reports, text: false } }],
  ['no pages', { ...base, reports: { ...base.reports, pages: false } }],
  ['other roles', { ...base, ingest: { ...base.ingest, roles: { practitioner: ['C'], client: ['T'], other: [] } } }],
])('%s: nothing kept is taken for it', async (_, config) => {
  await auditSessions(input, out, { threads: 1, config });
  await auditSessions(input, fresh, { threads: 1, cache: null, config });
  expect(resultsOf(out)).toEqual(resultsOf(fresh));
});

test('a run without words leaves none in the cache', async () => {
  const spoken = () =>
    [...entries().values()].some(({ path }) =>
      /the (?:interview|funeral|wedding|exam|surgery) /.test(readFileSync(path, 'latin1')),
    );
  expect(spoken()).toBe(true);
  await auditSessions(input, out, { threads: 1, config: { ...base, reports: { ...base.reports, text: false } } });
  expect(spoken()).toBe(false);
});

test('a side file that speaks about one session does that session again', async () => {
  const told = join(folder, 'told');
  cpSync(input, told, { recursive: true });
  await auditSessions(told, out, { threads: 1 });
  const before = new Map([...entries()].map(([key, { written }]) => [key, written]));
  writeFileSync(join(told, 'sessions.csv'), 'session_id,client_id\ns000003,c-told\n');
  await auditSessions(told, out, { threads: 1 });
  expect([...entries()].filter(([key, { written }]) => before.get(key) !== written)).toHaveLength(1);
  expect(readFileSync(join(out, 'tables/sessions.csv'), 'utf8')).toContain('c-told');
  await auditSessions(told, fresh, { threads: 1, cache: null });
  expect(resultsOf(out)).toEqual(resultsOf(fresh));
});

test('a correction does its own session again and no other', async () => {
  const rows = readFileSync(join(out, 'tables/sessions.jsonl'), 'utf8').trim().split('\n');
  const { sessionId } = JSON.parse(rows[0]!);
  const corrections = join(folder, 'corrections.csv');
  const text = firstText(sessionId);
  writeFileSync(
    corrections,
    `session_id,utterance_id,text_hash,old_code,new_code,note,reviewer\n${sessionId},u1,${hashText(text)},,AF,,\n`,
  );
  const before = new Map([...entries()].map(([key, { written }]) => [key, written]));
  const config = { ...base, coding: { ...base.coding, corrections } };
  await auditSessions(input, out, { threads: 1, config });
  expect([...entries()].filter(([key, { written }]) => before.get(key) !== written)).toHaveLength(1);
  expect(await auditFresh({ config })).toEqual(resultsOf(out));
});

test('a large table that grows costs its new sessions only', async () => {
  const table = join(folder, 'table');
  writeOneTable(join(table, 'all.csv'), 5, 70);
  await auditSessions(table, out, { threads: 1 });
  const before = entries();
  expect(before.size).toBe(70);
  writeOneTable(join(table, 'all.csv'), 5, 73);
  await auditSessions(table, out, { threads: 1 });
  expect([...entries().keys()].filter((key) => !before.has(key))).toHaveLength(3);
  await auditSessions(table, fresh, { threads: 1, cache: null });
  expect(resultsOf(out)).toEqual(resultsOf(fresh));
});

test('results under pseudonyms are not kept, because a cache is asked by name', async () => {
  const salt = join(folder, 'salt.txt');
  writeFileSync(salt, 'a salt for this test alone');
  await auditSessions(input, out, { threads: 1, config: { ...base, reports: { ...base.reports, hashIds: salt } } });
  expect(() => entries()).toThrow('ENOENT');
});

function firstText(sessionId: string): string {
  const line = readFileSync(join(out, 'tables/utterances.csv'), 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`${sessionId},u1,`));
  const header = readFileSync(join(out, 'tables/utterances.csv'), 'utf8').split('\n')[0]!.split(',');
  return line!.split(',')[header.indexOf('text')]!.replaceAll('"', '');
}
