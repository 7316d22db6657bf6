import { isUtf8 } from 'node:buffer';
import { InputError } from '../domain/errors.js';
import { decodeHead, type Encoding, LineDecoder, sniffEncoding } from './decode.js';
import { isDoublyEncoded, mendDoubleEncoding, mendPieces } from './double-encoding.js';
import { type GuessedEncoding, guessEncoding } from './guess-encoding.js';
import type { FileHead, SourceFile } from './source-file.js';
import type { SourceNote } from './source-notes.js';

/** Largest text held in memory at once; larger files must be streamed (tables, plain text). */
const LARGEST_TEXT_BYTES = 24 * 1024 * 1024;
export const HEAD_BYTES = 64 * 1024;
const PIECE_BYTES = 256 * 1024;

/** A file opened as text: its encoding, and what was done to it. */
export interface OpenedText {
  readonly encoding: Encoding;
  readonly notes: readonly SourceNote[];
}

/** A file whose bytes are at hand: a zip member, a test's string. */
export function memorySource(
  path: string,
  bytes: Uint8Array,
  requested: Encoding | null = null,
): SourceFile & OpenedText {
  const { encoding, guess } = chooseEncoding(bytes, requested, () => isUtf8(bytes));
  const { head, mends } = mendHead(headOf(path, bytes, bytes.length, encoding));
  // What does not decode is decoded again, to say in which line.
  const whole = head.complete ? head.text : null;
  return {
    path,
    encoding,
    notes: notesOf(guess, mends),
    size: bytes.length,
    head,
    bytes: async () => bytes,
    async text() {
      if (whole !== null) return whole;
      refuseLarge(bytes.length);
      const decoder = new LineDecoder(encoding);
      const text = decoder.decode(bytes) + decoder.finish();
      return mends ? mendDoubleEncoding(text) : text;
    },
    async *chunks() {
      if (whole !== null) yield whole;
      else if (mends) yield* mendPieces(decodePieces(pieces(bytes), encoding));
      else yield* decodePieces(pieces(bytes), encoding);
    },
  };
}

/**
 * What the bytes state wins, then UTF-8 where they are UTF-8. A requested encoding is for the other files, so that one
 * flag serves a mixed folder; without one their letters and quotation marks may tell.
 */
export function chooseEncoding(
  start: Uint8Array,
  requested: Encoding | null,
  areUtf8: () => boolean,
): { readonly encoding: Encoding; readonly guess: GuessedEncoding | null } {
  const sniffed = sniffEncoding(start);
  if (sniffed.stated || requested === 'utf-8' || areUtf8()) return { encoding: sniffed.encoding, guess: null };
  if (requested !== null) return { encoding: requested, guess: null };
  const guess = guessEncoding(start);
  return { encoding: guess?.encoding ?? 'utf-8', guess };
}

/** The start of a file, mended when it shows that the file was encoded twice. */
export function mendHead(head: FileHead): { readonly head: FileHead; readonly mends: boolean } {
  if (head.text === null || !isDoublyEncoded(head.text)) return { head, mends: false };
  return { head: { ...head, text: mendDoubleEncoding(head.text) }, mends: true };
}

export function notesOf(guess: GuessedEncoding | null, mends: boolean): readonly SourceNote[] {
  return [...(guess ? [{ kind: 'guessed' as const, guess }] : []), ...(mends ? [{ kind: 'mended' as const }] : [])];
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
