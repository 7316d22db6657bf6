import { z } from 'zod';
import { Asked } from './asked.js';
import { holdsSeal, SEAL_BYTES, seal } from './seal.js';

/** A page that lies beside the entries, under the hash of its content; its seal, in base64, lies with the entry. */
export const KeptPage = z.strictObject({ sha256: z.string(), bytes: z.number(), seal: z.string() });
export type KeptPage = z.output<typeof KeptPage>;

/** A cached result: what it asked, encoded outcomes, and the pages they speak of. */
export interface Entry {
  readonly asked: Asked;
  readonly pages: readonly KeptPage[];
  readonly outcomes: readonly Uint8Array[];
}

const Head = z.strictObject({ asked: Asked, pages: z.array(KeptPage) });

/** An entry as a file: a seal of the rest; the size of each block and the block, the first being all but the outcomes. */
export function encodeEntry({ asked, pages, outcomes }: Entry): Uint8Array {
  const blocks = [Buffer.from(JSON.stringify({ asked, pages })), ...outcomes];
  const bytes = Buffer.alloc(SEAL_BYTES + blocks.reduce((sum, block) => sum + 4 + block.length, 0));
  let at = SEAL_BYTES;
  for (const block of blocks) {
    at = bytes.writeUInt32LE(block.length, at);
    bytes.set(block, at);
    at += block.length;
  }
  bytes.set(seal(bytes.subarray(SEAL_BYTES)), 0);
  return bytes;
}

/** Reads an entry; null when a single bit of it is not as it was written. */
export function decodeEntry(bytes: Buffer): Entry | null {
  if (!holdsSeal(bytes.subarray(SEAL_BYTES), bytes.subarray(0, SEAL_BYTES))) return null;
  const blocks: Uint8Array[] = [];
  for (let at = SEAL_BYTES; at < bytes.length; ) {
    const size = bytes.readUInt32LE(at);
    blocks.push(bytes.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  const [head, ...outcomes] = blocks;
  return head ? { ...Head.parse(JSON.parse(Buffer.from(head).toString())), outcomes } : null;
}
