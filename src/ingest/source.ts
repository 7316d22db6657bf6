import { InputError } from '../domain/errors.js';
import { decodeHead, type Encoding, LineDecoder, sniffEncoding, Utf8Check } from './decode.js';
import type { FileHead, SourceFile } from './source-file.js';

/** Largest text held in memory at once; larger files must be streamed (tables, plain text). */
const LARGEST_TEXT_BYTES = 24 * 1024 * 1024;
export const HEAD_BYTES = 64 * 1024;
const PIECE_BYTES = 256 * 1024;

/** A file whose bytes are at hand: a zip member, a test's string. */
export function memorySource(
  path: string,
  bytes: Uint8Array,
  requested: Encoding | null = null,
): SourceFile & { readonly encoding: Encoding } {
  const encoding = chooseEncoding(bytes, requested);
  const head = headOf(path, bytes, bytes.length, encoding);
  // What does not decode is decoded again, to say in which line.
  const whole = head.complete ? head.text : null;
  return {
    path,
    encoding,
    size: bytes.length,
    head,
    bytes: async () => bytes,
    async text() {
      if (whole !== null) return whole;
      refuseLarge(bytes.length);
      const decoder = new LineDecoder(encoding);
      return decoder.decode(bytes) + decoder.finish();
    },
    async *chunks() {
      if (whole === null) yield* decodePieces(pieces(bytes), encoding);
      else yield whole;
    },
  };
}

/**
 * What the bytes state wins; a requested encoding is for the files that state
 * nothing and are not UTF-8, so that one flag serves a mixed folder.
 */
function chooseEncoding(bytes: Uint8Array, requested: Encoding | null): Encoding {
  const sniffed = sniffEncoding(bytes);
  if (sniffed.stated || requested === null || requested === 'utf-8') return sniffed.encoding;
  return isUtf8(bytes) ? 'utf-8' : requested;
}

export function headOf(path: string, start: Uint8Array, size: number, encoding: Encoding): FileHead {
  const bytes = start.subarray(0, HEAD_BYTES);
  const complete = size <= bytes.length;
  return { path, bytes, text: decodeHead(bytes, encoding, complete), complete };
}

export async function* decodePieces(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new LineDecoder(encoding);
  for await (const piece of bytes) yield decoder.decode(piece);
  yield decoder.finish();
}

/** Throws when a file is too large to be held as one text. */
export function refuseLarge(size: number): void {
  if (size <= LARGEST_TEXT_BYTES) return;
  throw new InputError(
    'file-too-large',
    `expected at most ${LARGEST_TEXT_BYTES / 1024 / 1024} MB in a file of this format, found ${Math.ceil(size / 1024 / 1024)} MB`,
    'split the file into one file per session, or export it as CSV, which is read in a stream',
  );
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}

function isUtf8(bytes: Uint8Array): boolean {
  const check = new Utf8Check();
  for (const piece of pieces(bytes)) check.add(piece);
  return check.finish();
}
