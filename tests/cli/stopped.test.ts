import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { scratchFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';

test('an audit that is told to stop says so, is no bug, and leaves nothing', async () => {
  const out = join(scratchFolder(), 'out');
  const stop = new AbortController();
  stop.abort();
  const io = recordedIo({ signal: stop.signal });
  expect(await run(['audit', 'fixtures/clinic', '--out', out, '--no-cache'], io)).toBe(2);
  expect(io.err()).toBe('oars: stopped as asked. What stood in the output folder is as it was.\n');
  expect(existsSync(join(out, 'manifest.json'))).toBe(false);
});

test('a training that takes long ends at once when asked to', async () => {
  const out = join(scratchFolder(), 'model');
  const child = spawn(process.execPath, ['dist/cli.js', 'train', 'fixtures/practice', '--out', out]);
  await once(child.stderr, 'data');
  child.kill('SIGTERM');
  const [code, signal] = await once(child, 'exit');
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGTERM' });
}, 30_000);
