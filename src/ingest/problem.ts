import type { InputError } from '../domain/errors.js';
import type { Problem, ProblemSeverity } from '../domain/problem.js';
import type { SourceRef } from '../domain/transcript.js';

/** What a problem needs to say; everything else is null unless given. */
export interface ProblemText {
  readonly code: string;
  readonly severity: ProblemSeverity;
  readonly source: SourceRef;
  readonly line?: number | null;
  readonly sessionId?: string | null;
  readonly message: string;
  readonly remedy: string;
}

export function problem(text: ProblemText): Problem {
  return { line: null, sessionId: null, utteranceId: null, ...text };
}

/** What an InputError becomes where a session ends. */
export function problemFromError(error: InputError, source: SourceRef): Problem {
  return problem({
    code: error.code,
    severity: 'error',
    source,
    line: error.line,
    message: error.message,
    remedy: error.hint,
  });
}
