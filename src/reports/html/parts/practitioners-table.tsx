import { formatCount, formatValue } from '../../../instruments/format-value.js';
import { findMeasure, HEADLINE } from '../../../instruments/instruments.js';
import { capitalize, type RoleNames, speak } from '../../wording/role-names.js';
import { type Domain, domainOf } from '../charts/domain.js';
import { DotInterval } from '../charts/dot-interval.js';
import { SparkLine } from '../charts/spark-line.js';
import type { PractitionerRow, PractitionersData } from '../dashboard-data.js';
import { formatInterval, formatMonth, NONE, plural } from '../format.js';
import { flagName } from './flag-names.js';
import { LevelMark } from './level.js';
import { Pager } from './pager.js';
import { Scroll } from './scroll.js';
import { type Order, Sortable, sortRows } from './sort.js';

/** Rows on one page of the table. */
const PRACTITIONERS_PER_PAGE = 25;

/** What its reader has chosen. */
export interface PractitionersView {
  readonly text: string;
  readonly site: string;
  /** Which measure's months are drawn. */
  readonly trend: number;
  readonly order: Order;
  /** Page of rows, from 0. */
  readonly page: number;
}

export const ALL_PRACTITIONERS: PractitionersView = {
  text: '',
  site: '',
  trend: 0,
  order: { column: 'id', descending: false },
  page: 0,
};

interface PractitionersTableProps {
  readonly data: PractitionersData;
  readonly wording: RoleNames;
  readonly view: PractitionersView;
  /** From `practitionerAxes`: the same for everyone and whatever is shown. */
  readonly axes: readonly Domain[];
  /** Left out where nothing can be chosen. */
  readonly onView?: (view: PractitionersView) => void;
}

const MEASURES = HEADLINE.map((ref) => findMeasure(ref));

/** The axis of each headline measure, over all practitioners. */
export function practitionerAxes(data: PractitionersData): readonly Domain[] {
  return MEASURES.map((measure, at) => domainOf(measure, valuesOf(data, at)));
}

