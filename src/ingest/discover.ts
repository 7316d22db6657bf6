import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nearestPath } from '../config/nearest-path.js';
import { UsageError } from '../domain/errors.js';
import type { Problem } from '../domain/problem.js';
import { isConvokitSideFile } from './convokit.js';
import { type Forgotten, forgottenAbove, withoutForgotten } from './discover-forgotten.js';
import { problem } from './problem.js';

/** A file of the input, not yet looked into. */
export interface DiscoveredFile {
  /** Relative to the root, `/` between folders. */
  readonly path: string;
  readonly absolute: string;
  readonly bytes: number;
}

/** What stands under the paths a user gave. */
export interface Discovery {
  /** Folder that the relative paths begin from. */
  readonly root: string;
  /** Transcripts and whatever else was given, in byte order of their paths. */
  readonly files: readonly DiscoveredFile[];
  /** `sessions.csv`, `speakers.csv` and `*.meta.json`: they speak about transcripts and are none. */
  readonly sideFiles: readonly DiscoveredFile[];
  readonly problems: readonly Problem[];
  /** What was withdrawn from these folders; files that hold nothing else are not among the files. */
  readonly forgotten: Forgotten;
}

/**
 * Finds every file under files, folders and patterns. Links to files are
 * followed, and so is a link to a folder that is itself one of the paths; other
 * links to folders are named and left, so that no loop can hold the run. Throws
 * UsageError for a path that is not there.
 */
export async function discover(paths: readonly string[]): Promise<Discovery> {
  const given = await expandPatterns(paths);
  const found = new Map<string, Found>();
  const missed: Missed[] = [];
  for (const path of given) await visit(path, found, missed, true);
  const root = commonFolder(await Promise.all(given.map(folderOf)));
  const toRelative = (absolute: string): string => relative(root, absolute).split(sep).join('/');
  const forgotten = await forgottenAbove(given);
  const standing = await withoutForgotten([...found.values(), ...(await tablesBeside(given))], forgotten);
  const files = standing
    .map(({ absolute, bytes, as }) => ({ path: toRelative(as ?? absolute), absolute, bytes }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  const all = new Set(files.map(({ path }) => path));
  const speaksOfOthers = (path: string): boolean => isSideFile(path) || isConvokitSideFile(path, all);
  return {
    root,
    forgotten,
    files: files.filter((file) => !speaksOfOthers(file.path)),
    sideFiles: files.filter((file) => speaksOfOthers(file.path)),
    problems: missed
      .map(({ absolute, ...text }) => problem({ ...text, source: { path: toRelative(absolute), part: null } }))
      .sort((a, b) => Buffer.compare(Buffer.from(a.source.path), Buffer.from(b.source.path))),
  };
}

interface Found {
  readonly absolute: string;
  readonly bytes: number;
  /** Where it counts as standing, when that is elsewhere. */
  readonly as?: string;
}

interface Missed extends Pick<Problem, 'code' | 'severity' | 'message' | 'remedy'> {
  readonly absolute: string;
}

async function expandPatterns(paths: readonly string[]): Promise<readonly string[]> {
  const expanded: string[] = [];
  for (const path of paths) {
    if (await exists(path)) {
      expanded.push(resolve(path));
      continue;
    }
    const matches = await matchesOf(path);
    if (matches.length === 0) throw await notFound(path);
    expanded.push(...matches.map((match) => resolve(match)));
  }
  return expanded;
}

/** Files that a pattern matches; none where the path is no pattern. */
async function matchesOf(path: string): Promise<readonly string[]> {
  // Patterns are rare, and what reads them is loaded for them alone.
  const { default: fastGlob } = await import('fast-glob');
  if (!fastGlob.isDynamicPattern(path)) return [];
  return fastGlob(path, { absolute: true, onlyFiles: true, followSymbolicLinks: false, suppressErrors: true });
}

async function visit(path: string, found: Map<string, Found>, missed: Missed[], named = false): Promise<void> {
  let info: Awaited<ReturnType<typeof stat>>;
  let isLink = false;
  try {
    isLink = (await lstat(path)).isSymbolicLink();
    info = await stat(path);
  } catch (cause) {
    missed.push({ absolute: path, ...(isGarbled(path) ? GARBLED_NAME : unreadable(isLink ? 'link' : 'file', cause)) });
    return;
  }
  if (info.isDirectory()) {
    if (isLink && !named) missed.push({ absolute: path, ...LINK_TO_FOLDER });
    else await visitFolder(path, found, missed);
  } else if (info.isFile()) {
    const real = await realpath(path);
    if (!found.has(real)) found.set(real, { absolute: path, bytes: info.size });
  } else {
    missed.push({ absolute: path, ...NOT_A_FILE });
  }
}

/** In a month's folder the tables about the transcripts may stand beside `transcripts`; they are read as if they stood in it. */
async function tablesBeside(given: readonly string[]): Promise<readonly Found[]> {
  const tables: Found[] = [];
  for (const folder of given.filter((path) => basename(path) === 'transcripts')) {
    for (const name of ['sessions.csv', 'speakers.csv']) {
      const absolute = join(dirname(folder), name);
      const info = await stat(absolute).catch(() => null);
      if (info?.isFile()) tables.push({ absolute, bytes: info.size, as: join(folder, name) });
    }
  }
  return tables;
}

async function visitFolder(folder: string, found: Map<string, Found>, missed: Missed[]): Promise<void> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (cause) {
    missed.push({ absolute: folder, ...unreadable('folder', cause) });
    return;
  }
  if (names.includes('manifest.json') && names.includes('tables')) {
    missed.push({ absolute: folder, ...EARLIER_RUN });
    return;
  }
  for (const name of [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))) {
    if (!isOverlooked(name)) await visit(join(folder, name), found, missed);
  }
}

