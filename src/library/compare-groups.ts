import { compareGroups as compare } from '../cohorts/compare/compare-groups.js';
import { frameSessions } from '../cohorts/compare/frame.js';
import type { ComparisonResult } from '../domain/comparison.js';
import type { SessionSummary } from '../domain/session-result.js';
import { instrumentsWith } from '../instruments/instruments.js';
import { type OwnInstrumentFile, toInstrument } from '../instruments/own-instrument.js';

/** What is compared with what. */
export interface ComparisonRequest {
  /** `cohort`, `site`, `month`, or any other column of the input. */
  readonly by: string;
  /** The group the others are set against; by default the first by name. */
  readonly reference?: string;
  /** Columns of the primary family, such as `miti_3_1_1_percent_open_questions`; by default the headline measures. */
  readonly primary?: readonly string[];
  /** Whose mean is compared: of practitioners, each counting alike (the default), or of sessions. */
  readonly estimand?: 'practitioners' | 'sessions';
  /** Columns of the input to adjust the differences for. */
  readonly covariates?: readonly string[];
  /** Instruments of your own that the sessions were counted with, as `readInstrument` gives them. */
  readonly instruments?: readonly OwnInstrumentFile[];
  /** Seed of the bootstrap; by default 1. */
  readonly seed?: number;
  /** Draws of the bootstrap; by default 2000. */
  readonly replicates?: number;
}

/**
 * Groups of sessions against each other, measure by measure, with practitioners
 * as the independent units: descriptions, differences with 95 % intervals,
 * effect sizes, p values adjusted within their family. Throws UsageError for an
 * unknown field, reference, measure or covariate, for options that cannot be
 * used, and with fewer than two groups.
 *
 * @example
 * ```ts
 * import { compareGroups, readRun, audit } from 'oars-fidelity';
 *
 * await audit('clinic', { out: 'out', config: { reports: { pages: false } } });
 * const { run } = await readRun('out');
 * const { measures } = compareGroups(run.sessions, { by: 'cohort', reference: 'control' });
 * for (const { label, contrasts } of measures.slice(0, 3)) {
 *   for (const { group, difference } of contrasts) console.log(label, group, difference);
 * }
 * ```
 */
export function compareGroups(
  sessions: readonly SessionSummary[],
  {
    by,
    reference,
    primary,
    estimand = 'practitioners',
    covariates = [],
    seed = 1,
    replicates = 2000,
    instruments = [],
  }: ComparisonRequest,
): Omit<ComparisonResult, 'sensitivity' | 'sequences'> {
  return compare(frameSessions(sessions, by, reference ?? null), {
    primary: primary ?? null,
    estimand,
    covariates,
    seed,
    replicates,
    instruments: instrumentsWith(instruments.map(toInstrument)),
  });
}
