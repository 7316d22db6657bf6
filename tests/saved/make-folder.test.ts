import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { makeFolder, makeFolderSync } from '../../src/saved/make-folder.js';
import { scratchFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';

test('a folder is made with those above it, for its owner alone, and one that is there is left', async () => {
  const folder = scratchFolder();
  await makeFolder(join(folder, 'a/b/c'));
  await makeFolder(join(folder, 'a/b/c'));
  makeFolderSync(join(folder, 'd/e'));
  makeFolderSync(join(folder, 'd/e'));
  for (const path of ['a', 'a/b/c', 'd', 'd/e']) expect(statSync(join(folder, path)).mode & 0o777).toBe(0o700);
  writeFileSync(join(folder, 'file'), '');
  await expect(makeFolder(join(folder, 'file/x'))).rejects.toThrow('ENOTDIR');
  await expect(makeFolder(join(folder, 'file'))).rejects.toThrow('EEXIST');
});

test.runIf(existsSync('/proc/self'))(
  'where the system lets nothing be made the command ends, and says so',
  async () => {
    const io = recordedIo();
    expect(await run(['audit', 'fixtures/clinic/hilltop', '--out', '/proc/no/such', '--quiet'], io)).toBe(2);
    expect(io.err()).toContain('cannot write into /proc/no/such');
  },
);
