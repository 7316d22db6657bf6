import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../domain/errors.js';
import { makeFolder } from './make-folder.js';

/**
 * Puts a file in place so that it is there, whole, when the promise is kept: written aside, brought to the disk, then
 * moved, and the folder brought to the disk too. Whatever stood there stays until then; throws what the system refuses.
 */
export async function replaceDurably(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const aside = join(folder, `.oars-${randomUUID()}`);
  try {
    const file = await open(aside, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {});
    throw error;
  }
  await bringToDisk(folder);
}

/**
 * Adds rows to a table of which nothing that stands is ever changed: the whole file is put in place anew, so that no
 * reader, and no end of the program, ever finds half a row. A table that is not there begins with `header`.
 */
export async function addRowsDurably(path: string, header: string, rows: string): Promise<void> {
  const standing = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  if (standing.trim() === '') return replaceDurably(path, `${header}\n${rows}`);
  if (standing.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] !== header)
    throw new UsageError(
      'other-columns',
      `expected ${path} to begin with ${header}, found other columns.`,
      'Move that file away, or use other initials.',
    );
  return replaceDurably(path, `${standing}${standing.endsWith('\n') ? '' : '\n'}${rows}`);
}

/** So that a name that was moved stays moved when the power goes; some systems refuse it for folders, and need it not. */
async function bringToDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => {});
  await handle.close();
}
