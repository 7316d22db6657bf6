import type { GroupResult } from '../../../domain/run-result.js';
import type { SessionSummary } from '../../../domain/session-result.js';
import { formatValue } from '../../../instruments/format-value.js';
import type { Measure } from '../../../instruments/instrument.js';
import { findInstrument, findMeasure, HEADLINE, type MeasureRef } from '../../../instruments/instruments.js';
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
}

/** The headline measures of a set of sessions: value, level, n, and where the sessions lie. */
export function HeadlineRows({ sessions, all, wording }: HeadlineRowsProps) {
  const values = headlineValues(sessions);
  return (
    <div class="headline">
      {HEADLINE.map((ref, at) => (
        <HeadlineRow
          key={`${ref.instrument} ${ref.measure}`}
          of={ref}
          values={values[at] ?? []}
          all={all}
          wording={wording}
        />
      ))}
    </div>
  );
}

/** The values there are of each headline measure; a session's measures are asked for once. */
function headlineValues(sessions: readonly SessionSummary[]): readonly (readonly number[])[] {
  const values = HEADLINE.map((): number[] => []);
  for (const { measures } of sessions) {
    for (const [at, ref] of HEADLINE.entries()) {
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

function HeadlineRow({ of, values, all, wording }: HeadlineRowProps) {
  const measure = findMeasure(of);
  const group = findGroupMeasure(all, of);
  const value = group?.pooled ?? null;
  const rank = levelRank(group?.level, measure);
  const label = speak(measure.label, wording);
  return (
    <article class="headline-row">
      <div class="headline-name">
        <h3>{label}</h3>
        <p class="quiet">
          {speak(measure.meaning, wording)} <span class="nowrap">{findInstrument(of.instrument).label}.</span>
        </p>
      </div>
      <div class="headline-value">
        <p class="big">{value === null ? 'no value' : formatValue(value, measure)}</p>
        {group ? (
          <p class="quiet">
            {formatParts(group.pooledNumerator, group.pooledDenominator, measure)}
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
        {group
          ? measure.threshold?.levels.map((level) => (
              <span key={level.id}>
                <br />
                {group.atLevel[level.id] ?? 0} at {level.label.replace(/ \(.*/, '')} (
                {formatValue(level.value, measure)})
              </span>
            ))
          : null}
      </p>
    </article>
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
