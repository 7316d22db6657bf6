import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { output } from '../support/tools.js';

/** Fingerprints of every table and page of a run, by path. */
type Fingerprints = Readonly<Record<string, string>>;

const folder = mkdtempSync(join(tmpdir(), 'oars-reproducible-'));
afterAll(() => rmSync(folder, { recursive: true }));

function auditWith(node: string, name: string, ...flags: readonly string[]): Fingerprints {
  const out = join(folder, name);
  output(
    node,
    [resolve('dist/cli.js'), 'audit', resolve('fixtures/clinic'), '--out', out, '--parquet', '--quiet', ...flags],
    '.',
  );
  const entries = ['tables', 'report'].flatMap((part) =>
    readdirSync(join(out, part), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  return Object.fromEntries(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(out.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

describe('the same transcripts give the same bytes in every table and page', () => {
  let first: Fingerprints;
  beforeAll(() => {
    first = auditWith(process.execPath, 'first', '--threads', '1');
  });

  test('there is something to compare', () => {
    expect(Object.keys(first).filter((path) => path.endsWith('.parquet'))).toHaveLength(9);
    expect(Object.keys(first).filter((path) => path.endsWith('.html')).length).toBeGreaterThan(25);
  });

  test.each([
    ['on two threads', ['--threads', '2']],
    ['without a cache', ['--threads', '1', '--no-cache']],
  ])('%s', (name, flags) => {
    expect(auditWith(process.execPath, name.replaceAll(' ', '-'), ...flags)).toEqual(first);
  });

  test('from the cache, over the run before', () => {
    expect(auditWith(process.execPath, 'first', '--threads', '2')).toEqual(first);
  });

  // Other versions of Node.js, where there are some: OARS_TEST_NODES=/path/to/node22:/path/to/node24
  const others = (process.env.OARS_TEST_NODES ?? '').split(':').filter((path) => path !== '');
  test.skipIf(others.length === 0).each(others.map((path, at) => [path, at] as const))('under %s', (path, at) => {
    expect(auditWith(path, `other-${at}`, '--threads', '2')).toEqual(first);
  });
});
