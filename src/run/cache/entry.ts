import { createHash } from 'node:crypto';
import { Asked } from './asked.js';

/** A cached result: what it asked, and encoded outcomes. */
export interface Entry {
  readonly asked: Asked;
  readonly outcomes: readonly Uint8Array[];
}

const CHECKSUM_BYTES = 32;

/** An entry as a file: a SHA-256 of the rest; the size of each block and the block, the first being what was asked. */
export function encodeEntry({ asked, outcomes }: Entry): Uint8Array {
  const blocks = [Buffer.from(JSON.stringify(asked)), ...outcomes];
  const bytes = Buffer.alloc(CHECKSUM_BYTES + blocks.reduce((sum, block) => sum + 4 + block.length, 0));
  let at = CHECKSUM_BYTES;
  for (const block of blocks) {
    at = bytes.writeUInt32LE(block.length, at);
    bytes.set(block, at);
    at += block.length;
  }
  bytes.set(checksum(bytes), 0);
  return bytes;
}

/** Reads an entry; null when a single bit of it is not as it was written. */
export function decodeEntry(bytes: Buffer): Entry | null {
  if (bytes.length < CHECKSUM_BYTES || !checksum(bytes).equals(bytes.subarray(0, CHECKSUM_BYTES))) return null;
  const blocks: Uint8Array[] = [];
  for (let at = CHECKSUM_BYTES; at < bytes.length; ) {
    const size = bytes.readUInt32LE(at);
    blocks.push(bytes.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  const [asked, ...outcomes] = blocks;
  return asked ? { asked: Asked.parse(JSON.parse(Buffer.from(asked).toString())), outcomes } : null;
}

function checksum(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes.subarray(CHECKSUM_BYTES)).digest();
}
