import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolderSync } from '../../saved/make-folder.js';
import { decodeEntry, type Entry, encodeEntry, type KeptPage } from './entry.js';
import { FileReader } from './file-reader.js';
import { holdsSeal, seal } from './seal.js';

/** Name of the cache inside an output folder. */
export const CACHE_FOLDER = '.oars-cache';

/** A cache, and the part of its keys that is the same for the whole run. */
export interface CacheAccess {
  readonly cache: ResultCache;
  readonly runKey: string;
}

/** Where pages lie inside a cache. */
export const PAGES_FOLDER = 'pages';

/**
 * Results by key, a file each, and pages by the hash of their content, which a
 * run links into its report instead of writing them again. Both hold what tables
 * and pages hold, so only their owner may enter the folder. A cache that cannot
 * be read or written is no cache: the result is computed, and nothing is said.
 */
export class ResultCache {
  private readonly folder: string;
  private readonly made = new Set<string>();
  private readonly pages = new FileReader();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** True when there is an entry of that key, damaged or not. */
  has(key: string): boolean {
    return existsSync(entryPath(this.folder, key));
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
      this.makeFolder(path);
      // Straight into place: what a killed run leaves half written breaks its seal and is written again.
      writeFileSync(path, encodeEntry(entry), { mode: 0o600 });
    } catch {
      drop(path);
    }
  }

  /** Keeps a page; null when it cannot be kept. */
  keepPage(page: Uint8Array): KeptPage | null {
    const kept = { sha256: sha256Of(page), bytes: page.length, seal: seal(page).toString('base64') };
    const path = keptPagePath(this.folder, kept);
    if (this.holdsPage(kept)) return kept;
    const aside = `${path}.${randomUUID()}`;
    try {
      this.makeFolder(path);
      // Never into a file that stands: a report may hold it under another name.
      writeFileSync(aside, page);
      renameSync(aside, path);
      return kept;
    } catch {
      drop(aside);
      return null;
    }
  }

  /** True when the page lies there as it was kept; a report that shares the file may have been written to. */
  holdsPage(kept: KeptPage): boolean {
    try {
      const page = this.pages.read(keptPagePath(this.folder, kept), kept.bytes);
      return holdsSeal(page, Buffer.from(kept.seal, 'base64'));
    } catch {
      return false;
    }
  }

  private makeFolder(path: string): void {
    const folder = dirname(path);
    if (this.made.has(folder)) return;
    makeFolderSync(folder);
    this.made.add(folder);
  }
}

/** Takes away what was half written; a cache that cannot be written to at all holds nothing of the kind. */
function drop(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** Where a page lies in a cache. */
export function keptPagePath(folder: string, { sha256 }: KeptPage): string {
  return entryPath(join(folder, PAGES_FOLDER), sha256);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function entryPath(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), key.slice(2));
}
