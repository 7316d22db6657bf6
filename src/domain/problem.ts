import type { SourceRef } from './transcript.js';

/** `error` fails that session; `warning` is shown beside its result; `info` is only listed. */
export type ProblemSeverity = 'error' | 'warning' | 'info';

/**
 * Trouble with one input, as data: collected, counted, written to
 * `problems.csv`, shown on the dashboard. A message says what was expected,
 * what was found, where, and what to do next; it never holds transcript text.
 */
export interface Problem {
  /** Stable kebab-case identifier, such as `missing-speaker`. */
  readonly code: string;
  readonly severity: ProblemSeverity;
  readonly source: SourceRef;
  /** 1-based line (or cue, row, paragraph) in the source, where one is to blame. */
  readonly line: number | null;
  readonly sessionId: string | null;
  readonly utteranceId: string | null;
  /** What was expected and what was found. */
  readonly message: string;
  /** What the user can do about it. */
  readonly remedy: string;
}
