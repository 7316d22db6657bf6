import { type Decision, isCorrection, type StatusDecision } from '../domain/correction.js';
import type { SessionStatus } from '../domain/eligibility.js';
import type { Problem } from '../domain/problem.js';
import type { Session } from '../domain/session.js';

/** What reviewers decided on whether a session counts, settled. */
export interface SettledStatus {
  /** The decision that stands; null where nobody decided, or took it back. */
  readonly standing: SessionStatus | null;
  readonly decisions: readonly {
    readonly correction: StatusDecision;
    readonly utteranceIds: readonly string[];
    readonly fate: 'counted' | 'later' | 'taken-back' | 'conflict';
  }[];
  readonly problems: readonly Problem[];
}

/** Nobody decided. */
export const NO_STATUS: SettledStatus = { standing: null, decisions: [], problems: [] };

/** What reviewers decided on a session, of all that they decided in it. */
export function statusAmong(session: Pick<Session, 'id' | 'source'>, decisions: readonly Decision[]): SettledStatus {
  return settleStatus(
    session,
    decisions.filter((one) => !isCorrection(one)),
  );
}

/**
 * Settles the decisions about one session, given in the order of their time, as those about codes are: a decision that
 * found what the one before had left follows it; one that found something else is a conflict, and the earlier counts.
 */
export function settleStatus(
  { id, source }: Pick<Session, 'id' | 'source'>,
  decisions: readonly StatusDecision[],
): SettledStatus {
  let standing: StatusDecision | null = null;
  const fates = new Map<StatusDecision, SettledStatus['decisions'][number]['fate']>();
  const open = () => [...fates].filter(([, fate]) => fate === 'counted' || fate === 'conflict').map(([one]) => one);
  const problems: Problem[] = [];
  for (const one of decisions) {
    if (standing !== null && one.toStatus === standing.toStatus) fates.set(one, 'counted');
    else if (standing !== null && one.fromStatus !== standing.toStatus) fates.set(one, 'conflict');
    else {
      const isBack = one.toStatus === null;
      for (const before of open()) fates.set(before, isBack ? 'taken-back' : 'later');
      fates.set(one, isBack ? 'taken-back' : 'counted');
      standing = isBack ? null : one;
    }
  }
  for (const [one, fate] of fates) {
    if (fate !== 'conflict' || standing === null) continue;
    const who = ({ reviewer }: StatusDecision) => reviewer ?? 'someone';
    problems.push({
      code: 'correction-conflict',
      severity: 'warning',
      source,
      line: null,
      sessionId: id,
      utteranceId: null,
      message: `expected decisions that build on each other, found two on whether this session counts: ${who(standing)} decided ${standing.toStatus}; ${who(one)} decided ${one.toStatus ?? 'to take a decision back'}. The first counts.`,
      remedy: 'Decide again on the session’s new page: that decision settles it.',
    });
  }
  return {
    standing: standing?.toStatus ?? null,
    decisions: decisions.map((one) => ({ correction: one, utteranceIds: [], fate: fates.get(one) ?? 'later' })),
    problems,
  };
}
