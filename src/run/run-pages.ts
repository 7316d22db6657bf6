import { buildAllFeedback } from '../cohorts/feedback.js';
import type { FlagRules } from '../config/flags.js';
import type { SessionMoments } from '../domain/feedback.js';
import { DASHBOARD_PATH, feedbackSheetPath } from '../domain/run-paths.js';
import type { RunResult } from '../domain/run-result.js';
import type { ReportContext } from '../reports/context.js';
import { renderDashboardBytes } from '../reports/html/pages/dashboard.js';
import { renderFeedbackSheet } from '../reports/html/pages/feedback-sheet.js';
import type { RunStore } from '../saved/store.js';

/** Writes the pages that need the whole run. */
export function writeRunPages(
  store: RunStore,
  run: RunResult,
  moments: readonly SessionMoments[],
  rules: FlagRules,
  context: ReportContext,
): void {
  store.write(DASHBOARD_PATH, renderDashboardBytes(run, context));
  for (const feedback of buildAllFeedback(run.sessions, moments, rules)) {
    store.write(feedbackSheetPath(feedback.practitionerId), renderFeedbackSheet(feedback, context));
  }
}
