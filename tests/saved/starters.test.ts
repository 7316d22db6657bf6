import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOutMonth } from '../../src/saved/lay-out-month.js';
import { findMonth } from '../../src/saved/month-folder.js';
import { STARTERS, startersFor } from '../../src/saved/starters.js';
import { scratchFolder } from '../support/folder.js';

/** A program that says what it was called with, and from where. */
function programIn(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho "$(basename "$0") in $(pwd): $*"\n`);
  chmodSync(path, 0o755);
  return path;
}

test('a month is laid out with a starter for each kind of computer, which belongs to it', async () => {
  const month = join(scratchFolder(), '2026-05');
  await layOutMonth(month);
  for (const name of Object.values(STARTERS)) expect(statSync(join(month, name)).mode & 0o700, name).toBe(0o700);
  expect((await findMonth(month))?.unread).toEqual([]);
});

test('a starter opens the folder it lies in, with the program that laid it out, else with the oars of this computer', () => {
  // A folder and a program whose names a shell would trip over.
  const root = join(scratchFolder(), "it's 50% & more");
  const month = join(root, '2026-05');
  mkdirSync(month, { recursive: true });
  const node = programIn(join(root, 'bin'), 'node');
  const cli = join(root, 'cli.js');
  writeFileSync(cli, '');
  const start = (program: { node: string; cli: string }, path: string) => {
    for (const { path: name, content } of startersFor(program)) writeFileSync(join(month, name), content);
    return spawnSync('/bin/sh', [join(month, STARTERS.mac)], { cwd: '/', encoding: 'utf8', env: { PATH: path } });
  };
  expect(start({ node, cli }, '/usr/bin:/bin').stdout).toBe(`node in ${month}: ${cli} open .\n`);
  programIn(join(root, 'elsewhere'), 'oars');
  const moved = start({ node: join(root, 'gone'), cli }, `${join(root, 'elsewhere')}:/usr/bin:/bin`);
  expect(moved.stdout).toBe(`oars in ${month}: open .\n`);
  const missing = start({ node: join(root, 'gone'), cli }, '/usr/bin:/bin');
  expect([missing.status, missing.stdout]).toEqual([1, expect.stringContaining('oars was not found')]);
  // As a desktop runs it: the line of the file, its own path in the place of %k.
  start({ node, cli }, '/usr/bin:/bin');
  const line = /^Exec=(.*)$/m.exec(readFileSync(join(month, STARTERS.linux), 'utf8'))?.[1] ?? '';
  const [, script = ''] = /^sh -c "(.*)" sh %k$/.exec(line) ?? [];
  const unescaped = script.replace(/\\(["`$\\])/g, '$1');
  const desktop = execFileSync('/bin/sh', ['-c', unescaped, 'sh', join(month, STARTERS.linux)], { encoding: 'utf8' });
  expect(desktop).toBe(`node in ${month}: ${cli} open .\n`);
});

test('the one for Windows ends its lines as Windows does, and a percent sign in a path stands for itself', () => {
  const [windows] = startersFor({ node: 'C:\\Program Files\\100%\\node.exe', cli: 'C:\\oars\\cli.js' });
  const lines = windows?.content.split('\r\n') ?? [];
  expect(windows?.content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(lines).toContain('"C:\\Program Files\\100%%\\node.exe" "C:\\oars\\cli.js" open . %*');
  expect(lines).toContain('cd /d "%~dp0"');
});
