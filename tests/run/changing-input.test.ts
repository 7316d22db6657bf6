import { appendFileSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { prepareIngest } from '../../src/ingest/prepare.js';
import { isCached, processUnitCached } from '../../src/run/cache/cached-unit.js';
import { ResultCache } from '../../src/run/cache/result-cache.js';
import { runKey } from '../../src/run/cache/result-key.js';
import { openRunContext } from '../../src/run/open-context.js';
import { decodeOutcome, type Outcome } from '../../src/run/outcome.js';
import { processUnit } from '../../src/run/process-unit.js';
import { writeOneTable } from '../bench/generate/write.js';
import { scratch } from './support.js';

const folder = scratch();
const SAID = 'T: What brings you here today?\nC: I want to sleep again.\n';
let files = 0;

/** One file, and a context that does something to it each time a session of it is worked on. */
async function prepare(write: (path: string) => void, whileRead: (path: string, time: number) => void) {
  const place = join(folder, String(++files));
  mkdirSync(place);
  const path = join(place, 'session.txt');
  write(path);
  const config = { ...DEFAULT_CONFIG, coding: { ...DEFAULT_CONFIG.coding, codes: 'human' as const } };
  const input = await prepareIngest([place], config.ingest);
  const context = await openRunContext(config, input.options, new Map(), null);
  let times = 0;
  const disturbed = {
    ...context,
    corrections: {
      get: () => {
        whileRead(path, ++times);
        return undefined;
      },
    },
  };
  const [file] = input.files;
  if (!file) throw new Error('a file was written');
  return { path, file, context, disturbed, unit: { file, part: 0, parts: 1, rename: null } };
}

async function all(outcomes: AsyncIterable<Outcome | Uint8Array>): Promise<readonly Outcome[]> {
  const found: Outcome[] = [];
  for await (const one of outcomes) found.push(one instanceof Uint8Array ? decodeOutcome(one) : one);
  return found;
}

const kinds = (outcomes: readonly Outcome[]) => outcomes.map(({ kind }) => kind);
const codes = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap((one) => (one.kind === 'failed' ? one.problems.map(({ code }) => code) : []));

test('a file that grows once while it is read is read again, and what stands there then counts', async () => {
  const { unit, disturbed, path } = await prepare(
    (at) => writeFileSync(at, SAID),
    (at, time) => time === 1 && appendFileSync(at, 'T: Since when?\n'),
  );
  const outcomes = await all(processUnit(unit, disturbed));
  expect(kinds(outcomes)).toEqual(['session', 'file']);
  expect(outcomes[0]).toMatchObject({ summary: { quality: { turns: 3 } } });
  expect(outcomes[1]).toMatchObject({ input: { bytes: statSync(path).size, status: 'read' } });
});

test('a file that goes on growing is refused and named', async () => {
  const { unit, disturbed } = await prepare(
    (at) => writeFileSync(at, SAID),
    (at) => appendFileSync(at, 'T: And then?\n'),
  );
  const outcomes = await all(processUnit(unit, disturbed));
  expect(kinds(outcomes)).toEqual(['failed', 'file']);
  expect(codes(outcomes)).toEqual(['changed-while-read']);
  expect(outcomes[1]).toMatchObject({ input: { sessions: 0, status: 'rejected' } });
});

test('a change that leaves size and time as they were is seen too', async () => {
  const { unit, disturbed } = await prepare(
    (at) => writeFileSync(at, SAID),
    (at, time) => {
      const { atime, mtime } = statSync(at);
      writeFileSync(at, SAID.replace('sleep', `slee${time}`));
      utimesSync(at, atime, mtime);
    },
  );
  expect(codes(await all(processUnit(unit, disturbed)))).toEqual(['changed-while-read']);
});

test('a large table that changes while it is read is named after the sessions it gave', async () => {
  const { unit, disturbed } = await prepare(
    (at) => {
      writeOneTable(at, 4, 90);
    },
    (at, time) => time === 20 && appendFileSync(at, '\n'),
  );
  const outcomes = await all(processUnit(unit, disturbed));
  expect(kinds(outcomes).slice(-3)).toEqual(['session', 'failed', 'file']);
  expect(codes(outcomes)).toEqual(['changed-while-read']);
});

test('what was read of other bytes than the key speaks of is not kept', async () => {
  const { unit, context, disturbed, file, path } = await prepare(
    (at) => writeFileSync(at, SAID),
    (at, time) => time === 1 && appendFileSync(at, 'T: Since when?\n'),
  );
  const access = { cache: new ResultCache(join(folder, `kept-${files}`)), runKey: runKey(context) };
  const changed = await all(processUnitCached(unit, disturbed, access));
  expect(kinds(changed)).toEqual(['session', 'file']);
  expect(isCached(file, access)).toBe(false);
  writeFileSync(path, readFileSync(path, 'utf8').replace('T: Since when?\n', ''));
  expect(isCached(file, access)).toBe(false);
  const before = await all(processUnitCached(unit, context, access));
  expect(before[0]).toMatchObject({ summary: { quality: { turns: 2 } } });
  expect(isCached(file, access)).toBe(true);
});
