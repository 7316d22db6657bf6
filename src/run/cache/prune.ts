import type { Dirent } from 'node:fs';
import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a sweep took away and left. */
export interface Pruned {
  readonly removed: number;
  readonly removedBytes: number;
  readonly kept: number;
}

/** Removes the entries of a cache that are not wanted; nothing else in the folder is touched. */
export async function pruneCache(
  folder: string,
  isWanted: (entry: { readonly key: string; readonly modified: Date }) => boolean,
): Promise<Pruned> {
  let removed = 0;
  let removedBytes = 0;
  let kept = 0;
  for (const drawer of await listing(folder)) {
    if (!drawer.isDirectory() || !/^[0-9a-f]{2}$/.test(drawer.name)) continue;
    for (const file of await listing(join(folder, drawer.name))) {
      const key = drawer.name + file.name;
      if (!file.isFile() || !/^[0-9a-f]{64}$/.test(key)) continue;
      const path = join(folder, drawer.name, file.name);
      const { size, mtime } = await stat(path);
      if (isWanted({ key, modified: mtime })) {
        kept += 1;
        continue;
      }
      await rm(path, { force: true });
      removed += 1;
      removedBytes += size;
    }
    // Only an empty one goes.
    await rmdir(join(folder, drawer.name)).catch(() => {});
  }
  await rmdir(folder).catch(() => {});
  return { removed, removedBytes, kept };
}

async function listing(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
