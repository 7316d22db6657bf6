import { readdirSync, readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { expect, test } from 'vitest';

/** What CONTRIBUTING.md and package.json say of the house, held against the house. */
const CONTRIBUTING = readFileSync('CONTRIBUTING.md', 'utf8');
const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test('every room of src is named with what it is for', () => {
  const named = [...CONTRIBUTING.matchAll(/^ {2}(\w+)\/ +\S/gm)].map((match) => match[1]);
  expect(named.toSorted()).toEqual(foldersIn('src').toSorted());
});

test('tests stand in a folder named as the room they test', () => {
  const beside = ['support', 'fixtures', 'browser', 'docs', 'package', 'bench'];
  expect(foldersIn('tests').filter((name) => !beside.includes(name) && !foldersIn('src').includes(name))).toEqual([]);
});

test('only cli.ts reads the arguments, streams and environment of the process, or ends it', () => {
  const reads = /\bprocess\.(?:argv|stdin|stdout|stderr|env|exit|exitCode|on)\b/;
  const files = fastGlob.sync('src/**/*.{ts,tsx}').filter((path) => reads.test(readFileSync(path, 'utf8')));
  expect(files).toEqual(['src/cli.ts']);
});

test('scripts are in groups, and those that the pages and files name are there', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const known = Object.keys(scripts);
  const grouped = /^(?:build|demo|test|check|(?:check|test|bench|docs|fixtures|train):[a-z-]+)$/;
  expect(known.filter((name) => !grouped.test(name))).toEqual([]);
  const pages = fastGlob.sync([
    '*.md',
    'docs/*.md',
    'fixtures/**/*.md',
    'src/**/*.{ts,tsx}',
    'tests/**/*.ts',
    '.build/*.mjs',
  ]);
  const wrong = pages.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/npm run (?:--silent )?([a-z][a-z:-]*[a-z])/g)]
      .filter((match) => !known.includes(match[1] ?? ''))
      .map((match) => `${path}: ${match[0]}`),
  );
  expect(wrong).toEqual([]);
});
