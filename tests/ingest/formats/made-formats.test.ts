import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { madeFormats, madeTraps } from './made-formats.js';

test('the made files are those that the script writes', () => {
  const files = [...madeFormats().map(({ name, bytes }) => ({ path: `same-words/${name}`, bytes })), ...madeTraps()];
  for (const { path, bytes } of files)
    expect(Buffer.from(bytes).equals(readFileSync(`fixtures/formats/${path}`)), path).toBe(true);
});
