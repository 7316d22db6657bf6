import { rmSync } from 'node:fs';
import { access, mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isLockDraft } from './lock.js';

/** What a run puts into the output folder; nothing else there is ever touched. */
const PUBLISHED = ['manifest.json', 'tables', 'report'] as const;

/** Where a run is written before it is whole. */
export const STAGING = '.oars-staging';
/** Where a run's settings and results lie for the workers of a queue. */
export const QUEUE_FOLDER = '.oars-queue';
/** Records of the shares that are done, for `oars merge`. */
export const SHARDS_FOLDER = '.oars-shards';
/** Where the run before is moved while the new one takes its place. */
const LEAVING = '.oars-leaving';
/** The same folder once all of the old run is in it. */
const LEFT = '.oars-left';

/**
 * Puts a whole staged run in the place of the one before. Each step is a rename,
 * so that a run cut off anywhere is finished by `recover`: first everything of
 * the old run leaves, manifest first; then the new one moves in, manifest last.
 * A folder without a manifest is therefore on the move.
 */
export async function publish(out: string): Promise<void> {
  await mkdir(join(out, LEAVING), { recursive: true });
  await leave(out);
  await moveIn(out);
}

/** Finishes a move that was cut off; drops a run that never became whole. Only for the holder of the lock. */
export async function recover(out: string): Promise<void> {
  const names = await readdir(out);
  if (names.includes(LEAVING)) await leave(out);
  if (names.includes(LEAVING) || names.includes(LEFT)) await moveIn(out);
  for (const folder of [STAGING, QUEUE_FOLDER]) rmSync(join(out, folder), { recursive: true, force: true });
  for (const name of names.filter(isLockDraft)) rmSync(join(out, name), { force: true });
}

async function leave(out: string): Promise<void> {
  for (const name of PUBLISHED) await moveIfThere(join(out, name), join(out, LEAVING, name));
  await rename(join(out, LEAVING), join(out, LEFT));
}

async function moveIn(out: string): Promise<void> {
  for (const name of PUBLISHED.toReversed()) await moveIfThere(join(out, STAGING, name), join(out, name));
  rmSync(join(out, STAGING), { recursive: true, force: true });
  rmSync(join(out, LEFT), { recursive: true, force: true });
}

async function moveIfThere(from: string, to: string): Promise<void> {
  if (!(await exists(from))) return;
  rmSync(to, { recursive: true, force: true });
  await rename(from, to);
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
