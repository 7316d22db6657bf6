import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fastGlob from 'fast-glob';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../support/folder.js';
import { keepsPromise, readersFolder, stepsOf } from './guide.js';

const GUIDES = ['README.md', ...fastGlob.sync('docs/*.md').toSorted()];

describe.each(GUIDES)('%s', (path) => {
  const guide = readFileSync(path, 'utf8');
  const steps = stepsOf(guide);

  const missing = ['Rscript', 'python3'].filter(
    (program) => steps.some(({ command }) => command.startsWith(program)) && spawnSync(program, ['--version']).error,
  );
  const needs = missing.length === 0 ? '' : ` (needs ${missing.join(' and ')})`;

  // A guide without commands has nothing to skip.
  const testCommands = steps.length === 0 ? () => {} : test.skipIf(missing.length > 0);
  testCommands(`every command prints what the guide says${needs}`, { timeout: 240_000 }, () => {
    const run = readersFolder(scratchFolder());
    for (const { command, promised, line } of steps) {
      const { output, exit } = run(command);
      expect([command, exit], `${path}:${line} ended with an error:\n${output}`).toEqual([command, 0]);
      const kept = keepsPromise(promised, output);
      expect(kept ? '' : output, `${path}:${line}: $ ${command}`).toBe(kept ? '' : promised.join('\n'));
    }
  });

  test('every link inside the project leads somewhere', () => {
    const links = [...guide.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });
});

test('a command may go over several lines', () => {
  const guide = ['```console', '$ cat <<END', '> one', '> END', 'one', '> not a command', '```'].join('\n');
  expect(stepsOf(guide)).toEqual([{ command: 'cat <<END\none\nEND', promised: ['one', '> not a command'], line: 4 }]);
});

describe('what a promise covers', () => {
  test.each([
    [['a', 'b'], 'a\nb\n', true],
    [['a', 'b'], 'a\nc\n', false],
    [['took … s'], 'took 1.25 s\n', true],
    [['first', '…', 'last'], 'first\n1\n2\nlast\n', true],
    [['first', '…', 'last'], 'first\n1\n2\n', false],
    [[], '', true],
    [[], 'surprise\n', false],
  ])('%j against %j', (promised, printed, kept) => {
    expect(keepsPromise(promised, printed)).toBe(kept);
  });
});
