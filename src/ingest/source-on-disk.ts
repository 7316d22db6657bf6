import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { InputError } from '../domain/errors.js';
import { type Encoding, Utf8Check } from './decode.js';
import { mendDoubleEncoding, mendPieces } from './double-encoding.js';
import {
  chooseEncoding,
  decodePieces,
  HEAD_BYTES,
  headOf,
  memorySource,
  mendHead,
  notesOf,
  refuseLarge,
} from './source.js';
import type { SourceFile } from './source-file.js';
import type { SourceNote } from './source-notes.js';

/** A file opened for reading, and what is known before anyone reads it. */
export interface OpenedFile {
  readonly source: SourceFile;
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly notes: readonly SourceNote[];
}

/** Files up to this size are read once and held; larger ones are read in pieces, as often as needed. */
const HELD_BYTES = 4 * 1024 * 1024;

/** Opens a file of the input; throws InputError when it cannot be read. */
export async function openFile(
  path: string,
  absolute: string,
  size: number,
  requested: Encoding | null,
): Promise<OpenedFile> {
  try {
    return size <= HELD_BYTES ? openHeld(path, absolute, requested) : await openStreamed(path, absolute, requested);
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(error);
  }
}

/** In one blocking call: whoever works on a file has nothing else to do, and the turns of an asynchronous one cost more. */
function openHeld(path: string, absolute: string, requested: Encoding | null): OpenedFile {
  const bytes = readFileSync(absolute);
  const source = memorySource(path, bytes, requested);
  return {
    source,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: source.encoding,
    notes: source.notes,
  };
}

/** One pass for the hash and the encoding; the readers make the next. */
async function openStreamed(path: string, absolute: string, requested: Encoding | null): Promise<OpenedFile> {
  const hash = createHash('sha256');
  const check = new Utf8Check();
  let size = 0;
  for await (const piece of bytesOf(absolute)) {
    hash.update(piece);
    check.add(piece);
    size += piece.length;
  }
  const start = await readStart(absolute);
  const { encoding, guess } = chooseEncoding(start, requested, () => check.finish());
  const { head, mends } = mendHead(headOf(path, start, size, encoding));
  const decoded = (): AsyncGenerator<string> => decodePieces(bytesOf(absolute), encoding);
  const source: SourceFile = {
    path,
    size,
    head,
    async text() {
      refuseLarge(size);
      let text = '';
      for await (const piece of decoded()) text += piece;
      return mends ? mendDoubleEncoding(text) : text;
    },
    chunks: () => (mends ? mendPieces(decoded()) : decoded()),
    async bytes() {
      refuseLarge(size);
      return readFile(absolute);
    },
  };
  return { source, sha256: hash.digest('hex'), encoding, notes: notesOf(guess, mends) };
}

async function readStart(absolute: string): Promise<Uint8Array> {
  const handle = await open(absolute);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function* bytesOf(absolute: string): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(absolute, { highWaterMark: 256 * 1024 })) {
    if (piece instanceof Uint8Array) yield piece;
  }
}

/** The system's message names the absolute path, which is no one's business in a table; its code is kept. */
function unreadable(cause: unknown): InputError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  return new InputError(
    'unreadable-file',
    `expected a file that can be read, the system refused (${code})`,
    'check the permissions of the file and that it still exists',
    { cause },
  );
}
