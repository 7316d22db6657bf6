import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { run } from '../../src/cli/program.js';
import { scratchFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';

async function script(shell: string): Promise<string> {
  const io = recordedIo();
  expect(await run(['completions', shell], io)).toBe(0);
  return io.out();
}

/** What bash offers after these words, the last one being typed. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const file = join(scratchFolder(), 'oars.bash');
  writeFileSync(file, await script('bash'));
  const line = `source "${file}"; COMP_WORDS=(${words.map((word) => `"${word}"`).join(' ')}); COMP_CWORD=${words.length - 1}; _oars; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return spawnSync('bash', ['-c', line], { encoding: 'utf8' }).stdout.trim().split('\n');
}

describe('oars completions', () => {
  test('bash finishes a command', async () => {
    expect(await offered('oars', 'aud')).toEqual(['audit']);
  });
  test('bash offers every command', async () => {
    expect(await offered('oars', '')).toEqual(expect.arrayContaining(COMMANDS.map((command) => command.name)));
  });
  test('bash finishes a flag of the command', async () => {
    expect(await offered('oars', 'audit', '--fail')).toEqual(['--fail-on']);
  });
  test('bash offers the values of a flag', async () => {
    expect(await offered('oars', 'audit', '--identifiers', '')).toEqual(['warn', 'refuse', 'mask']);
  });
  test('fish knows every command', async () => {
    const fish = await script('fish');
    for (const { name } of COMMANDS) expect(fish).toContain(`-a ${name} `);
  });
  test('an unknown shell is refused', async () => {
    expect(await run(['completions', 'tcsh'], recordedIo())).toBe(2);
  });
});
