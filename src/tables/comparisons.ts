import type { ComparisonResult, Contrast, TestedDifference, TestResult } from '../domain/comparison.js';
import type { Estimate } from '../domain/estimate.js';
import { defineTable } from './table.js';

/** One estimate of a comparison. */
export interface ComparisonRow {
  readonly kind: 'group' | 'contrast' | 'clustering' | 'sensitivity' | 'sequence' | 'exclusion';
  readonly instrument: string | null;
  readonly measure: string;
  readonly family: string | null;
  readonly group: string;
  readonly reference: string | null;
  readonly statistic: string;
  readonly estimate: Estimate;
  /** The figure to quote of its measure and contrast. */
  readonly quoted: boolean;
  readonly df: number | null;
  readonly p: number | null;
  readonly adjustedP: number | null;
  readonly adjustment: string | null;
  readonly familySize: number | null;
  readonly sessions: number | null;
  readonly practitioners: number | null;
  readonly note: string | null;
}

type Figure = Pick<ComparisonRow, 'statistic' | 'estimate'> & Partial<ComparisonRow>;

/** Every estimate as a row of its own: groups, contrasts, clustering, sensitivity, sequences. */
export function comparisonRows(result: ComparisonResult): readonly ComparisonRow[] {
  return [...measureRows(result), ...sensitivityRows(result), ...sequenceRows(result), ...exclusionRows(result)];
}

function measureRows({ measures }: ComparisonResult): readonly ComparisonRow[] {
  return measures.flatMap((measure) => {
    const { instrument, family } = measure;
    const common = { ...EMPTY, instrument, measure: measure.measure, family };
    const groups = measure.groups.flatMap((group) => {
      const own = {
        ...common,
        kind: 'group' as const,
        group: group.group,
        sessions: group.n,
        practitioners: group.practitioners,
      };
      const figures: readonly Figure[] = [
        { statistic: 'n_sessions', estimate: plain(group.n), note: `of ${group.sessions} sessions` },
        { statistic: 'mean_of_sessions', estimate: group.mean },
        { statistic: 'mean_of_practitioners', estimate: group.meanOfPractitioners },
        { statistic: 'sd', estimate: group.sd },
        { statistic: 'median', estimate: group.median },
        { statistic: 'q1', estimate: group.q1 },
        { statistic: 'q3', estimate: group.q3 },
        ...(measure.unit === 'ratio' || measure.unit === 'percent'
          ? [{ statistic: 'pooled', estimate: group.pooled }]
          : []),
        ...group.levels.map(({ level, share, count, of }) => ({
          statistic: `percent_at_${level}`,
          estimate: share,
          note: `${count} of ${of} sessions${of === group.n ? '' : ` of which at least half of the codes are sure (${group.n} have a value)`}`,
        })),
      ];
      return figures.map((figure) => ({ ...own, ...figure }));
    });
    const contrasts = measure.contrasts.flatMap((contrast) => {
      const own = { ...common, kind: 'contrast' as const, group: contrast.group, reference: contrast.reference };
      const figures = contrastFigures(contrast, measure.unit).map((figure) => ({ ...own, ...figure }));
      return family === 'variant'
        ? figures.map((figure) => ({ ...figure, p: null, adjustment: null, familySize: null }))
        : figures;
    });
    const { icc, designEffect, effectiveN } = measure.clustering;
    const figures: readonly Figure[] = [
      { statistic: 'icc_1', estimate: icc, note: 'practitioners within groups' },
      { statistic: 'design_effect', estimate: maybe(designEffect) },
      { statistic: 'effective_n', estimate: maybe(effectiveN) },
    ];
    const clustering = figures.map((figure) => ({ ...common, kind: 'clustering' as const, group: 'all', ...figure }));
    return [...groups, ...contrasts, ...clustering];
  });
}

