import type { CodeId } from './codes.js';
import type { SessionStatus } from './eligibility.js';
import { guardCell } from './formula-guard.js';

/**
 * A reviewer's decision about one utterance, as saved by a session page's
 * review mode and read by `oars audit --corrections`. It names the utterance
 * by id and by a hash of its words, so that it is never applied to other words.
 * Decisions are only ever added: a later one follows the earlier by naming the
 * code that it found.
 */
export interface Correction {
  readonly sessionId: string;
  readonly utteranceId: string;
  /** `hashText` of the utterance's text when it was reviewed. */
  readonly textHash: string;
  /** What the reviewer saw; null when nothing was shown. */
  readonly fromCode: CodeId | null;
  /** The same as `fromCode` when the reviewer read it and agrees; null takes the decision before back. */
  readonly toCode: CodeId | null;
  readonly reviewer: string | null;
  /** ISO 8601 in UTC; null in files that do not say. */
  readonly decidedAt: string | null;
  readonly note: string | null;
}

/**
 * A reviewer's word on whether a session counts, in the same files: a row without an utterance, whose codes are
 * `measured` and `set_aside`.
 */
export interface StatusDecision {
  readonly sessionId: string;
  readonly utteranceId: null;
  /** What the reviewer's page said. */
  readonly fromStatus: SessionStatus | null;
  /** Null takes the decision before back. */
  readonly toStatus: SessionStatus | null;
  readonly reviewer: string | null;
  /** ISO 8601 in UTC; null in files that do not say. */
  readonly decidedAt: string | null;
  readonly note: string | null;
}

/** What stands in one row of a corrections file. */
export type Decision = Correction | StatusDecision;

/** True for a decision about an utterance's code. */
export function isCorrection(decision: Decision): decision is Correction {
  return decision.utteranceId !== null;
}

/** What a decision is about, what it found and what it made of it; null for an empty cell. */
export interface DecisionCells {
  readonly utteranceId: string | null;
  readonly textHash: string | null;
  readonly from: CodeId | SessionStatus | null;
  readonly to: CodeId | SessionStatus | null;
}

/** The cells of a decision of either kind. */
export function cellsOfDecision(one: Decision): DecisionCells {
  return isCorrection(one)
    ? { utteranceId: one.utteranceId, textHash: one.textHash, from: one.fromCode, to: one.toCode }
    : { utteranceId: null, textHash: null, from: one.fromStatus, to: one.toStatus };
}

/** Columns of a corrections file, in their order. */
const CORRECTION_COLUMNS = [
  'session_id',
  'utterance_id',
  'text_hash',
  'from_code',
  'to_code',
  'reviewer',
  'decided_at',
  'note',
] as const;

/**
 * Short fingerprint of an utterance's words: 64-bit FNV-1a over UTF-8, 16 hex
 * digits. White space and Unicode form do not count, because they change when
 * a transcript is saved again without a word being changed.
 */
export function hashText(text: string): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(text.normalize('NFC').replace(/\s+/gu, ' ').trim())) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * FNV_PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}

/** A corrections file: comma-separated, LF, every text cell safe to open in a spreadsheet. */
export function formatCorrections(decisions: readonly Decision[]): string {
  const rows = decisions.map((decision) => {
    const { utteranceId, textHash, from, to } = cellsOfDecision(decision);
    const { sessionId, reviewer, decidedAt, note } = decision;
    return formatRow([sessionId, utteranceId, textHash, from, to, reviewer, decidedAt, note].map((cell) => cell ?? ''));
  });
  return [CORRECTION_COLUMNS.join(','), ...rows, ''].join('\n');
}

/** Cells as one line of a comma-separated file, each safe to open in a spreadsheet. */
export function formatRow(cells: readonly string[]): string {
  return cells.map(formatCell).join(',');
}

/** The same decision, wherever it was saved and however often: downloads repeat what an earlier one held. */
export function decisionKey(one: DecisionCells & Pick<Decision, 'decidedAt'>): string {
  return [one.utteranceId, one.textHash, one.from, one.to, one.decidedAt].map((cell) => cell ?? '').join(' ');
}

/** The key of a decision. */
export function keyOfDecision(one: Decision): string {
  return decisionKey({ ...cellsOfDecision(one), decidedAt: one.decidedAt });
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** Guarded as in every table; `parseCorrection` takes the guard off again. */
function formatCell(text: string): string {
  const safe = guardCell(text);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
