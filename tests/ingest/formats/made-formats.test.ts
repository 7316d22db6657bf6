import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { madeLayouts } from './layouts.js';
import { madeFormats, madeTraps } from './made-formats.js';
import { measureCases } from './measure-cases.js';

test('the made files are those that the script writes', () => {
  const files = [
    ...madeFormats().map(({ name, bytes }) => ({ path: `formats/same-words/${name}`, bytes })),
    ...madeTraps().map(({ path, bytes }) => ({ path: `formats/${path}`, bytes })),
    ...madeLayouts().map(({ name, bytes }) => ({ path: `layouts/${name}`, bytes })),
  ];
  for (const { path, bytes } of files)
    expect(Buffer.from(bytes).equals(readFileSync(`fixtures/${path}`)), path).toBe(true);
});

test('every layout that people have is read right, or refused for its reason', async () => {
  const measured = await measureCases('fixtures/layouts');
  expect(measured).toHaveLength(madeLayouts().length - 1);
  expect(measured.filter(({ outcome }) => outcome !== 'right')).toEqual([]);
});
