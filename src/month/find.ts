import { access } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { Config } from '../config/config.js';
import { loadConfig } from '../config/load.js';
import { UsageError } from '../domain/errors.js';
import { hideMonth } from '../run/hide-names.js';
import { type Pseudonyms, readPseudonyms } from '../run/pseudonyms.js';
import type { Manifest } from '../saved/manifest.js';
import { findMonth, type Month } from '../saved/month-folder.js';
import { changedParts, partsOf } from '../saved/month-parts.js';
import { readManifest } from '../saved/read-manifest.js';

/** A run that a command is asked about, and the month's folder that it was found in. */
export interface Located {
  readonly run: string;
  /** Null where the run itself was named. */
  readonly month: Month | null;
}

/** The run at a folder: the folder itself, or what a month's folder holds. */
export async function locateRun(folder: string): Promise<Located> {
  const month = await findMonth(folder);
  return { run: month?.out ?? folder, month };
}

/** The month's folder that the paths of a command are: one of them, and it is one. */
export async function monthAmong(paths: readonly string[]): Promise<Month | null> {
  const [only, ...others] = paths;
  return only === undefined || others.length > 0 ? null : findMonth(only);
}

/** The settings of a month's folder: paths in them are meant from the folder, and its corrections and choices are found. */
export async function configOfMonth(month: Month): Promise<Config> {
  const config = await loadConfig(month.config);
  const { coding, reports } = config;
  const here = (path: string | null) => placeIn(month.folder, path);
  return {
    ...config,
    coding: {
      ...coding,
      model: await here(coding.model),
      corrections: (await here(coding.corrections)) ?? month.corrections,
    },
    reports: {
      ...reports,
      choices: (await here(reports.choices)) ?? month.choices,
      hashIds: await here(reports.hashIds),
      wording: await here(reports.wording),
    },
  };
}

/** Throws UsageError when what a month's run was made with has changed since: then it no longer says what the folder says. */
export async function expectUpToDate(month: Month): Promise<void> {
  const manifest = await readManifest(month.out);
  const changed = await changedSince(manifest, month, await namesUsed(manifest, month));
  if (changed.length === 0) return;
  throw new UsageError(
    'month-changed',
    `${changed.join(', ')} changed in ${month.folder} after the audit, which knows nothing of it.`,
    `Run \`oars audit ${month.folder}\` again first.`,
  );
}

/** What a month's run was made with that has changed since, by its place; nothing where only a salt could tell. */
export async function changedSince(
  { month: then, config }: Manifest,
  month: Month,
  names: Pseudonyms | null,
): Promise<readonly string[]> {
  if (then === undefined || (config.reports.hashIds !== null && names === null)) return [];
  const now = await partsOf(month);
  return changedParts(then, names === null ? now : hideMonth(now, names));
}

/** The pseudonyms that a run stands under: by the salt that is named, else by that of the month's settings; null without. */
export async function namesUsed(
  { config }: Manifest,
  month: Month | null,
  salt: string | null = null,
): Promise<Pseudonyms | null> {
  if (config.reports.hashIds === null) return null;
  if (salt !== null) return readPseudonyms(salt);
  if (month === null) return null;
  const { reports } = await loadConfig(month.config);
  const own = await placeIn(month.folder, reports.hashIds);
  return own === null ? null : readPseudonyms(own).catch(() => null);
}

/** A path in a month's settings is meant from its folder, where it leads somewhere. */
async function placeIn(folder: string, path: string | null): Promise<string | null> {
  if (path === null || isAbsolute(path)) return path;
  const here = join(folder, path);
  return access(here).then(
    () => here,
    () => path,
  );
}
