import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import {
  contentHash,
  FORGOTTEN,
  type Forgotten,
  NOTHING_FORGOTTEN,
  readForgotten,
} from '../../ingest/discover-forgotten.js';
import { MONTH, type Month } from '../../saved/month-folder.js';
import { eraseRows, type RowCells } from './erase-rows.js';
import type { Withdrawn } from './find-withdrawn.js';

/** What went from a month's folder, and what is left to people. */
export interface Erased {
  readonly rows: number;
  /** By their place in the month's folder. */
  readonly removed: readonly string[];
  /** Transcripts that still lie where they were. */
  readonly transcripts: readonly string[];
}

/**
 * Takes everything of the withdrawn sessions out of a month's folder but what its run holds, which the next audit
 * rebuilds; first of all the list that keeps them out of later runs, so that being cut off loses nothing. Transcripts
 * stay unless they are to go.
 */
export async function forgetInMonth(
  month: Month,
  withdrawn: Withdrawn,
  { now, andTranscript }: { readonly now: Date; readonly andTranscript: boolean },
): Promise<Erased> {
  await addToList(month, withdrawn, now);
  const ofRun = join(month.out, MONTH.sample, sep);
  const others = (await filesUnder(month.folder, [month.transcripts])).filter(
    (path) => !path.startsWith(join(month.out, sep)) || path.startsWith(ofRun),
  );
  let rows = 0;
  const removed: string[] = [];
  const remove = async (path: string) => {
    await rm(path, { recursive: true, force: true });
    removed.push(placeIn(month, path));
  };
  for (const path of [...others, month.sessions, month.speakers].filter(isTable)) {
    if (await isFile(path)) rows += await eraseRows(path, (row) => speaksOf(row, withdrawn));
  }
  for (const path of others) if (isPageOf(path, withdrawn)) await remove(path);
  for (const folder of await runsBeside(month)) await remove(folder);
  // Results kept for the next run, and what a queue or a share left behind; the tables of decisions are read by the next audit.
  for (const name of await namesIn(month.out)) if (/^\.oars-(?!lock)/.test(name)) await remove(join(month.out, name));
  for (const name of LATER) if (await isThere(join(month.out, name))) await remove(join(month.out, name));
  const decisions = join(month.out, 'tables', 'corrections.csv');
  if (await isFile(decisions)) rows += await eraseRows(decisions, (row) => speaksOf(row, withdrawn));
  if (andTranscript) {
    for (const { absolute } of withdrawn.files) {
      await remove(absolute);
      const meta = `${absolute.replace(/\.[^./\\]*$/, '')}.meta.json`;
      if (await isFile(meta)) await remove(meta);
    }
  }
  const left = andTranscript ? withdrawn.shared : [...withdrawn.files, ...withdrawn.shared];
  return { rows, removed, transcripts: left.map(({ absolute }) => placeIn(month, absolute)) };
}

/** Takes away a run of which nothing is left. */
export async function removeRun({ out }: Month): Promise<void> {
  for (const name of ['manifest.json', 'tables', 'report', 'studies'])
    await rm(join(out, name), { recursive: true, force: true });
}

/**
 * Looks through every file of the month but the transcripts for what the sessions said and for their names. What is
 * found inside the run's folder is removed, as everything there is made by the program; the rest is left to people.
 */
export async function searchRemains(
  month: Month,
  withdrawn: Withdrawn,
  published: ReadonlySet<string>,
): Promise<{ readonly removed: readonly string[]; readonly left: readonly string[] }> {
  const removed: string[] = [];
  const left: string[] = [];
  for (const path of await filesUnder(month.folder, [month.transcripts])) {
    const place = placeIn(month, path);
    if (published.has(place)) continue;
    const text = (await readFile(path)).toString('utf8');
    const tells =
      withdrawn.words.some((words) => text.includes(words)) || namesOf(withdrawn).some((name) => name.test(text));
    if (!tells && !isPageOf(path, withdrawn)) continue;
    if (path.startsWith(join(month.out, sep))) {
      await rm(path, { force: true });
      removed.push(place);
    } else left.push(place);
  }
  return { removed, left };
}

