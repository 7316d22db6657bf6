import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { inspectFile } from '../../src/ingest/inspect.js';
import { prepareIngest } from '../../src/ingest/prepare.js';
import { Inspector } from '../../src/run/inspecting/inspector.js';
import { judgeBy } from '../../src/run/inspecting/judge.js';
import { scratch } from './support.js';

const folder = scratch();
const TALK =
  'Peer supporter: How was the walk to the clinic?\nPeer: Long. I want to go again, I slept that night.\n'.repeat(8);
const HEAVY = TALK.repeat(4_000);
const open: Inspector[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function inspectorOf(name: string, files: Readonly<Record<string, string | Uint8Array>>, limits = {}) {
  const input = join(folder, name);
  mkdirSync(input);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(input, file), content);
  const config = { ...DEFAULT_CONFIG.ingest, limits: { ...DEFAULT_CONFIG.ingest.limits, ...limits } };
  const prepared = await prepareIngest([input], config);
  const inspector = new Inspector({ ingest: prepared.options, judgedBy: DEFAULT_CONFIG });
  open.push(inspector);
  return { inspector, prepared };
}

test('what a thread finds is what is found here', async () => {
  const packed = zipSync({ 'one.txt': new TextEncoder().encode(TALK) });
  const { inspector, prepared } = await inspectorOf('same', {
    'a.txt': TALK,
    'b.zip': packed,
    'c.txt': TALK.repeat(90),
  });
  for (const file of prepared.files)
    expect(await inspector.inspect(file)).toEqual(await inspectFile(file, prepared.options, judgeBy(DEFAULT_CONFIG)));
}, 60_000);

test.each([
  ['time', { seconds: 0.05 }, 'took-too-long'],
  ['memory', { memoryMegabytes: 48 }, 'took-too-much-memory'],
])(
  'a file over its limit of %s is a problem, and the next is looked at',
  async (name, limits, code) => {
    const { inspector, prepared } = await inspectorOf(name, { 'a.txt': HEAVY, 'b.txt': TALK }, limits);
    const [heavy, short] = prepared.files;
    const report = await inspector.inspect(heavy!);
    expect(report.problems.map((one) => [one.code, one.source.path])).toEqual([[code, 'a.txt']]);
    expect(report.file).toMatchObject({ path: 'a.txt', sessions: 0, status: 'rejected' });
    expect((await inspector.inspect(short!)).sessions).toHaveLength(1);
  },
  120_000,
);

test('who asks it to stop does not wait for the file at hand', async () => {
  const { inspector, prepared } = await inspectorOf('stopped', { 'a.txt': HEAVY });
  const stop = new AbortController();
  const looking = inspector.inspect(prepared.files[0]!, stop.signal);
  setTimeout(() => stop.abort(new Error('enough')), 200);
  await expect(looking).rejects.toThrow('enough');
}, 60_000);
