import { createHash } from 'node:crypto';
import { access, copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SIGN_OFF_PATH } from '../domain/run-paths.js';

const SIGNED_FOLDER = 'signed';

/**
 * Keeps the page that a run was signed on before another run takes its place:
 * what was signed speaks of that run for good. Its copy is named by the
 * fingerprint of the signed manifest; null where nothing was signed.
 */
export async function keepSignedPage(out: string): Promise<string | null> {
  const page = join(out, SIGN_OFF_PATH);
  const manifest = await readFile(join(out, 'manifest.json')).catch(() => null);
  if (manifest === null || !(await isThere(page))) return null;
  const fingerprint = createHash('sha256').update(manifest).digest('hex').slice(0, 12);
  const kept = join(out, SIGNED_FOLDER, `${fingerprint}.html`);
  await mkdir(join(out, SIGNED_FOLDER), { recursive: true });
  await copyFile(page, kept);
  return kept;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
