import { type Estimate, whyUndefined } from '../../../domain/estimate.js';
import type { MonthPoint, MonthSeries, MonthsResult, PracticeChange, RunChanges } from '../../../domain/months.js';
import { DASHBOARD_PATH, MONTHS_PATH } from '../../../domain/run-paths.js';
import type { ThirdsSeries } from '../../../domain/thirds.js';
import { UTTERANCES_FOR_THIRDS } from '../../../domain/thirds.js';
import { formatValue } from '../../../instruments/format-value.js';
import type { Instrument, Measure } from '../../../instruments/instrument.js';
import { findMeasure } from '../../../instruments/instruments.js';
import type { ReportContext } from '../../context.js';
import { linkBetween } from '../../link-between.js';
import { capitalize, speak } from '../../wording/role-names.js';
import type { Wording } from '../../wording/wording.js';
import { type Domain, domainOf } from '../charts/domain.js';
import { SparkLine } from '../charts/spark-line.js';
import { renderDocument } from '../document.js';
import { formatMonth, NONE, plural } from '../format.js';
import { formatDifference, formatEstimate } from '../format-estimate.js';
import { Scroll } from '../parts/scroll.js';

/** The months of a run, each person's change over them, and what changes within sessions: `report/months.html`. */
export function renderMonths(
  result: MonthsResult,
  context: ReportContext,
  options: { readonly linkDashboard: boolean },
): string {
  const { months } = result;
  const { wording } = context;
  const people = result.series.filter(({ scope }) => scope !== 'all');
  const [first, last] = [months[0], months.at(-1)];
  return renderDocument({
    kind: 'months',
    title: 'Months',
    kicker: options.linkDashboard ? (
      <a href={linkBetween(MONTHS_PATH, DASHBOARD_PATH)}>← The audit</a>
    ) : (
      'Motivational-interviewing fidelity over time'
    ),
    heading: 'Months',
    lede: (
      <p>
        {first === undefined || last === undefined
          ? 'No session has a date.'
          : first === last
            ? `${formatMonth(first)} alone: there is nothing to compare it with yet.`
            : `${formatMonth(first)} to ${formatMonth(last)}, ${plural(months.length, 'month')} with sessions.`}
      </p>
    ),
    nav: [
      ['everyone', 'Everyone'],
      ...(people.length > 0 ? [['people', capitalize(wording.practitioners)] as const] : []),
      ['thirds', 'Within sessions'],
      ...(result.changes ? [['since', 'Since the earlier run'] as const] : []),
      ['how', 'How'],
    ],
    script: null,
    data: null,
    context,
    foot: (
      <p>
        Figures in full precision are in tables/months.csv, tables/practice-changes.csv and tables/thirds.csv. Machine
        codes are drafts of human judgment: what changes may be the coder’s doing where people have not coded.
      </p>
    ),
    children: (
      <>
        <section id="everyone">
          <h2>Everyone, month by month</h2>
          <p class="hint">
            “Mean” is of sessions, each counting alike, with its 95% interval; “together” takes all utterances of the
            month together. The two are different questions. A change is the difference of two means, sessions of one{' '}
            {wording.practitioner} allowed to be alike.
          </p>
          <Everyone result={result} context={context} />
          <Notes result={result} wording={wording} />
        </section>
        {people.length === 0 ? null : (
          <section id="people">
            <h2>{capitalize(wording.practitioners)} over the months</h2>
            <p class="hint">
              The line is the mean of the sessions of each month, on the same axis for everyone. The change a month is
              the slope of the line through a person’s sessions with its 95% interval; it is told from six sessions in
              three months on.
            </p>
            <People result={result} context={context} />
          </section>
        )}
        <section id="thirds">
          <h2>From opening to close</h2>
          <p class="hint">
            Each session of {UTTERANCES_FOR_THIRDS} or more utterances is cut in three runs of as equal numbers of
            utterances as can be. Values are means over sessions; a change is close minus opening of the sessions with a
            value in both, and has an interval from five sessions of a person, or three {wording.practitioners}, on.
          </p>
          <WithinSessions result={result} context={context} />
        </section>
        {result.changes ? (
          <section id="since">
            <h2>Since the earlier run</h2>
            <Since changes={result.changes} context={context} />
          </section>
        ) : null}
        <section id="how">
          <h2>How</h2>
          <How result={result} />
        </section>
      </>
    ),
  });
}