function contrastFigures(contrast: Contrast, unit: string): readonly Figure[] {
  const { byPractitionerMeans, bySessionMeans, adjusted, estimand, practitioners, rankTest } = contrast;
  const quoted = {
    quoted: true,
    p: contrast.p,
    adjustedP: contrast.adjustedP,
    adjustment: contrast.adjustment,
    familySize: contrast.familySize,
    practitioners:
      practitioners.both === practitioners.group && practitioners.both === practitioners.reference
        ? practitioners.both
        : practitioners.group + practitioners.reference - practitioners.both,
    note: contrast.why,
  };
  const of = (statistic: string, tested: TestedDifference, isQuoted: boolean): Figure => ({
    statistic,
    estimate: tested.estimate,
    df: tested.df,
    p: tested.p,
    note: tested.t === null ? null : `${tested.method ?? ''}, statistic ${tested.t}`,
    ...(isQuoted ? quoted : {}),
  });
  return [
    of('difference_of_session_means', bySessionMeans, adjusted === null && estimand === 'sessions'),
    of('difference_of_practitioner_means', byPractitionerMeans, adjusted === null && estimand === 'practitioners'),
    ...(adjusted ? [of(`adjusted_difference_of_${estimand.slice(0, -1)}_means`, adjusted, true)] : []),
    {
      statistic: 'difference_of_practitioner_means_bootstrap',
      estimate: contrast.byBootstrap,
      note: 'sensitivity: whole practitioners drawn',
    },
    ...(unit === 'ratio' || unit === 'percent'
      ? [{ statistic: 'difference_of_pooled', estimate: contrast.pooledDifference }]
      : []),
    { statistic: 'hedges_g_sd_of_sessions', estimate: contrast.hedgesSessions },
    { statistic: 'hedges_g_practitioner_means', estimate: contrast.hedgesPractitioners },
    {
      statistic: 'hodges_lehmann_practitioner_means',
      estimate: contrast.shift,
      p: pOf(rankTest),
      note: noteOf(rankTest),
    },
    { statistic: 'probability_of_superiority', estimate: contrast.superiority },
    ...(contrast.ratioOfMeans ? [{ statistic: 'ratio_of_geometric_means', estimate: contrast.ratioOfMeans }] : []),
  ];
}

function sensitivityRows({ sensitivity }: ComparisonResult): readonly ComparisonRow[] {
  return sensitivity.flatMap(({ id, label, sessions, because, rows }): readonly ComparisonRow[] => {
    const common = { ...EMPTY, kind: 'sensitivity' as const, family: 'primary', sessions };
    if (because !== null) {
      const estimate: Estimate = { status: 'undefined', value: null, because };
      return [{ ...common, measure: 'all', group: 'all', statistic: `difference_${id}`, estimate, note: label }];
    }
    return rows.map(({ instrument, measure, group, reference, difference, p, method }) => ({
      ...common,
      instrument,
      measure,
      group,
      reference,
      statistic: `difference_${id}`,
      estimate: difference,
      p,
      note: `${label}; ${method}`,
    }));
  });
}

function sequenceRows({ sequences }: ComparisonResult): readonly ComparisonRow[] {
  return sequences.flatMap(({ codebook, group, direction, lag, sessions, practitioners, cells }) =>
    cells.flatMap(({ given, next, count, expected, oddsRatio, p, adjustedP, against }): readonly ComparisonRow[] => {
      const tests = cells.filter((cell) => cell.p !== null).length;
      const own = {
        ...EMPTY,
        kind: 'sequence' as const,
        instrument: codebook?.id ?? null,
        measure: `${given} → ${next}`,
        group,
        sessions,
        practitioners,
        adjustment: 'Holm',
        familySize: tests,
        note: `${direction}; ${count} times, ${expected.toFixed(1)} expected`,
      };
      const odds = { ...own, statistic: `odds_ratio_lag_${lag}`, estimate: oddsRatio, p, adjustedP };
      if (against === null) return [odds];
      const { reference, ratio } = against;
      const set = {
        ...own,
        reference,
        statistic: `ratio_of_odds_ratios_lag_${lag}`,
        estimate: ratio,
        p: against.p,
        adjustedP: against.adjustedP,
        familySize: cells.filter((cell) => (cell.against?.p ?? null) !== null).length,
      };
      return [odds, set];
    }),
  );
}

function exclusionRows({ exclusions }: ComparisonResult): readonly ComparisonRow[] {
  return exclusions.map(({ group, reason, sessions }) => ({
    ...EMPTY,
    kind: 'exclusion',
    measure: reason,
    group: group ?? '',
    statistic: 'n_sessions',
    estimate: plain(sessions),
    sessions,
    note: 'set aside: in no figure',
  }));
}

