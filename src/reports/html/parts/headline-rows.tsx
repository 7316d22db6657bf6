import type { GroupMeasure, GroupResult } from '../../../domain/run-result.js';
import type { SessionSummary } from '../../../domain/session-result.js';
import { formatValue } from '../../../instruments/format-value.js';
import type { Instrument, Measure } from '../../../instruments/instrument.js';
import { findInstrument, findMeasure, headlineWith, type MeasureRef } from '../../../instruments/instruments.js';
import { isEnough } from '../../../instruments/sure-share.js';
import { type RoleNames, speak } from '../../wording/role-names.js';
import { Distribution } from '../charts/distribution.js';
import { domainOf } from '../charts/domain.js';
import { findGroupMeasure, findResult, levelLabel, levelRank } from '../find.js';
import { formatInterval, formatParts, plural } from '../format.js';
import { LevelMark } from './level.js';

interface HeadlineRowsProps {
  readonly sessions: readonly SessionSummary[];
  readonly all: GroupResult | undefined;
  readonly wording: RoleNames;
  readonly instruments: readonly Instrument[];
}

/** The headline measures of a set of sessions: value, level, n, and where the sessions lie. */
export function HeadlineRows({ sessions, all, wording, instruments }: HeadlineRowsProps) {
  const refs = headlineWith(instruments);
  const values = valuesOf(refs, sessions);
  return (
    <div class="headline">
      {refs.map((ref, at) => (
        <HeadlineRow
          key={`${ref.instrument} ${ref.measure}`}
          of={ref}
          values={values[at] ?? []}
          all={all}
          wording={wording}
          instruments={instruments}
        />
      ))}
    </div>
  );
}

/** The values there are of each measure; a session's measures are asked for once. */
function valuesOf(refs: readonly MeasureRef[], sessions: readonly SessionSummary[]): readonly (readonly number[])[] {
  const values = refs.map((): number[] => []);
  for (const { measures } of sessions) {
    for (const [at, ref] of refs.entries()) {
      const value = findResult(measures, ref)?.result.value ?? null;
      if (value !== null) values[at]?.push(value);
    }
  }
  return values;
}

interface HeadlineRowProps extends Omit<HeadlineRowsProps, 'sessions'> {
  readonly of: MeasureRef;
  readonly values: readonly number[];
}

function HeadlineRow({ of, values, all, wording, instruments }: HeadlineRowProps) {
  const measure = findMeasure(of, instruments);
  const group = findGroupMeasure(all, of);
  // A total is not pooled: what stands for the set is the mean of its sessions.
  const isRatio = measure.formula.kind === 'ratio';
  const value = (isRatio ? group?.pooled : group?.mean) ?? null;
  const sure = group?.sureShare ?? null;
  const isSure = isEnough(sure);
  const rank = isSure ? levelRank(group?.level, measure) : null;
  const label = speak(measure.label, wording);
  return (
    <article class="headline-row">
      <div class="headline-name">
        <h3>{label}</h3>
        <p class="quiet">
          {speak(measure.meaning, wording)}{' '}
          <span class="nowrap">{findInstrument(of.instrument, instruments).label}.</span>
        </p>
      </div>
      <div class="headline-value">
        <p class="big">
          {value === null ? 'no value' : formatValue(value, isRatio ? measure : { ...measure, threshold: null })}
        </p>
        {group ? (
          <p class="quiet">
            {isRatio ? formatParts(group.pooledNumerator, group.pooledDenominator, measure) : 'a session, on average'}
            {isSure ? null : (
              <>
                <br />
                {Math.round(100 * (sure ?? 0))}% of its codes are sure, so no level is given
              </>
            )}
            {rank === null || group.level === null ? null : (
              <>
                <br />
                <LevelMark rank={rank} /> {levelLabel(group.level, measure)}
              </>
            )}
          </p>
        ) : null}
      </div>
      <div class="headline-chart">
        <Distribution
          measure={measure}
          domain={domainOf(measure, [...values, ...(value === null ? [] : [value])])}
          values={values}
          marker={value}
          low={group?.low ?? null}
          high={group?.high ?? null}
          label={describe(label, measure, values, group)}
        />
      </div>
      <p class="headline-n quiet">
        {plural(group?.n ?? 0, 'session')} with a value
        {group?.mean === null || group?.mean === undefined ? null : (
          <>
            <br />
            mean {formatValue(group.mean, { ...measure, threshold: null })}
            {group.low === null ? '' : ` (${formatInterval(group.low, group.high, measure)})`}
          </>
        )}
        {group && measure.threshold ? (
          <Reached group={group} levels={measure.threshold.levels} measure={measure} />
        ) : null}
      </p>
    </article>
  );
}

interface ReachedProps {
  readonly group: Pick<GroupMeasure, 'n' | 'bearing' | 'atLevel'>;
  readonly levels: NonNullable<Measure['threshold']>['levels'];
  readonly measure: Measure;
}

/** How many sessions reach each level, of those that bear one: that none does says nothing of how well they went. */
function Reached({ group: { n, bearing, atLevel }, levels, measure }: ReachedProps) {
  if (n === 0) return null;
  return (
    <>
      {bearing === n ? null : (
        <>
          <br />
          {bearing === 0 ? 'none' : bearing} with enough sure codes for a level{bearing === 0 ? '' : ':'}
        </>
      )}
      {bearing === 0
        ? null
        : levels.map((level) => (
            <span key={level.id}>
              <br />
              {atLevel[level.id] ?? 0} at {level.label.replace(/ \(.*/, '')} ({formatValue(level.value, measure)})
            </span>
          ))}
    </>
  );
}

function describe(
  label: string,
  measure: Measure,
  values: readonly number[],
  group: { readonly median: number | null; readonly q1: number | null; readonly q3: number | null } | undefined,
): string {
  const spread =
    group && group.median !== null && group.q1 !== null && group.q3 !== null
      ? `, median ${formatValue(group.median, measure)}, middle half from ${formatValue(group.q1, measure)} to ${formatValue(group.q3, measure)}`
      : '';
  return `${label}: ${plural(values.length, 'session')}${spread}`;
}
