import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawArchitecture, withDrawing } from './architecture.js';

test('the picture in CONTRIBUTING.md is what the code imports (npm run docs:update draws it anew)', () => {
  const page = readFileSync('CONTRIBUTING.md', 'utf8');
  expect(page).toBe(withDrawing(page, drawArchitecture()));
});
