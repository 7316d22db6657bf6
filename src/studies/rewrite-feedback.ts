import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { coderAgreementFor } from '../coding/configured.js';
import { buildAllFeedback } from '../cohorts/feedback.js';
import { nearest } from '../config/nearest.js';
import { UsageError } from '../domain/errors.js';
import type { FeedbackData, SessionMoments } from '../domain/feedback.js';
import type { Problem } from '../domain/problem.js';
import { feedbackSheetPath } from '../domain/run-paths.js';
import { safetyPlacesOf } from '../domain/session-result.js';
import { renderFeedbackSheet } from '../reports/html/pages/feedback-sheet.js';
import { reportContext } from '../reports/load-context.js';
import { readChoices } from '../saved/choices.js';
import type { Manifest } from '../saved/manifest.js';
import type { MonthUsed } from '../saved/month-parts.js';
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
  /** A file or folder of trainers' choices; null for that of the run. */
  readonly choices: string | null;
  /** Fingerprint of the month's folder of choices, for the manifest of a run in a month; null for none. */
  readonly monthChoices?: MonthUsed['parts'][number] | null;
}

/** Sheets of a run as they would be written now. */
export interface BuiltSheets {
  readonly manifest: Manifest;
  readonly sheets: readonly FeedbackData[];
  /** What was wrong with the files of choices. */
  readonly problems: readonly Problem[];
}

/** Sheets as they were written. */
export interface RewrittenSheets extends Pick<BuiltSheets, 'sheets' | 'problems'> {
  /** Their files. */
  readonly written: readonly string[];
}

/**
 * The findings of everyone's feedback sheet, or of some, from a saved run and trainers' choices. Throws UsageError for a
 * folder that is no run, and for a practitioner that it does not have.
 */
export async function buildSheets(
  folder: string,
  { practitioners, choices }: Pick<FeedbackOptions, 'practitioners' | 'choices'>,
): Promise<BuiltSheets> {
  const { manifest, run } = await readRun(folder);
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
  const read = await readChoices(choices ?? manifest.config.reports.choices);
  const all = [...buildAllFeedback(run.sessions, moments, manifest.config.flags, read.choices)];
  const known = all.map((one) => one.practitionerId);
  const missing = practitioners.find((id) => !known.includes(id));
  if (missing !== undefined) throw noSuchPractitioner(missing, known);
  const sheets = practitioners.length === 0 ? all : all.filter((one) => practitioners.includes(one.practitionerId));
  return { manifest, sheets, problems: read.problems };
}

/**
 * Writes feedback sheets from a saved run: the same findings as the run's own,
 * so with the same words the same bytes. Throws UsageError for a folder that is
 * no run, and for a practitioner that it does not have. The manifest vouches
 * for what was written.
 */
export async function rewriteFeedback(
  folder: string,
  { wording, monthChoices = null, ...asked }: FeedbackOptions,
): Promise<RewrittenSheets> {
  const { manifest, sheets, problems } = await buildSheets(folder, asked);
  const { config } = manifest;
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
  const month = withPart(manifest.month, config.reports.hashIds === null ? monthChoices : null);
  // Sheets in the run's own words are the run's own bytes: then the manifest stays as it was signed.
  if (JSON.stringify([outputs, month]) !== JSON.stringify([manifest.outputs, manifest.month])) {
    // As it stands in the file, because the configuration is vouched for with its keys in their order.
    const standing = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
    const content = `${JSON.stringify({ ...standing, outputs, ...(month === undefined ? {} : { month }) }, null, 2)}\n`;
    await writeFiles(folder, [{ path: 'manifest.json', content }]);
  }
  return { written, sheets, problems };
}

/** The month that a run was made with, knowing the choices that its sheets now show. */
function withPart(month: Manifest['month'], part: MonthUsed['parts'][number] | null): Manifest['month'] {
  if (month === undefined || part === null) return month;
  if (month.parts.some(({ path, sha256 }) => path === part.path && sha256 === part.sha256)) return month;
  return { ...month, parts: [...month.parts.filter(({ path }) => path !== part.path), part] };
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
