import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { prepareIngest } from '../../src/ingest/prepare.js';
import { ResultCache } from '../../src/run/cache/result-cache.js';
import type { Executor } from '../../src/run/executor.js';
import { inlineExecutor } from '../../src/run/executors/inline.js';
import { threadData } from '../../src/run/executors/local.js';
import { recallingExecutor } from '../../src/run/executors/recalling.js';
import { threadsExecutor } from '../../src/run/executors/threads.js';
import { processInOrder } from '../../src/run/in-order.js';
import { openRunContext } from '../../src/run/open-context.js';
import { encodeOutcome } from '../../src/run/outcome.js';
import type { Unit } from '../../src/run/unit.js';
import { writeOneTable, writeSessions } from '../bench/generate/write.js';
import { resultsOf } from './results.js';
import { auditSessions, PATTERN, scratch } from './support.js';

const folder = scratch();
const many = join(folder, 'many');
const one = join(folder, 'one');

beforeAll(() => {
  writeSessions(many, 7, 0, 24);
  // The same id in another folder, so that a name is claimed twice whoever is first.
  writeSessions(join(many, 'copy'), 7, 10, 14);
  writeOneTable(join(one, 'all.csv'), 7, 140);
});

test('one, two and four threads give the same tables and pages', async () => {
  await auditSessions(many, join(folder, 'many-1'), { threads: 1, cache: null });
  const expected = resultsOf(join(folder, 'many-1'));
  expect(Object.keys(expected).filter((path) => path.startsWith('report/sessions/'))).toHaveLength(28);
  for (const threads of [2, 4]) {
    await auditSessions(many, join(folder, `many-${threads}`), { threads, cache: null });
    expect(resultsOf(join(folder, `many-${threads}`))).toEqual(expected);
  }
});

test('a large file of many sessions is shared out, and gives what one thread gives', async () => {
  const alone = await auditSessions(one, join(folder, 'one-1'), { threads: 1, cache: null });
  const shared = await auditSessions(one, join(folder, 'one-2'), { threads: 2, cache: null });
  expect(alone.manifest.inputs).toEqual([expect.objectContaining({ sessions: 140, status: 'read' })]);
  expect(shared.manifest.inputs).toEqual(alone.manifest.inputs);
  expect(resultsOf(join(folder, 'one-2'))).toEqual(resultsOf(join(folder, 'one-1')));
});

test('a fault in a thread ends the audit with that fault, and leaves nothing half done', async () => {
  const out = join(folder, 'faulty');
  const stop = new AbortController();
  const running = auditSessions(many, out, {
    threads: 2,
    signal: stop.signal,
    onProgress: ({ sessionsDone }) => sessionsDone === 10 && stop.abort(new Error('enough')),
  });
  await expect(running).rejects.toThrow('enough');
  expect(resultsOf(out)).toEqual({});
});

test('what is kept is taken here, and only the rest goes to others: with the same outcomes in the same order', async () => {
  const config = { ...DEFAULT_CONFIG, ingest: { ...DEFAULT_CONFIG.ingest, pathPattern: PATTERN } };
  const { options, files } = await prepareIngest([many], config.ingest);
  const context = await openRunContext(config, options, new Map(), undefined);
  const cache = join(folder, 'kept');
  const run = async (executor: Executor, some = files) => {
    const found: unknown[] = [];
    for await (const { file, outcome } of processInOrder(some, executor))
      found.push([file.path, encodeOutcome(outcome)]);
    await executor.close();
    return found;
  };
  const data = threadData(context, cache);
  const access = { cache: new ResultCache(cache), runKey: data.cache?.runKey ?? '' };
  await run(
    inlineExecutor(context, access),
    files.filter((_, at) => at % 3 > 0),
  );
  const others = threadsExecutor(2, { ...data, weights: context.weights }, null);
  const left: string[] = [];
  const start = (unit: Unit) => {
    left.push(unit.file.path);
    return others.start(unit);
  };
  const mixed = await run(recallingExecutor(context, access, { ...others, start }));
  expect(left).toEqual(files.filter((_, at) => at % 3 === 0).map(({ path }) => path));
  const recalled = await run(inlineExecutor(context, access));
  expect(mixed.length).toBe(56);
  // A file done just now says so; the sessions are the same.
  const sessionsOf = (found: unknown[]) => found.filter((_, at) => at % 2 === 0);
  expect(sessionsOf(mixed)).toEqual(sessionsOf(recalled));
});

test('who waits for a thread works meanwhile on short files, and leaves long ones to it: with the same outcomes in the same order', async () => {
  const config = { ...DEFAULT_CONFIG, ingest: { ...DEFAULT_CONFIG.ingest, pathPattern: PATTERN } };
  const { options, files } = await prepareIngest([many, one], config.ingest);
  const context = await openRunContext(config, options, new Map(), undefined);
  const run = async (executor: Executor) => {
    const found: string[] = [];
    for await (const { file, outcome } of processInOrder(files, executor))
      found.push(`${file.path} ${createHash('sha256').update(encodeOutcome(outcome)).digest('hex')}`);
    await executor.close();
    return found;
  };
  const alone = inlineExecutor(context, null);
  const done: string[] = [];
  const start = (unit: Unit) => {
    done.push(unit.file.path);
    return alone.start(unit);
  };
  const data = { ...threadData(context, null), weights: context.weights };
  const shared = await run(threadsExecutor(1, data, null, { ...alone, start }));
  expect(shared).toEqual(await run(alone));
  expect(done.length).toBeGreaterThan(5);
  expect(done.length).toBeLessThan(files.length - 1);
  expect(done.some((path) => path.endsWith('all.csv'))).toBe(false);
});

test('threads that are closed leave nobody waiting for what they had in hand, or had not begun', async () => {
  const { options, files } = await prepareIngest([many], DEFAULT_CONFIG.ingest);
  const context = await openRunContext(DEFAULT_CONFIG, options, new Map(), undefined);
  const threads = threadsExecutor(1, { ...threadData(context, null), weights: context.weights }, null);
  const readers = files.slice(0, 4).map(async (file) => {
    const found = [];
    for await (const outcome of threads.start({ file, parts: 1, part: 0, rename: null })) found.push(outcome);
    return found;
  });
  const ends = Promise.allSettled(readers);
  await threads.close();
  expect((await ends).every(({ status }) => status === 'rejected')).toBe(true);
});
