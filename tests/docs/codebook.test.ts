import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coderFacts } from '../../src/coding/coder-facts.js';
import { SHIPPED_MODEL } from '../../src/coding/shipped.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { printCodebook } from '../../src/instruments/print-codebook.js';

test('docs/codebook.md is what `oars codebook` prints (npm run docs:update writes it anew)', () => {
  expect(readFileSync('docs/codebook.md', 'utf8')).toBe(printCodebook('md', coderFacts(SHIPPED_MODEL), INSTRUMENTS));
});
