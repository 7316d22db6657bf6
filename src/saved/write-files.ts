import { randomUUID } from 'node:crypto';
import { access, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../domain/errors.js';
import { makeFolder } from './make-folder.js';

/** A file to be written, as a whole. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/** Puts files into a folder, which is made when it is not there. Returns their paths; throws UsageError naming what is in the way. */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { path, content } of files) {
    const target = join(folder, path);
    try {
      await makeFolder(dirname(target));
    } catch (cause) {
      throw notWritable(target, cause);
    }
    await replaceFile(target, content);
    written.push(target);
  }
  return written;
}

/** Writes files at paths that a person named: their folders must be there, since a missing one is a mistyped one. */
export async function writeNamedFiles(files: readonly OutputFile[]): Promise<readonly string[]> {
  for (const { path } of files) await expectFolderOf(path);
  for (const { path, content } of files) await replaceFile(path, content);
  return files.map(({ path }) => path);
}

/** Throws UsageError when the folder that a file is to be written into is not there: said before the work, not after. */
export async function expectFolderOf(path: string): Promise<void> {
  const folder = dirname(path);
  try {
    await access(folder);
  } catch (cause) {
    throw new UsageError(
      'no-such-folder',
      `cannot write ${path}: there is no folder ${folder}.`,
      'Make the folder first, or name another file.',
      { cause },
    );
  }
}

/** A reader never sees half a file: it is written beside its place and moved there. */
async function replaceFile(target: string, content: string): Promise<void> {
  const aside = join(dirname(target), `.oars-${randomUUID()}`);
  try {
    await writeFile(aside, content, { flag: 'wx', mode: 0o600 });
    await rename(aside, target);
  } catch (cause) {
    await rm(aside, { force: true }).catch(() => {});
    throw notWritable(target, cause);
  }
}

function notWritable(target: string, cause: unknown): UsageError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  return new UsageError(
    'output-not-writable',
    `cannot write ${target} (${code}).`,
    code === 'ENOSPC' || code === 'EDQUOT'
      ? 'The disk is full: free some space, or choose another disk.'
      : 'Choose another place, or mend its permissions.',
    { cause },
  );
}
