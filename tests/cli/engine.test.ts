import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { engineFlags, lastingFlags } from '../../src/cli/engine.js';

test('this V8 takes the flags that it is asked to take, and says nothing', () => {
  const flags = [...engineFlags(process.versions.v8), ...lastingFlags(process.versions.v8)];
  expect(flags).toHaveLength(3);
  const set = `for (const flag of ${JSON.stringify(flags)}) require('node:v8').setFlagsFromString(flag)`;
  const { stderr } = spawnSync(process.execPath, ['-e', set], { encoding: 'utf8' });
  expect(stderr).toBe('');
});

test('a V8 that nobody has tried is asked for nothing that it may not know', () => {
  expect(engineFlags('99.1.2.3')).toEqual(['--no-regexp-tier-up']);
  expect(lastingFlags('99.1.2.3')).toEqual([]);
});
