import { buildAllFeedback } from '../../src/cohorts/feedback.js';
import { DASHBOARD_PATH, feedbackSheetPath, sessionPagePath } from '../../src/domain/run-paths.js';
import type { SessionResult } from '../../src/domain/session-result.js';
import type { ReportContext } from '../../src/reports/context.js';
import { renderCodingPage, type SessionToCode } from '../../src/reports/html/pages/coding.js';
import { renderDashboard } from '../../src/reports/html/pages/dashboard.js';
import { renderFeedbackSheet } from '../../src/reports/html/pages/feedback-sheet.js';
import { renderSessionPage } from '../../src/reports/html/pages/session.js';
import { CONTEXT } from './context.js';
import { makeClinic, makeRun } from './make-run.js';

export interface MadePage {
  readonly path: string;
  readonly html: string;
}

/** One page of every kind, over the same small clinic. */
export function makePages(context: ReportContext = CONTEXT): readonly MadePage[] {
  const clinic = makeClinic({ practitioners: 5, sessionsEach: 6 });
  const run = makeRun(clinic, {
    highlights: [
      { text: '12 moments in 6 sessions may direct or advise unasked.', href: `${sessionPagePath('s01-01')}#u7` },
      { text: 'Harbour: fewer reflections in March.', href: `${DASHBOARD_PATH}#months` },
    ],
    problems: [
      {
        code: 'missing-speaker',
        severity: 'error',
        source: { path: 'north/clinic-a.csv', part: null },
        line: 214,
        sessionId: null,
        utteranceId: null,
        message: 'expected a speaker in column "speaker", found an empty cell.',
        remedy: 'Map the column with --column speaker=<name>.',
      },
    ],
  });
  const [session] = clinic;
  if (!session) throw new Error('the clinic is empty');
  const [feedback] = buildAllFeedback(run.sessions, makeMoments(clinic), {
    minimumDenominator: 10,
    highTalkPercent: 60,
  });
  if (!feedback) throw new Error('nobody to give feedback to');
  return [
    { path: DASHBOARD_PATH, html: renderDashboard(run, context) },
    { path: sessionPagePath(session.summary.sessionId), html: renderSessionPage(session, context) },
    { path: 'sample/coding.html', html: renderCodingPage(clinic.slice(0, 2).map(toCode), context) },
    { path: feedbackSheetPath(feedback.practitionerId), html: renderFeedbackSheet(feedback, context) },
  ];
}

/** A session as the page for blind coding takes it. */
export function toCode({ coded: { session } }: SessionResult): SessionToCode {
  const utterances = session.utterances.map((utterance) => ({ ...utterance, utteranceId: utterance.id }));
  return { sessionId: session.id, segment: 'the whole session', utterances };
}

/** The moments of every session. */
export function makeMoments(results: readonly SessionResult[]) {
  return results.map(({ moments }) => moments);
}
