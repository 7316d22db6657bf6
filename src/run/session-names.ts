import type { Problem } from '../domain/problem.js';
import type { Session } from '../domain/session.js';

/** Keeps session ids unique in a run: a repeated id gets `-2`, `-3` … in input order, and a problem that says so. */
export class SessionNames {
  private readonly seen = new Map<string, number>();

  /** The session under an id no earlier session of the run has. */
  claim(session: Session): { readonly session: Session; readonly problems: readonly Problem[] } {
    // Compared without case: the id names a file, and some file systems do not tell `A` from `a`.
    const key = session.id.toLowerCase();
    const times = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, times);
    if (times === 1) return { session, problems: [] };
    const renamed = this.claim({ ...session, id: `${session.id}-${times}` });
    return {
      session: renamed.session,
      problems: [
        {
          code: 'duplicate-session-id',
          severity: 'warning',
          source: session.source,
          line: null,
          sessionId: renamed.session.id,
          utteranceId: null,
          message: `expected a session id of its own, found one that an earlier session has; this one is listed as ${renamed.session.id}.`,
          remedy: 'Give every session its own session_id, or remove the copy.',
        },
      ],
    };
  }
}
