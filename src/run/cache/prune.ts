import { type Dirent, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES_FOLDER } from './result-cache.js';

/** What a sweep took away and left. */
export interface Pruned {
  readonly removed: number;
  readonly removedBytes: number;
  readonly kept: number;
}

/** An entry, or a page. */
export interface CacheFile {
  readonly key: string;
  readonly modified: () => Date;
}

/** Removes the entries and pages of a cache that are not wanted; nothing else in the folder is touched. */
export function pruneCache(folder: string, isWanted: (entry: CacheFile) => boolean): Pruned {
  const pruned = { removed: 0, removedBytes: 0, kept: 0 };
  for (const place of [join(folder, PAGES_FOLDER), folder]) pruneDrawers(place, isWanted, pruned);
  return pruned;
}

/** In blocking calls: there is a file for every session, and nothing else to do. */
function pruneDrawers(
  folder: string,
  isWanted: (entry: CacheFile) => boolean,
  pruned: { -readonly [K in keyof Pruned]: Pruned[K] },
): void {
  for (const drawer of listing(folder)) {
    if (!drawer.isDirectory() || !/^[0-9a-f]{2}$/.test(drawer.name)) continue;
    for (const file of listing(join(folder, drawer.name))) {
      const [key = '', unfinished] = (drawer.name + file.name).split('.');
      if (!file.isFile() || !/^[0-9a-f]{64}$/.test(key)) continue;
      const path = join(folder, drawer.name, file.name);
      if (unfinished === undefined && isWanted({ key, modified: () => statSync(path).mtime })) {
        pruned.kept += 1;
        continue;
      }
      pruned.removedBytes += statSync(path).size;
      pruned.removed += 1;
      rmSync(path, { force: true });
    }
    removeEmpty(join(folder, drawer.name));
  }
  removeEmpty(folder);
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // What is not empty stays.
  }
}

function listing(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
