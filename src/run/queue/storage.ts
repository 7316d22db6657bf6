import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { QueueError } from '../../domain/errors.js';
import { openSealed, sealBlocks } from '../cache/seal.js';
import type { ThreadData } from '../executors/messages.js';
import { hashOf, type Job } from './job.js';

/** What a run's jobs are worked on with, and the folder that its input lies in. */
export interface QueueSettings {
  readonly data: ThreadData;
  readonly root: string;
}

/** Writes the settings of a run; workers check them by their hash. */
export async function writeSettings(path: string, data: QueueSettings): Promise<Job['settings']> {
  const bytes = Buffer.from(JSON.stringify(data));
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeWhole(path, bytes);
  return { path, sha256: hashOf(bytes) };
}

/** Throws QueueError when the settings are not there or not the ones meant: the storage is not the run's. */
export async function readSettings({ path, sha256 }: Job['settings']): Promise<QueueSettings> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw notShared(path, `this worker cannot read it (${codeOf(cause)})`, cause);
  }
  if (hashOf(bytes) !== sha256) throw notShared(path, 'found other settings');
  return JSON.parse(bytes.toString());
}

/**
 * True when a job is for nobody: its run has ended and taken its folder away, or was killed and its folder removed.
 * `isAlive` tells whether the run is still heard of, which is asked where its output cannot be seen from here.
 */
export async function isOver({ path }: Job['settings'], isAlive: () => Promise<boolean>): Promise<boolean> {
  if ((await existence(path)) !== 'gone') return false;
  const out = dirname(dirname(dirname(path)));
  return (await existence(out)) === 'there' || !(await isAlive());
}

/** What this worker may not look at is neither there nor gone. */
async function existence(path: string): Promise<'there' | 'gone' | 'hidden'> {
  try {
    await stat(path);
    return 'there';
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'gone' : 'hidden';
  }
}

/** Throws QueueError when this worker may not write results where the run waits for them. */
export async function checkWritable(path: string): Promise<void> {
  try {
    await access(dirname(path), constants.W_OK);
  } catch (cause) {
    throw notShared(dirname(path), `this worker may not write there (${codeOf(cause)})`, cause);
  }
}

/** Throws QueueError when this worker cannot see a file that the run has found. */
export async function checkReadable(root: string, file: string): Promise<void> {
  try {
    await access(file, constants.R_OK);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT' && (await existence(root)) === 'there') return;
    throw notShared(root, `this worker cannot read its files (${codeOf(cause)})`, cause);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** Throws where the run's folder is gone: one that has ended must not be given a folder again. */
export async function writeResult(path: string, outcomes: readonly Uint8Array[]): Promise<void> {
  await writeWhole(path, sealBlocks(outcomes));
}

/** The encoded outcomes of a job; null while there are none, or damaged ones. */
export async function readResult(path: string): Promise<readonly Uint8Array[] | null> {
  try {
    return openSealed(await readFile(path));
  } catch {
    return null;
  }
}

/** Two workers may write the same result: each writes aside, and either may be the last to put it in place. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await writeFile(aside, bytes, { mode: 0o600 });
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

function notShared(path: string, found: string, cause?: unknown): QueueError {
  return new QueueError(
    'storage-not-shared',
    `expected the run's folder ${path} to be here as it is for the audit; ${found}.`,
    'Workers must see the input and output folders of `oars audit` at the same paths, and be allowed to write into the output.',
    cause === undefined ? {} : { cause },
  );
}
