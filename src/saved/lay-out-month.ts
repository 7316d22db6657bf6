import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { printConfigTemplate } from '../config/template.js';
import { UsageError } from '../domain/errors.js';
import { makeFolder } from './make-folder.js';
import { MONTH } from './month-folder.js';
import { type Program, STARTERS, startersFor } from './starters.js';

/** A file or folder of a month's folder, and what it is for. */
export interface LaidOut {
  readonly path: string;
  readonly purpose: string;
}

/** Columns of a month's table of sessions: whose, where, when; ratings that people gave. */
export const SESSION_COLUMNS = [
  'file',
  'session_id',
  'practitioner_id',
  'site',
  'cohort',
  'session_date',
  'target_behaviour',
  'client_id',
  'empathy',
  'partnership',
  'cultivating_change_talk',
  'softening_sustain_talk',
  'evocation',
  'collaboration',
  'autonomy',
  'direction',
  'because',
] as const;

export const SPEAKER_COLUMNS = ['file', 'speaker', 'role', 'confidence', 'words', 'because'] as const;

const FOLDERS: readonly LaidOut[] = [
  { path: MONTH.transcripts, purpose: 'the anonymised transcripts, in folders as you like' },
  { path: MONTH.corrections, purpose: 'corrections saved from session pages, a file a reviewer' },
  { path: MONTH.choices, purpose: 'choices saved from feedback sheets, a file a trainer' },
  { path: MONTH.sheets, purpose: 'coding sheets that people filled, a file a coder' },
];

const STARTED: readonly LaidOut[] = [
  { path: STARTERS.windows, purpose: 'double-click to open the month in your browser (Windows)' },
  { path: STARTERS.mac, purpose: 'the same (Mac)' },
  { path: STARTERS.linux, purpose: `the same (Linux), by way of ${STARTERS.shell}` },
];

/** The program that runs: its command line lies one level up from here once it is built. */
const OWN: Program = { node: execPath, cli: fileURLToPath(new URL('../cli.js', import.meta.url)) };

/** Lays out a folder for a month of sessions; throws UsageError rather than touch what is already there. */
export async function layOutMonth(folder: string): Promise<readonly LaidOut[]> {
  const files = [
    {
      path: MONTH.sessions,
      purpose: 'one row a session: whose, where, when; drafted for you by the first check or audit',
      content: `${SESSION_COLUMNS.join(',')}\n`,
    },
    {
      path: MONTH.speakers,
      purpose: 'who is practitioner, client or other; drafted likewise',
      content: `${SPEAKER_COLUMNS.join(',')}\n`,
    },
    { path: MONTH.config, purpose: 'settings, every one explained', content: printConfigTemplate() },
  ];
  const taken = await namesIn(folder);
  const clash = Object.values(MONTH).find((name) => taken.includes(name));
  if (clash) {
    throw new UsageError(
      'init-not-empty',
      `${join(folder, clash)} is already there.`,
      'Choose a new folder, such as `oars init 2026-05`.',
    );
  }
  try {
    for (const { path } of FOLDERS) await makeFolder(join(folder, path));
    for (const { path, content } of files) await writeFile(join(folder, path), content, { flag: 'wx' });
    for (const { path, content } of startersFor(OWN))
      await writeFile(join(folder, path), content, { flag: 'wx', mode: 0o700 });
  } catch (cause) {
    throw new UsageError('init-not-writable', `cannot write into ${folder}.`, 'Choose a folder you may write to.', {
      cause,
    });
  }
  return [
    ...FOLDERS.slice(0, 1),
    ...files.map(({ path, purpose }) => ({ path, purpose })),
    ...FOLDERS.slice(1),
    ...STARTED,
  ];
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
