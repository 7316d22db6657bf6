import { useMemo, useState } from 'preact/hooks';
import type { DashboardData } from '../dashboard-data.js';
import { ALL_PRACTITIONERS, PractitionersTable, practitionerAxes } from '../parts/practitioners-table.js';
import {
  ALL_SESSIONS,
  findSessions,
  monthsWithSessions,
  type SessionFilter,
  SessionsTable,
} from '../parts/sessions-table.js';

/** The table of practitioners, following what its reader chooses. */
export function LivePractitioners({ practitioners, wording }: Pick<DashboardData, 'practitioners' | 'wording'>) {
  const [view, setView] = useState(ALL_PRACTITIONERS);
  const axes = useMemo(() => practitionerAxes(practitioners), [practitioners]);
  return <PractitionersTable data={practitioners} wording={wording} view={view} axes={axes} onView={setView} />;
}

interface LiveSessionsProps extends Pick<DashboardData, 'sessions' | 'wording'> {
  /** What is asked for at first. */
  readonly filter: SessionFilter;
}

/** The table of sessions, following what its reader chooses. */
export function LiveSessions({ sessions, wording, filter }: LiveSessionsProps) {
  const [view, setView] = useState({ ...ALL_SESSIONS, filter });
  const months = useMemo(() => monthsWithSessions(sessions), [sessions]);
  const found = useMemo(() => findSessions(sessions, view.filter, view.order), [sessions, view.filter, view.order]);
  return <SessionsTable data={sessions} wording={wording} view={view} found={found} months={months} onView={setView} />;
}
