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
  let count = 0;
  for (const { spoken } of session.turns) {
    const plain = plainWords(spoken);
    if (plain !== null) {
      hash.update(plain.bytes);
      count += plain.words;
      continue;
    }
    const words =
      spoken
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    hash.update(words.map((word) => `${word} `).join(''));
    count += words.length;
  }
  return count < FEWEST_WORDS ? '' : hash.digest('hex');
}

/** The words of a turn that is all ASCII, each followed by a space; null for any other. Valid until the next call. */
function plainWords(spoken: string): { readonly bytes: Uint8Array; readonly words: number } | null {
  if (buffer.length < spoken.length + 1) buffer = new Uint8Array(2 * spoken.length);
  let end = 0;
  let words = 0;
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
      words++;
      inside = false;
    }
  }
  if (inside) {
    buffer[end++] = SPACE;
    words++;
  }
  return { bytes: buffer.subarray(0, end), words };
}

const SPACE = 32;
let buffer = new Uint8Array(4096);

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
