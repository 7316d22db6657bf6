// Runs a TypeScript script of tests/bench: node .build/run.mjs tests/bench/x.ts [arguments]
import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const [script, ...rest] = process.argv.slice(2);
const folder = resolve('node_modules/.cache/oars-scripts');
mkdirSync(folder, { recursive: true });
const file = resolve(folder, `${basename(script, '.ts')}.mjs`);
/** A module of src in the bundle finds the data beside it where its source lies; the script itself is the bundle. */
const sourceUrls = {
  name: 'source-urls',
  transform: (code, id) =>
    id.startsWith(resolve('src')) && code.includes('import.meta.url')
      ? { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null }
      : null,
};
const bundle = await rolldown({
  input: script,
  platform: 'node',
  external: /^[^./]/,
  logLevel: 'warn',
  plugins: [sourceUrls],
  resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
});
// What is loaded only when a file needs it goes into the one file too.
await bundle.write({ file, format: 'esm', codeSplitting: false });
await bundle.close();
process.argv = [process.argv[0], script, ...rest];
await import(pathToFileURL(file).href);
