import { describe, expect, test } from 'vitest';
import type { StatusDecision } from '../../src/domain/correction.js';
import type { SessionStatus } from '../../src/domain/eligibility.js';
import { settleStatus } from '../../src/eligibility/settle-status.js';

const SESSION = { id: 's1', source: { path: 's1.txt', part: null } };

describe('reviewers’ words on whether a session counts', () => {
  test('a later one follows what the one before had left', () => {
    const { standing, decisions, problems } = settleStatus(SESSION, [
      said('measured', 'set_aside'),
      said('set_aside', 'measured'),
    ]);
    expect(standing).toBe('measured');
    expect(decisions.map(({ fate }) => fate)).toEqual(['later', 'counted']);
    expect(problems).toEqual([]);
  });

  test('two who knew nothing of each other: the earlier counts, and a problem names both', () => {
    const { standing, decisions, problems } = settleStatus(SESSION, [
      said('set_aside', 'measured', 'AB'),
      said('measured', 'set_aside', 'CD'),
      said('set_aside', 'set_aside', 'EF'),
    ]);
    expect(standing).toBe('set_aside');
    expect(decisions.map(({ fate }) => fate)).toEqual(['later', 'counted', 'counted']);
    expect(problems).toEqual([]);
    const apart = settleStatus(SESSION, [said('set_aside', 'measured', 'AB'), said('set_aside', 'set_aside', 'CD')]);
    expect(apart.standing).toBe('measured');
    expect(apart.decisions.map(({ fate }) => fate)).toEqual(['counted', 'conflict']);
    expect(apart.problems.map(({ code, message }) => [code, message])).toEqual([
      ['correction-conflict', expect.stringMatching(/AB decided measured; CD decided set_aside/)],
    ]);
  });

  test('taken back, it is as if nobody had decided', () => {
    const { standing, decisions } = settleStatus(SESSION, [said('measured', 'set_aside'), said('set_aside', null)]);
    expect(standing).toBeNull();
    expect(decisions.map(({ fate }) => fate)).toEqual(['taken-back', 'taken-back']);
  });
});

function said(from: SessionStatus, to: SessionStatus | null, reviewer = 'AB'): StatusDecision {
  return {
    sessionId: SESSION.id,
    utteranceId: null,
    fromStatus: from,
    toStatus: to,
    reviewer,
    decidedAt: null,
    note: null,
  };
}
