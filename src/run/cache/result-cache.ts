import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeEntry, type Entry, encodeEntry } from './entry.js';

/** Name of the cache inside an output folder. */
export const CACHE_FOLDER = '.oars-cache';

/** A cache, and the part of its keys that is the same for the whole run. */
export interface CacheAccess {
  readonly cache: ResultCache;
  readonly runKey: string;
}

/**
 * Results by key, a file each. Entries hold what tables and pages hold, so only
 * their owner may read them. A cache that cannot be read or written is no cache:
 * the result is computed, and nothing is said.
 */
export class ResultCache {
  private readonly folder: string;
  private readonly made = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The entry of a key; null when there is none, or a damaged one. */
  read(key: string): Entry | null {
    try {
      return decodeEntry(readFileSync(entryPath(this.folder, key)));
    } catch {
      return null;
    }
  }

  write(key: string, entry: Entry): void {
    const path = entryPath(this.folder, key);
    try {
      this.makeFolder(key);
      // Straight into place: what a killed run leaves half written fails its checksum and is written again.
      writeFileSync(path, encodeEntry(entry), { mode: 0o600 });
    } catch {
      rmSync(path, { force: true });
    }
  }

  private makeFolder(key: string): void {
    const name = key.slice(0, 2);
    if (this.made.has(name)) return;
    mkdirSync(join(this.folder, name), { recursive: true, mode: 0o700 });
    this.made.add(name);
  }
}

function entryPath(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), key.slice(2));
}
