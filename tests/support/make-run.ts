import { groupSessions } from '../../src/cohorts/group.js';
import { findPractitionerFlags } from '../../src/cohorts/practitioner-flags.js';
import { FlagRules } from '../../src/config/flags.js';
import type { RunResult } from '../../src/domain/run-result.js';
import type { SessionResult } from '../../src/domain/session-result.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { makeConversation, makeResult } from './make-results.js';

/** A clinic of invented sessions: two sites, three months, a practitioner's skill growing with their number. */
export function makeClinic(options: {
  readonly practitioners: number;
  readonly sessionsEach: number;
  readonly exchanges?: number;
}): readonly SessionResult[] {
  const results: SessionResult[] = [];
  for (let who = 0; who < options.practitioners; who += 1) {
    for (let visit = 0; visit < options.sessionsEach; visit += 1) {
      const month = 1 + Math.floor((3 * visit) / options.sessionsEach);
      results.push(
        makeResult({
          id: `s${String(who + 1).padStart(2, '0')}-${String(visit + 1).padStart(2, '0')}`,
          said: makeConversation(
            1 + who * 1000 + visit,
            Math.min(1, (who + 0.3 * visit) / options.practitioners),
            options.exchanges,
          ),
          secondsPerWord: 0.45,
          metadata: {
            practitionerId: `p${String(who + 1).padStart(2, '0')}`,
            site: who % 2 === 0 ? 'Harbour' : 'Northside',
            cohort: visit % 2 === 0 ? 'spring' : 'autumn',
            sessionDate: `2026-0${month}-${String(3 + ((5 * visit + who) % 24)).padStart(2, '0')}`,
            targetBehavior: who % 3 === 0 ? null : 'drinking less on weekends',
          },
        }),
      );
    }
  }
  return results;
}

/** A run over sessions. */
export function makeRun(results: readonly SessionResult[], more: Partial<RunResult> = {}): RunResult {
  const sessions = results.map((result) => result.summary);
  return {
    coder: { id: 'oars-base', version: '1.0.0', sha256: 'ab'.repeat(32) },
    inputs: sessions.map((session) => ({
      path: session.source.path,
      bytes: 1000,
      sha256: '00',
      format: 'text',
      encoding: 'utf-8',
      sessions: 1,
      status: 'read',
    })),
    sessions,
    setAside: [],
    groups: groupSessions(sessions),
    practitionerFlags: findPractitionerFlags({
      sessions,
      groups: groupSessions(sessions),
      rules: FlagRules.parse({}),
      instruments: INSTRUMENTS,
    }),
    problems: [],
    highlights: [],
    ...more,
  };
}

/** As many sessions as asked for, made of a few over and over, each under a name of its own. */
export function multiply(few: readonly SessionResult[], count: number): readonly SessionResult[] {
  return Array.from({ length: count }, (_, at) => {
    const result = few[at % few.length];
    if (!result) throw new Error('nothing to multiply');
    const sessionId = `session-${String(at).padStart(5, '0')}`;
    const practitionerId = `p${String(at % 300).padStart(3, '0')}`;
    const metadata = { ...result.summary.metadata, practitionerId, site: `site ${at % 12}` };
    return { ...result, summary: { ...result.summary, sessionId, metadata } };
  });
}
