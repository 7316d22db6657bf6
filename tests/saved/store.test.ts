import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { lockFolder } from '../../src/saved/lock.js';
import { RunStore } from '../../src/saved/store.js';
import { writeSessions } from '../bench/generate/write.js';
import { resultsOf } from '../run/results.js';
import { auditSessions, scratch } from '../run/support.js';

const folder = scratch();
const input = join(folder, 'in');
writeSessions(input, 2, 0, 3);

function lockOf(out: string, holder: object): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, '.oars-lock'),
    JSON.stringify({ host: hostname(), processStart: null, token: 'other', ...holder }),
  );
}

function claimOf(out: string, token: string, holder: object): void {
  writeFileSync(
    join(out, `.oars-lock-of-${token}`),
    JSON.stringify({ host: hostname(), processStart: null, ...holder }),
  );
}

/** No process has this number. */
const GONE = 2 ** 22 - 3;

test('two runs on one folder: the second is told who is writing, and the first goes on', async () => {
  const out = join(folder, 'twice');
  const first = await RunStore.open(out);
  await expect(auditSessions(input, out)).rejects.toMatchObject({
    code: 'output-locked',
    message: `another run is writing into ${out} (process ${process.pid}).`,
    hint: 'Wait for it to end, or choose another folder with --out.',
  });
  first.write('tables/a.csv', 'a\n');
  await first.commit('{}\n');
  expect(readdirSync(out).sort()).toEqual(['manifest.json', 'tables']);
});

test('of many runs at once exactly one gets the folder', async () => {
  for (let round = 0; round < 40; round++) {
    const out = join(folder, `race-${round}`);
    // A stale lock makes it harder: each of them wants to take it over. So did some that died on the way.
    lockOf(out, { pid: GONE, token: 'first' });
    if (round % 2 === 1) claimOf(out, 'first', { pid: GONE, token: 'second' });
    if (round % 4 === 3) claimOf(out, 'second', { pid: GONE, token: 'third' });
    const tries = await Promise.allSettled(
      Array.from({ length: 12 }, async (_, at) => {
        await setTimeout((at * round) % 7);
        return lockFolder(out);
      }),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(out)).toEqual(['.oars-lock']);
  }
});

test.each([
  ['whose process is gone', { pid: GONE }],
  ['whose process number belongs to a later process', { pid: process.pid, processStart: '1' }],
])('a lock %s is taken over', async (_, holder) => {
  const out = join(folder, 'stale');
  lockOf(out, holder);
  const lock = await lockFolder(out);
  await lock.release();
  expect(existsSync(join(out, '.oars-lock'))).toBe(false);
});

test('a lock of another machine is left alone, with a way out', async () => {
  const out = join(folder, 'elsewhere');
  lockOf(out, { pid: 7, host: 'another-machine' });
  await expect(lockFolder(out)).rejects.toMatchObject({
    code: 'output-locked',
    message: `another run is writing into ${out} (process 7 on another-machine).`,
    hint: expect.stringContaining(join(out, '.oars-lock')),
  });
});

test('a run that fails leaves the one before as it was, and nothing else', async () => {
  const out = join(folder, 'kept');
  await auditSessions(input, out);
  const before = resultsOf(out);
  const store = await RunStore.open(out);
  store.write('tables/sessions.csv', 'half\n');
  await store.abandon();
  expect(resultsOf(out)).toEqual(before);
  expect(readdirSync(out).sort()).toEqual(['.oars-cache', 'manifest.json', 'report', 'tables']);
});

