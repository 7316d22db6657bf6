import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { recordedIo } from '../support/io.js';
import { hasRedis, type Redis, startRedis } from './redis.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-password-'));
let redis: Redis;

describe.runIf(hasRedis)('a Redis that wants a password', () => {
  beforeAll(async () => {
    redis = await startRedis(folder, ['--requirepass', 'right/of#way']);
  });
  afterAll(async () => {
    await redis.stop();
    rmSync(folder, { recursive: true });
  });

  const audit = async (url: string, env: Record<string, string> = {}, patience = 120_000) => {
    const stop = new AbortController();
    const io = recordedIo({ env, signal: stop.signal });
    // Nobody works: an audit that gets in waits, and is told to stop.
    const timer = setTimeout(() => stop.abort(), patience);
    const exit = await run(
      ['audit', 'fixtures/clinic/hilltop', '--out', join(folder, 'out'), '--queue', url, '--no-cache', '--quiet'],
      io,
    );
    clearTimeout(timer);
    return { exit, err: io.err() };
  };

  test.each([
    ['a wrong one', 'wrong'],
    ['none', null],
  ])('calls %s what it is, and quotes it nowhere', async (_, password) => {
    const url = password === null ? redis.url : redis.url.replace('://', `://:${password}@`);
    const { exit, err } = await audit(url);
    expect(exit).toBe(2);
    expect(err).toMatch(/password/i);
    expect(err).not.toMatch(/wrong|right/);
  });

  test('is reached with the right one, in the address or from the environment', async () => {
    for (const [url, env] of [
      [redis.url.replace('://', '://:right/of#way@'), {}],
      [redis.url, { OARS_QUEUE_PASSWORD: 'right/of#way' }],
    ] as const) {
      expect((await audit(url, env, 8_000)).err).toContain('stopped as asked');
    }
  }, 60_000);
});
