import { expect, test } from 'vitest';
import { withPassword } from '../../src/cli/queue-password.js';
import { parseRedisUrl } from '../../src/run/queue/bullmq.js';
import { Job } from '../../src/run/queue/job.js';

const RUN = 'r0b0c7e1a-1111-4222-8333-444455556666';
const job = {
  format: 2,
  engine: { version: '1', build: 'b', coder: null },
  settings: { path: `/data/out/.oars-queue/${RUN}/settings.json`, sha256: 'a'.repeat(64) },
  unit: { file: { path: 'site/p01/a.txt', bytes: 10 }, part: 0, parts: 1, rename: null },
  id: `${RUN}-0`,
};

test('a job names places inside the folders of its run', () => {
  expect(Job.safeParse(job).success).toBe(true);
});

test.each([
  ['an absolute file', { ...job, unit: { ...job.unit, file: { path: '/etc/passwd', bytes: 1 } } }],
  ['a file of another drive', { ...job, unit: { ...job.unit, file: { path: 'C:\\secrets', bytes: 1 } } }],
  ['a file further up', { ...job, unit: { ...job.unit, file: { path: 'site/../../x', bytes: 1 } } }],
  ['a file further up, with backslashes', { ...job, unit: { ...job.unit, file: { path: 'a\\..\\..\\x', bytes: 1 } } }],
  [
    'an absolute place of a file besides',
    { ...job, unit: { ...job.unit, file: { path: 'a', absolute: '/b', bytes: 1 } } },
  ],
  ['a result of its own', { ...job, result: '/home/someone/.ssh/authorized_keys' }],
  ['an id that climbs', { ...job, id: '../../x' }],
  ['settings elsewhere', { ...job, settings: { ...job.settings, path: '/tmp/settings.json' } }],
  ['settings that climb', { ...job, settings: { ...job.settings, path: `/a/../.oars-queue/${RUN}/settings.json` } }],
])('a job with %s is refused', (_, made) => {
  expect(Job.safeParse(made).success).toBe(false);
});

test.each([
  ['redis://127.0.0.1', { host: '127.0.0.1', port: 6379, db: 0 }],
  ['redis://:a/b#c?d@e@redis.internal:7000/2', { host: 'redis.internal', port: 7000, db: 2, password: 'a/b#c?d@e' }],
  ['rediss://ann:50%25%2F@h', { host: 'h', port: 6379, username: 'ann', password: '50%/', tls: {} }],
  ['redis://:100%@h', { host: 'h', port: 6379, password: '100%' }],
  ['redis://[::1]:6380', { host: '::1', port: 6380 }],
])('%s', (url, expected) => {
  expect(parseRedisUrl(url)).toMatchObject(expected);
  expect(parseRedisUrl(url).address).not.toContain('@');
});

test('what is no address says what one looks like, and quotes no password', () => {
  expect(() => parseRedisUrl('redis://:geheim@')).toThrow(/expected an address of Redis/);
  expect(() => parseRedisUrl('redis://:geheim@')).not.toThrow(/geheim/);
});

test('a password from the environment goes where the address has none', () => {
  const env = { OARS_QUEUE_PASSWORD: 'a/b#' };
  expect(parseRedisUrl(withPassword('redis://h:1', env))).toMatchObject({ host: 'h', port: 1, password: 'a/b#' });
  expect(withPassword('redis://:own@h', env)).toBe('redis://:own@h');
});
