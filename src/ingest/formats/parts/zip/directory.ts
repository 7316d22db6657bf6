import { crc32, inflateRawSync } from 'node:zlib';
import { InputError } from '../../../../domain/errors.js';

/** A file in an archive, found in its directory and not yet unpacked. */
export interface ZipMember {
  /** As stored, `\` made `/`. */
  readonly name: string;
  readonly size: number;
  readonly encrypted: boolean;
  /** Unpacks it; throws InputError when it is damaged or larger than it says. */
  bytes(): Uint8Array;
}

const MOST_MEMBERS = 20_000;
const LARGEST_MEMBER_BYTES = 64 * 1024 * 1024;

/** Members of a ZIP archive by its central directory; nothing is unpacked until asked for. */
export function readDirectory(bytes: Uint8Array): readonly ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff)
    throw notRead('an archive of the ZIP64 kind', 'pack fewer transcripts into one archive');
  if (count > MOST_MEMBERS) throw notRead(`more than ${MOST_MEMBERS} files`, 'pack fewer transcripts into one archive');
  const members: ZipMember[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    members.push(toMember(bytes, view, at, nameLength, flags));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

function toMember(bytes: Uint8Array, view: DataView, at: number, nameLength: number, flags: number): ZipMember {
  const method = view.getUint16(at + 10, true);
  const checksum = view.getUint32(at + 16, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const raw = bytes.subarray(at + 46, at + 46 + nameLength);
  // Bit 11 promises UTF-8; older packers write the local code page, of which the ASCII part is sure.
  const name = new TextDecoder((flags & 0x800) !== 0 || isUtf8(raw) ? 'utf-8' : 'windows-1252')
    .decode(raw)
    .replaceAll('\\', '/');
  return {
    name,
    size,
    encrypted: (flags & 1) !== 0,
    bytes() {
      if (size > LARGEST_MEMBER_BYTES) throw tooLarge(size);
      if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) throw damaged();
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (from + packed > bytes.length) throw damaged();
      return unpack(bytes.subarray(from, from + packed), method, size, checksum);
    },
  };
}

/** The stated size is the room given: what does not fit into it, or whose checksum differs, is damage or a bomb. */
function unpack(packed: Uint8Array, method: number, size: number, checksum: number): Uint8Array {
  if (method !== 0 && method !== 8) {
    throw notRead('a file packed by another method than Deflate', 'pack the transcripts again as an ordinary ZIP');
  }
  const unpacked = method === 0 ? packed : inflate(packed, size);
  if (unpacked.length !== size || crc32(unpacked) !== checksum) throw damaged();
  return unpacked;
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    throw damaged(cause);
  }
}

/** The end-of-directory record stands at the end, before a comment of at most 64 KiB. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damaged();
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function damaged(cause?: unknown): InputError {
  return new InputError('damaged-archive', 'expected a whole ZIP archive, found damage', 'pack or download it again', {
    cause,
  });
}

function notRead(found: string, remedy: string): InputError {
  return new InputError('archive-not-read', `expected an ordinary ZIP archive, found ${found}`, remedy);
}

function tooLarge(size: number): InputError {
  return new InputError(
    'file-too-large',
    `expected at most ${LARGEST_MEMBER_BYTES / 1024 / 1024} MB in a packed file, found ${Math.ceil(size / 1024 / 1024)} MB`,
    'unpack the archive and give its folder',
  );
}
