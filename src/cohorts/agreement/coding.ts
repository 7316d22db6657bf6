import type { CodeId } from '../../domain/codes.js';
import type { Role } from '../../domain/session.js';

/** One utterance as one coder coded it. */
export interface CodedItem {
  readonly sessionId: string;
  /** As the sheet has it; a running number of the session's rows where it has none. */
  readonly itemId: string;
  /** The turn as the sheet names it; null where it names none. */
  readonly turn: string | null;
  /** Row of the table, the header being 1. */
  readonly row: number;
  /** Null where the file does not say. */
  readonly role: Role | null;
  readonly text: string | null;
  /** `hashText` of the words; null where they are not at hand. */
  readonly textHash: string | null;
  /** Null when left empty: not coded, which disagrees with nobody. */
  readonly code: CodeId | null;
  /** The code of one's own codebook; left out or null where it is none. */
  readonly own?: string | null;
  readonly note: string | null;
  readonly confidence: number | null;
  /** True where a run says that it may concern someone's safety: it is in no measure. */
  readonly safetyTalk?: true;
}

/** Everything one coder coded. */
export interface Coding {
  readonly coder: string;
  readonly machine: boolean;
  /** True for the codes a reviewer saw and corrected: only those, not a whole coding. */
  readonly shown?: boolean;
  /** True where utterances are named by the ids of a run, not listed in order: a corrections file. */
  readonly byId?: boolean;
  /** Ratings 1–5 of whole sessions, by session and rating; none where left out. */
  readonly globals?: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** Every utterance that was listed, in the order of the sheet. */
  readonly items: readonly CodedItem[];
}
