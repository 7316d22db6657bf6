import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writeOneTable, writeSessions } from '../bench/generate/write.js';
import { resultsOf } from './results.js';
import { auditSessions, scratch } from './support.js';

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
