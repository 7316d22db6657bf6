import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRun, type SavedRun } from './read-run.js';

/** Runs to work on, and what to do when done with them. */
export interface OpenRuns {
  readonly runs: readonly SavedRun[];
  /** Removes what was written only for this. */
  close(): Promise<void>;
}

/**
 * Saved runs as they are; other paths are audited together first, into a folder
 * that `close` removes. Throws UsageError where a path is neither.
 */
export async function openRuns(
  paths: readonly string[],
  auditInto: (paths: readonly string[], folder: string) => Promise<unknown>,
): Promise<OpenRuns> {
  const saved: string[] = [];
  const raw: string[] = [];
  for (const path of paths) ((await isRun(path)) ? saved : raw).push(path);
  const runs: SavedRun[] = [];
  for (const folder of saved) runs.push(await readRun(folder));
  if (raw.length === 0) return { runs, close: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'oars-'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    await auditInto(raw, folder);
    return { runs: [...runs, await readRun(folder)], close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** True when a folder holds a saved run. */
export async function isRun(path: string): Promise<boolean> {
  try {
    await access(join(path, 'manifest.json'));
    return true;
  } catch {
    return false;
  }
}
