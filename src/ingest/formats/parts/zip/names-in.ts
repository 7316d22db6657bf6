import type { FileHead } from '../../../source-file.js';

/** The start of a ZIP archive as characters, in which the names of its first files stand; empty for any other file. */
export function namesIn(head: FileHead): string {
  return head.bytes[0] === 0x50 && head.bytes[1] === 0x4b ? new TextDecoder('latin1').decode(head.bytes) : '';
}
