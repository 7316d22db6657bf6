import { type ConfigInput, instrumentsOf } from '../config/config.js';
import { validateConfig } from '../config/validate.js';
import type { AgreementResult } from '../domain/agreement.js';

/** How codings are compared. */
export interface AgreementRequest {
  /** As the `scoring` part of a configuration file, instruments and a codebook of your own. */
  readonly config?: Pick<ConfigInput, 'scoring' | 'instruments' | 'codebook'>;
  /** Column that tells groups of sessions apart, for figures of each. */
  readonly by?: string;
  /** Seed of the bootstrap; by default 1. */
  readonly seed?: number;
  /** Draws of the bootstrap; by default 2000. */
  readonly replicates?: number;
}

/**
 * How two or more codings of the same sessions agree: a verdict, kappas, alpha
 * and AC1 with intervals over whole sessions, code by code, measure by measure,
 * how much of the codings could be matched, every disagreement. Paths are coding
 * sheets, corrections, runs, folders of a coder's files, or a table with several
 * annotators. Throws UsageError when there is nothing to compare.
 *
 * @example
 * ```ts
 * import { compareCodings } from 'oars-fidelity';
 *
 * const { joined, schemes, verdicts } = await compareCodings(['sheets/coder-a.csv', 'sheets/coder-b.csv']);
 * console.log(`${joined.percent.toFixed(0)} % matched`);
 * for (const { label, kappa } of schemes) console.log(label, kappa.value?.toFixed(2) ?? 'undefined');
 * for (const { what, word } of verdicts) console.log(what, word);
 * ```
 */
export async function compareCodings(
  paths: readonly string[],
  { config = {}, by, seed = 1, replicates = 2000 }: AgreementRequest = {},
): Promise<AgreementResult> {
  const [{ codingSources }, { agreeOn }] = await Promise.all([
    import('../run/coding-sources.js'),
    import('../studies/agreement.js'),
  ]);
  const checked = validateConfig(config, 'config');
  const { scoring } = checked;
  return agreeOn(paths, codingSources(checked.codebook), {
    seed,
    replicates,
    by: by ?? null,
    scoring,
    instruments: instrumentsOf(checked),
  });
}
