import { type MeasureThirds, THIRDS as NAMES, type ThirdsSeries } from '../domain/thirds.js';
import { endOf, methodOf, whyOf } from './estimate-columns.js';
import type { Table } from './table.js';

/** One measure in one third of a session, or over the sessions of somebody; or its change from opening to close. */
export interface ThirdRow {
  readonly scope: 'session' | 'practitioner' | 'all';
  readonly id: string;
  readonly instrument: string;
  readonly measure: string;
  readonly third: (typeof NAMES)[number] | 'change';
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly method: string | null;
  readonly pooled: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly because: string | null;
}

/** Rows of sessions that were cut in thirds, then of everyone and of practitioners. */
export function thirdRows(
  sessions: readonly { readonly sessionId: string; readonly thirds: readonly MeasureThirds[] }[],
  series: readonly ThirdsSeries[],
): readonly ThirdRow[] {
  return [...sessions.flatMap(rowsOfSession), ...series.flatMap(rowsOfSeries)];
}

const NO_INTERVAL = { low: null, high: null, method: null, pooled: null } as const;

function rowsOfSession(session: { readonly sessionId: string; readonly thirds: readonly MeasureThirds[] }): ThirdRow[] {
  return session.thirds.flatMap(({ instrument, measure, thirds }) => {
    const own = { scope: 'session' as const, id: session.sessionId, instrument, measure, ...NO_INTERVAL };
    const [opening, , close] = thirds.map(({ value }) => value);
    const both = typeof opening === 'number' && typeof close === 'number';
    return [
      ...NAMES.map((third, at): ThirdRow => {
        const found = thirds[at];
        const isCounted = found !== undefined && found.status !== 'not-rated';
        return {
          ...own,
          third,
          n: found?.status === 'measured' ? 1 : 0,
          value: found?.value ?? null,
          numerator: isCounted ? found.numerator : null,
          denominator: isCounted ? found.denominator : null,
          because: found?.status === 'undefined' ? found.because.replaceAll('-', ' ') : null,
        };
      }),
      {
        ...own,
        third: 'change',
        n: both ? 1 : 0,
        value: both ? close - opening : null,
        numerator: null,
        denominator: null,
        because: both ? null : 'no value in the opening or in the close',
      },
    ];
  });
}

function rowsOfSeries({ scope, id, instrument, measure, thirds, change, changeN }: ThirdsSeries): ThirdRow[] {
  const own = { scope, id, instrument, measure };
  return [
    ...thirds.map(
      ({ third, n, mean, pooled, numerator, denominator }): ThirdRow => ({
        ...own,
        third,
        n,
        value: mean.value,
        low: endOf(mean, 'low'),
        high: endOf(mean, 'high'),
        method: methodOf(mean),
        pooled: pooled.value,
        numerator,
        denominator,
        because: whyOf(mean),
      }),
    ),
    {
      ...own,
      third: 'change',
      n: changeN,
      value: change.value,
      low: endOf(change, 'low'),
      high: endOf(change, 'high'),
      method: methodOf(change),
      pooled: null,
      numerator: null,
      denominator: null,
      because: whyOf(change),
    },
  ];
}

/** Headline ratios in the opening, middle and close of sessions. */
export const SESSION_THIRDS: Table<ThirdRow> = {
  name: 'thirds',
  title: 'From opening to close',
  row: 'one measure in one third of a session, over the sessions of a practitioner or of everyone, or its change',
  primaryKey: ['scope', 'id', 'instrument', 'measure', 'third'],
  columns: [
    {
      name: 'scope',
      type: 'enum',
      values: ['session', 'practitioner', 'all'],
      description: 'Whose thirds these are.',
      of: (r) => r.scope,
    },
    { name: 'id', type: 'text', description: 'Session or practitioner; all for everyone.', of: (r) => r.id },
    { name: 'instrument', type: 'id', description: 'Instrument of the measure.', of: (r) => r.instrument },
    { name: 'measure', type: 'id', description: 'Measure id, as in measures.csv.', of: (r) => r.measure },
    {
      name: 'third',
      type: 'enum',
      values: [...NAMES, 'change'],
      description:
        'Thirds of the utterances of practitioner and clients, of sessions with thirty or more; change is close minus opening of the sessions with a value in both.',
      of: (r) => r.third,
    },
    { name: 'n', type: 'integer', description: 'Sessions with a value.', of: (r) => r.n },
    {
      name: 'value',
      type: 'number',
      description: 'Value of the session; of a practitioner or everyone the mean of sessions.',
      of: (r) => r.value,
    },
    {
      name: 'low',
      type: 'number',
      description: 'Lower end of its 95 % interval; none with few sessions.',
      of: (r) => r.low,
    },
    { name: 'high', type: 'number', description: 'Upper end of its 95 % interval.', of: (r) => r.high },
    { name: 'interval_method', type: 'text', description: 'How the interval was made.', of: (r) => r.method },
    { name: 'pooled', type: 'number', description: 'Σ ÷ Σ over the sessions.', of: (r) => r.pooled },
    {
      name: 'numerator',
      type: 'number',
      description: 'What is counted, summed over the sessions.',
      of: (r) => r.numerator,
    },
    {
      name: 'denominator',
      type: 'number',
      description: 'What it is measured against, summed over the sessions.',
      of: (r) => r.denominator,
    },
    { name: 'because', type: 'text', description: 'Why there is no value.', of: (r) => r.because },
  ],
};
