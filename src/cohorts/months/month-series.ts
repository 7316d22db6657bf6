import type { Estimate } from '../../domain/estimate.js';
import type { MonthPoint, MonthSeries } from '../../domain/months.js';
import type { SessionSummary } from '../../domain/session-result.js';
import type { Instrument, Measure } from '../../instruments/instrument.js';
import { findMeasure, headlineWith, type MeasureRef } from '../../instruments/instruments.js';
import { individualsChart } from '../../statistics/control-chart.js';
import { mean, meanInterval } from '../../statistics/descriptives.js';
import { welch } from '../../statistics/mean-difference.js';
import { scalar } from '../../statistics/outcome.js';
import { describeMeasure } from '../compare/describe-measure.js';
import { pairClusters } from '../compare/pairs.js';
import { clusterSessions, definedValues, toCompared } from '../compare/samples.js';
import { differenceBySessions } from '../compare/tested-difference.js';
import { withinDifference, withinRange } from '../compare/within-range.js';
import { toEstimate } from '../estimate.js';
import { monthOf } from '../group.js';
import { decideShown, isAsked, type MinimumCell } from '../minimum-cell.js';

/** What makes a month count, and how many a baseline and a chart need. */
export interface MonthRules {
  /** Sessions a month needs to be a point of a control chart. */
  readonly minimumSessions: number;
  readonly minimum: MinimumCell;
  /** The instruments in use. */
  readonly instruments: readonly Instrument[];
}

/** First months with sessions that make somebody's own baseline. */
const BASELINE_MONTHS = 3;
/** Months from which limits are drawn: with fewer they are guesses. */
const CHART_MONTHS = 8;

const NOTHING_BEFORE: Estimate = { status: 'undefined', value: null, because: 'no-data' };

/**
 * Headline measures, and those of one's own instruments, by month for everyone, each site and each practitioner;
 * sessions without a date are left out. Under a minimum cell single practitioners are left out, and of months that may
 * not be shown nothing is told: neither a change from them nor a limit that they help to draw.
 */
export function followMonths(sessions: readonly SessionSummary[], rules: MonthRules): readonly MonthSeries[] {
  const dated = sessions.filter((session) => monthOf(session) !== null);
  const isShared = isAsked(rules.minimum);
  const shown = isShared ? decideShown(sessions, rules.minimum) : null;
  const scopes: readonly Scope[] = [
    { scope: 'all', id: 'all', sessions: dated },
    ...split(dated, ({ metadata }) => metadata.site).map((one) => ({ scope: 'site' as const, ...one })),
    ...(isShared
      ? []
      : split(dated, ({ metadata }) => metadata.practitionerId).map((one) => ({
          scope: 'practitioner' as const,
          ...one,
        }))),
  ];
  return scopes.flatMap((of) =>
    headlineWith(rules.instruments).map((ref) => {
      const isShown = (month: string): boolean =>
        shown === null ||
        (of.scope === 'site'
          ? shown.measure('site-month', [of.id, month], ref.instrument, ref.measure)
          : shown.measure('month', [month], ref.instrument, ref.measure));
      return followOne(of, ref, rules, isShown);
    }),
  );
}

interface Scope {
  readonly scope: MonthSeries['scope'];
  readonly id: string;
  readonly sessions: readonly SessionSummary[];
}

function followOne(of: Scope, ref: MeasureRef, rules: MonthRules, isShown: (month: string) => boolean): MonthSeries {
  const measure = findMeasure(ref, rules.instruments);
  const months = split(of.sessions, monthOf);
  const baseline = months.slice(0, BASELINE_MONTHS);
  const since = (now: readonly SessionSummary[], earlier: readonly (typeof baseline)[number][]): Estimate =>
    earlier.length === 0 || !earlier.every(({ id }) => isShown(id))
      ? NOTHING_BEFORE
      : change(
          of.scope,
          ref,
          now,
          earlier.flatMap((one) => one.sessions),
          rules,
        );
  const points = months.map(({ id: month, sessions }, at): MonthPoint => {
    if (!isShown(month)) return hiddenPoint(month);
    return {
      month,
      ...describeMonth(measure, ref, sessions),
      fromMonthBefore: since(sessions, months.slice(Math.max(0, at - 1), at)),
      fromBaseline: at >= BASELINE_MONTHS ? since(sessions, baseline) : NOTHING_BEFORE,
      signals: [],
      suppressed: false,
    };
  });
  const { chart, signals } = chartOf(points, rules.minimumSessions);
  return {
    scope: of.scope,
    id: of.id,
    ...ref,
    label: measure.label,
    points: points.map((point) => ({ ...point, signals: signals.get(point.month) ?? [] })),
    baseline: baseline.map(({ id }) => id),
    chart,
  };
}

