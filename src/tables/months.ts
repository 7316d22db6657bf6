import type { MonthPoint, MonthSeries, RunChanges } from '../domain/months.js';
import { endOf } from './estimate-columns.js';
import type { Table } from './table.js';

/** One measure of one month for everyone, a site or a practitioner. */
export interface MonthRow {
  readonly series: MonthSeries;
  readonly point: MonthPoint;
}

/** Every point of every series. */
export function monthRows(series: readonly MonthSeries[]): readonly MonthRow[] {
  return series.flatMap((one) => one.points.map((point) => ({ series: one, point })));
}

/** Headline measures over the months, with their changes and signals. */
export const MONTHS: Table<MonthRow> = {
  name: 'months',
  title: 'Months',
  row: 'one measure in one month, for everyone, a site or a practitioner',
  primaryKey: ['scope', 'id', 'month', 'instrument', 'measure'],
  columns: [
    {
      name: 'scope',
      type: 'enum',
      values: ['all', 'site', 'practitioner'],
      description: 'Whose months these are.',
      of: (r) => r.series.scope,
    },
    { name: 'id', type: 'text', description: 'Site or practitioner; all for everyone.', of: (r) => r.series.id },
    { name: 'month', type: 'id', description: 'Month of the sessions, YYYY-MM.', of: (r) => r.point.month },
    { name: 'instrument', type: 'id', description: 'Instrument of the measure.', of: (r) => r.series.instrument },
    { name: 'measure', type: 'id', description: 'Measure id, as in measures.csv.', of: (r) => r.series.measure },
    {
      name: 'sessions',
      type: 'integer',
      description: 'Sessions of the month; empty where suppressed.',
      of: (r) => (r.point.suppressed ? null : r.point.sessions),
    },
    {
      name: 'n',
      type: 'integer',
      description: 'Sessions with a value.',
      of: (r) => (r.point.suppressed ? null : r.point.n),
    },
    { name: 'mean_of_sessions', type: 'number', description: 'Mean of sessions.', of: (r) => r.point.mean.value },
    {
      name: 'mean_low',
      type: 'number',
      description: 'Lower end of its 95 % interval.',
      of: (r) => endOf(r.point.mean, 'low'),
    },
    {
      name: 'mean_high',
      type: 'number',
      description: 'Upper end of its 95 % interval.',
      of: (r) => endOf(r.point.mean, 'high'),
    },
    { name: 'pooled', type: 'number', description: 'Σ ÷ Σ of the month.', of: (r) => r.point.pooled.value },
    {
      name: 'change_from_month_before',
      type: 'number',
      description: 'Mean of sessions minus that of the month before with sessions.',
      of: (r) => r.point.fromMonthBefore.value,
    },
    {
      name: 'change_low',
      type: 'number',
      description: 'Lower end of its 95 % interval.',
      of: (r) => endOf(r.point.fromMonthBefore, 'low'),
    },
    {
      name: 'change_high',
      type: 'number',
      description: 'Upper end of its 95 % interval.',
      of: (r) => endOf(r.point.fromMonthBefore, 'high'),
    },
    {
      name: 'change_from_baseline',
      type: 'number',
      description: 'Mean of sessions minus that of the first three months.',
      of: (r) => r.point.fromBaseline.value,
    },
    {
      name: 'baseline_low',
      type: 'number',
      description: 'Lower end of its 95 % interval.',
      of: (r) => endOf(r.point.fromBaseline, 'low'),
    },
    {
      name: 'baseline_high',
      type: 'number',
      description: 'Upper end of its 95 % interval.',
      of: (r) => endOf(r.point.fromBaseline, 'high'),
    },
    {
      name: 'chart_low',
      type: 'number',
      description: 'Lower limit of the control chart; empty when there are too few months.',
      of: (r) => (r.series.chart.status === 'charted' ? r.series.chart.low : null),
    },
    {
      name: 'chart_high',
      type: 'number',
      description: 'Upper limit of the control chart.',
      of: (r) => (r.series.chart.status === 'charted' ? r.series.chart.high : null),
    },
    {
      name: 'signals',
      type: 'text',
      description:
        'Rules the month completes: outside-limits, six-in-a-row-rising, six-in-a-row-falling, eight-on-one-side.',
      of: (r) => r.point.signals.join(' ') || null,
    },
    {
      name: 'suppressed',
      type: 'boolean',
      description: 'True when left out because few stand behind it.',
      of: (r) => r.point.suppressed,
    },
  ],
};

