import { commonness } from './english.js';

/**
 * The different words of one session after the other: how many there are, and how many of them are in no list of English
 * words. A word is found again by its letters without being cut out of the text, and what the lists say of it is
 * remembered from session to session, as most of what is said is said in a few thousand words.
 */
export class DifferentWords {
  /** In the session at hand. */
  count = 0;
  unknown = 0;
  private session = 0;
  private readonly kept: (Met | null)[] = new Array(SLOTS).fill(null);
  private known = 0;
  /** Those of the session at hand that there was no room for. */
  private readonly others = new Set<string>();

  startSession(): void {
    this.session += 1;
    this.count = 0;
    this.unknown = 0;
    this.others.clear();
    if (this.known < MOST_KEPT) return;
    this.kept.fill(null);
    this.known = 0;
  }

  /** Counts the word that stands there, in small letters, where the session did not have it yet. */
  add(text: string, start: number, end: number): void {
    let hash = 0x811c9dc5 | 0;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let met = this.kept[slot] ?? null; met !== null; met = this.kept[slot] ?? null) {
      if (met.hash === hash && isAt(met.word, text, start, end)) {
        if (met.session !== this.session) this.meet(met);
        return;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    const word = text.slice(start, end);
    if (this.others.has(word)) return;
    const met = { word, hash, isUnknown: commonness(word) === 0, session: 0 };
    if (this.known < MOST_KEPT) {
      this.kept[slot] = met;
      this.known += 1;
    } else this.others.add(word);
    this.meet(met);
  }

  private meet(met: Met): void {
    met.session = this.session;
    this.count += 1;
    if (met.isUnknown) this.unknown += 1;
  }
}

interface Met {
  readonly word: string;
  readonly hash: number;
  readonly isUnknown: boolean;
  /** The last session that had it. */
  session: number;
}

const SLOTS = 1 << 14;
const MOST_KEPT = SLOTS / 2;

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
