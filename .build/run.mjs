// Runs a TypeScript script of tests/bench: node .build/run.mjs tests/bench/x.ts [arguments]
import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const [script, ...rest] = process.argv.slice(2);
const folder = resolve('node_modules/.cache/oars-scripts');
mkdirSync(folder, { recursive: true });
const file = resolve(folder, `${basename(script, '.ts')}.mjs`);
const bundle = await rolldown({
  input: script,
  platform: 'node',
  external: /^[^./]/,
  logLevel: 'warn',
  resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
});
await bundle.write({ file, format: 'esm' });
await bundle.close();
process.argv = [process.argv[0], script, ...rest];
await import(pathToFileURL(file).href);
