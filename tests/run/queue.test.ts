import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GENERATED_CONFIG, writeSessions } from '../bench/generate/write.js';
import { hasRedis, type Redis, startRedis } from './redis.js';
import { resultsOf } from './results.js';
import { scratch } from './support.js';

const CLI = resolve('dist/cli.js');
const folder = scratch();
const input = join(folder, 'in');
const config = join(folder, 'oars.yaml');
const children: ChildProcess[] = [];

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly said: string;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  said(): string;
}

function oars(...args: string[]): Running {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => {
      said += text;
    });
  const ended = new Promise<Ended>((done) => child.once('close', (code, signal) => done({ code, signal, said })));
  return { child, ended, said: () => said };
}

async function until(condition: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (condition()) return;
    await wait(50);
  }
  throw new Error(`waited in vain for ${what}`);
}

describe.skipIf(!hasRedis)(
  'a queue on a real redis-server (skipped where none is installed)',
  { timeout: 180_000 },
  () => {
    let redis: Redis;
    let expected: Record<string, string>;
    const audit = (out: string, ...more: string[]) =>
      oars('audit', input, '--out', out, '--config', config, '--queue', redis.url, '--no-cache', '--quiet', ...more);
    const worker = (...more: string[]) => oars('worker', '--queue', redis.url, '--threads', '1', ...more);
    /** Files that some worker has done and the audit has not yet taken. */
    const someDone = (out: string) => {
      try {
        return readdirSync(join(out, '.oars-queue'), { recursive: true, encoding: 'utf8' }).some((name) =>
          name.endsWith('.result'),
        );
      } catch {
        return false;
      }
    };
    const progressed = (out: string) => {
      try {
        return readdirSync(join(out, '.oars-staging/report/sessions')).length > 0 || someDone(out);
      } catch {
        return someDone(out);
      }
    };

    beforeAll(async () => {
      writeSessions(input, 21, 0, 16);
      writeSessions(join(input, 'copy'), 21, 3, 5);
      writeFileSync(config, GENERATED_CONFIG);
      redis = await startRedis(folder);
      const local = join(folder, 'local');
      expect(
        (await oars('audit', input, '--out', local, '--config', config, '--threads', '1', '--quiet').ended).code,
      ).toBe(0);
      expected = resultsOf(local);
    }, 120_000);

    afterAll(async () => {
      for (const child of children) child.kill('SIGKILL');
      await redis?.stop();
    });

    test.each([1, 2, 4])('%i workers give what one machine gives, and stop when told', async (count) => {
      const out = join(folder, `workers-${count}`);
      const workers = Array.from({ length: count }, () => worker());
      const { code, said } = await audit(out).ended;
      expect(said).toBe('');
      expect(code).toBe(0);
      expect(resultsOf(out)).toEqual(expected);
      expect(readdirSync(out).sort()).toEqual(['manifest.json', 'report', 'tables']);
      for (const one of workers) one.child.kill('SIGTERM');
      const ends = await Promise.all(workers.map((one) => one.ended));
      expect(ends.map((end) => end.code)).toEqual(workers.map(() => 0));
      const done = ends.map((end) => Number(/(\d+) files done\./.exec(end.said)?.[1]));
      expect(done.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(18);
    });

    test('what lies on Redis are places and hashes, never words', async () => {
      const out = join(folder, 'payload');
      const running = audit(out);
      const cli = (...args: string[]) => spawnSync('redis-cli', ['-u', redis.url, ...args]).stdout.toString();
      await until(() => cli('keys', 'bull:oars:r*').split('\n').length > 16, 'jobs');
      const jobs = cli('keys', 'bull:oars:r*')
        .split('\n')
        .filter(Boolean)
        .map((key) => cli('hget', key, 'data'));
      expect(jobs.some((job) => job.includes('s000004.txt'))).toBe(true);
      expect(jobs.every((job) => /"settings":\{"path":"[^"]+","sha256":"[0-9a-f]{64}"\}/.test(job))).toBe(true);
      const words = readFileSync(
        join(input, readdirSync(input, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.txt'))!),
        'utf8',
      );
      const lines = words
        .split('\n')
        .map((line) => line.slice(14))
        .filter((line) => line.length > 12);
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.filter((line) => jobs.join('\n').includes(line))).toEqual([]);
      running.child.kill('SIGTERM');
      expect((await running.ended).code).not.toBe(0);
      expect(readdirSync(out)).toEqual([]);
      expect(cli('llen', 'bull:oars:wait').trim()).toBe('0');
    });

    test('sessions of a killed worker are taken up by another', async () => {
      const out = join(folder, 'killed');
      const running = audit(out);
      const doomed = worker();
      await until(() => progressed(out), 'a first result');
      doomed.child.kill('SIGKILL');
      expect((await doomed.ended).signal).toBe('SIGKILL');
      const rescuer = worker();
      expect(await running.ended).toMatchObject({ code: 0, said: '' });
      expect(resultsOf(out)).toEqual(expected);
      rescuer.child.kill('SIGTERM');
      await rescuer.ended;
    });

    test('a worker told to stop finishes what it has, and another does the rest', async () => {
      const out = join(folder, 'drained');
      const running = audit(out);
      const first = worker();
      await until(() => progressed(out), 'a first result');
      first.child.kill('SIGTERM');
      const end = await first.ended;
      expect(end).toMatchObject({ code: 0 });
      const second = worker();
      expect((await running.ended).code).toBe(0);
      second.child.kill('SIGTERM');
      const done = [end, await second.ended].map(({ said }) => Number(/(\d+) files done\./.exec(said)?.[1]));
      // Nothing was done twice: 18 files, and two once more under another name.
      expect(done[0]! + done[1]!).toBe(20);
      expect(resultsOf(out)).toEqual(expected);
    });

    test('a worker told to stop at a file that takes long ends within two seconds', async () => {
      const long = join(folder, 'long');
      mkdirSync(long);
      const ask = 'What would you like to be different, do you think? '.repeat(20);
      const answer = 'I want to stop drinking, for my kids and for myself. '.repeat(20);
      writeFileSync(join(long, 'endless.txt'), `Peer supporter: ${ask}\nPeer: ${answer}\n`.repeat(24_000));
      const running = oars(
        'audit',
        long,
        '--out',
        join(folder, 'long-out'),
        '--queue',
        redis.url,
        '--no-cache',
        '--quiet',
      );
      const busy = worker();
      const active = () =>
        Number(spawnSync('redis-cli', ['-u', redis.url, 'llen', 'bull:oars:active']).stdout.toString());
      await until(() => active() > 0, 'a job at work');
      await wait(1_500);
      expect(active()).toBeGreaterThan(0);
      const told = Date.now();
      busy.child.kill('SIGTERM');
      expect(await busy.ended).toMatchObject({ code: 0 });
      // Two seconds are promised; the rest is for a machine that does other things too.
      expect(Date.now() - told).toBeLessThan(6_000);
      running.child.kill('SIGTERM');
      await running.ended;
    });

    // A worker that has a job of the killed run in hand while the next audit clears its folder must not take that for
    // storage that is not shared; both moments are met, with the worker there before and after.
    test.each(['before', 'after'])(
      'the jobs of a killed audit are for nobody; the next audit mends the folder, with a worker started %s',
      async (when) => {
        const out = join(folder, `orphaned-${when}`);
        const doomed = audit(out);
        await until(() => existsSync(join(out, '.oars-queue')), 'the settings');
        await wait(500);
        const early = when === 'before' ? worker() : null;
        if (early) await until(() => someDone(out), 'a first result');
        doomed.child.kill('SIGKILL');
        await doomed.ended;
        const again = audit(out);
        const patient = early ?? worker();
        expect(await again.ended).toMatchObject({ code: 0, said: '' });
        expect(resultsOf(out)).toEqual(expected);
        expect(readdirSync(out).sort()).toEqual(['manifest.json', 'report', 'tables']);
        patient.child.kill('SIGTERM');
        expect((await patient.ended).code).toBe(0);
      },
    );

    test('jobs of a killed audit whose folder was removed hold nobody up once it is no longer heard of', async () => {
      const cli = (...args: string[]) =>
        spawnSync('redis-cli', ['-u', redis.url, ...args])
          .stdout.toString()
          .trim();
      const heardOf = () => cli('keys', 'oars:alive:*').split('\n').filter(Boolean);
      const others = heardOf();
      const gone = join(folder, 'removed');
      const doomed = audit(gone);
      await until(() => existsSync(join(gone, '.oars-queue')), 'the settings');
      await wait(500);
      doomed.child.kill('SIGKILL');
      await doomed.ended;
      rmSync(gone, { recursive: true });
      const heard = heardOf().filter((key) => !others.includes(key));
      expect(heard).toHaveLength(1);
      expect(Number(cli('ttl', heard[0]!))).toBeGreaterThan(30);
      // A minute later, at once.
      cli('del', heard[0]!);
      const out = join(folder, 'after-removed');
      const patient = worker();
      expect(await audit(out).ended).toMatchObject({ code: 0, said: '' });
      expect(resultsOf(out)).toEqual(expected);
      expect(heardOf().filter((key) => !others.includes(key))).toEqual([]);
      patient.child.kill('SIGTERM');
      expect((await patient.ended).code).toBe(0);
    });

    test('Redis may stop and come back empty in the middle of a run', async () => {
      const out = join(folder, 'restarted');
      const running = audit(out);
      const patient = worker();
      await until(() => progressed(out), 'a first result');
      await redis.stop();
      await wait(300);
      await redis.start();
      expect(await running.ended).toMatchObject({ code: 0, said: '' });
      expect(resultsOf(out)).toEqual(expected);
      patient.child.kill('SIGTERM');
      expect((await patient.ended).code).toBe(0);
    });

    test('a worker with another model is refused, and both are named; the right one does the job', async () => {
      const out = join(folder, 'other-model');
      const model = join(folder, 'model');
      cpSync(resolve('src/coding/model/shipped'), model, { recursive: true });
      const header = readFileSync(join(model, 'model.json'), 'utf8');
      const running = audit(out, '--model', model);
      await until(() => existsSync(join(out, '.oars-queue')), 'the settings');
      const { version } = JSON.parse(header);
      writeFileSync(
        join(model, 'model.json'),
        header
          .replace(`"version":"${version}"`, '"version":"9.9-other"')
          .replace(`"version": "${version}"`, '"version": "9.9-other"'),
      );
      const refused = await worker().ended;
      expect(refused.code).toBe(2);
      expect(refused.said).toContain(`${version} (`);
      expect(refused.said).toContain('9.9-other (');
      writeFileSync(join(model, 'model.json'), header);
      const right = worker();
      expect((await running.ended).code).toBe(0);
      right.child.kill('SIGTERM');
      await right.ended;
    });

    test('no Redis: the run says so, and where', async () => {
      const { code, said } = await oars(
        'audit',
        input,
        '--out',
        join(folder, 'none'),
        '--queue',
        'redis://me:secret@127.0.0.1:1',
        '--quiet',
      ).ended;
      expect(code).toBe(2);
      expect(said).toContain('cannot reach Redis at redis://127.0.0.1:1.');
      expect(said).not.toContain('secret');
    });
  },
);
