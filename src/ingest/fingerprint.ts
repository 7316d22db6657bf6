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
  const words: string[] = [];
  let count = 0;
  for (const { spoken } of session.turns) {
    const found = wordsOf(spoken);
    words.push(found.joined);
    count += found.count;
  }
  return count < FEWEST_WORDS ? '' : createHash('sha256').update(words.join('')).digest('hex');
}

/** The words of a turn, each followed by a space. */
function wordsOf(spoken: string): { readonly joined: string; readonly count: number } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the bounds of ASCII
  if (/^[\u0000-\u007f]*$/.test(spoken)) {
    // What is ASCII has no other form to be brought into.
    const words = spoken
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    const joined = words === '' ? '' : `${words} `;
    return { joined, count: countSpaces(joined) };
  }
  const words =
    spoken
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return { joined: words.map((word) => `${word} `).join(''), count: words.length };
}

function countSpaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count++;
  return count;
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
