import { drawSample as draw, type Sample, type StratumField } from '../cohorts/sample/draw-sample.js';
import { UsageError } from '../domain/errors.js';
import type { SessionSummary } from '../domain/session-result.js';

/** How a sample is drawn. */
export interface SampleRequest {
  /** Share of each stratum's sessions, above 0 and at most 1; by default 0.2. At least one session is drawn of each. */
  readonly fraction?: number;
  /** What strata are made of; by default practitioners. */
  readonly per?: readonly StratumField[];
  /** The same seed draws the same sessions; by default 1. */
  readonly seed?: number;
  /** `random` (the default), `low-confidence`, or flags such as `mi-non-adherent`: only random draws say something of the rest. */
  readonly by?: readonly string[];
}

/**
 * Sessions for double coding, drawn stratum by stratum, with what was not drawn
 * and why. Pure: the order of the sessions does not matter. Throws UsageError for
 * a fraction or a seed that cannot be drawn with.
 *
 * @example
 * ```ts
 * import { audit, drawSample, readRun } from 'oars-fidelity';
 *
 * await audit('clinic', { out: 'out', config: { reports: { pages: false } } });
 * const { run } = await readRun('out');
 * const { drawn, representative } = drawSample(run.sessions, { fraction: 0.2, per: ['site'], seed: 7 });
 * console.log(representative, drawn.map(({ session }) => session.sessionId).join(' '));
 * ```
 */
export function drawSample(
  sessions: readonly SessionSummary[],
  { fraction = 0.2, per = ['practitioner'], seed = 1, by = ['random'] }: SampleRequest = {},
): Sample {
  if (!(fraction > 0 && fraction <= 1))
    throw new UsageError(
      'bad-fraction',
      `fraction: expected above 0 and at most 1, found ${fraction}.`,
      'Such as 0.2.',
    );
  if (!Number.isInteger(seed) || seed < 0)
    throw new UsageError('bad-seed', `seed: expected a whole number from 0 on, found ${seed}.`, 'Such as 1.');
  return draw(sessions, { fraction, per, seed, by });
}
