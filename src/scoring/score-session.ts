import type { FlagRules } from '../config/flags.js';
import { type CodeAssignment, type CodedSession, isByMachine } from '../domain/coded-session.js';
import { type Eligibility, MEASURED } from '../domain/eligibility.js';
import type { Problem } from '../domain/problem.js';
import { type SessionResult, safetyPlacesOf } from '../domain/session-result.js';
import { withSureness } from '../instruments/sure-share.js';
import { findSafetyTalk, isSearched, NO_SAFETY_TALK } from '../safety/find-safety-talk.js';
import { countCodes } from './count-behaviors.js';
import { type CountingRules, countInstruments } from './count-instruments.js';
import { toCountedUtterances } from './counted-utterance.js';
import { findFlags } from './flags.js';
import { computeMeasures, withinCodebook, withoutValues } from './measures.js';
import { findMoments, toLines } from './moments.js';
import { findPractices } from './practices.js';
import { assessQuality } from './quality.js';
import { shareTalk } from './talk-shares.js';
import { countThirds } from './thirds.js';

/** What scoring can be told. */
export interface ScoringOptions extends CountingRules {
  /** Machine codes less sure than this ask for a person's look. */
  readonly reviewBelow: number;
  readonly flags: FlagRules;
  /** What was decided before scoring; without it the session is measured. */
  readonly eligibility?: Eligibility;
  /** False keeps the words out of the moments, so that none is quoted. */
  readonly quotes?: boolean;
}

/** Codes of one session turned into counts, measures, practices and findings. */
export function scoreSession(
  coded: CodedSession,
  options: ScoringOptions,
  problems: readonly Problem[] = [],
): SessionResult {
  const { session } = coded;
  const { eligibility = MEASURED, quotes = true } = options;
  const isAside = eligibility.status === 'set_aside';
  const safety = isSearched(eligibility.language) ? findSafetyTalk(session.utterances) : NO_SAFETY_TALK;
  const places = new Set(safety.places.map(({ utteranceId }) => utteranceId));
  const utterances = toCountedUtterances(coded, places);
  const { volleys, counts } = countInstruments(utterances, session.durationSeconds, options);
  const all = computeMeasures(counts, session.globals, options.instruments);
  const computed = withinCodebook(all, options.instruments, utterances);
  const lines = utterances.map(({ id, role, spoken, code }, at) => ({
    id,
    role,
    spoken,
    code: safety.around.has(id) ? null : code,
    sureness: surenessOf(coded.assignments[at]),
  }));
  const quality = assessQuality(coded, volleys, options.reviewBelow, places);
  const codeCounts = countCodes(utterances);
  const measures = isAside
    ? withoutValues(computed)
    : withSureness(computed, { codeCounts, quality }, options.instruments);
  const flags = findFlags({ coded, measures, quality, rules: options.flags, isAside, safety });
  return {
    coded,
    volleys,
    practices: isAside ? [] : findPractices(lines),
    safety,
    moments: isAside
      ? { sessionId: session.id, moments: [], beforeChangeTalk: {} }
      : findMoments(toLines({ coded, volleys }, quotes), session.id, safetyPlacesOf({ flags })),
    talk: shareTalk(session),
    thirds: isAside ? null : countThirds(utterances, options),
    summary: {
      sessionId: session.id,
      source: session.source,
      format: session.format,
      metadata: session.metadata,
      globals: session.globals,
      coder: coded.coder,
      eligibility,
      codeCounts,
      counts,
      measures,
      quality,
      flags,
    },
    problems,
  };
}

/** What people say counts in full; a machine that states no confidence has none. */
function surenessOf(assignment: CodeAssignment | undefined): number {
  if (!assignment) return 0;
  return assignment.confidence ?? (isByMachine(assignment.source) ? 0 : 1);
}
