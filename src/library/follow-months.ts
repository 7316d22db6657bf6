import { followMonths as follow } from '../cohorts/months/month-series.js';
import { followPractice } from '../cohorts/months/practice-change.js';
import type { MonthSeries, PracticeChange } from '../domain/months.js';
import type { SessionSummary } from '../domain/session-result.js';
import { instrumentsWith } from '../instruments/instruments.js';
import { type OwnInstrumentFile, toInstrument } from '../instruments/own-instrument.js';

/** How months are followed. */
export interface MonthsRequest {
  /** Sessions a month needs to be a point of a control chart; by default 3. */
  readonly minimumSessions?: number;
  /** Figures of fewer sessions or practitioners are left out, with what would give them away; by default none. */
  readonly minimumCell?: { readonly sessions: number; readonly practitioners: number };
  /** Instruments of your own that the sessions were counted with, as `readInstrument` gives them. */
  readonly instruments?: readonly OwnInstrumentFile[];
}

/**
 * Headline measures month by month for everyone, each site and each practitioner
 * (`series`), and how they change a month with an interval (`practice`): of one
 * person from six sessions in three months on, of everyone within practitioners.
 * Sessions without a date are in no month. Pure.
 *
 * @example
 * ```ts
 * import { audit, followMonths, readRun } from 'oars-fidelity';
 *
 * await audit('clinic', { out: 'out', config: { reports: { pages: false } } });
 * const { run } = await readRun('out');
 * const { series, practice } = followMonths(run.sessions);
 * for (const { month, mean, pooled } of series[0]?.points ?? []) console.log(month, mean.value, pooled.value);
 * for (const { id, label, perMonth } of practice) console.log(id, label, perMonth);
 * ```
 */
export function followMonths(
  sessions: readonly SessionSummary[],
  { minimumSessions = 3, minimumCell = { sessions: 0, practitioners: 0 }, instruments = [] }: MonthsRequest = {},
): { readonly series: readonly MonthSeries[]; readonly practice: readonly PracticeChange[] } {
  const all = instrumentsWith(instruments.map(toInstrument));
  const isShared = minimumCell.sessions > 0 || minimumCell.practitioners > 0;
  return {
    series: follow(sessions, { minimumSessions, minimum: minimumCell, instruments: all }),
    // What one person does is no figure to pass on.
    practice: isShared ? [] : followPractice(sessions, all),
  };
}
