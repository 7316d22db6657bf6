import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { asRefusal } from '../../src/domain/refusal.js';
import { scratchFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';

test('what the system refuses is no bug, and comes with a remedy', () => {
  const refused = (code: string) => Object.assign(new Error(code), { code, syscall: 'open', path: '/kept' });
  for (const code of ['ENOSPC', 'EMFILE', 'ENOTDIR', 'EACCES', 'EROFS'])
    expect(asRefusal(new Error('outer', { cause: refused(code) }))).toMatchObject({
      message: `the system refused what oars asked for at /kept (${code}).`,
    });
  expect(asRefusal(new TypeError('x is not a function'))).toBeNull();
});

test('a cache path that is a file ends with exit code 2', async () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/a.txt'), 'Peer supporter: How was it?\nPeer: I want to stop.\n'.repeat(6));
  writeFileSync(join(folder, 'kept'), 'x');
  const io = recordedIo();
  expect(
    await run(['audit', join(folder, 'in'), '--out', join(folder, 'out'), '--cache', join(folder, 'kept')], io),
  ).toBe(2);
  expect(io.err()).toContain('expected a folder to keep results in');
});
