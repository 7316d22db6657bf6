import { type CodingOptions, codeSession as code } from '../coding/code-session.js';
import type { AsyncCoder, Coder } from '../coding/coder.js';
import type { CodedSession } from '../domain/coded-session.js';
import type { Session } from '../domain/session.js';

/**
 * Gives every utterance of a session its code: people's codes where the file
 * has some, the coder's for the rest. With `null` for the coder only people's
 * codes count. Pure: the same session and coder give the same codes.
 *
 * @example
 * ```ts
 * import { codeSession, openCoder, readTranscripts } from 'oars-fidelity';
 *
 * const coder = openCoder();
 * for await (const read of readTranscripts('clinic/hilltop')) {
 *   if (read.status === 'failed') continue;
 *   const { session, assignments } = codeSession(read.session, coder, { codes: 'model' });
 *   const questions = assignments.filter(({ code }) => code === 'OQ');
 *   console.log(session.id, questions.length, 'open questions');
 * }
 * ```
 */
export function codeSession(session: Session, coder: Coder | null, options?: Partial<CodingOptions>): CodedSession;
/** The same with a coder that takes its time. */
export function codeSession(
  session: Session,
  coder: AsyncCoder,
  options?: Partial<CodingOptions>,
): Promise<CodedSession>;
export function codeSession(
  session: Session,
  coder: Coder | AsyncCoder | null,
  options: Partial<CodingOptions> = {},
): CodedSession | Promise<CodedSession> {
  return code(session, coder, {
    codes: coder === null ? 'human' : 'auto',
    explain: false,
    corrections: [],
    ...options,
  });
}
