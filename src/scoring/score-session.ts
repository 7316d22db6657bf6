import type { FlagRules } from '../config/flags.js';
import type { CodedSession } from '../domain/coded-session.js';
import type { Problem } from '../domain/problem.js';
import type { SessionResult } from '../domain/session-result.js';
import { MISC_2_5 } from '../instruments/misc-2-5.js';
import { MITI_3_1_1 } from '../instruments/miti-3-1-1.js';
import { MITI_4_2_1 } from '../instruments/miti-4-2-1.js';
import { type CountingOptions, countBehaviors, countCodes } from './count-behaviors.js';
import { findFlags } from './flags.js';
import { type CountsByInstrument, computeMeasures } from './measures.js';
import { findPractices } from './practices.js';
import { assessQuality } from './quality.js';
import { countSession } from './session-counts.js';
import { findVolleys } from './volleys.js';

/** What scoring can be told. */
export interface ScoringOptions extends CountingOptions {
  /** Machine codes less sure than this ask for a person's look. */
  readonly reviewBelow: number;
  readonly flags: FlagRules;
}

/** Codes of one session turned into counts, measures, practices and findings. */
export function scoreSession(
  coded: CodedSession,
  options: ScoringOptions,
  problems: readonly Problem[] = [],
): SessionResult {
  const { session } = coded;
  const volleys = findVolleys(coded);
  const counts: CountsByInstrument = {
    'miti-3.1.1': countBehaviors(MITI_3_1_1, coded, volleys, options),
    'miti-4.2.1': countBehaviors(MITI_4_2_1, coded, volleys, options),
    'misc-2.5': countBehaviors(MISC_2_5, coded, volleys, options),
    session: countSession(session, volleys),
  };
  const measures = computeMeasures(counts, session.globals);
  const quality = assessQuality(coded, volleys, options.reviewBelow);
  return {
    coded,
    volleys,
    practices: findPractices(coded),
    summary: {
      sessionId: session.id,
      source: session.source,
      format: session.format,
      metadata: session.metadata,
      globals: session.globals,
      coder: coded.coder,
      codeCounts: countCodes(coded),
      counts,
      measures,
      quality,
      flags: findFlags({ coded, measures, quality, rules: options.flags }),
    },
    problems,
  };
}
