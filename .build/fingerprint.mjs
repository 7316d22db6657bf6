import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hashes every file of the build that can change a result, so that cached results of another build are known for what they are. */
export function writeFingerprint() {
  const hash = createHash('sha256');
  for (const path of readdirSync('dist', { recursive: true }).sort()) {
    if (/\.(js|json|bin|css)$/.test(path))
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join('dist', path)));
  }
  writeFileSync('dist/build-fingerprint.txt', `${hash.digest('hex')}\n`);
}
