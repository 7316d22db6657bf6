import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Config } from '../config/config.js';
import { UsageError } from '../domain/errors.js';
import type { Manifest } from '../saved/manifest.js';
import { readManifest } from '../saved/read-manifest.js';

/** An earlier run to be coded again: the same transcripts and settings, the coder of today. */
export interface RecodePlan {
  readonly paths: readonly string[];
  /** The earlier run's settings, without the model it named. */
  readonly config: Config;
  /** Where the new run goes unless another place is named: beside the earlier one. */
  readonly out: string;
  readonly earlier: Manifest;
}

/**
 * Finds the transcripts, settings and corrections of an earlier run, named by
 * its own folder or by the month folder it lies in. Throws UsageError when the
 * transcripts are not where they were.
 */
export async function planRecode(folder: string, paths: readonly string[]): Promise<RecodePlan> {
  const run = (await isThere(join(folder, 'out', 'manifest.json'))) ? join(folder, 'out') : folder;
  const month = run === folder ? dirname(run) : folder;
  const earlier = await readManifest(run);
  if (earlier.config.reports.hashIds !== null) {
    throw new UsageError(
      'recode-hidden',
      `expected a run that names its speakers, found ${run}, whose settings are hidden with its names`,
      'Audit its transcripts again with the configuration that it was made with.',
    );
  }
  const { coding, reports } = earlier.config;
  return {
    paths: paths.length > 0 ? paths : [await transcriptsIn(month, run)],
    config: {
      ...earlier.config,
      coding: { ...coding, model: null, corrections: await partOf('corrections', coding.corrections, month) },
      reports: { ...reports, choices: await partOf('choices', reports.choices, month) },
    },
    out: join(dirname(run), `${basename(run)}-recoded`),
    earlier,
  };
}

async function transcriptsIn(month: string, run: string): Promise<string> {
  const transcripts = join(month, 'transcripts');
  if (await isThere(transcripts)) return transcripts;
  throw new UsageError(
    'recode-transcripts',
    `expected the transcripts of ${run} in ${transcripts}, found none`,
    `Name them: oars audit <transcripts> --recode ${run}`,
  );
}

/** Those the run was made with, and failing that those of its month; an audit complains of a place that is empty. */
async function partOf(part: 'corrections' | 'choices', named: string | null, month: string): Promise<string | null> {
  if (named !== null && (await isThere(named))) return named;
  const beside = join(month, part);
  return (await isThere(beside)) ? beside : named;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Files of the earlier run that the new one did not read, or found altered; empty when all are the same. */
export function missedFiles(earlier: Manifest, now: Manifest): readonly string[] {
  const read = new Map(now.inputs.map((input) => [input.path, input.sha256]));
  return earlier.inputs.flatMap(({ path, sha256 }) => {
    const found = read.get(path);
    if (found === undefined) return [`${path}: not found`];
    return found === sha256 ? [] : [`${path}: altered since`];
  });
}