/** Tables and pages of commands that write into the run's folder but not under what an audit replaces. */
const LATER = ['machine', 'compare.R'] as const;

async function addToList(month: Month, { files, hashes, sessions }: Withdrawn, now: Date): Promise<void> {
  const path = join(month.folder, FORGOTTEN);
  const list = (await readForgotten(path)) ?? NOTHING_FORGOTTEN;
  const contents: string[] = [];
  for (const { absolute } of files) contents.push((await contentHash(absolute)) ?? '');
  const next: Forgotten = {
    ...list,
    withdrawals: [...list.withdrawals, { at: now.toISOString(), sessions }],
    files: [...new Set([...list.files, ...contents.filter((hash) => hash !== '')])].toSorted(),
    sessions: [...new Set([...list.sessions, ...hashes])].toSorted(),
  };
  await writeFile(`${path}.part`, `${JSON.stringify(next, null, 2)}\n`);
  await rename(`${path}.part`, path);
}

const SESSION_COLUMNS = ['session_id', 'instead_of_session_id', 'session', 'id', 'conversation_id', 'transcript_id'];
const FILE_COLUMNS = ['file', 'filename', 'file_name', 'path', 'transcript', 'source_path'];
const PEOPLE_COLUMNS: Readonly<Record<Withdrawn['subject'], readonly string[]>> = {
  session: [],
  practitioner: ['practitioner_id', 'practitioner', 'id', 'stratum'],
  client: ['client_id', 'client'],
};

/** True for a row about one of the sessions, its file, or the person. */
function speaksOf(row: RowCells, { sessionIds, people, subject, files }: Withdrawn): boolean {
  const holds = (columns: readonly string[], fits: (cell: string) => boolean) =>
    columns.some((column) => {
      const cell = row.get(column);
      return cell !== undefined && cell !== '' && fits(cell);
    });
  return (
    holds(SESSION_COLUMNS, (cell) => sessionIds.has(cell)) ||
    holds(PEOPLE_COLUMNS[subject], (cell) => people.has(cell)) ||
    holds(FILE_COLUMNS, (cell) => files.some(({ path }) => isNameOf(cell, path)))
  );
}

/** A table may name a file by its path in the month, without its ending, or by its end. */
function isNameOf(cell: string, path: string): boolean {
  const plain = (one: string) => one.replaceAll('\\', '/').replace(/^\.\//, '');
  const [wanted, stem] = [plain(cell), path.replace(/\.[^./]*$/, '')];
  return [path, stem].some((name) => name === wanted || wanted.endsWith(`/${name}`));
}

/** True for a page or sheet that bears a session's name, such as `sample/h05.html` or a download of its page. */
function isPageOf(path: string, { sessionIds, people }: Withdrawn): boolean {
  const name = basename(path);
  return [...sessionIds, ...people].some((id) => name === id || name.startsWith(`${id}.`));
}

function namesOf({ sessionIds, people, files }: Withdrawn): readonly RegExp[] {
  const names = [...sessionIds, ...people, ...files.map(({ path }) => basename(path))];
  return names.map(
    (name) =>
      new RegExp(`(?<![\\p{L}\\p{N}_-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`, 'u'),
  );
}

/** Other runs in the month's folder, such as one that was coded again: they hold what this one held. */
async function runsBeside({ folder, out, transcripts }: Month): Promise<readonly string[]> {
  const manifests = (await filesUnder(folder, [transcripts, out])).filter((path) => basename(path) === 'manifest.json');
  return manifests.map((path) => dirname(path)).filter((run) => run !== folder);
}

async function filesUnder(folder: string, but: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const visit = async (at: string): Promise<void> => {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (but.includes(path)) continue;
      if (entry.isDirectory()) await visit(path);
      else if (entry.isFile()) found.push(path);
    }
  };
  await visit(folder);
  return found.toSorted();
}

function isTable(path: string): boolean {
  return /\.(csv|tsv)$/i.test(path);
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isFile(),
    () => false,
  );
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

function placeIn({ folder }: Month, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
