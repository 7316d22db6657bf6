import type { Problem } from '../domain/problem.js';
import type { SourceRef } from '../domain/transcript.js';

/** An id that no earlier session of the run has; a problem when it is not the one asked for. */
export interface ClaimedName {
  readonly sessionId: string;
  readonly problems: readonly Problem[];
}

/** Keeps session ids unique in a run: a repeated id gets `-2`, `-3` … in input order, and a problem that says so. */
export class SessionNames {
  private readonly seen = new Map<string, number>();

  claim(wanted: string, source: SourceRef): ClaimedName {
    // Compared without case: the id names a file, and some file systems do not tell `A` from `a`.
    const key = wanted.toLowerCase();
    const times = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, times);
    if (times === 1) return { sessionId: wanted, problems: [] };
    const { sessionId } = this.claim(`${wanted}-${times}`, source);
    return { sessionId, problems: [duplicate(sessionId, source)] };
  }
}

function duplicate(sessionId: string, source: SourceRef): Problem {
  return {
    code: 'duplicate-session-id',
    severity: 'warning',
    source,
    line: null,
    sessionId,
    utteranceId: null,
    message: `expected a session id of its own, found one that an earlier session has; this one is listed as ${sessionId}.`,
    remedy: 'Give every session its own session_id, or remove the copy.',
  };
}
