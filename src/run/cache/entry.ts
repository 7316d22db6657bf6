import { z } from 'zod';
import { Lookups } from './lookups.js';
import { openSealed, sealBlocks } from './seal.js';

/** A page that lies beside the entries, under the hash of its content; its seal, in base64, lies with the entry. */
export const KeptPage = z.strictObject({ sha256: z.string(), bytes: z.number(), seal: z.string() });
export type KeptPage = z.output<typeof KeptPage>;

/** A cached result: what was looked up for it, encoded outcomes, and the pages they speak of. */
export interface Entry {
  readonly lookups: Lookups;
  readonly pages: readonly KeptPage[];
  readonly outcomes: readonly Uint8Array[];
}

const Head = z.strictObject({ lookups: Lookups, pages: z.array(KeptPage) });

/** An entry as a file: sealed blocks, the first being all but the outcomes. */
export function encodeEntry({ lookups, pages, outcomes }: Entry): Uint8Array {
  return sealBlocks([Buffer.from(JSON.stringify({ lookups, pages })), ...outcomes]);
}

/** Reads an entry; null when a single bit of it is not as it was written. */
export function decodeEntry(bytes: Buffer): Entry | null {
  const [head, ...outcomes] = openSealed(bytes) ?? [];
  return head ? { ...Head.parse(JSON.parse(Buffer.from(head).toString())), outcomes } : null;
}
