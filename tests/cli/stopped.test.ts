import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
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

/** Longer than anybody waits, on any machine: minutes of work in one file. */
function writeEndless(folder: string): void {
  const talk =
    'Peer supporter: What would you like to be different this week, do you think?\nPeer: I want to stop drinking.\n';
  mkdirSync(folder);
  writeFileSync(join(folder, 'endless.txt'), talk.repeat(24_000));
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('ends an audit that is at a file that takes long, within two seconds, and nothing is left', async () => {
    const place = scratchFolder();
    writeEndless(join(place, 'in'));
    const out = join(place, 'out');
    const child = spawn(process.execPath, ['dist/cli.js', 'audit', join(place, 'in'), '--out', out, '--no-cache']);
    await vi.waitFor(() => expect(existsSync(out)).toBe(true), 20_000);
    await wait(1_000);
    const told = Date.now();
    child.kill(signal);
    const [code] = await once(child, 'exit');
    expect(code).toBe(2);
    // Two seconds are promised; the rest is for a machine that does other things too.
    expect(Date.now() - told).toBeLessThan(6_000);
    expect(existsSync(join(out, 'manifest.json'))).toBe(false);
  }, 60_000);
});
