import fastGlob from 'fast-glob';
import { expect, test } from 'vitest';
// @ts-expect-error: a script of the build, without types
import { laidOut } from '../../.build/bundle.mjs';

const modules = fastGlob.sync('src/**/*.built.ts', { absolute: true });

test('there is something that the build lays out', () => {
  expect(modules.length).toBeGreaterThan(0);
});

test.each(modules)('what the build lays out of %s is what the source gives', async (path) => {
  const { code } = await laidOut.load.handler(path);
  const built = await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const source = await import(/* @vite-ignore */ path);
  expect(Object.keys(built).toSorted()).toEqual(Object.keys(source).toSorted());
  for (const [name, make] of Object.entries<() => unknown>(source)) expect(built[name]()).toEqual(make());
});
