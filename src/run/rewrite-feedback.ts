import { buildAllFeedback } from '../cohorts/feedback.js';
import { nearest } from '../config/nearest.js';
import { UsageError } from '../domain/errors.js';
import type { FeedbackData, SessionMoments } from '../domain/feedback.js';
import { feedbackSheetPath } from '../domain/run-paths.js';
import { renderFeedbackSheet } from '../reports/html/pages/feedback-sheet.js';
import { findMoments } from '../scoring/moments.js';
import { reportContext } from './pages.js';
import { readRun } from './read-run.js';
import { readUtterances } from './read-utterances.js';
import { writeFiles } from './write-files.js';

/** Which sheets to write, and in what words. */
export interface FeedbackOptions {
  /** Empty for everyone. */
  readonly practitioners: readonly string[];
  /** A wording file; null for the words of the run. */
  readonly wording: string | null;
}

/**
 * Writes feedback sheets from a saved run: the same findings as the run's own,
 * so with the same words the same bytes. Throws UsageError for a folder that is
 * no run, and for a practitioner that it does not have.
 */
export async function rewriteFeedback(
  folder: string,
  { practitioners, wording }: FeedbackOptions,
): Promise<{ readonly written: readonly string[]; readonly sheets: readonly FeedbackData[] }> {
  const { manifest, run } = await readRun(folder);
  const { config } = manifest;
  const moments: SessionMoments[] = [];
  for await (const { sessionId, utterances } of readUtterances(folder)) {
    moments.push(
      findMoments(
        utterances.map((one) => ({ ...one, ...one.assignment })),
        sessionId,
      ),
    );
  }
  const all = buildAllFeedback(run.sessions, moments, config.flags);
  const known = all.map((one) => one.practitionerId);
  const missing = practitioners.find((id) => !known.includes(id));
  if (missing !== undefined) throw noSuchPractitioner(missing, known);
  const sheets = practitioners.length === 0 ? all : all.filter((one) => practitioners.includes(one.practitionerId));
  const context = await reportContext(
    { ...config, reports: { ...config.reports, wording: wording ?? config.reports.wording } },
    null,
  );
  const written = await writeFiles(
    folder,
    sheets.map((one) => ({ path: feedbackSheetPath(one.practitionerId), content: renderFeedbackSheet(one, context) })),
  );
  return { written, sheets };
}

function noSuchPractitioner(id: string, known: readonly string[]): UsageError {
  const near = nearest(id, known);
  const hint =
    near === null
      ? `The run has ${known.slice(0, 10).join(', ')}${known.length > 10 ? ' …' : ''}.`
      : `Did you mean ${near}?`;
  return new UsageError('no-such-practitioner', `the run has no practitioner ${id}.`, hint);
}