const EMPTY = {
  instrument: null,
  family: null,
  reference: null,
  quoted: false,
  df: null,
  p: null,
  adjustedP: null,
  adjustment: null,
  familySize: null,
  sessions: null,
  practitioners: null,
  note: null,
} as const;

/** Tidy comparison: one row an estimate. */
export const COMPARISONS = defineTable<ComparisonRow>()({
  name: 'comparisons',
  title: 'Cohort comparisons',
  row: 'one estimate',
  primaryKey: ['kind', 'instrument', 'measure', 'group', 'reference', 'statistic'],
  columns: [
    {
      name: 'kind',
      type: 'enum',
      values: ['group', 'contrast', 'clustering', 'sensitivity', 'sequence', 'exclusion'],
      description: 'What the estimate is about.',
      of: (r) => r.kind,
    },
    {
      name: 'instrument',
      type: 'id',
      description: "Instrument of the measure; for sequences the codebook of one's own, empty for oars'.",
      of: (r) => r.instrument,
    },
    { name: 'measure', type: 'id', description: 'Measure, or the transition of a sequence.', of: (r) => r.measure },
    {
      name: 'family',
      type: 'enum',
      values: ['primary', 'exploratory', 'variant'],
      description:
        'Family within which p values are adjusted; a variant is a primary measure as another instrument counts it, described and not tested again.',
      of: (r) => r.family,
    },
    { name: 'group', type: 'text', description: 'Group described, or set against the reference.', of: (r) => r.group },
    { name: 'reference', type: 'text', description: 'Group it is set against.', of: (r) => r.reference },
    {
      name: 'statistic',
      type: 'id',
      description:
        'Which figure; means and pooled values are different questions. percent_at_…: of the sessions of which at least half of the codes a measure counts are sure, as at_… in groups.csv.',
      of: (r) => r.statistic,
    },
    {
      name: 'value',
      type: 'number',
      description: 'Estimate; empty when undefined. Differences are group minus reference.',
      of: (r) => r.estimate.value,
    },
    { name: 'low', type: 'number', description: 'Lower end of the 95 % interval.', of: (r) => endsOf(r.estimate).low },
    {
      name: 'high',
      type: 'number',
      description: 'Upper end of the 95 % interval.',
      of: (r) => endsOf(r.estimate).high,
    },
    {
      name: 'interval_method',
      type: 'text',
      description: 'How the interval was made.',
      of: (r) => endsOf(r.estimate).method,
    },
    {
      name: 'because',
      type: 'text',
      description: 'Why there is no estimate.',
      of: (r) => (r.estimate.status === 'undefined' ? r.estimate.because : null),
    },
    { name: 'quoted', type: 'boolean', description: 'True for the difference to quote.', of: (r) => r.quoted },
    { name: 'df', type: 'number', description: 'Degrees of freedom of the t test.', of: (r) => r.df },
    { name: 'p', type: 'number', description: 'Two-sided p value, not adjusted.', of: (r) => r.p },
    { name: 'p_adjusted', type: 'number', description: 'Adjusted within the family.', of: (r) => r.adjustedP },
    {
      name: 'adjustment',
      type: 'text',
      description: 'Holm (primary) or Benjamini-Hochberg (exploratory).',
      of: (r) => r.adjustment,
    },
    { name: 'family_size', type: 'integer', description: 'Tests in the family.', of: (r) => r.familySize },
    { name: 'sessions', type: 'integer', description: 'Sessions behind it.', of: (r) => r.sessions },
    { name: 'practitioners', type: 'integer', description: 'Practitioners behind it.', of: (r) => r.practitioners },
    { name: 'note', type: 'text', description: 'Test, method and counts in words.', of: (r) => r.note },
  ],
});

function pOf(test: TestResult): number | null {
  return test.status === 'tested' ? test.p : null;
}

function noteOf(test: TestResult): string {
  return test.status === 'tested' ? `${test.method}, statistic ${test.statistic}` : test.because;
}

function maybe(value: number | null): Estimate {
  return value === null ? { status: 'undefined', value: null, because: 'too-few' } : plain(value);
}

function plain(value: number): Estimate {
  return { status: 'estimated', value, low: null, high: null, method: null };
}

function endsOf(estimate: Estimate): { low: number | null; high: number | null; method: string | null } {
  if (estimate.status === 'undefined') return { low: null, high: null, method: null };
  return { low: estimate.low, high: estimate.high, method: estimate.method };
}
