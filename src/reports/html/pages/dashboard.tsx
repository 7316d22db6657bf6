import { countCoded } from '../../../domain/count-coded.js';
import { DASHBOARD_PATH, LATER_LINKS } from '../../../domain/run-paths.js';
import type { GroupResult, RunResult } from '../../../domain/run-result.js';
import { formatCount } from '../../../instruments/format-value.js';
import type { ReportContext } from '../../context.js';
import { linkBetween } from '../../link-between.js';
import { capitalize, roleNames } from '../../wording/role-names.js';
import { type DashboardData, findMonths, toPractitionersData, toSessionsData } from '../dashboard-data.js';
import { type DocumentProps, renderDocument, renderDocumentBytes } from '../document.js';
import { findGroups } from '../find.js';
import { formatMonth, plural } from '../format.js';
import { Caveats } from '../parts/caveats.js';
import { HeadlineRows } from '../parts/headline-rows.js';
import { InputQuality } from '../parts/input-quality.js';
import { LevelLegend } from '../parts/level.js';
import { MonthsBySite } from '../parts/months-by-site.js';
import { ALL_PRACTITIONERS, PractitionersTable, practitionerAxes } from '../parts/practitioners-table.js';
import { SafetyFirst } from '../parts/safety.js';
import { ALL_SESSIONS, findSessions, monthsWithSessions, SessionsTable } from '../parts/sessions-table.js';
import { SetAsideSessions } from '../parts/set-aside.js';

/** The audit dashboard: `report/index.html`. */
export function renderDashboard(run: RunResult, context: ReportContext, spoken: SpokenWords = null): string {
  return renderDocument(dashboardDocument(run, context, spoken));
}

/** The same in UTF-8: with many thousands of sessions too much to hold twice. */
export function renderDashboardBytes(run: RunResult, context: ReportContext, spoken: SpokenWords): Uint8Array {
  return renderDocumentBytes(dashboardDocument(run, context, spoken));
}

/** The words of each session, by its id, to be searched; null where they are not. */
type SpokenWords = ReadonlyMap<string, string> | null;

function dashboardDocument(run: RunResult, context: ReportContext, spoken: SpokenWords): DocumentProps {
  const { wording } = context;
  const data: DashboardData = {
    sessions: toSessionsData(run.sessions, UNSURE_FROM_PERCENT, spoken),
    practitioners: toPractitionersData(run),
    wording: roleNames(wording),
  };
  const all = findGroups(run.groups, 'all')[0];
  const months = findMonths(run);
  const nav: (readonly [string, string])[] = [
    ...(run.highlights.length > 0 ? [['first', 'Look here first'] as const] : []),
    ...(run.setAside.length > 0 ? [['set-aside', 'Set aside'] as const] : []),
    ['measures', 'Measures'],
    ...(data.practitioners.rows.length > 0 ? [['practitioners', capitalize(wording.practitioners)] as const] : []),
    ...(months.length > 1 ? [['months', 'Months'] as const] : []),
    ['sessions', 'Sessions'],
    ['input', 'What was read'],
  ];
  return {
    kind: 'dashboard',
    title: 'Fidelity audit',
    kicker: 'Motivational-interviewing fidelity audit',
    heading: describePeriod(months),
    lede: (
      <>
        <Lede run={run} all={all} context={context} />
        {LATER}
      </>
    ),
    nav,
    script: 'dashboard',
    data,
    context,
    foot: <Caveats coder={run.coder} context={context} />,
    children: (
      <>
        <SafetyFirst run={run} />
        {run.highlights.length === 0 ? null : <First run={run} />}
        {run.setAside.length === 0 ? null : <SetAsideSessions sessions={run.setAside} />}
        <section id="measures">
          <h2>The whole set against the thresholds</h2>
          <p class="hint">
            The line is the value of all sessions taken together (every utterance counts the same). Columns are
            sessions; the bar on the axis is the 95% interval of their mean. Axis shades change at the thresholds:{' '}
            <LevelLegend />. A measure without a mark has no threshold, or too few sure codes.
          </p>
          <HeadlineRows sessions={run.sessions} all={all} wording={wording} instruments={context.instruments} />
        </section>
        {data.practitioners.rows.length === 0 ? null : (
          <section id="practitioners">
            <h2>{capitalize(wording.practitioners)}</h2>
            <p class="hint">
              The figure and the dot take all of a person’s utterances together; the cross-line is the mean of their
              sessions with its 95% interval. Few sessions make wide intervals: look twice before comparing two people.
            </p>
            <div id="practitioners-table">
              <PractitionersTable
                data={data.practitioners}
                wording={wording}
                view={ALL_PRACTITIONERS}
                axes={practitionerAxes(data.practitioners)}
              />
            </div>
          </section>
        )}
        {months.length < 2 ? null : (
          <section id="months">
            <h2>Month by month</h2>
            <p class="hint">
              {formatMonth(months[0] ?? '')} to {formatMonth(months.at(-1) ?? '')}, all utterances of a month together.
              Dotted lines are the thresholds; every row has the same axes.
            </p>
            <MonthsBySite run={run} months={months} wording={wording} />
          </section>
        )}
        <section id="sessions">
          <h2>Sessions</h2>
          <p class="hint">
            Each session opens with its coded transcript and the evidence behind every number.
            {spoken === null
              ? ''
              : ' “Find” looks for ids and sites, and for words that were said (three letters or more).'}
          </p>
          <div id="sessions-table">
            <SessionsTable
              data={data.sessions}
              wording={wording}
              view={ALL_SESSIONS}
              found={findSessions(data.sessions, ALL_SESSIONS.filter, ALL_SESSIONS.order)}
              months={monthsWithSessions(data.sessions)}
            />
          </div>
          <noscript>
            <p class="hint">Without scripts only the first rows are shown; every session is in tables/sessions.csv.</p>
          </noscript>
        </section>
        <section id="input">
          <h2>What was read, and how far it can be trusted</h2>
          <InputQuality run={run} unsureFrom={UNSURE_FROM_PERCENT} />
        </section>
      </>
    ),
  };
}

