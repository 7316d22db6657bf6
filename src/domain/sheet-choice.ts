import { formatRow } from './correction.js';
import type { GrowthArea } from './growth-area.js';

/** A place in a session, as a page links to it: `s03#u12`. */
export interface QuotePlace {
  readonly sessionId: string;
  readonly utteranceId: string;
}

/** What a trainer decided about one practitioner's feedback sheet. */
export type SheetDecision =
  /** The quote was read in its session and may stand. */
  | 'tick'
  /** The tick is taken back. */
  | 'untick'
  /** Another quote of the same kind stands instead. */
  | 'swap'
  /** Own words for what to try; empty words bring the sheet's back. */
  | 'words';

/**
 * One decision, as saved by a feedback sheet or `oars feedback` and read by every rendering after it. Decisions are only
 * ever added; of two about the same thing the later counts.
 */
export interface SheetChoice {
  readonly practitionerId: string;
  readonly decision: SheetDecision;
  /** The quote that was read, or that shall stand; null for words. */
  readonly quote: QuotePlace | null;
  /** `hashText` of the quote when it was chosen, so that it never stands for other words; null where there were none. */
  readonly textHash: string | null;
  /** Of a swap: the quote that gives way. */
  readonly insteadOf: QuotePlace | null;
  /** Of words: what they are a try at. */
  readonly area: GrowthArea | null;
  readonly words: string | null;
  readonly reviewer: string | null;
  /** ISO 8601 in UTC. */
  readonly decidedAt: string | null;
}

/** Columns of a file of choices, in their order. */
export const CHOICE_COLUMNS = [
  'practitioner_id',
  'decision',
  'session_id',
  'utterance_id',
  'text_hash',
  'instead_of_session_id',
  'instead_of_utterance_id',
  'area',
  'words',
  'reviewer',
  'decided_at',
] as const;

/** Rows of a file of choices, without its heading: comma-separated, LF, every cell safe to open in a spreadsheet. */
export function formatChoiceRows(choices: readonly SheetChoice[]): string {
  return choices
    .map((one) =>
      formatRow([
        one.practitionerId,
        one.decision,
        one.quote?.sessionId ?? '',
        one.quote?.utteranceId ?? '',
        one.textHash ?? '',
        one.insteadOf?.sessionId ?? '',
        one.insteadOf?.utteranceId ?? '',
        one.area ?? '',
        one.words ?? '',
        one.reviewer ?? '',
        one.decidedAt ?? '',
      ]),
    )
    .map((row) => `${row}\n`)
    .join('');
}

/** A whole file of choices. */
export function formatChoices(choices: readonly SheetChoice[]): string {
  return `${CHOICE_COLUMNS.join(',')}\n${formatChoiceRows(choices)}`;
}

/** A place as it is written in links and on the command line. */
export function placeName({ sessionId, utteranceId }: QuotePlace): string {
  return `${sessionId}#${utteranceId}`;
}

export function isSamePlace(a: QuotePlace, b: QuotePlace): boolean {
  return a.sessionId === b.sessionId && a.utteranceId === b.utteranceId;
}
