// Builds dist/: the program in a few chunks, its types, and the files that are not TypeScript.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import buildAssets from './assets.mjs';
import { bundleProgram, runSource } from './bundle.mjs';
import { writeFingerprint } from './fingerprint.mjs';

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript-go/bin/tsc', '-p', 'tsconfig.json', '--emitDeclarationOnly'], {
  stdio: 'inherit',
});
// Of eld the program holds the n-grams, in src/learnt.
const packages = [...(await bundleProgram()), 'node_modules/eld'];
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', noticesOf(packages));
for (const folder of ['src/coding/model/shipped', 'src/coding/model/open']) {
  if (existsSync(folder)) cpSync(folder, folder.replace(/^src/, 'dist'), { recursive: true });
}
// The weights beside them are in the program, see src/ingest/learnt-weights.built.ts.
for (const file of ['english-words.txt', 'languages.bin']) cpSync(`src/learnt/${file}`, `dist/learnt/${file}`);
const { layOutFolder } = await runSource('src/coding/model/file.ts');
for (const model of ['shipped', 'open']) layOutFolder(join('dist/coding/model', model));
// PDF.js as its makers publish it, without the 70 MB of drawing, fonts and pictures around it. Apache-2.0.
const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
for (const file of ['legacy/build/pdf.min.mjs', 'legacy/build/pdf.worker.min.mjs', 'LICENSE'])
  cpSync(join(pdfjs, file), join('dist/ingest/formats/parts/pdf/pdfjs', file.split('/').at(-1)));
await buildAssets();
writeFingerprint();
chmodSync('dist/cli.js', 0o755);

/** What the makers of the bundled packages ask to be said wherever their work goes. */
function noticesOf(folders) {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder)
      .filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
      .toSorted();
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
    // A package that comes without its licence's text: the text stands here.
    if (texts.length === 0) texts.push(readFileSync(`.build/licences/${name}.txt`, 'utf8').trim());
    return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
  });
  const line = `\n${'-'.repeat(78)}\n\n`;
  return `The modules of oars hold code of these packages, under their own licences.\n${line}${parts.join(line)}`;
}