/** Where links to pages made later will stand: comments, which no element makes. */
const LATER = Buffer.from(`${LATER_LINKS.begin}${LATER_LINKS.end}`);

/** From this share of unsure codes the filter `many unsure codes` finds a session. */
const UNSURE_FROM_PERCENT = 40;

function First({ run }: { readonly run: RunResult }) {
  return (
    <section id="first">
      <h2>Look here first</h2>
      <ol class="first">
        {run.highlights.slice(0, 5).map((highlight) => (
          <li key={highlight.text}>
            <a href={linkBetween(DASHBOARD_PATH, highlight.href)}>{highlight.text}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface LedeProps {
  readonly run: RunResult;
  readonly all: GroupResult | undefined;
  readonly context: ReportContext;
}

function Lede({ run, all, context: { wording } }: LedeProps) {
  const sites = new Set(run.sessions.map((one) => one.metadata.site).filter((site) => site !== null)).size;
  const { said, coded, people: byPeople, machine } = countCoded(run.sessions);
  const failed = run.inputs.filter((input) => input.status === 'rejected').length;
  const flagged = run.sessions.filter((one) => one.flags.length > 0).length;
  const people =
    all && all.practitioners > 0 ? ` by ${plural(all.practitioners, wording.practitioner, wording.practitioners)}` : '';
  return (
    <p>
      {plural(run.sessions.length, 'session')}
      {people}
      {sites > 1 ? ` at ${plural(sites, 'site')}` : ''}, {plural(said, 'utterance')}
      {coded === 0 ? ', none of them coded' : coded === said ? ', all coded' : `, ${formatCount(coded)} of them coded`}
      {coded === 0
        ? ''
        : byPeople === 0
          ? ' by machine'
          : machine === 0
            ? ' by people'
            : `: ${formatCount(byPeople)} by people, ${formatCount(machine)} by machine`}
      .{' '}
      {flagged === 0
        ? 'No session carries a finding.'
        : `${plural(flagged, 'session carries', 'sessions carry')} a finding.`}
      {failed === 0 ? null : (
        <>
          {' '}
          <a href="#input">{plural(failed, 'file')} could not be read.</a>
        </>
      )}
    </p>
  );
}

function describePeriod(months: readonly string[]): string {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return 'Fidelity audit';
  if (first === last) return formatMonth(first);
  const [firstYear, lastYear] = [first.slice(0, 4), last.slice(0, 4)];
  const from = firstYear === lastYear ? formatMonth(first).replace(` ${firstYear}`, '') : formatMonth(first);
  return `${from} – ${formatMonth(last)}`;
}