/** Everyone with their measures, last months and findings, to be searched and ordered. */
export function PractitionersTable({ data, wording, view, axes, onView }: PractitionersTableProps) {
  const { text, site, trend, order, page } = view;
  const change = (part: Partial<PractitionersView>) => onView?.({ ...view, page: 0, ...part });
  const sites = [...new Set(data.rows.flatMap((row) => row.sites))].sort();
  const found = sortRows(
    data.rows.filter(
      (row) => (site === '' || row.sites.includes(site)) && row.id.toLowerCase().includes(text.trim().toLowerCase()),
    ),
    keyOf(order.column, trend),
    order.descending,
  );
  const heading = { order, onOrder: (next: Order) => change({ order: next }) };
  return (
    <>
      <search class="controls screen-only" aria-label={capitalize(wording.practitioners)}>
        <label>
          Find
          <input type="search" value={text} onInput={(event) => change({ text: event.currentTarget.value })} />
        </label>
        {sites.length === 0 ? null : (
          <label>
            Site
            <select value={site} onChange={(event) => change({ site: event.currentTarget.value })}>
              <option value="">all</option>
              {sites.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        )}
        {data.months.length < 2 ? null : (
          <label>
            Months of
            <select
              value={String(trend)}
              onChange={(event) => change({ trend: Number(event.currentTarget.value), page })}
            >
              {MEASURES.map((measure, at) => (
                <option key={measure.id} value={String(at)}>
                  {speak(measure.label, wording)}
                </option>
              ))}
            </select>
          </label>
        )}
      </search>
      <Scroll label={capitalize(wording.practitioners)} list>
        <table class="dense">
          <thead>
            <tr>
              <Sortable column="id" {...heading}>
                {capitalize(wording.practitioner)}
              </Sortable>
              <Sortable column="sessions" class="number" descendingFirst {...heading}>
                Sessions
              </Sortable>
              {MEASURES.map((measure, at) => (
                <Sortable
                  key={measure.id}
                  column={String(at)}
                  descendingFirst
                  title={speak(measure.meaning, wording)}
                  {...heading}
                >
                  {speak(measure.label, wording)}
                </Sortable>
              ))}
              {data.months.length < 2 ? null : (
                <Sortable column="month" descendingFirst {...heading}>
                  {`By month, to ${formatMonth(data.months.at(-1) ?? '')}`}
                </Sortable>
              )}
              <Sortable column="flags" descendingFirst {...heading}>
                Findings
              </Sortable>
            </tr>
          </thead>
          <tbody>
            {found.slice(page * PRACTITIONERS_PER_PAGE, (page + 1) * PRACTITIONERS_PER_PAGE).map((row) => (
              <tr key={row.id}>
                <th scope="row" class="cut">
                  <bdi>{row.id}</bdi>
                  {row.sites.length === 0 ? null : <div class="quiet">{row.sites.join(', ')}</div>}
                  <div class="quiet">
                    <a href={row.sheet}>
                      Feedback sheet<span class="hidden-visually"> of {row.id}</span>
                    </a>
                  </div>
                </th>
                <td class="number">
                  <a href={`#sessions:practitioner=${encodeURIComponent(row.id)}`}>
                    {formatCount(row.sessions)}
                    <span class="hidden-visually"> sessions of {row.id}</span>
                  </a>
                </td>
                {MEASURES.map((measure, at) => (
                  <MeasureCell
                    key={measure.id}
                    row={row}
                    at={at}
                    domain={axes[at] ?? [0, 1]}
                    label={speak(measure.label, wording)}
                  />
                ))}
                {data.months.length < 2 ? null : (
                  <MonthsCell row={row} at={trend} domain={axes[trend] ?? [0, 1]} label="By month" />
                )}
                <td class="findings-cell quiet">
                  {row.findings.length === 0 ? null : (
                    <details>
                      <summary>{plural(row.findings.length, 'finding')} over all sessions</summary>
                      {row.findings.map((finding) => (
                        <p key={finding.id}>
                          <b>{speak(finding.label, wording)}</b>: {speak(finding.rule, wording)}
                        </p>
                      ))}
                    </details>
                  )}
                  {row.flagged.map(([flag, count]) => (
                    <div key={flag}>
                      <a href={`#sessions:practitioner=${encodeURIComponent(row.id)}&flag=${flag}`}>
                        {formatCount(count)} {flagName(flag)}
                      </a>
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Pager
        page={page}
        size={PRACTITIONERS_PER_PAGE}
        total={found.length}
        noun={wording.practitioners}
        onPage={(next) => change({ page: next })}
      />
    </>
  );
}

interface CellProps {
  readonly row: PractitionerRow;
  readonly at: number;
  readonly domain: readonly [number, number];
  /** The column's name, said in the cell where the table is a list. */
  readonly label: string;
}

function MeasureCell({ row, at, domain, label }: CellProps) {
  const measure = MEASURES[at];
  const cell = row.measures[at];
  if (!measure || !cell || cell.value === null)
    return (
      <td class="quiet" data-label={label}>
        {NONE}
      </td>
    );
  const interval = formatInterval(cell.low, cell.high, measure);
  return (
    <td class="measure-cell" data-label={label}>
      <b>{formatValue(cell.value, measure)}</b> {cell.level === null ? null : <LevelMark rank={cell.level} />}
      <DotInterval
        measure={measure}
        domain={domain}
        value={cell.value}
        mean={cell.mean}
        low={cell.low}
        high={cell.high}
        label={null}
      />
      <span class="quiet">{interval === '' ? plural(cell.n, 'session') : interval}</span>
      {cell.sure === null ? null : (
        <span class="quiet">
          <br />
          {Math.round(cell.sure)}% of its codes sure
        </span>
      )}
    </td>
  );
}

function MonthsCell({ row, at, domain, label }: CellProps) {
  const measure = MEASURES[at];
  const months = row.measures[at]?.months ?? [];
  if (!measure) return <td />;
  const last = months.at(-1) ?? null;
  return (
    <td class="measure-cell" data-label={label}>
      <b>{last === null ? NONE : formatValue(last, measure)}</b>
      <SparkLine measure={measure} domain={domain} values={months} label={null} />
    </td>
  );
}

function valuesOf(data: PractitionersData, at: number): readonly number[] {
  return data.rows.flatMap((row) => {
    const cell = row.measures[at];
    return cell ? [cell.value, ...cell.months].filter((value) => value !== null) : [];
  });
}

function keyOf(column: string, trend: number): (row: PractitionerRow) => string | number | null {
  switch (column) {
    case 'id':
      return (row) => row.id;
    case 'sessions':
      return (row) => row.sessions;
    case 'flags':
      // Findings about the person weigh more than any number of single sessions.
      return (row) => 1e6 * row.findings.length + row.flagged.reduce((sum, [, count]) => sum + count, 0);
    case 'month':
      return (row) => row.measures[trend]?.months.at(-1) ?? null;
    default:
      return (row) => row.measures[Number(column)]?.value ?? null;
  }
}
