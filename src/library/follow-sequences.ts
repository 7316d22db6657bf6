import { analyseSequences, countTransitions } from '../cohorts/compare/sequences.js';
import type { TransitionTable } from '../domain/comparison.js';
import type { SavedUtterance } from '../saved/read-utterances.js';

/** One session as it was said: whose it is, and its utterances in order with their codes. */
export interface SessionInOrder {
  readonly sessionId: string;
  /** Null where no one is named: the session then stands for itself. */
  readonly practitionerId: string | null;
  readonly utterances: readonly Pick<SavedUtterance, 'role' | 'text' | 'assignment'>[];
}

/**
 * What follows what: for each direction and lag a table of counts, expected
 * counts and odds ratios whose intervals take practitioners as the independent
 * units, p values adjusted within the table (Holm). Keep-going sounds and fillers
 * are passed over, an utterance without a code breaks the sequence; `withoutSounds`
 * leaves bare sounds such as "yeah" out. Pure.
 *
 * @example
 * ```ts
 * import { audit, followSequences, readRun, readUtterances } from 'oars-fidelity';
 *
 * await audit('clinic', { out: 'out', config: { reports: { pages: false } } });
 * const { run } = await readRun('out');
 * const practitionerOf = new Map(run.sessions.map((one) => [one.sessionId, one.metadata.practitionerId]));
 * const sessions = [];
 * for await (const { sessionId, utterances } of readUtterances('out'))
 *   sessions.push({ sessionId, practitionerId: practitionerOf.get(sessionId) ?? null, utterances });
 * const [next] = followSequences(sessions);
 * for (const { given, next: then, count, oddsRatio } of next?.cells ?? []) console.log(given, then, count, oddsRatio.value);
 * ```
 */
export function followSequences(
  sessions: readonly SessionInOrder[],
  { withoutSounds = false }: { readonly withoutSounds?: boolean } = {},
): readonly TransitionTable[] {
  return analyseSequences(
    'all',
    sessions.map(({ sessionId, practitionerId, utterances }) =>
      countTransitions(
        practitionerId ?? `\u0000${sessionId}`,
        utterances.map(({ role, text, assignment }) => ({ role, spoken: text, code: assignment.code })),
        withoutSounds,
      ),
    ),
  );
}
