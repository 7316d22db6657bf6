import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { READERS } from '../../src/ingest/formats/readers.js';
import { prepareIngest } from '../../src/ingest/prepare.js';
import { runKey } from '../../src/run/cache/result-key.js';
import { openWorkshop } from '../../src/run/open-workshop.js';
import type { Workshop } from '../../src/run/process-session.js';

async function workshopOf(): Promise<Workshop> {
  const { options } = await prepareIngest(['fixtures/coded'], DEFAULT_CONFIG.ingest);
  return openWorkshop(DEFAULT_CONFIG, options, new Map(), undefined);
}

test('the key is the same for the same program, model and options', async () => {
  expect(runKey(await workshopOf())).toBe(runKey(await workshopOf()));
});

test('a reader whose version was raised, and a reader more, change the key', async () => {
  const workshop = await workshopOf();
  const key = runKey(workshop);
  for (const changed of READERS) {
    const readers = READERS.map((one) => (one === changed ? { ...one, version: one.version + 1 } : one));
    expect(runKey(workshop, readers), changed.id).not.toBe(key);
  }
  expect(runKey(workshop, READERS.slice(1))).not.toBe(key);
});

test.each([
  ['id', { id: 'another' }],
  ['version', { version: '9.9.9' }],
  ['content', { sha256: '0'.repeat(64) }],
])('a model of another %s changes the key, and so does none', async (_, other) => {
  const workshop = await workshopOf();
  const { coder } = workshop;
  if (!coder) throw new Error('the shipped model is used by default');
  const key = runKey(workshop);
  expect(runKey({ ...workshop, coder: { ...coder, identity: { ...coder.identity, ...other } } })).not.toBe(key);
  expect(runKey({ ...workshop, coder: null })).not.toBe(key);
});
