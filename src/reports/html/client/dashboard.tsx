import { hydrate, render } from 'preact';
import type { DashboardData } from '../dashboard-data.js';
import { PractitionersTable } from '../parts/practitioners-table.js';
import { NO_FILTER, type SessionFilter, SessionsTable } from '../parts/sessions-table.js';
import { readData } from './read-data.js';

/** Brings the two tables of the dashboard to life. */
const data = readData<DashboardData>();
const practitioners = document.getElementById('practitioners-table');
if (practitioners) hydrate(<PractitionersTable data={data.practitioners} wording={data.wording} />, practitioners);
const sessions = document.getElementById('sessions-table');
if (sessions) {
  hydrate(<SessionsTable data={data.sessions} wording={data.wording} />, sessions);
  const follow = () => {
    const filter = filterInAddress();
    if (!filter) return;
    render(null, sessions);
    render(<SessionsTable data={data.sessions} wording={data.wording} filter={filter} />, sessions);
    document.getElementById('sessions')?.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  follow();
}

/** `#sessions:practitioner=p03&month=2026-02` asks for a filter. */
function filterInAddress(): SessionFilter | null {
  const [, query] = /^#sessions:(.*)$/.exec(location.hash) ?? [];
  if (query === undefined) return null;
  const asked = new URLSearchParams(query);
  const text = (name: string) => asked.get(name) ?? '';
  return {
    ...NO_FILTER,
    text: text('text'),
    practitioner: text('practitioner'),
    site: text('site'),
    cohort: text('cohort'),
    month: text('month'),
    flag: text('flag'),
  };
}
