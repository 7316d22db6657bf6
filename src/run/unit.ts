import type { Problem } from '../domain/problem.js';
import type { DiscoveredFile } from '../ingest/discover.js';

/** What one worker takes at a time: a file, or every n-th session of a large one. */
export interface Unit {
  readonly file: DiscoveredFile;
  readonly part: number;
  readonly parts: number;
  /** Set when one session of the file is wanted again, under another id. */
  readonly rename: Rename | null;
}

/** A session whose id another session of the run has already. */
export interface Rename {
  readonly at: number;
  readonly sessionId: string;
  readonly problems: readonly Problem[];
}

/** From this size on a file of many sessions is worth reading in parts: each part reads all of it, and works on its share. */
export const LARGE_FILE_BYTES = 512 * 1024;

/** A file's units, at most `most` of them. */
export function unitsOf(file: DiscoveredFile, most: number): readonly Unit[] {
  const parts = Math.max(1, Math.min(most, Math.floor(file.bytes / LARGE_FILE_BYTES)));
  return Array.from({ length: parts }, (_, part) => ({ file, part, parts, rename: null }));
}