/** One thing that is different between two runs. */
export interface ChangeRow {
  readonly kind: 'coder' | 'config' | 'file' | 'session' | 'codes' | 'measure';
  readonly what: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
  readonly sameSessionsBefore: number | null;
  readonly sameSessionsAfter: number | null;
}

/** Everything that is different, a row each. */
export function changeRows(changes: RunChanges): readonly ChangeRow[] {
  const plain = { sameSessionsBefore: null, sameSessionsAfter: null };
  const name = ({ id, version, sha256 }: RunChanges['coder']['before']) =>
    [id, version, sha256].filter((part) => part !== null).join(' ');
  const { files, sessions, codes } = changes;
  return [
    ...(changes.coder.same
      ? []
      : [
          {
            ...plain,
            kind: 'coder' as const,
            what: 'coder',
            before: name(changes.coder.before),
            after: name(changes.coder.after),
          },
        ]),
    ...changes.config.map(({ key, before, after }) => ({
      ...plain,
      kind: 'config' as const,
      what: key,
      before,
      after,
    })),
    ...files.added.map((what) => ({ ...plain, kind: 'file' as const, what, before: null, after: 'added' })),
    ...files.removed.map((what) => ({ ...plain, kind: 'file' as const, what, before: 'there', after: null })),
    ...files.altered.map((what) => ({ ...plain, kind: 'file' as const, what, before: 'there', after: 'altered' })),
    ...sessions.added.map((what) => ({ ...plain, kind: 'session' as const, what, before: null, after: 'added' })),
    ...sessions.removed.map((what) => ({ ...plain, kind: 'session' as const, what, before: 'there', after: null })),
    { ...plain, kind: 'codes', what: 'same', before: null, after: codes.same },
    { ...plain, kind: 'codes', what: 'changed by people', before: null, after: codes.changedByPeople },
    { ...plain, kind: 'codes', what: 'changed by the machine', before: null, after: codes.changedByMachine },
    { ...plain, kind: 'codes', what: 'other words', before: null, after: codes.otherWords },
    ...changes.measures.map(({ instrument, measure, before, after, sameSessionsBefore, sameSessionsAfter }) => ({
      kind: 'measure' as const,
      what: `${instrument} ${measure}`,
      before,
      after,
      sameSessionsBefore,
      sameSessionsAfter,
    })),
  ];
}

/** What changed since an earlier run. */
export const CHANGES: Table<ChangeRow> = {
  name: 'changes',
  title: 'What changed since the earlier run',
  row: 'one thing that is different',
  primaryKey: ['kind', 'what'],
  columns: [
    {
      name: 'kind',
      type: 'enum',
      values: ['coder', 'config', 'file', 'session', 'codes', 'measure'],
      description: 'What sort of thing is different.',
      of: (r) => r.kind,
    },
    { name: 'what', type: 'text', description: 'Setting, file, session, count or measure.', of: (r) => r.what },
    { name: 'before', type: 'text', description: 'In the earlier run; measures are Σ ÷ Σ.', of: (r) => r.before },
    { name: 'after', type: 'text', description: 'In the later run.', of: (r) => r.after },
    {
      name: 'same_sessions_before',
      type: 'number',
      description: 'The measure over sessions that both runs hold word for word, by the earlier codes.',
      of: (r) => r.sameSessionsBefore,
    },
    {
      name: 'same_sessions_after',
      type: 'number',
      description: 'The same sessions by the later codes: the difference is coding, not practice.',
      of: (r) => r.sameSessionsAfter,
    },
  ],
};
