import { type Config, instrumentsOf } from '../config/config.js';
import { isMeasured } from '../domain/eligibility.js';
import type { RunResult } from '../domain/run-result.js';
import { groupSessions } from './group.js';
import { findHighlights } from './highlights.js';
import { findPractitionerFlags } from './practitioner-flags.js';

/** What is found in the measured sessions taken together, those set aside listed beside them; the same for a run just made and one read back. */
export function summariseRun(
  gathered: Pick<RunResult, 'coder' | 'inputs' | 'sessions' | 'problems'>,
  config: Config,
): RunResult {
  const { coder, inputs, problems } = gathered;
  const sessions = gathered.sessions.filter(isMeasured);
  const setAside = gathered.sessions.filter((one) => !isMeasured(one));
  const instruments = instrumentsOf(config);
  const groups = groupSessions(sessions, undefined, instruments);
  return {
    coder,
    inputs,
    sessions,
    setAside,
    groups,
    practitionerFlags: findPractitionerFlags({ sessions, groups, rules: config.flags, instruments }),
    problems,
    highlights: findHighlights({ sessions, setAside, groups, problems, inputs, rules: config.flags }),
  };
}
