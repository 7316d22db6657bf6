import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { READERS } from '../../../src/ingest/formats/readers.js';
import { ingestMutant, mutant, originals } from './run-mutations.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-'));
afterAll(() => rmSync(folder, { recursive: true }));

const COUNT = 1200;
const SEED = 7;

test(`${COUNT} mutated files over all readers: each is read or explained, none takes 10 seconds`, async () => {
  const all = originals();
  expect(new Set(all.map(({ reader }) => reader))).toEqual(new Set([...READERS.map(({ id }) => id), 'none']));
  const counts = { read: 0, 'partly-read': 0, rejected: 0 };
  for (let index = 0; index < COUNT; index++) {
    const { original, how, bytes } = mutant(all, SEED, index);
    const outcome = await ingestMutant(join(folder, 'case'), bytes, index).catch((cause: unknown) => {
      throw new Error(`case ${index}: ${original.path}: ${how}`, { cause });
    });
    expect(outcome.milliseconds).toBeLessThan(10_000);
    counts[outcome.status]++;
  }
  expect(counts.read).toBeGreaterThan(100);
  expect(counts.rejected).toBeGreaterThan(100);
}, 120_000);
