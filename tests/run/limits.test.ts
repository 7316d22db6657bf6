import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { type AuditOptions, audit } from '../../src/run/audit.js';
import { resultsOf } from './results.js';
import { scratch } from './support.js';

const folder = scratch();
const TALK =
  'Peer supporter: How are you today my friend?\nPeer: I want to stop drinking now, because of my kids.\n'.repeat(6);

/** A folder with two short talks, and between them a file that takes long: one session of very many turns. */
function folderWith(name: string, heavy: Uint8Array | string, file = 'b.txt'): string {
  const input = join(folder, name);
  mkdirSync(input);
  writeFileSync(join(input, 'a.txt'), TALK);
  writeFileSync(join(input, file), heavy);
  writeFileSync(join(input, 'c.txt'), TALK.replaceAll('drinking', 'smoking'));
  return input;
}

function auditWithin(
  input: string,
  limits: Partial<typeof DEFAULT_CONFIG.ingest.limits>,
  more: Partial<AuditOptions> = {},
) {
  const ingest = { ...DEFAULT_CONFIG.ingest, limits: { ...DEFAULT_CONFIG.ingest.limits, ...limits } };
  const config = { ...DEFAULT_CONFIG, ingest };
  return audit([input], { out: `${input}-out`, config, now: () => new Date(0), cache: null, ...more });
}

const HEAVY = TALK.repeat(4_000);

test('a file from which nothing comes in time is a problem, and the run goes on', async () => {
  const input = folderWith('slow', HEAVY);
  const { failed, run } = await auditWithin(input, { seconds: 0.05 });
  expect(failed).toBe(1);
  expect(run.problems.filter(({ severity }) => severity === 'error')).toEqual([
    expect.objectContaining({ code: 'took-too-long', source: { path: 'b.txt', part: null } }),
  ]);
  expect(run.sessions.map(({ sessionId }) => sessionId)).toEqual(['a', 'c']);
}, 60_000);

test('a short file that is no talk is held to the time as well', async () => {
  const input = folderWith('short', 'Peer supporter: a\nPeer: b\n'.repeat(2_500).slice(0, 64_000));
  const { run } = await auditWithin(input, { seconds: 0.01 }, { threads: 1 });
  expect(run.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'took-too-long',
  ]);
  expect(run.sessions.map(({ sessionId }) => sessionId)).toEqual(['a', 'c']);
}, 60_000);

test('a file that takes too much memory kills its thread twice, is a problem, and the run goes on', async () => {
  const input = folderWith('large', HEAVY);
  const { run } = await auditWithin(input, { memoryMegabytes: 64 }, { threads: 2 });
  expect(run.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'took-too-much-memory',
  ]);
  expect(run.sessions.map(({ sessionId }) => sessionId)).toEqual(['a', 'c']);
}, 120_000);

test('archives in archives share what an archive may unpack to', async () => {
  const talk = new TextEncoder().encode(TALK.repeat(1_000));
  const inner = zipSync({ 'one.txt': talk, 'two.txt': talk });
  const outer = zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.zip`, inner])));
  const input = folderWith('packed', outer, 'b.zip');
  const { run } = await auditWithin(input, { unpackedMegabytes: 4 });
  const errors = run.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  expect(new Set(errors)).toEqual(new Set(['archive-too-large']));
  expect(run.sessions.map(({ sessionId }) => sessionId)).toEqual(expect.arrayContaining(['a', 'c']));
}, 60_000);

test('who asks an audit to stop is not made to wait for the file at work', async () => {
  const input = folderWith('stopped', HEAVY);
  const stop = new AbortController();
  const running = auditWithin(input, {}, { signal: stop.signal, threads: 1 });
  setTimeout(() => stop.abort(new Error('enough')), 300);
  await expect(running).rejects.toThrow('enough');
  expect(resultsOf(`${input}-out`)).toEqual({});
}, 60_000);

test('what a file may take stands in the template of settings', () => {
  const docs = readFileSync('docs/limits.md', 'utf8');
  const { seconds, memoryMegabytes, unpackedMegabytes, nesting } = DEFAULT_CONFIG.ingest.limits;
  for (const text of [`${seconds} seconds`, `${memoryMegabytes} MB`, `${unpackedMegabytes} MB`, `${nesting} deep`])
    expect(docs).toContain(text);
});
