import type { CoderIdentity } from '../../../domain/coded-session.js';
import type { SharedGroup, SharedResult } from '../../../domain/run-result.js';
import { formatValue } from '../../../instruments/format-value.js';
import { findMeasure, headlineWith, type MeasureRef } from '../../../instruments/instruments.js';
import type { ReportContext } from '../../context.js';
import { speak } from '../../wording/role-names.js';
import { renderDocument } from '../document.js';
import { formatInterval, formatMonth, plural } from '../format.js';
import { Caveats } from '../parts/caveats.js';
import { Scroll } from '../parts/scroll.js';

const SECTIONS = [
  { by: 'all', id: 'all', name: 'All sessions' },
  { by: 'site', id: 'sites', name: 'Sites' },
  { by: 'cohort', id: 'cohorts', name: 'Cohorts' },
  { by: 'month', id: 'months', name: 'Months' },
  { by: 'site-month', id: 'site-months', name: 'Months of a site' },
] as const;

/** `report/index.html` of a run that is passed on: groups of sessions alone. */
export function renderSharedPage(shared: SharedResult, coder: CoderIdentity, context: ReportContext): string {
  const sections = SECTIONS.map((section) => ({
    ...section,
    groups: shared.groups.filter(({ by }) => by === section.by),
  })).filter(({ groups }) => groups.length > 0);
  const all = shared.groups.find(({ by }) => by === 'all');
  return renderDocument({
    kind: 'dashboard',
    title: 'Fidelity audit, groups alone',
    kicker: 'Motivational-interviewing fidelity audit',
    heading: 'Groups of sessions, to be passed on',
    lede: <Lede shared={shared} all={all} context={context} />,
    nav: sections.map(({ id, name }) => [id, name] as const),
    script: null,
    data: null,
    context,
    foot: <Caveats coder={coder} context={context} />,
    children: sections.map(({ by, id, name, groups }) => (
      <section id={id} key={id}>
        <h2>{name}</h2>
        {by === 'all' ? (
          <p class="hint">
            A figure takes all sessions of a group together (every utterance counts the same; “a session” is a mean of
            sessions). Beside it stand the sessions that have it and the 95% interval of their mean.
          </p>
        ) : null}
        <Groups name={name} groups={groups} context={context} />
      </section>
    )),
  });
}

interface LedeProps {
  readonly shared: SharedResult;
  readonly all: SharedGroup | undefined;
  readonly context: ReportContext;
}

function Lede({ shared, all, context: { wording } }: LedeProps) {
  const { minimum, groupsLeftOut, figuresLeftOut } = shared;
  const least = [
    ...(minimum.sessions > 0 ? [plural(minimum.sessions, 'session')] : []),
    ...(minimum.practitioners > 0 ? [plural(minimum.practitioners, wording.practitioner, wording.practitioners)] : []),
  ].join(' and ');
  return (
    <>
      {all ? <p>{plural(all.sessions, 'session')}, each in the figures of the whole.</p> : null}
      <p>
        No figure here stands on fewer than {least}, and none that was left out follows from those that stand:{' '}
        {plural(groupsLeftOut, 'group')} and {plural(figuresLeftOut, 'figure')} of other groups were left out. Nothing
        is told of single sessions or single {wording.practitioners}.
      </p>
    </>
  );
}

interface GroupsProps {
  readonly name: string;
  readonly groups: readonly SharedGroup[];
  readonly context: ReportContext;
}

function Groups({ name, groups, context: { instruments, wording } }: GroupsProps) {
  const refs = headlineWith(instruments);
  return (
    <Scroll label={name}>
      <table>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Sessions</th>
            {refs.map((ref) => (
              <th scope="col" key={`${ref.instrument} ${ref.measure}`}>
                {speak(findMeasure(ref, instruments).label, wording)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={JSON.stringify(group.key)}>
              <th scope="row">
                <bdi>{nameOf(group)}</bdi>
              </th>
              <td>{group.sessions}</td>
              {refs.map((ref) => (
                <td key={`${ref.instrument} ${ref.measure}`}>
                  <Figure group={group} of={ref} instruments={instruments} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface FigureProps {
  readonly group: SharedGroup;
  readonly of: MeasureRef;
  readonly instruments: ReportContext['instruments'];
}

function Figure({ group, of, instruments }: FigureProps) {
  const measure = findMeasure(of, instruments);
  const found = group.measures.find((one) => one.instrument === of.instrument && one.measure === of.measure);
  if (!found || found.n === null) return <span class="quiet">left out</span>;
  const isRatio = measure.formula.kind === 'ratio';
  const value = isRatio ? found.pooled : found.mean;
  if (value === null) return <span class="quiet">no value</span>;
  const interval = formatInterval(found.low, found.high, measure);
  return (
    <>
      {formatValue(value, { ...measure, threshold: null })}
      {isRatio ? '' : ' a session'}
      <br />
      <span class="quiet">
        {plural(found.n, 'session')}
        {interval === '' ? null : (
          <>
            <br />
            mean {interval}
          </>
        )}
      </span>
    </>
  );
}

function nameOf({ by, key }: SharedGroup): string {
  if (by === 'all') return 'All sessions';
  const parts = Object.entries(key).map(([field, value]) =>
    value === '' ? `no ${field} stated` : field === 'month' ? formatMonth(value) : value,
  );
  return parts.join(', ');
}
