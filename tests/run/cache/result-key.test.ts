import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/config.js';
import { READERS } from '../../../src/ingest/formats/readers.js';
import { prepareIngest } from '../../../src/ingest/prepare.js';
import { runKey } from '../../../src/run/cache/result-key.js';
import { openRunContext } from '../../../src/run/open-context.js';
import type { RunContext } from '../../../src/run/process-session.js';

async function contextOf(): Promise<RunContext> {
  const { options } = await prepareIngest(['fixtures/coded'], DEFAULT_CONFIG.ingest);
  return openRunContext(DEFAULT_CONFIG, options, new Map(), undefined);
}

test('the key is the same for the same program, model and options', async () => {
  expect(runKey(await contextOf())).toBe(runKey(await contextOf()));
});

test('a reader whose version was raised, and a reader more, change the key', async () => {
  const context = await contextOf();
  const key = runKey(context);
  for (const changed of READERS) {
    const readers = READERS.map((one) => (one === changed ? { ...one, version: one.version + 1 } : one));
    expect(runKey(context, readers), changed.id).not.toBe(key);
  }
  expect(runKey(context, READERS.slice(1))).not.toBe(key);
});

test.each([
  ['id', { id: 'another' }],
  ['version', { version: '9.9.9' }],
  ['content', { sha256: '0'.repeat(64) }],
])('a model of another %s changes the key, and so does none', async (_, other) => {
  const context = await contextOf();
  const { coder } = context;
  if (!coder) throw new Error('the shipped model is used by default');
  const key = runKey(context);
  expect(runKey({ ...context, coder: { ...coder, identity: { ...coder.identity, ...other } } })).not.toBe(key);
  expect(runKey({ ...context, coder: null })).not.toBe(key);
});
