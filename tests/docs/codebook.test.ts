import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printCodebook } from '../../src/instruments/print-codebook.js';

test('docs/codebook.md is what `oars codebook` prints (npm run docs:update writes it anew)', () => {
  expect(readFileSync('docs/codebook.md', 'utf8')).toBe(printCodebook('md'));
});
