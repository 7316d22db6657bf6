import { ModelError } from '../../domain/errors.js';
import { REPAIR } from './header.js';

/** Reads a model's numbers one part after the other. */
export interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

export function readerOf(bytes: Uint8Array): Reader {
  return { bytes: bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes), at: 0 };
}

/** Where the next part of so many bytes lies, as the first arguments of a typed array. Throws ModelError past the end. */
export function part(reader: Reader, size: number): [ArrayBufferLike, number] {
  const at = reader.at;
  if (at + size > reader.bytes.length)
    throw damaged(`at least ${at + size} bytes of weights`, `${reader.bytes.length}`);
  reader.at = at + padded(size);
  return [reader.bytes.buffer, reader.bytes.byteOffset + at];
}

/** The next part as bytes. */
export function partBytes(reader: Reader, size: number): Buffer {
  return Buffer.from(...part(reader, size), size);
}

/** Throws ModelError where bytes are left. */
export function expectEnd({ at, bytes }: Reader): void {
  if (at !== bytes.length) throw damaged(`${at} bytes of weights`, `${bytes.length}`);
}

/** Parts one after the other, each from a multiple of four on. */
export function joinParts(parts: readonly ArrayBufferView[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, one) => sum + padded(one.byteLength), 0));
  let at = 0;
  for (const one of parts) {
    out.set(new Uint8Array(one.buffer, one.byteOffset, one.byteLength), at);
    at += padded(one.byteLength);
  }
  return out;
}

/** Every part starts at a multiple of four, as typed arrays need. */
function padded(size: number): number {
  return (size + 3) & ~3;
}

export function damaged(expected: string, found: string): ModelError {
  return new ModelError('model-damaged', `expected ${expected}, found ${found}`, REPAIR);
}
