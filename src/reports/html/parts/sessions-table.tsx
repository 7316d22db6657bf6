import { formatValue } from '../../../instruments/format-value.js';
import { findMeasure, HEADLINE } from '../../../instruments/instruments.js';
import { capitalize, speak } from '../../wording/role-names.js';
import { type DashboardData, type SessionRow, type SessionsData, sessionHref } from '../dashboard-data.js';
import { formatDate, formatMonth, NONE } from '../format.js';
import { flagName } from './flag-names.js';
import { LevelMark } from './level.js';
import { Pager } from './pager.js';
import { Scroll } from './scroll.js';
import { type Order, Sortable, sortRows } from './sort.js';

/** Rows on one page of the table. */
const SESSIONS_PER_PAGE = 50;

/** What the table is narrowed to; empty text and false mean everything. */
export interface SessionFilter {
  readonly text: string;
  readonly practitioner: string;
  readonly site: string;
  readonly cohort: string;
  readonly month: string;
  readonly flag: string;
  readonly unsure: boolean;
}

export const NO_FILTER: SessionFilter = {
  text: '',
  practitioner: '',
  site: '',
  cohort: '',
  month: '',
  flag: '',
  unsure: false,
};

/** What its reader has chosen. */
export interface SessionsView {
  readonly filter: SessionFilter;
  readonly order: Order;
  /** Page of rows, from 0. */
  readonly page: number;
}

export const ALL_SESSIONS: SessionsView = {
  filter: NO_FILTER,
  order: { column: 'date', descending: true },
  page: 0,
};

interface SessionsTableProps {
  readonly data: SessionsData;
  readonly wording: DashboardData['wording'];
  readonly view: SessionsView;
  /** What `findSessions` found for the view, and the months among all rows: of thousands of rows, worth keeping. */
  readonly found: readonly SessionRow[];
  readonly months: readonly string[];
  /** Left out where nothing can be chosen. */
  readonly onView?: (view: SessionsView) => void;
}

const MEASURES = HEADLINE.map((ref) => findMeasure(ref));

/** Sessions that pass the filter, in order. */
export function findSessions(data: SessionsData, filter: SessionFilter, order: Order): readonly SessionRow[] {
  const rows = data.rows.filter((row) => isFound(row, data, filter));
  return sortRows(rows, keyOf(order.column, data), order.descending);
}

/** Months in which there are sessions, oldest first. */
export function monthsWithSessions(data: SessionsData): readonly string[] {
  return [...new Set(data.rows.map(monthOf))].filter((month) => month !== '').sort();
}

/** Every session, to be searched, filtered, ordered and opened; a page of rows at a time. */
export function SessionsTable({ data, wording, view, found, months, onView }: SessionsTableProps) {
  const { filter, order, page } = view;
  const change = (part: Partial<SessionFilter>) => onView?.({ ...view, filter: { ...filter, ...part }, page: 0 });
  const heading = { order, onOrder: (next: Order) => onView?.({ ...view, order: next, page: 0 }) };
  const select = (
    name: 'practitioner' | 'site' | 'cohort' | 'month' | 'flag',
    label: string,
    options: readonly string[],
    show = (option: string) => option,
  ) =>
    options.length === 0 ? null : (
      <label>
        {label}
        <select value={filter[name]} onChange={(event) => change({ [name]: event.currentTarget.value })}>
          <option value="">all</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {show(option)}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <>
      <search class="controls screen-only" aria-label="Sessions">
        <label>
          Find
          <input type="search" value={filter.text} onInput={(event) => change({ text: event.currentTarget.value })} />
        </label>
        {select('practitioner', capitalize(wording.practitioner), data.practitioners)}
        {select('site', 'Site', data.sites)}
        {select('cohort', 'Cohort', data.cohorts)}
        {select('month', 'Month', months, formatMonth)}
        {select('flag', 'Finding', data.flags, flagName)}
        <label class="check">
          <input
            type="checkbox"
            checked={filter.unsure}
            onChange={(event) => change({ unsure: event.currentTarget.checked })}
          />
          many unsure codes
        </label>
        {isSame(filter, NO_FILTER) ? null : (
          <button type="button" onClick={() => change(NO_FILTER)}>
            Show all
          </button>
        )}
      </search>
      <Scroll label="Sessions" list>
        <table class="dense">
          <thead>
            <tr>
              <Sortable column="id" {...heading}>
                Session
              </Sortable>
              <Sortable column="date" descendingFirst {...heading}>
                Date
              </Sortable>
              <Sortable column="practitioner" {...heading}>
                {capitalize(wording.practitioner)}
              </Sortable>
              {data.sites.length === 0 ? null : (
                <Sortable column="site" {...heading}>
                  Site
                </Sortable>
              )}
              {MEASURES.map((measure, at) => (
                <Sortable
                  key={measure.id}
                  column={String(at)}
                  class="number"
                  descendingFirst
                  title={speak(measure.meaning, wording)}
                  {...heading}
                >
                  {speak(measure.label, wording)}
                </Sortable>
              ))}
              <Sortable column="unsure" class="number" descendingFirst {...heading}>
                Unsure codes
              </Sortable>
              <Sortable column="flags" descendingFirst {...heading}>
                Findings
              </Sortable>
            </tr>
          </thead>
          <tbody>
            {found.slice(page * SESSIONS_PER_PAGE, (page + 1) * SESSIONS_PER_PAGE).map((row) => sessionRow(row, data))}
          </tbody>
        </table>
      </Scroll>
      <Pager
        page={page}
        size={SESSIONS_PER_PAGE}
        total={found.length}
        noun="sessions"
        onPage={(next) => onView?.({ ...view, page: next })}
      />
    </>
  );
}