/** What systems and editors leave in folders, and what explains a folder to people. */
function isOverlooked(name: string): boolean {
  return /^(\..*|~\$.*|thumbs\.db|desktop\.ini|readme(\.\w+)?|license(\.\w+)?|node_modules|__macosx)$/i.test(name);
}

function isSideFile(path: string): boolean {
  return /(^|\/)(sessions\.csv|speakers\.csv|corrections\.(csv|json)|oars\.(ya?ml|json)|[^/]+\.meta\.json)$/i.test(
    path,
  );
}

const LINK_TO_FOLDER = {
  code: 'link-to-folder',
  severity: 'warning',
  message: 'expected a file or a folder, found a link to a folder, which is not followed',
  remedy: 'give the folder itself as a path',
} as const;

const NOT_A_FILE = {
  code: 'not-a-file',
  severity: 'error',
  message: 'expected a file or a folder, found a device, pipe or socket',
  remedy: 'give the transcript as an ordinary file',
} as const;

const EARLIER_RUN = {
  code: 'earlier-run',
  severity: 'info',
  message: 'expected transcripts, found the results of an earlier run, which are not read again',
  remedy: 'keep results outside the folder of transcripts',
} as const;

/** The sign that stands for bytes that are no UTF-8: under such a name the system finds nothing. */
function isGarbled(path: string): boolean {
  return path.includes('\uFFFD');
}

const GARBLED_NAME = {
  code: 'unreadable-file',
  severity: 'error',
  message:
    'expected a file name in UTF-8, found one in another encoding (what cannot be read of it is shown as \uFFFD)',
  remedy: 'rename the file, in the file manager or with: convmv -f latin1 -t utf8 --notest <folder> -r',
} as const;

function unreadable(what: string, cause: unknown): Pick<Missed, 'code' | 'severity' | 'message' | 'remedy'> {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  return {
    code: 'unreadable-file',
    severity: 'error',
    message: `expected a ${what} that can be read, the system refused (${code})`,
    remedy: 'check its permissions and that it still exists',
  };
}

async function notFound(path: string): Promise<UsageError> {
  if (isGarbled(path)) {
    return new UsageError('no-such-path', `${path}: ${GARBLED_NAME.message}.`, `${capitalised(GARBLED_NAME.remedy)}.`);
  }
  const near = await nearestPath(path);
  return new UsageError(
    'no-such-path',
    `there is no file or folder at ${path}.`,
    near === null
      ? 'Check the spelling; patterns such as "*.vtt" must match at least one file.'
      : `Did you mean ${near}?`,
  );
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}

async function folderOf(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? path : dirname(path);
  } catch {
    return dirname(path);
  }
}

function commonFolder(folders: readonly string[]): string {
  const [first, ...others] = folders.map((folder) => folder.split(sep));
  if (!first) return resolve('.');
  let length = first.length;
  for (const other of others) {
    let same = 0;
    while (same < length && same < other.length && first[same] === other[same]) same++;
    length = same;
  }
  return first.slice(0, length).join(sep) || sep;
}
