import { createHash } from 'node:crypto';
import type { Problem } from '../domain/problem.js';
import type { Session } from '../domain/session.js';
import type { SourceRef } from '../domain/transcript.js';
import { problem } from './problem.js';

/** Fewer words than this are the same in many sessions. */
const FEWEST_WORDS = 50;

/**
 * Hash of a session's words, SHA-256 hex: lower case, no punctuation, no
 * mark-up, no speakers, so that a copy in another format or under another name
 * has the same. Empty for sessions too short to tell apart.
 */
export function fingerprintOf(session: Session): string {
  const hash = createHash('sha256');
  let end = 0;
  let count = 0;
  for (const { spoken } of session.turns) {
    if (end > BLOCK_BYTES) {
      hash.update(buffer.subarray(0, end));
      end = 0;
    }
    const words = addPlain(spoken, end) ?? addAny(spoken, end);
    end = words.end;
    count += words.count;
  }
  return count < FEWEST_WORDS ? '' : hash.update(buffer.subarray(0, end)).digest('hex');
}

/** Hashed at a time: most sessions have fewer, and a turn alone is too little to call the hash for. */
const BLOCK_BYTES = 1 << 15;

/** What a turn added: how many words, and where the next turn's begin in the buffer. */
interface Added {
  readonly count: number;
  readonly end: number;
}

/** Writes the words of a turn, each followed by a space. */
function addAny(spoken: string, start: number): Added {
  const words =
    spoken
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const bytes = Buffer.from(words.map((word) => `${word} `).join(''));
  makeRoom(start + bytes.length);
  buffer.set(bytes, start);
  return { count: words.length, end: start + bytes.length };
}

/** The same for a turn that is all ASCII, as most are; null for any other. */
function addPlain(spoken: string, start: number): Added | null {
  makeRoom(start + spoken.length + 1);
  let end = start;
  let count = 0;
  let inside = false;
  for (let at = 0; at < spoken.length; at++) {
    const code = spoken.charCodeAt(at);
    if (code > 127) return null;
    const isCapital = code >= 65 && code <= 90;
    if (isCapital || (code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      buffer[end++] = isCapital ? code + 32 : code;
      inside = true;
    } else if (inside) {
      buffer[end++] = SPACE;
      count++;
      inside = false;
    }
  }
  if (inside) {
    buffer[end++] = SPACE;
    count++;
  }
  return { count, end };
}

const SPACE = 32;
let buffer = new Uint8Array(1 << 16);

function makeRoom(size: number): void {
  if (size <= buffer.length) return;
  const larger = new Uint8Array(2 * size);
  larger.set(buffer);
  buffer = larger;
}

/** Finds sessions with the same words as an earlier one. */
export class DuplicateFinder {
  readonly #first = new Map<string, SourceRef>();

  /** A problem when the words were seen before; the session is still counted, because only a person knows which copy is right. */
  check(fingerprint: string, sessionId: string, source: SourceRef): Problem | null {
    if (fingerprint === '') return null;
    const first = this.#first.get(fingerprint);
    if (!first) {
      this.#first.set(fingerprint, source);
      return null;
    }
    const where = first.part === null ? first.path : `${first.path}, session ${first.part}`;
    return problem({
      code: 'duplicate-session',
      severity: 'warning',
      source,
      sessionId,
      message: `expected every session once, found the same words in ${where}`,
      remedy: 'remove one of the two; until then both are counted',
    });
  }
}
