// Builds dist/: compiled modules, plus the files that are not TypeScript.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync } from 'node:fs';
import buildAssets from './assets.mjs';
import { writeFingerprint } from './fingerprint.mjs';

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript-go/bin/tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' });
for (const folder of ['src/coding/model/shipped', 'src/learnt']) {
  if (existsSync(folder)) cpSync(folder, folder.replace(/^src/, 'dist'), { recursive: true });
}
await buildAssets();
writeFingerprint();
if (existsSync('dist/cli.js')) chmodSync('dist/cli.js', 0o755);
