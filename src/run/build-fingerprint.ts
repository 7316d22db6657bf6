import { readFileSync } from 'node:fs';

let known: string | null = null;

/** A hash over every file of this build, so that results of another build are never taken for this one's. */
export function buildFingerprint(): string {
  known ??= read();
  return known;
}

function read(): string {
  try {
    return readFileSync(new URL('../build-fingerprint.txt', import.meta.url), 'utf8').trim();
  } catch {
    // Run from source, where nothing tells one state of the code from the next.
    return 'source';
  }
}
