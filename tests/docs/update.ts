// Rewrites the outputs in the guides that are no longer what the commands print: npm run docs:update

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastGlob from 'fast-glob';
import { coderFacts } from '../../src/coding/coder-facts.js';
import { SHIPPED_MODEL } from '../../src/coding/shipped.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { printCodebook } from '../../src/instruments/print-codebook.js';
import { drawArchitecture, withDrawing } from './architecture.js';
import { keepsPromise, readersFolder, stepsOf } from './guide.js';

for (const path of ['README.md', ...fastGlob.sync('docs/*.md').toSorted()]) {
  const before = readFileSync(path, 'utf8');
  const lines = before.split('\n');
  const folder = mkdtempSync(join(tmpdir(), 'oars-guide-'));
  const run = readersFolder(folder);
  let shift = 0;
  for (const { command, promised, line } of stepsOf(before)) {
    const { output } = run(command);
    if (keepsPromise(promised, output)) continue;
    const printed = output
      .replace(/\n$/, '')
      .split('\n')
      .map((one) => one.trimEnd());
    lines.splice(line + shift, promised.length, ...(output === '' ? [] : printed));
    shift += (output === '' ? 0 : printed.length) - promised.length;
    console.log(`${path}:${line}: ${command}`);
  }
  rmSync(folder, { recursive: true, force: true });
  if (lines.join('\n') !== before) writeFileSync(path, lines.join('\n'));
}

writeFileSync('docs/codebook.md', printCodebook('md', coderFacts(SHIPPED_MODEL), INSTRUMENTS));
writeFileSync('CONTRIBUTING.md', withDrawing(readFileSync('CONTRIBUTING.md', 'utf8'), drawArchitecture()));