function describeMonth(measure: Measure, ref: MeasureRef, sessions: readonly SessionSummary[]) {
  const clusters = clusterSessions(sessions.map(toCompared), ref);
  const { n, mean: average, pooled, values, practitioners } = describeMeasure('', measure, clusters, sessions.length);
  // One person's sessions of a month: the sessions are all there is to tell chance from.
  const alone = clusters.length === 1 && values.length > 1;
  return {
    sessions: sessions.length,
    n,
    practitioners,
    mean: alone ? withinRange(measure, toEstimate(meanInterval(values))) : average,
    pooled,
  };
}

/**
 * Mean of the later sessions minus mean of the earlier ones, so that it is the
 * difference of the two means that stand beside it: one person's by Welch's t,
 * several people's with errors clustered by practitioner (CR2). Where no interval
 * can be had, the difference stands alone.
 */
function change(
  scope: MonthSeries['scope'],
  ref: MeasureRef,
  later: readonly SessionSummary[],
  earlier: readonly SessionSummary[],
  rules: MonthRules,
): Estimate {
  const measure = findMeasure(ref, rules.instruments);
  const [now, before] = [clusterSessions(later.map(toCompared), ref), clusterSessions(earlier.map(toCompared), ref)];
  const [nowValues, beforeValues] = [now.flatMap(definedValues), before.flatMap(definedValues)];
  const found =
    scope === 'practitioner'
      ? withinDifference(measure, toEstimate(welch(nowValues, beforeValues)))
      : differenceBySessions(pairClusters(now, before), measure, 'sessions', null).estimate;
  return found.status === 'estimated' ? found : plainDifference(nowValues, beforeValues);
}

/** With a session on a side there is a difference, but nothing to say how far it would move. */
function plainDifference(now: readonly number[], before: readonly number[]): Estimate {
  const [later, earlier] = [mean(now), mean(before)];
  return later.defined && earlier.defined ? toEstimate(scalar(later.value - earlier.value)) : NOTHING_BEFORE;
}

function chartOf(points: readonly MonthPoint[], minimumSessions: number) {
  const usable = points.filter(({ n, mean }) => n >= minimumSessions && mean.status === 'estimated');
  const values = usable.map(({ mean }) => mean.value ?? 0);
  const found = individualsChart(values, CHART_MONTHS);
  const signals = new Map<string, string[]>();
  if (!found.defined) {
    const because = `needs ${CHART_MONTHS} months with ${minimumSessions} or more sessions, has ${usable.length}`;
    return { chart: { status: 'not-charted' as const, because }, signals };
  }
  for (const { index, rule } of found.signals) {
    const month = usable[index]?.month ?? '';
    signals.set(month, [...(signals.get(month) ?? []), rule]);
  }
  const { centre, low, high } = found;
  return { chart: { status: 'charted' as const, centre, low, high }, signals };
}

function hiddenPoint(month: string): MonthPoint {
  const gone: Estimate = { status: 'undefined', value: null, because: 'suppressed' };
  return {
    month,
    sessions: 0,
    n: 0,
    practitioners: 0,
    mean: gone,
    pooled: gone,
    fromMonthBefore: gone,
    fromBaseline: gone,
    signals: [],
    suppressed: true,
  };
}

function split(
  sessions: readonly SessionSummary[],
  of: (session: SessionSummary) => string | null,
): { readonly id: string; readonly sessions: readonly SessionSummary[] }[] {
  const groups = new Map<string, SessionSummary[]>();
  for (const session of sessions) {
    const id = of(session);
    if (id === null) continue;
    const group = groups.get(id);
    if (group) group.push(session);
    else groups.set(id, [session]);
  }
  return [...groups].map(([id, own]) => ({ id, sessions: own })).sort((left, right) => (left.id < right.id ? -1 : 1));
}
