import { closeSync, openSync, readSync } from 'node:fs';
import type { DiscoveredFile } from '../../ingest/discover.js';

/** No file of more bytes is short. */
export const SHORT_BYTES = 64 * 1024;
/** A word of more bytes, or a file of more lines, is no talk of that length, and takes many times what talk takes. */
const LONGEST_WORD_BYTES = 2_000;
const MOST_LINES = 2_500;

/** True for a file that is worked on in moments, and so needs nobody who could end that: short, not packed, and written as talk is. */
export function isShortAndPlain({ absolute, bytes }: DiscoveredFile): boolean {
  if (bytes > SHORT_BYTES) return false;
  const content = Buffer.alloc(SHORT_BYTES);
  let length = 0;
  try {
    const file = openSync(absolute, 'r');
    try {
      length = readSync(file, content, 0, SHORT_BYTES, 0);
    } finally {
      closeSync(file);
    }
  } catch {
    // Whoever reads the file says why it cannot be read.
    return true;
  }
  return isTalk(content.subarray(0, length));
}

function isTalk(content: Uint8Array): boolean {
  // Word documents and archives begin with "PK" whatever their name.
  if (content[0] === 0x50 && content[1] === 0x4b) return false;
  let lines = 0;
  let word = 0;
  for (const byte of content) {
    word = byte > 0x20 ? word + 1 : 0;
    if (byte === 0x0a || byte === 0x0d) lines += 1;
    if (word > LONGEST_WORD_BYTES || lines > MOST_LINES) return false;
  }
  return true;
}
