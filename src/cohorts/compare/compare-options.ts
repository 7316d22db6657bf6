import type { Estimand } from '../../domain/comparison.js';
import { UsageError } from '../../domain/errors.js';
import type { Instrument } from '../../instruments/instrument.js';
import { allMeasures, HEADLINE, type MeasureRef, measureColumn } from '../../instruments/instruments.js';
import type { BootstrapOptions } from '../../statistics/bootstrap.js';

/** What a comparison can be told. */
export interface CompareOptions extends BootstrapOptions {
  /** The instruments in use. */
  readonly instruments: readonly Instrument[];
  /** Columns of the primary family, such as `miti_3_1_1_percent_open_questions`; null for the headline measures. */
  readonly primary: readonly string[] | null;
  /** Whose mean is compared; of practitioners unless `sessions` is asked for. */
  readonly estimand?: Estimand;
  /** Columns to adjust the quoted differences for. */
  readonly covariates?: readonly string[];
}

/** The measures of the primary family. */
export function primaryFamily(
  columns: readonly string[] | null,
  instruments: readonly Instrument[],
): readonly MeasureRef[] {
  return columns === null ? HEADLINE : allMeasures(instruments).filter((ref) => columns.includes(measureColumn(ref)));
}

/** Columns of a primary family, null when none is named; throws UsageError for one that is no measure. */
export function knownPrimary(columns: readonly string[], instruments: readonly Instrument[]): readonly string[] | null {
  const known = allMeasures(instruments).map(measureColumn);
  const unknown = columns.find((column) => !known.includes(column));
  if (unknown !== undefined) {
    throw new UsageError(
      'unknown-measure',
      `primary measure "${unknown}": no such measure.`,
      `Measures: ${known.join(', ')}.`,
    );
  }
  return columns.length === 0 ? null : columns;
}

/** Whose mean is compared; throws UsageError for any other word. */
export function knownEstimand(word: string): Estimand {
  if (word === 'practitioners' || word === 'sessions') return word;
  throw new UsageError(
    'unknown-estimand',
    `estimand "${word}": expected practitioners or sessions.`,
    'practitioners: the mean over practitioners of their means; sessions: the mean of all sessions.',
  );
}

/** Throws UsageError for options that a bootstrap cannot be drawn with or a family that has no such measure. */
export function checkCompareOptions({ primary, estimand, replicates, seed, instruments }: CompareOptions): void {
  if (primary !== null) knownPrimary(primary, instruments);
  if (primary?.length === 0) {
    throw new UsageError('empty-family', 'the primary family is empty.', 'Leave it out for the headline measures.');
  }
  if (estimand !== undefined) knownEstimand(estimand);
  for (const [name, value, least] of [
    ['replicates', replicates, 2],
    ['seed', seed, 0],
  ] as const) {
    if (Number.isInteger(value) && value >= least) continue;
    throw new UsageError(
      `bad-${name}`,
      `${name}: expected a whole number from ${least} on, found ${value}.`,
      'The usual is 2000 replicates and seed 1.',
    );
  }
}
