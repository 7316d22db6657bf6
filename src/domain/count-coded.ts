import type { SessionSummary } from './session-result.js';

/** Utterances of sessions, and who coded how many of them. */
export interface CodedUtterances {
  /** Said in all, by anyone. */
  readonly said: number;
  /** With a code; those without are of third persons, in another language, or silent. */
  readonly coded: number;
  readonly people: number;
  readonly machine: number;
}

/** The one way to count what was coded: every page, table and paragraph asks here. */
export function countCoded(sessions: readonly SessionSummary[]): CodedUtterances {
  let [said, coded, people] = [0, 0, 0];
  for (const { quality, codeCounts } of sessions) {
    said += quality.utterances;
    people += quality.humanCoded;
    coded += quality.safetyCoded;
    for (const count of Object.values(codeCounts)) coded += count;
  }
  return { said, coded, people, machine: coded - people };
}
