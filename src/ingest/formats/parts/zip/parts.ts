import { InputError } from '../../../../domain/errors.js';
import { readDirectory } from './directory.js';

/** What the parts of a packed document that are asked for may unpack to together; more is no transcript. */
const MOST_UNPACKED_BYTES = 16 * 1024 * 1024;

/** A packed document's parts by name; XML is decoded when it is asked for. */
export interface PackedDocument {
  readonly names: readonly string[];
  /** The text of a part; null when there is none of that name. */
  text(name: string): string | null;
}

/**
 * Opens a document that is XML in a ZIP archive (Word, OpenDocument, Excel). Damage is told as the document's, not as an
 * archive's.
 */
export function openPacked(bytes: Uint8Array, broken: () => InputError): PackedDocument {
  const members = attempt(() => readDirectory(bytes), broken);
  const byName = new Map(members.map((member) => [member.name, member]));
  let unpacked = 0;
  return {
    names: [...byName.keys()],
    text(name) {
      const member = byName.get(name);
      if (!member) return null;
      if (member.encrypted) throw broken();
      unpacked += member.size;
      if (unpacked > MOST_UNPACKED_BYTES) throw tooLarge(unpacked);
      return decodeXml(attempt(() => member.bytes(), broken));
    },
  };
}

function attempt<T>(step: () => T, broken: () => InputError): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof InputError ? broken() : error;
  }
}

/** XML in archives is UTF-8, or UTF-16 with its mark. */
function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function tooLarge(size: number): InputError {
  return new InputError(
    'file-too-large',
    `expected a document with at most ${MOST_UNPACKED_BYTES / 1024 / 1024} MB of text, found at least ${Math.ceil(size / 1024 / 1024)} MB`,
    'copy the transcript into a new document',
  );
}