test('a run without pages takes away the pages of the run before, even when it is cut off on the move', async () => {
  const out = join(folder, 'moved');
  const staging = join(out, '.oars-staging');
  for (const path of [
    'report/index.html',
    'tables/a.csv',
    'manifest.json',
    '.oars-staging/tables/a.csv',
    '.oars-staging/manifest.json',
  ]) {
    mkdirSync(join(out, path, '..'), { recursive: true });
    const words = path.startsWith('.oars') ? 'new' : 'old';
    writeFileSync(join(out, path), path.endsWith('manifest.json') ? manifestOf(words, path) : words);
  }
  // The first step of the move is done, and no more.
  mkdirSync(join(out, '.oars-leaving'));
  expect(existsSync(staging)).toBe(true);
  await (await RunStore.open(out)).abandon();
  expect(readdirSync(out).sort()).toEqual(['manifest.json', 'tables']);
  expect(readFileSync(join(out, 'tables/a.csv'), 'utf8')).toBe('new');
});

test('an old run whose removal was cut off never comes back beside the new one', async () => {
  const out = join(folder, 'half-removed');
  for (const path of ['tables/a.csv', '.oars-gone/tables/a.csv', '.oars-gone/tables/b.csv', 'manifest.json']) {
    mkdirSync(join(out, path, '..'), { recursive: true });
    writeFileSync(join(out, path), path === 'manifest.json' ? manifestOf('new', '.oars') : 'new');
  }
  await (await RunStore.open(out)).abandon();
  expect(readdirSync(out, { recursive: true }).toSorted()).toEqual(['manifest.json', 'tables', 'tables/a.csv']);
});

/** As much of a manifest as vouches for files of those words. */
function manifestOf(words: string, path: string): string {
  const sha256 = createHash('sha256').update(words).digest('hex');
  const paths = path.startsWith('.oars') ? ['tables/a.csv'] : ['report/index.html', 'tables/a.csv'];
  return JSON.stringify({
    tool: { name: 'oars-fidelity' },
    times: { finished: '' },
    outputs: paths.map((one) => ({ path: one, bytes: words.length, sha256 })),
  });
}

test('a full disk ends the run with what to do, and leaves the one before', async () => {
  const out = join(folder, 'full');
  const disk = join(folder, 'disk');
  await auditSessions(input, out, { cache: null });
  const before = resultsOf(out);
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'oars-test', disk]).status === 0;
  try {
    if (mounted) {
      await expect(auditSessions(input, join(disk, 'out'), { cache: null })).rejects.toMatchObject({
        code: 'disk-full',
        message: `no space left while writing into ${join(disk, 'out')}.`,
      });
      expect(readdirSync(join(disk, 'out'))).toEqual([]);
    }
    // A device that is always full stands for the same where nothing may be mounted.
    const store = await RunStore.open(out);
    store.write('tables/first.csv', 'x\n');
    symlinkSync('/dev/full', join(store.staging, 'tables/sessions.csv'));
    const appender = await store.appender('tables/sessions.csv');
    appender.append('a,b\n');
    await expect(store.close()).rejects.toMatchObject({ code: 'disk-full' });
    await store.abandon();
    expect(resultsOf(out)).toEqual(before);
  } finally {
    if (mounted) execFileSync('umount', [disk]);
  }
});

test.skipIf(process.getuid?.() === 0)(
  'a folder that may not be written to is named (not as root, who may write anywhere)',
  async () => {
    const out = join(folder, 'locked-away');
    mkdirSync(out);
    chmodSync(out, 0o500);
    await expect(auditSessions(input, out)).rejects.toMatchObject({ code: 'output-not-writable' });
  },
);

test('an output that cannot be a folder is named', async () => {
  const out = join(folder, 'a-file');
  writeFileSync(out, '');
  await expect(auditSessions(input, out)).rejects.toMatchObject({
    code: 'output-not-writable',
    message: `expected a folder to write into, found a file in the way of ${out}.`,
  });
});

test('a read-only disk is named', async ({ skip }) => {
  const disk = join(folder, 'read-only');
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'oars-test', disk]).status !== 0)
    skip('nothing may be mounted here');
  try {
    await expect(auditSessions(input, join(disk, 'out'))).rejects.toMatchObject({
      code: 'output-not-writable',
      message: expect.stringContaining(join(disk, 'out')),
    });
  } finally {
    execFileSync('umount', [disk]);
  }
});
