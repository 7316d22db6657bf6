import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { type Cells, isAnnomiLayout } from '../cohorts/agreement/annomi-ratings.js';
import type { Coding } from '../cohorts/agreement/coding.js';
import type { CodingSources, CodingTable } from '../cohorts/agreement/coding-sources.js';
import { CODING_LAYOUTS, mergeByCoder, readCodings } from '../cohorts/agreement/codings.js';
import type { Subgroups } from '../cohorts/agreement/subgroups.js';
import { UsageError } from '../domain/errors.js';

/** What the inputs of an agreement hold: codings to match, or one table with its annotators inside. */
export type AgreementInput =
  | {
      readonly kind: 'codings';
      readonly codings: readonly Coding[];
      readonly notes: readonly string[];
      /** Null when no column was asked for. */
      readonly subgroups: Subgroups | null;
    }
  | { readonly kind: 'annomi'; readonly rows: readonly Cells[] };

interface CodingFile extends CodingTable {
  readonly path: string;
  /** Who coded it, where no column says so. */
  readonly coder: string;
}

/**
 * Reads coding sheets, corrections, runs, AnnoMI-layout tables, and transcripts of
 * any layout that people coded; a folder is one coder's files. A run beside other
 * inputs stands for the machine; alone, it gives every coding it holds. Throws
 * UsageError when there is nothing to compare.
 */
export async function readAgreementInput(
  paths: readonly string[],
  sources: CodingSources,
  by: string | null = null,
): Promise<AgreementInput> {
  const files: CodingFile[] = [];
  for (const path of paths) for (const file of await filesOf(path, sources)) files.push(file);
  const annomi = files.filter(({ columns }) => isAnnomiLayout(columns));
  if (annomi.length === 0)
    return toCodings(files, sources, by === null ? null : await readSubgroups(paths, files, sources, by));
  if (annomi.length < files.length) {
    throw new UsageError(
      'mixed-layouts',
      'a table in the AnnoMI layout codes turns in its own categories and cannot be matched with codings of utterances.',
      'Give such tables by themselves.',
    );
  }
  return { kind: 'annomi', rows: annomi.flatMap(({ rows }) => rows) };
}

/** What a column says of each session, in the sheets or in the sessions of a run among them; throws UsageError when none has it. */
async function readSubgroups(
  paths: readonly string[],
  files: readonly CodingFile[],
  sources: CodingSources,
  by: string,
): Promise<Subgroups> {
  const groupOf = new Map<string, string>();
  const tables: CodingTable[] = [...files];
  for (const path of paths) {
    const sessions = join(path, 'tables', 'sessions.csv');
    const table = (await isFile(sessions)) ? await sources.readTable(sessions) : null;
    if (table) tables.push(table);
  }
  for (const { rows } of tables) {
    for (const row of rows) {
      const [session, group] = [row.session_id ?? '', (row[by] ?? '').trim()];
      if (group !== '' && !groupOf.has(session)) groupOf.set(session, group);
    }
  }
  if (groupOf.size === 0) {
    throw new UsageError(
      'unknown-subgroup',
      `no sheet and no run says "${by}" of a session.`,
      'Give a run beside the sheets, or add the column to one of them.',
    );
  }
  return { by, groupOf };
}

async function toCodings(
  files: readonly CodingFile[],
  sources: CodingSources,
  subgroups: Subgroups | null,
): Promise<AgreementInput> {
  const notes: string[] = [];
  const codings: Coding[] = [];
  for (const { path, coder, columns, rows } of files) {
    const read = readCodings(coder, columns, rows, sources.codebook);
    const found = read?.codings ?? (await sources.readTranscripts(path, coder));
    if (found.length === 0) {
      throw new UsageError(
        'not-a-coding',
        `${path}: expected ${CODING_LAYOUTS}, or a transcript that people coded; found ${columns.length === 0 ? 'no codes' : `the columns ${columns.slice(0, 8).join(', ')}`}.`,
        '`oars sample` writes coding sheets that can be compared.',
      );
    }
    notes.push(...(read?.notes ?? []));
    codings.push(...(files.length > 1 ? leading(found) : found));
  }
  const merged = oneSession(mergeByCoder(codings));
  if (merged.length < 2) {
    throw new UsageError(
      'one-coding',
      `expected two or more codings, found ${merged.length === 0 ? 'none' : `one (${merged[0]?.coder ?? ''})`}.`,
      'Give a second file: another coder, the corrections, or a run.',
    );
  }
  return { kind: 'codings', codings: merged, notes, subgroups };
}

/** Files of one session each, which are named after their coders, are of the same session. */
function oneSession(codings: readonly Coding[]): readonly Coding[] {
  const ids = codings.map(({ items }) => new Set(items.map(({ sessionId }) => sessionId)));
  if (ids.some((own) => own.size !== 1)) return codings;
  const named = ids.every((own, at) => own.has(codings[at]?.coder ?? '') || own.has(''));
  if (!named) return codings;
  return codings.map((coding) => ({
    ...coding,
    items: coding.items.map((item) => ({ ...item, sessionId: 'the session' })),
  }));
}

/** Beside other files a run speaks for its machine where it has one; any other file for all its people. */
function leading(codings: readonly Coding[]): readonly Coding[] {
  const people = codings.filter((coding) => !coding.machine);
  const machine = codings.filter((coding) => coding.machine && !coding.shown);
  return machine.length > 0 ? machine : people;
}

/** The tables of a run, the files of a coder's folder, or one file. */
async function filesOf(path: string, sources: CodingSources): Promise<readonly CodingFile[]> {
  const readOne = async (file: string, coder: string): Promise<CodingFile> => {
    const table = await sources.readTable(file);
    return { path: file, coder, columns: table?.columns ?? [], rows: table?.rows ?? [] };
  };
  if (!(await isFolder(path))) return [await readOne(path, nameOf(path))];
  const table = join(path, 'tables', 'utterances.csv');
  if (await isFile(table)) return [await readOne(table, basename(resolve(path)))];
  const read: CodingFile[] = [];
  for (const file of await sources.listFiles(path)) read.push(await readOne(file, basename(resolve(path))));
  return read;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new UsageError('coding-missing', `cannot find ${path}.`, 'Check the path.', { cause });
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Fingerprints of what an agreement rests on: files as they were named, the utterances of a run, the files of a folder. */
export async function hashInputs(
  paths: readonly string[],
  sources: CodingSources,
): Promise<readonly { readonly path: string; readonly sha256: string }[]> {
  const files: string[] = [];
  for (const path of paths) {
    const table = join(path, 'tables', 'utterances.csv');
    if (!(await isFolder(path))) files.push(path);
    else if (await isFile(table)) files.push(table);
    else for (const file of await sources.listFiles(path)) files.push(join(path, relative(path, file)));
  }
  const hashed: { path: string; sha256: string }[] = [];
  for (const path of files) {
    hashed.push({
      path,
      sha256: createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    });
  }
  return hashed;
}

/** A file is named by its stem, the utterances of a run by the run's folder. */
function nameOf(path: string): string {
  const name = basename(resolve(path)).replace(/\.[a-z0-9]{1,5}$/i, '');
  return name === 'utterances' ? basename(resolve(path, '..', '..')) : name;
}