interface PartProps {
  readonly result: MonthsResult;
  readonly context: ReportContext;
}

function Everyone({ result: { series, months }, context: { wording, instruments } }: PartProps) {
  const all = series.filter(({ scope }) => scope === 'all');
  const pointOf = (one: MonthSeries, month: string): MonthPoint | undefined =>
    one.points.find((point) => point.month === month);
  return (
    <Scroll label="Everyone, month by month" list>
      <table>
        <thead>
          <tr>
            <th scope="col">Month</th>
            {all.map((one) => (
              <th key={keyOf(one)} scope="col">
                {speak(one.label, wording)}
                <Line
                  of={one}
                  label={speak(one.label, wording)}
                  values={months.map((month) => pointOf(one, month)?.mean.value ?? null)}
                  {...{ instruments }}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month}>
              <th scope="row" class="nowrap">
                {formatMonth(month)}
              </th>
              {all.map((one) => (
                <td key={keyOf(one)} data-label={speak(one.label, wording)}>
                  <Point point={pointOf(one, month)} measure={findMeasure(one, instruments)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Point({ point, measure }: { readonly point: MonthPoint | undefined; readonly measure: Measure }) {
  if (!point) return <span class="quiet">{NONE}</span>;
  if (point.suppressed) return <span class="quiet">{whyUndefined('suppressed')}</span>;
  return (
    <>
      <b class="nowrap">{formatEstimate(point.mean, measure)}</b>
      <div class="quiet">
        mean of {plural(point.n, 'session')}; together {formatEstimate(point.pooled, measure)}
      </div>
      {point.fromMonthBefore.status === 'undefined' ? null : (
        <div class="quiet">{formatDifference(point.fromMonthBefore, measure)} on the month before</div>
      )}
    </>
  );
}

/** What a reader must know of the months, and rules of the control charts that were met. */
function Notes({ result: { series, notes }, wording }: { readonly result: MonthsResult; readonly wording: Wording }) {
  const signals = series.flatMap((one) =>
    one.points.flatMap(({ month, signals: rules }) =>
      rules.map(
        (rule) =>
          `${whose(one.scope, one.id)}, ${speak(one.label, wording)}, ${formatMonth(month)}: ${rule.replaceAll('-', ' ')}.`,
      ),
    ),
  );
  const without = series.find(({ scope, chart }) => scope === 'all' && chart.status === 'not-charted')?.chart;
  const said = [
    ...signals,
    ...(without?.status === 'not-charted' ? [`No control limits for everyone: ${without.because}.`] : []),
    ...notes,
  ];
  return said.length === 0 ? null : (
    <ul class="plain-list quiet">
      {said.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function People({ result: { series, practice, months }, context: { wording, instruments } }: PartProps) {
  const shared = practice.filter(({ scope }) => scope === 'all');
  const refs = series.filter(({ scope }) => scope === 'all');
  const domains = new Map(
    refs.map((ref) => [
      keyOf(ref),
      axis(
        ref,
        series.filter((one) => isSame(one, ref)).flatMap(({ points }) => points.map(({ mean }) => mean)),
        instruments,
      ),
    ]),
  );
  const rows = [
    ...distinct(series, 'site').map((id) => ({ scope: 'site' as const, id })),
    ...distinct(series, 'practitioner').map((id) => ({ scope: 'practitioner' as const, id })),
  ];
  return (
    <Scroll label="Over the months" list>
      <table class="people">
        <thead>
          <tr>
            <th scope="col">Who</th>
            {refs.map((ref) => (
              <th key={keyOf(ref)} scope="col">
                {speak(ref.label, wording)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shared.every(({ perMonth }) => perMonth.status === 'undefined') ? null : (
            <tr>
              <th scope="row">
                Everyone<div class="quiet">change a month within {wording.practitioners}</div>
              </th>
              {refs.map((ref) => (
                <td key={keyOf(ref)} data-label={speak(ref.label, wording)}>
                  <PerMonth of={shared.find((one) => isSame(one, ref))} instruments={instruments} />
                </td>
              ))}
            </tr>
          )}
          {rows.map(({ scope, id }) => (
            <tr key={`${scope} ${id}`}>
              <th scope="row">
                <bdi>{id}</bdi>
                <div class="quiet">{scope === 'site' ? 'site' : tooFew(practice.filter((one) => one.id === id))}</div>
              </th>
              {refs.map((ref) => {
                const own = series.find((one) => one.scope === scope && one.id === id && isSame(one, ref));
                const change = practice.find((one) => one.scope === scope && one.id === id && isSame(one, ref));
                return (
                  <td key={keyOf(ref)} data-label={speak(ref.label, wording)}>
                    <Line
                      of={ref}
                      label={speak(ref.label, wording)}
                      values={months.map(
                        (month) => own?.points.find((point) => point.month === month)?.mean.value ?? null,
                      )}
                      domain={domains.get(keyOf(ref))}
                      instruments={instruments}
                      ends
                    />
                    {change?.perMonth.status === 'estimated' ? (
                      <PerMonth of={change} instruments={instruments} />
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Said once a person, not in every cell. */
function tooFew(changes: readonly PracticeChange[]): string {
  const most = Math.max(0, ...changes.map(({ n }) => n));
  const told = changes.some(({ perMonth }) => perMonth.status === 'estimated');
  return told ? plural(most, 'session') : `${plural(most, 'session')}: too few to tell a change`;
}

function PerMonth({
  of,
  instruments,
}: {
  readonly of: PracticeChange | undefined;
  readonly instruments: readonly Instrument[];
}) {
  if (!of) return <span class="quiet">{NONE}</span>;
  const { perMonth, n, months } = of;
  if (perMonth.status === 'undefined') return <span class="quiet">{whyUndefined(perMonth.because)}</span>;
  return (
    <>
      <div>{formatDifference(perMonth, findMeasure(of, instruments))}</div>
      <div class="quiet">
        a month; {plural(n, 'session')}, {plural(months, 'month')}
      </div>
    </>
  );
}

function WithinSessions({ result: { thirds }, context: { wording, instruments } }: PartProps) {
  const all = thirds.filter(({ scope }) => scope === 'all');
  if (all.length === 0) return <p>No session is long enough to be cut in thirds.</p>;
  const rows = ['all' as const, ...distinct(thirds, 'practitioner')];
  const domains = new Map(
    all.map((ref) => [
      keyOf(ref),
      axis(
        ref,
        thirds.filter((one) => isSame(one, ref)).flatMap((one) => one.thirds.map(({ mean }) => mean)),
        instruments,
      ),
    ]),
  );
  return (
    <Scroll label="From opening to close" list>
      <table class="people">
        <thead>
          <tr>
            <th scope="col">Whose sessions</th>
            {all.map((ref) => (
              <th key={keyOf(ref)} scope="col">
                {speak(ref.label, wording)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((id) => {
            const own = thirds.filter((one) =>
              id === 'all' ? one.scope === 'all' : one.scope !== 'all' && one.id === id,
            );
            return (
              <tr key={id}>
                <th scope="row">
                  {id === 'all' ? 'Everyone' : <bdi>{id}</bdi>}
                  <div class="quiet">{plural(own[0]?.sessions ?? 0, 'session')}</div>
                </th>
                {all.map((ref) => {
                  const one = own.find((each) => isSame(each, ref));
                  return (
                    <td key={keyOf(ref)} data-label={speak(ref.label, wording)}>
                      {one ? (
                        <Thirds
                          of={one}
                          label={speak(ref.label, wording)}
                          domain={domains.get(keyOf(ref))}
                          instruments={instruments}
                        />
                      ) : (
                        NONE
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

interface ThirdsProps {
  readonly of: ThirdsSeries;
  readonly label: string;
  readonly domain: Domain | undefined;
  readonly instruments: readonly Instrument[];
}

function Thirds({ of, label, domain, instruments }: ThirdsProps) {
  const measure = findMeasure(of, instruments);
  return (
    <>
      <Line
        of={of}
        label={label}
        values={of.thirds.map(({ mean }) => mean.value)}
        domain={domain}
        instruments={instruments}
        ends
      />
      {of.change.status === 'undefined' ? null : (
        <div class="quiet">
          {formatDifference(of.change, measure)}, {plural(of.changeN, 'session')}
        </div>
      )}
    </>
  );
}

interface LineProps {
  readonly of: { readonly instrument: string; readonly measure: string };
  /** What is drawn, in the programme's words. */
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly domain?: Domain | undefined;
  readonly instruments: readonly Instrument[];
  /** Writes the first and the last value under the line. */
  readonly ends?: boolean;
}

function Line({ of, label, values, domain, instruments, ends = false }: LineProps) {
  const measure = findMeasure(of, instruments);
  const there = values.filter((value) => value !== null);
  const show = (value: number): string => formatValue(value, { ...measure, threshold: null });
  const said = values.map((value) => (value === null ? 'none' : show(value))).join(', ');
  const [first, last] = [there[0], there.at(-1)];
  return (
    <>
      <SparkLine
        measure={measure}
        domain={domain ?? domainOf(measure, there)}
        values={values}
        label={`${label}: ${said}`}
      />
      {!ends || first === undefined || last === undefined ? null : (
        <div class="nowrap">{there.length < 2 ? show(last) : `${show(first)} → ${show(last)}`}</div>
      )}
    </>
  );
}

function Since({
  changes,
  context: { wording, instruments },
}: { readonly changes: RunChanges } & Pick<PartProps, 'context'>) {
  const show = (value: number | null, measure: Measure): string =>
    value === null ? NONE : formatValue(value, { ...measure, threshold: null });
  return (
    <>
      <p class="hint">
        All utterances taken together. The sessions that both runs hold word for word show what coding alone did; the
        rest is other sessions.
      </p>
      <ul class="plain-list">
        {changes.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <Scroll label="Since the earlier run" list>
        <table>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col" class="number">
                Earlier run
              </th>
              <th scope="col" class="number">
                This run
              </th>
              <th scope="col" class="number">
                Same sessions, earlier codes
              </th>
              <th scope="col" class="number">
                Same sessions, codes of this run
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.measures.map((one) => {
              const measure = findMeasure(one, instruments);
              return (
                <tr key={keyOf(one)}>
                  <th scope="row">{speak(one.label, wording)}</th>
                  <td class="number">{show(one.before, measure)}</td>
                  <td class="number">{show(one.after, measure)}</td>
                  <td class="number">{show(one.sameSessionsBefore, measure)}</td>
                  <td class="number">{show(one.sameSessionsAfter, measure)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

function How({ result }: { readonly result: MonthsResult }) {
  const perMonth = methodsOf(result.practice.map((one) => one.perMonth));
  const within = methodsOf(result.thirds.map((one) => one.change));
  return (
    <ul class="plain-list">
      <li>Sessions of different months are taken as independent of each other, those of one person in a month too.</li>
      <li>
        Change a month: {perMonth || 'none could be told'}. Everyone’s is the slope that people share, each with a level
        of their own, so that who came or left does not move it.
      </li>
      <li>
        From opening to close: {within || 'no interval could be had'}. A third of a session holds few utterances, so one
        session by itself says little.
      </li>
      <li>Many lines are shown and none was chosen beforehand: read them as leads, not as findings.</li>
    </ul>
  );
}

function methodsOf(estimates: readonly Estimate[]): string {
  return [
    ...new Set(estimates.flatMap((one) => (one.status === 'estimated' && one.method !== null ? [one.method] : []))),
  ].join('; ');
}

function axis(
  ref: { readonly instrument: string; readonly measure: string },
  estimates: readonly Estimate[],
  instruments: readonly Instrument[],
): Domain {
  return domainOf(
    findMeasure(ref, instruments),
    estimates.flatMap(({ value }) => value ?? []),
  );
}

function distinct(
  series: readonly { readonly scope: string; readonly id: string }[],
  scope: string,
): readonly string[] {
  return [...new Set(series.filter((one) => one.scope === scope).map(({ id }) => id))];
}

function isSame(
  one: { readonly instrument: string; readonly measure: string },
  other: { readonly instrument: string; readonly measure: string },
): boolean {
  return one.instrument === other.instrument && one.measure === other.measure;
}

function keyOf({ instrument, measure }: { readonly instrument: string; readonly measure: string }): string {
  return `${instrument} ${measure}`;
}

function whose(scope: MonthSeries['scope'], id: string): string {
  return scope === 'all' ? 'Everyone' : id;
}
