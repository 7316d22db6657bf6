import { type ConfigInput, instrumentsOf } from '../config/config.js';
import { validateConfig } from '../config/validate.js';
import type { CodedSession } from '../domain/coded-session.js';
import type { SessionResult } from '../domain/session-result.js';
import { scoreSession as score } from '../scoring/score-session.js';

/**
 * Counts, measures, practices and findings of one coded session, for every
 * instrument. A measure without a denominator has the status `undefined` and a
 * reason, never 0. Pure.
 *
 * @example
 * ```ts
 * import { codeSession, openCoder, readTranscripts, scoreSession } from 'oars-fidelity';
 *
 * const coder = openCoder();
 * for await (const read of readTranscripts('clinic/hilltop')) {
 *   if (read.status === 'failed') continue;
 *   const { summary } = scoreSession(codeSession(read.session, coder));
 *   const ratio = summary.measures.find(({ measure }) => measure === 'reflection_to_question_ratio');
 *   console.log(summary.sessionId, ratio?.result.value ?? 'undefined');
 * }
 * ```
 */
export function scoreSession(
  coded: CodedSession,
  config: Pick<ConfigInput, 'scoring' | 'coding' | 'flags' | 'instruments'> = {},
): SessionResult {
  const checked = validateConfig(config, 'config');
  const { scoring, coding, flags } = checked;
  return score(coded, {
    instruments: instrumentsOf(checked),
    permissionCoversVolley: scoring.permissionCoversVolley,
    reviewBelow: coding.reviewBelow,
    flags,
  });
}
