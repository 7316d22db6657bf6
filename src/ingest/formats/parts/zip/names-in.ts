import type { FileHead } from '../../../source-file.js';

/** The start of a ZIP archive as characters, in which the names of its first files stand; empty for any other file. */
export function namesIn(head: FileHead): string {
  return head.bytes[0] === 0x50 && head.bytes[1] === 0x4b ? new TextDecoder('latin1').decode(head.bytes) : '';
}

/**
 * True of an archive whose first file is one that Office begins its documents with. An archive of such documents holds
 * their names too, but begins with theirs.
 */
export function beginsLikeOffice(head: FileHead): boolean {
  return /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|customXml\/|word\/|xl\/|mimetype)/.test(
    namesIn(head).slice(30, 80),
  );
}
