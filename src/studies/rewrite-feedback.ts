import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { coderAgreementFor } from '../coding/configured.js';
import { buildAllFeedback } from '../cohorts/feedback.js';
import { nearest } from '../config/nearest.js';
import { UsageError } from '../domain/errors.js';
import type { FeedbackData, SessionMoments } from '../domain/feedback.js';
import { feedbackSheetPath } from '../domain/run-paths.js';
import { safetyPlacesOf } from '../domain/session-result.js';
import { renderFeedbackSheet } from '../reports/html/pages/feedback-sheet.js';
import { reportContext } from '../reports/load-context.js';
import type { Manifest } from '../saved/manifest.js';
import { readUtterances } from '../saved/read-utterances.js';
import { writeFiles } from '../saved/write-files.js';
import { findMoments } from '../scoring/moments.js';
import { readRun } from './read-run.js';

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
 * no run, and for a practitioner that it does not have. The manifest vouches
 * for what was written.
 */
export async function rewriteFeedback(
  folder: string,
  { practitioners, wording }: FeedbackOptions,
): Promise<{ readonly written: readonly string[]; readonly sheets: readonly FeedbackData[] }> {
  const { manifest, run } = await readRun(folder);
  const { config } = manifest;
  const safetyPlaces = new Map(run.sessions.map((session) => [session.sessionId, safetyPlacesOf(session)]));
  const moments: SessionMoments[] = [];
  for await (const { sessionId, utterances } of readUtterances(folder)) {
    moments.push(
      findMoments(
        utterances.map((one) => ({ ...one, ...one.assignment })),
        sessionId,
        safetyPlaces.get(sessionId),
      ),
    );
  }
  const all = [...buildAllFeedback(run.sessions, moments, config.flags)];
  const known = all.map((one) => one.practitionerId);
  const missing = practitioners.find((id) => !known.includes(id));
  if (missing !== undefined) throw noSuchPractitioner(missing, known);
  const sheets = practitioners.length === 0 ? all : all.filter((one) => practitioners.includes(one.practitionerId));
  const context = await reportContext(
    { ...config, reports: { ...config.reports, wording: wording ?? config.reports.wording } },
    coderAgreementFor(config.coding),
  );
  const files = sheets.map((one) => ({
    path: feedbackSheetPath(one.practitionerId),
    content: renderFeedbackSheet(one, context),
  }));
  const written = await writeFiles(folder, files);
  const outputs = replaceOutputs(manifest.outputs, files);
  // Sheets in the run's own words are the run's own bytes: then the manifest stays as it was signed.
  if (JSON.stringify(outputs) !== JSON.stringify(manifest.outputs)) {
    // As it stands in the file, because the configuration is vouched for with its keys in their order.
    const standing = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
    const content = `${JSON.stringify({ ...standing, outputs }, null, 2)}\n`;
    await writeFiles(folder, [{ path: 'manifest.json', content }]);
  }
  return { written, sheets };
}

/** What the manifest vouches for, with these files as they are now. */
function replaceOutputs(
  outputs: Manifest['outputs'],
  files: readonly { readonly path: string; readonly content: string }[],
): Manifest['outputs'] {
  const fresh = new Map(
    files.map(({ path, content }) => [
      path,
      { path, bytes: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex') },
    ]),
  );
  const kept = outputs.filter(({ path }) => !fresh.has(path));
  return [...kept, ...fresh.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function noSuchPractitioner(id: string, known: readonly string[]): UsageError {
  const near = nearest(id, known);
  const hint =
    near === null
      ? `The run has ${known.slice(0, 10).join(', ')}${known.length > 10 ? ' …' : ''}.`
      : `Did you mean ${near}?`;
  return new UsageError('no-such-practitioner', `the run has no practitioner ${id}.`, hint);
}
