// Builds dist/: compiled modules, plus the files that are not TypeScript.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import buildAssets from './assets.mjs';
import { writeFingerprint } from './fingerprint.mjs';

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript-go/bin/tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' });
for (const folder of ['src/coding/model/shipped', 'src/coding/model/open', 'src/learnt']) {
  if (existsSync(folder)) cpSync(folder, folder.replace(/^src/, 'dist'), { recursive: true });
}
// PDF.js as its makers publish it, without the 70 MB of drawing, fonts and pictures around it. Apache-2.0.
const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
for (const file of ['legacy/build/pdf.min.mjs', 'legacy/build/pdf.worker.min.mjs', 'LICENSE'])
  cpSync(join(pdfjs, file), join('dist/ingest/formats/parts/pdf/pdfjs', file.split('/').at(-1)));
await buildAssets();
writeFingerprint();
if (existsSync('dist/cli.js')) chmodSync('dist/cli.js', 0o755);
