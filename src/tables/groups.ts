import type { SharedGroup, SharedMeasure } from '../domain/run-result.js';
import type { Instrument, ThresholdLevel } from '../instruments/instrument.js';
import type { Column, Table } from './table.js';

/** One measure of one group. */
export interface GroupRow {
  readonly group: SharedGroup;
  readonly measure: SharedMeasure;
}

/** Groups unfolded into one row a measure. */
export function groupRows(groups: readonly SharedGroup[]): readonly GroupRow[] {
  return groups.flatMap((group) => group.measures.map((measure) => ({ group, measure })));
}

const measureColumns = (instruments: readonly Instrument[]): readonly Column<GroupRow>[] => [
  { name: 'sessions', type: 'integer', description: 'Sessions in the group.', of: (r) => r.group.sessions },
  {
    name: 'practitioners',
    type: 'integer',
    description: 'Practitioners in the group.',
    of: (r) => r.group.practitioners,
  },
  {
    name: 'instrument',
    type: 'enum',
    values: instruments.map(({ id }) => id),
    description: 'Instrument the measure belongs to.',
    of: (r) => r.measure.instrument,
  },
  { name: 'measure', type: 'id', description: 'Measure id.', of: (r) => r.measure.measure },
  { name: 'n', type: 'integer', description: 'Sessions in which the measure is defined.', of: (r) => r.measure.n },
  {
    name: 'pooled',
    type: 'number',
    description:
      'Σ numerator ÷ Σ denominator over the group (× 100 for percentages); empty when undefined or no ratio.',
    of: (r) => r.measure.pooled,
  },
  { name: 'pooled_numerator', type: 'number', description: 'Σ numerator.', of: (r) => r.measure.pooledNumerator },
  { name: 'pooled_denominator', type: 'number', description: 'Σ denominator.', of: (r) => r.measure.pooledDenominator },
  { name: 'mean', type: 'number', description: "Mean of the sessions' values.", of: (r) => r.measure.mean },
  {
    name: 'sd',
    type: 'number',
    description: "Standard deviation of the sessions' values (n − 1).",
    of: (r) => r.measure.sd,
  },
  { name: 'median', type: 'number', description: "Median of the sessions' values.", of: (r) => r.measure.median },
  { name: 'q1', type: 'number', description: 'Lower quartile.', of: (r) => r.measure.q1 },
  { name: 'q3', type: 'number', description: 'Upper quartile.', of: (r) => r.measure.q3 },
  {
    name: 'mean_low',
    type: 'number',
    description: 'Lower end of the 95 % t interval of the mean, sessions taken as independent.',
    of: (r) => r.measure.low,
  },
  { name: 'mean_high', type: 'number', description: 'Upper end of the same interval.', of: (r) => r.measure.high },
  ...levelsOf(instruments).map(
    ({ level, instrument }): Column<GroupRow> => ({
      name: `at_${level.id.replace(/[.-]/g, '_')}`,
      type: 'integer',
      description: `Sessions at or above ${instrument.label} ${level.label}, of those in which at least half of the codes are sure.`,
      of: (r) => r.measure.atLevel[level.id] ?? null,
    }),
  ),
  {
    name: 'level',
    type: 'id',
    description: 'Level of the pooled value; empty where under half of the codes are sure.',
    of: (r) => r.measure.level,
  },
  {
    name: 'sure_percent',
    type: 'number',
    description:
      'Of the codes the measure counts in the group, those that a person gave or the coder is sure of, 0–100. Under 50 no level is given. Not told where figures are left out for being small.',
    of: (r) => (r.measure.sureShare === null ? null : 100 * r.measure.sureShare),
  },
];

/** Every level that a threshold of the instruments names, once, with the instrument that names it first. */
function levelsOf(
  instruments: readonly Instrument[],
): readonly { readonly level: ThresholdLevel; readonly instrument: Instrument }[] {
  const levels = new Map<string, { readonly level: ThresholdLevel; readonly instrument: Instrument }>();
  for (const instrument of instruments) {
    for (const { threshold } of instrument.measures) {
      for (const level of threshold?.levels ?? [])
        if (!levels.has(level.id)) levels.set(level.id, { level, instrument });
    }
  }
  return [...levels.values()];
}

/** Practitioners over all their sessions. */
export const practitionersTable = (instruments: readonly Instrument[]): Table<GroupRow> => ({
  name: 'practitioners',
  title: 'Practitioners',
  row: 'one measure of one practitioner',
  primaryKey: ['practitioner_id', 'instrument', 'measure'],
  columns: [
    {
      name: 'practitioner_id',
      type: 'text',
      description: 'Practitioner pseudonym.',
      of: (r) => r.group.key.practitioner ?? null,
    },
    ...measureColumns(instruments),
  ],
});

/** Every other grouping: the whole set, sites, cohorts, months, and months within practitioner and site. */
export const groupsTable = (instruments: readonly Instrument[]): Table<GroupRow> => ({
  name: 'groups',
  title: 'Groups',
  row: 'one measure of one group',
  primaryKey: [],
  columns: [
    {
      name: 'by',
      type: 'enum',
      values: ['all', 'site', 'cohort', 'month', 'practitioner-month', 'site-month'],
      description: 'What the sessions of the group have in common.',
      of: (r) => r.group.by,
    },
    {
      name: 'practitioner_id',
      type: 'text',
      description: 'Practitioner, where grouped by it.',
      of: (r) => r.group.key.practitioner ?? null,
    },
    { name: 'site', type: 'text', description: 'Site, where grouped by it.', of: (r) => r.group.key.site ?? null },
    {
      name: 'cohort',
      type: 'text',
      description: 'Cohort, where grouped by it.',
      of: (r) => r.group.key.cohort ?? null,
    },
    {
      name: 'month',
      type: 'text',
      description: 'Month (YYYY-MM), where grouped by it.',
      of: (r) => r.group.key.month ?? null,
    },
    ...measureColumns(instruments),
  ],
});
