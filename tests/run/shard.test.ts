import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { auditShard, mergeShards } from '../../src/run/shard.js';
import { writeOneTable, writeSessions } from '../bench/generate/write.js';
import { resultsOf } from './results.js';
import { auditSessions, PATTERN, scratch } from './support.js';

const folder = scratch();
const input = join(folder, 'in');
const whole = join(folder, 'whole');
const config = { ...DEFAULT_CONFIG, ingest: { ...DEFAULT_CONFIG.ingest, pathPattern: PATTERN } };
const now = () => new Date(0);

beforeAll(async () => {
  writeSessions(input, 9, 0, 5);
  // Large enough to be shared out itself.
  writeOneTable(join(input, 'table.csv'), 8, 130);
  await auditSessions(input, whole, { threads: 1, cache: null });
}, 120_000);

test('three shares, one of them done twice, give what one audit gives', async () => {
  const out = join(folder, 'out');
  const done = [];
  for (const index of [2, 1, 3, 1])
    done.push(await auditShard([input], { index, count: 3 }, { out, config, threads: 1 }));
  const [two, one, three] = done.map(({ sessions }) => sessions);
  expect([one, two, three].every((sessions) => sessions! > 0 && sessions! < 135)).toBe(true);
  expect(one! + two! + three!).toBe(135);
  const { manifest } = await mergeShards(out, { now, threads: 1 });
  expect(manifest.counts.sessions).toBe(135);
  expect(resultsOf(out)).toEqual(resultsOf(whole));
  expect(readdirSync(out).sort()).toEqual(['.oars-cache', 'manifest.json', 'report', 'tables']);
});

test('a file that nobody can open is lost once, however many shares there are', async () => {
  const broken = join(folder, 'broken');
  cpSync(join(input, readdirSync(input).find((name) => !name.includes('.')) ?? ''), broken, { recursive: true });
  symlinkSync(join(broken, 'nowhere.txt'), join(broken, 'dead.txt'));
  const alone = await auditSessions(broken, join(folder, 'broken-alone'), { threads: 1, cache: null });
  expect(alone.failed).toBe(1);
  const out = join(folder, 'broken-shared');
  for (const index of [1, 2, 3]) await auditShard([broken], { index, count: 3 }, { out, config, threads: 1 });
  const merged = await mergeShards(out, { now, threads: 1 });
  expect(merged.failed).toBe(1);
  expect(merged.run.problems.filter(({ code }) => code === 'unreadable-file')).toHaveLength(1);
  expect(resultsOf(out)).toEqual(resultsOf(join(folder, 'broken-alone')));
});

test('missing and differing shares are named', async () => {
  const out = join(folder, 'partly');
  await expect(mergeShards(out, { now })).rejects.toMatchObject({ code: 'no-shares' });
  const few = [join(input, 'harbour'), join(input, 'mill'), join(input, 'orchard'), join(input, 'station')].filter(
    (one) => readdirSync(input).includes(one.slice(input.length + 1)),
  );
  await auditShard(few, { index: 2, count: 2 }, { out, config, threads: 1 });
  await expect(mergeShards(out, { now })).rejects.toMatchObject({
    code: 'shares-missing',
    message: `1 of 2 shares in ${out} are not done: 1.`,
  });
  const other = { ...config, scoring: { ...config.scoring, permissionCoversVolley: false } };
  await auditShard(few, { index: 1, count: 2 }, { out, config: other, threads: 1 });
  await expect(mergeShards(out, { now })).rejects.toMatchObject({ code: 'shares-differ' });
});
