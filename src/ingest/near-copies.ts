import type { Problem } from '../domain/problem.js';
import type { Session } from '../domain/session.js';
import type { SourceRef } from '../domain/transcript.js';
import { DuplicateFinder } from './fingerprint.js';
import { problem } from './problem.js';

/** Words in a row that are hashed together: long enough that two talks have few in common, short enough to outlive a correction. */
const SHINGLE = 6;
/** Smallest hashes kept of a session. */
const KEPT = 24;
/** Of these, the smallest by which sessions find each other. */
const INDEXED = 6;
/** With fewer different hashes a session is too short to tell apart. */
const FEWEST = 16;
/** Share of the shorter session's words that makes two sessions nearly the same. */
const NEARLY = 0.6;

/**
 * The smallest hashes of a session's runs of six words, in order (a bottom-k
 * sketch, Broder 1997): two sessions that share most of their words share most of
 * these. Case, punctuation, mark-up and speakers do not count. Empty for sessions
 * too short to tell apart.
 */
export function sketchOf(session: Pick<Session, 'turns'>): readonly number[] {
  const smallest: number[] = [];
  const words = new Int32Array(SHINGLE);
  let count = 0;
  for (const { spoken } of session.turns) {
    const { length } = spoken;
    let hash = START;
    // One step past the end, for the word that stands there.
    for (let at = 0; at <= length; at += 1) {
      const code = at < length ? spoken.charCodeAt(at) : SPACE;
      const isCapital = code >= 65 && code <= 90;
      if (isCapital || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || isForeignLetter(code)) {
        hash = Math.imul(hash ^ (isCapital ? code + 32 : code), PRIME);
      } else if (hash !== START) {
        words[count % SHINGLE] = hash;
        count += 1;
        hash = START;
        if (count >= SHINGLE) keep(smallest, shingleAt(words, count));
      }
    }
  }
  return smallest.length < FEWEST ? [] : smallest;
}

/** Of what is no ASCII all but spaces, quotes, dashes and other marks. */
function isForeignLetter(code: number): boolean {
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}

/** FNV-1a. */
const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SPACE = 32;

/** The last words' hashes as one, mixed so that every bit of it counts (MurmurHash3's finalizer). */
function shingleAt(words: Int32Array, count: number): number {
  let hash = START;
  for (let at = 0; at < SHINGLE; at += 1) {
    hash = Math.imul(hash ^ (words[(count + at) % SHINGLE] ?? 0), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Keeps the smallest different hashes, in order. */
function keep(smallest: number[], hash: number): void {
  const last = smallest[KEPT - 1];
  if (last !== undefined && hash >= last) return;
  let at = smallest.length;
  while (at > 0 && (smallest[at - 1] ?? 0) > hash) at -= 1;
  if (smallest[at - 1] === hash) return;
  smallest.splice(at, 0, hash);
  if (smallest.length > KEPT) smallest.pop();
}

/**
 * Share of the shorter session's runs of words that stand in the other too, from
 * 0 to 1, estimated from both sketches.
 */
export function containment(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const union = [...new Set([...a, ...b])]
    .sort((one, other) => one - other)
    .slice(0, Math.min(KEPT, a.length, b.length));
  if (union.length === 0) return 0;
  const shared = union.filter((hash) => inA.has(hash) && inB.has(hash)).length / union.length;
  const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)];
  return Math.min(1, (shared * (sizeA + sizeB)) / ((1 + shared) * Math.min(sizeA, sizeB)));
}

/** How many different runs of words a session has, by how close its smallest hashes lie. */
function sizeOf(sketch: readonly number[]): number {
  const last = sketch.at(-1) ?? 0;
  return sketch.length < KEPT ? sketch.length : ((KEPT - 1) * 2 ** 32) / Math.max(1, last);
}

/** Finds sessions with nearly the same words as an earlier one; the time a session takes does not grow with their number. */
class NearCopyFinder {
  readonly #sessions: { readonly sketch: Uint32Array; readonly source: SourceRef }[] = [];
  /** The first and the latest session that had a hash. */
  readonly #having = new Map<number, readonly [first: number, latest: number]>();

  /** A problem when nearly the same words were seen before; the session is still counted, as an exact copy is. */
  check(sketch: readonly number[], sessionId: string, source: SourceRef): Problem | null {
    if (sketch.length === 0) return null;
    const candidates = new Set<number>();
    const own = this.#sessions.length;
    for (const hash of sketch.slice(0, INDEXED)) {
      const known = this.#having.get(hash);
      for (const at of known ?? []) candidates.add(at);
      this.#having.set(hash, [known?.[0] ?? own, own]);
    }
    this.#sessions.push({ sketch: Uint32Array.from(sketch), source });
    let [nearest, most]: [SourceRef | null, number] = [null, 0];
    for (const at of [...candidates].sort((a, b) => a - b)) {
      const other = this.#sessions[at];
      const share = other ? containment(sketch, [...other.sketch]) : 0;
      if (other && share >= NEARLY && share > most) [nearest, most] = [other.source, share];
    }
    return nearest === null ? null : nearCopy(nearest, most, sessionId, source);
  }
}

/** Finds sessions that are there twice: with the same words as an earlier one, or with nearly the same. */
export class CopyFinder {
  readonly #exact = new DuplicateFinder();
  readonly #near = new NearCopyFinder();

  check(
    { fingerprint, sketch }: { readonly fingerprint: string; readonly sketch: readonly number[] },
    sessionId: string,
    source: SourceRef,
  ): Problem | null {
    return this.#exact.check(fingerprint, sessionId, source) ?? this.#near.check(sketch, sessionId, source);
  }
}

function nearCopy(other: SourceRef, share: number, sessionId: string, source: SourceRef): Problem {
  const where = other.part === null ? other.path : `${other.path}, session ${other.part}`;
  return problem({
    code: 'near-copy',
    severity: 'warning',
    source,
    sessionId,
    message: `expected every session once, found nearly the same words (about ${Math.round(10 * share) * 10} % of the shorter one's) in ${where}`,
    remedy: 'look whether they are two versions of one session, and keep one; until then both are counted',
  });
}
