import type { RunResult } from '../domain/run-result.js';
import type { ReportContext } from '../reports/context.js';
import { renderDashboard } from '../reports/html/pages/dashboard.js';
import { DASHBOARD_PATH } from '../reports/paths.js';
import type { RunStore } from './store.js';

/** Writes the pages that need the whole run. */
export async function writeRunPages(store: RunStore, run: RunResult, context: ReportContext): Promise<void> {
  await store.write(DASHBOARD_PATH, renderDashboard(run, context));
}
