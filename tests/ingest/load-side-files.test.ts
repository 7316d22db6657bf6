import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { discover } from '../../src/ingest/discover.js';
import { loadSideFiles } from '../../src/ingest/load-side-files.js';
import { sideFactsFor } from '../../src/ingest/side-files.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oars-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function clientOf(path: string, ids: readonly (string | null)[], sessions: string): Promise<string | null> {
  await writeFile(join(folder, 'sessions.csv'), sessions);
  const { sideFiles } = await loadSideFiles((await discover([folder])).sideFiles, null);
  return sideFactsFor(sideFiles, path, ids)?.metadata.clientId ?? null;
}

const TWO_IN_ONE = 'file,session_id,client_id\na/both.csv,s1,c1\na/both.csv,s2,c2\na/one.txt,s3,c3\n';

test('two rows that name one file each speak of the session they name', async () => {
  expect(await clientOf('a/both.csv', ['s1'], TWO_IN_ONE)).toBe('c1');
  expect(await clientOf('a/both.csv', ['s2'], TWO_IN_ONE)).toBe('c2');
  expect(await clientOf('a/both.csv', ['s9'], TWO_IN_ONE)).toBeNull();
});

test('a row alone with its file speaks of it, whether the file states its session or not', async () => {
  expect(await clientOf('a/one.txt', [null], TWO_IN_ONE)).toBe('c3');
  expect(await clientOf('a/one.txt', ['s3'], TWO_IN_ONE)).toBe('c3');
});

test('a row without a file speaks of the session wherever it stands below', async () => {
  expect(await clientOf('b/c/any.json', ['s4'], 'session_id,client_id\ns4,c4\n')).toBe('c4');
});
