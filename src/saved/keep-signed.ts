import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { SIGN_OFF_PATH } from '../domain/run-paths.js';
import { SIGN_OFF_SEAL_PATH } from './sign-off-seal.js';

const SIGNED_FOLDER = 'signed';

/**
 * Puts away the page that a run was signed on, with the record of what it states,
 * before another run takes its place: what was signed speaks of that run for good.
 * They are named by the fingerprint of the signed manifest; null where nothing
 * was signed.
 */
export async function keepSignedPage(out: string): Promise<string | null> {
  const page = join(out, SIGN_OFF_PATH);
  const manifest = await readFile(join(out, 'manifest.json')).catch(() => null);
  const record = join(out, SIGN_OFF_SEAL_PATH);
  if (manifest === null || !(await isThere(page)) || !(await isThere(record))) return null;
  const fingerprint = createHash('sha256').update(manifest).digest('hex').slice(0, 12);
  const kept = join(out, SIGNED_FOLDER, `${fingerprint}.html`);
  await mkdir(join(out, SIGNED_FOLDER), { recursive: true, mode: 0o700 });
  await rename(page, kept);
  await rename(record, join(out, SIGNED_FOLDER, `${fingerprint}.json`));
  return kept;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
