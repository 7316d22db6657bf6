import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { SessionMoments } from '../../domain/feedback.js';

/**
 * The moments of a session, their words packed until a feedback sheet asks for
 * them: whoever works on the session packs them, the run keeps them as they come.
 */
export class PackedMoments implements SessionMoments {
  readonly sessionId: string;
  readonly beforeChangeTalk: SessionMoments['beforeChangeTalk'];
  readonly packed: Uint8Array;

  constructor({ sessionId, beforeChangeTalk }: Omit<SessionMoments, 'moments'>, packed: Uint8Array) {
    this.sessionId = sessionId;
    this.beforeChangeTalk = beforeChangeTalk;
    this.packed = packed;
  }

  static of({ moments, ...rest }: SessionMoments): PackedMoments {
    return new PackedMoments(rest, deflateRawSync(JSON.stringify(moments), PACKING));
  }

  get moments(): SessionMoments['moments'] {
    return Packed.parse(JSON.parse(inflateRawSync(this.packed).toString()));
  }
}

/** A session's moments are a few thousand characters: the memory zlib takes by default costs more than the packing. */
const PACKING = { level: 1, windowBits: 13, memLevel: 5, chunkSize: 4096 };

const Packed = z.custom<SessionMoments['moments']>(Array.isArray);
