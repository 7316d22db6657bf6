import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { expectNear, reference } from './near.js';

const folder = fileURLToPath(new URL('reference', import.meta.url));
const scripts = readdirSync(folder).filter((name) => name.endsWith('.R') || name.endsWith('.py'));

/** Debian's interpreters: another one first in PATH may lack SciPy. */
function interpreterOf(script: string): string {
  return script.endsWith('.R') ? 'Rscript' : '/usr/bin/python3';
}

function canRun(script: string): boolean {
  const [check, ...args] = script.endsWith('.R')
    ? ['Rscript', '-e', 'for (p in c("psych", "boot", "jsonlite")) library(p, character.only = TRUE)']
    : ['/usr/bin/python3', '-c', 'import scipy'];
  return spawnSync(check, args).status === 0;
}

const runnable = { R: canRun('x.R'), py: canRun('x.py') };

function expectSame(actual: unknown, expected: unknown, path: string): void {
  if (typeof actual === 'number' && typeof expected === 'number') {
    const scale = Math.max(1, Math.abs(expected));
    expectNear(actual / scale, expected / scale, path);
  } else if (typeof actual === 'object' && actual !== null && typeof expected === 'object' && expected !== null) {
    expect(Object.keys(actual), path).toEqual(Object.keys(expected));
    const wanted = new Map(Object.entries(expected));
    for (const [key, value] of Object.entries(actual)) expectSame(value, wanted.get(key), `${path}.${key}`);
  } else {
    expect(actual, path).toEqual(expected);
  }
}

describe('the committed reference numbers are what the scripts beside them print', () => {
  it.each(scripts)('%s', (script) => {
    expect(readdirSync(folder)).toContain(script.replace(/\.(R|py)$/, '.json'));
  });
  for (const script of scripts) {
    const can = script.endsWith('.R') ? runnable.R : runnable.py;
    it.skipIf(!can)(`${script} again (needs R with psych and boot, or Debian's SciPy)`, () => {
      const run = spawnSync(interpreterOf(script), [script], { cwd: folder, encoding: 'utf8' });
      expect(run.status, run.stderr).toBe(0);
      expectSame(JSON.parse(run.stdout), reference(script.replace(/\.(R|py)$/, '')), script);
    });
  }
});