/** Not a part of its own: the table must see its cells to name them where it is a list. */
function sessionRow(row: SessionRow, data: SessionsData) {
  const [id, date, practitioner, site, , values, levels, flags, unsure] = row;
  return (
    <tr key={id}>
      <th scope="row" class="cut">
        <a href={sessionHref(id)}>{id}</a>
      </th>
      <td class="nowrap">{date === null ? NONE : formatDate(date)}</td>
      <td class="cut">
        <bdi>{data.practitioners[practitioner] ?? NONE}</bdi>
      </td>
      {data.sites.length === 0 ? null : (
        <td class="cut">
          <bdi>{data.sites[site] ?? NONE}</bdi>
        </td>
      )}
      {MEASURES.map((measure, at) => {
        const value = values[at] ?? null;
        const level = levels[at] ?? null;
        return (
          <td key={measure.id} class="number nowrap">
            {value === null ? NONE : formatValue(value, measure)} {level === null ? null : <LevelMark rank={level} />}
          </td>
        );
      })}
      <td class="number">{unsure === null ? NONE : `${Math.round(unsure)}%`}</td>
      <td class="quiet">{flags.map((flag) => flagName(data.flags[flag] ?? '')).join(', ')}</td>
    </tr>
  );
}

function isFound(row: SessionRow, data: SessionsData, filter: SessionFilter): boolean {
  const [id, , practitioner, site, cohort, , , flags, unsure, , said] = row;
  const is = (wanted: string, actual: string | undefined) => wanted === '' || wanted === actual;
  const text = filter.text.trim().toLowerCase();
  return (
    is(filter.practitioner, data.practitioners[practitioner]) &&
    is(filter.site, data.sites[site]) &&
    is(filter.cohort, data.cohorts[cohort]) &&
    is(filter.month, monthOf(row)) &&
    (filter.flag === '' || flags.some((flag) => data.flags[flag] === filter.flag)) &&
    (!filter.unsure || (unsure ?? 0) >= data.unsureFrom) &&
    (text === '' ||
      [id, data.practitioners[practitioner], data.sites[site]].some((part) => part?.toLowerCase().includes(text)) ||
      wasSaid(said, text))
  );
}

/** True when every word asked for, or one that begins with it, was said in the session; shorter ones than three letters are not asked. */
function wasSaid(said: string, text: string): boolean {
  const words = text
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{M}']+/u)
    .filter((word) => word.length > 2);
  return said !== '' && words.length > 0 && words.every((word) => ` ${said}`.includes(` ${word}`));
}

function keyOf(column: string, data: SessionsData): (row: SessionRow) => string | number | null {
  switch (column) {
    case 'id':
      return (row) => row[0];
    case 'date':
      return (row) => row[1];
    case 'practitioner':
      return (row) => data.practitioners[row[2]] ?? null;
    case 'site':
      return (row) => data.sites[row[3]] ?? null;
    case 'unsure':
      return (row) => row[8];
    case 'flags':
      return (row) => row[7].length;
    default:
      return (row) => row[5][Number(column)] ?? null;
  }
}

function monthOf(row: SessionRow): string {
  return row[1]?.slice(0, 7) ?? '';
}

function isSame(a: SessionFilter, b: SessionFilter): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
