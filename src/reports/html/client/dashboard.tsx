import { hydrate, render } from 'preact';
import type { DashboardData } from '../dashboard-data.js';
import { NO_FILTER, type SessionFilter } from '../parts/sessions-table.js';
import { LivePractitioners, LiveSessions } from './live-tables.js';
import { readData } from './read-data.js';

/** Brings the two tables of the dashboard to life. */
const data = readData<DashboardData>();
const practitioners = document.getElementById('practitioners-table');
if (practitioners) hydrate(<LivePractitioners {...data} />, practitioners);
const sessions = document.getElementById('sessions-table');
if (sessions) {
  hydrate(<LiveSessions {...data} filter={NO_FILTER} />, sessions);
  const follow = () => {
    const filter = filterInAddress();
    if (!filter) return;
    render(null, sessions);
    render(<LiveSessions {...data} filter={filter} />, sessions);
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
