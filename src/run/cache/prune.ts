import type { Dirent } from 'node:fs';
import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGES_FOLDER } from './result-cache.js';

/** What a sweep took away and left. */
export interface Pruned {
  readonly removed: number;
  readonly removedBytes: number;
  readonly kept: number;
}

/** Removes the entries and pages of a cache that are not wanted; nothing else in the folder is touched. */
export async function pruneCache(
  folder: string,
  isWanted: (entry: { readonly key: string; readonly modified: Date }) => boolean,
): Promise<Pruned> {
  const pruned = { removed: 0, removedBytes: 0, kept: 0 };
  for (const place of [join(folder, PAGES_FOLDER), folder]) await pruneDrawers(place, isWanted, pruned);
  return pruned;
}

async function pruneDrawers(
  folder: string,
  isWanted: (entry: { readonly key: string; readonly modified: Date }) => boolean,
  pruned: { -readonly [K in keyof Pruned]: Pruned[K] },
): Promise<void> {
  for (const drawer of await listing(folder)) {
    if (!drawer.isDirectory() || !/^[0-9a-f]{2}$/.test(drawer.name)) continue;
    for (const file of await listing(join(folder, drawer.name))) {
      const [key = '', unfinished] = (drawer.name + file.name).split('.');
      if (!file.isFile() || !/^[0-9a-f]{64}$/.test(key)) continue;
      const path = join(folder, drawer.name, file.name);
      const { size, mtime } = await stat(path);
      if (unfinished === undefined && isWanted({ key, modified: mtime })) {
        pruned.kept += 1;
        continue;
      }
      await rm(path, { force: true });
      pruned.removed += 1;
      pruned.removedBytes += size;
    }
    // Only an empty one goes.
    await rmdir(join(folder, drawer.name)).catch(() => {});
  }
  await rmdir(folder).catch(() => {});
}

async function listing(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
