import type { MeasureAgreement, NamedIntraclass } from '../../domain/agreement.js';
import { mean } from '../../statistics/descriptives.js';
import { INTRACLASS_FORMS, type IntraclassForm, intraclass } from '../../statistics/intraclass.js';
import { cicchettiBand, toEstimate } from '../estimate.js';

/** Sessions that an intraclass correlation needs before a word is put to it. */
const SESSIONS_FOR_WORD = 10;

/** One measure of whole sessions, computed from each coder's codes. */
export interface MeasureTable {
  readonly instrument: string;
  readonly measure: string;
  readonly label: string;
  /** A row a session, a column a coder; null where a coder's codes give no value. */
  readonly values: readonly (readonly (number | null)[])[];
}

/**
 * Intraclass correlations of one measure. ICC(2,1) and ICC(A,1) are one formula
 * under two models (random and fixed coders); both are named, with consistency
 * beside them to tell a constant difference from noise.
 */
export function agreeOnMeasure({ instrument, measure, label, values }: MeasureTable): MeasureAgreement {
  const complete: number[][] = [];
  for (const row of values) {
    const known = row.filter((value) => value !== null);
    if (known.length === row.length) complete.push(known);
  }
  const coders = values[0]?.length ?? 0;
  return {
    instrument,
    measure,
    label,
    sessions: complete.length,
    leftOut: values.length - complete.length,
    means: Array.from({ length: coders }, (_, coder) => {
      const centre = mean(complete.map((row) => row[coder] ?? 0));
      return centre.defined ? centre.value : 0;
    }),
    intraclass: [
      named('ICC(2,1)', 'two-way random', '(A,1)', complete),
      named('ICC(A,1)', 'two-way mixed', '(A,1)', complete),
      named('ICC(C,1)', 'two-way mixed', '(C,1)', complete),
    ],
  };
}

function named(
  name: string,
  model: string,
  form: IntraclassForm,
  table: readonly (readonly number[])[],
): NamedIntraclass {
  const estimate = toEstimate(intraclass(table, form));
  const { type, unit } = INTRACLASS_FORMS[form];
  return {
    name,
    model,
    type,
    unit,
    estimate,
    band: table.length < SESSIONS_FOR_WORD ? null : cicchettiBand(estimate),
  };
}
