import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Cells, isAnnomiLayout } from '../cohorts/agreement/annomi-ratings.js';
import { CODING_LAYOUTS, type Coding, mergeByCoder, readCodings } from '../cohorts/agreement/codings.js';
import { UsageError } from '../domain/errors.js';

/** What the inputs of an agreement hold: codings to match, or one table with its annotators inside. */
export type AgreementInput =
  | { readonly kind: 'codings'; readonly codings: readonly Coding[]; readonly notes: readonly string[] }
  | { readonly kind: 'annomi'; readonly rows: readonly Cells[] };

interface CodingFile {
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
}

/**
 * Reads coding sheets, corrections, runs and AnnoMI-layout tables. A run beside
 * other inputs stands for the machine; alone, it gives every coding it holds.
 * Throws UsageError when there is nothing to compare.
 */
export async function readAgreementInput(paths: readonly string[]): Promise<AgreementInput> {
  const files: CodingFile[] = [];
  for (const path of paths) files.push({ path, ...(await readRows(path)) });
  const annomi = files.filter(({ columns }) => isAnnomiLayout(columns));
  if (annomi.length === 0) return toCodings(files);
  if (annomi.length < files.length) {
    throw new UsageError(
      'mixed-layouts',
      'a table in the AnnoMI layout codes turns in its own categories and cannot be matched with codings of utterances.',
      'Give such tables by themselves.',
    );
  }
  return { kind: 'annomi', rows: annomi.flatMap(({ rows }) => rows) };
}

function toCodings(files: readonly CodingFile[]): AgreementInput {
  const notes: string[] = [];
  const codings: Coding[] = [];
  for (const { path, columns, rows } of files) {
    const read = readCodings(nameOf(path), columns, rows);
    if (!read) {
      throw new UsageError(
        'not-a-coding',
        `${path}: expected ${CODING_LAYOUTS}; found the columns ${columns.slice(0, 8).join(', ')}.`,
        '`oars sample` writes coding sheets that can be compared.',
      );
    }
    notes.push(...read.notes);
    codings.push(...(files.length > 1 ? leading(read.codings) : read.codings));
  }
  const merged = mergeByCoder(codings);
  if (merged.length < 2) {
    throw new UsageError(
      'one-coding',
      `expected two or more codings, found ${merged.length === 0 ? 'none' : `one (${merged[0]?.coder ?? ''})`}.`,
      'Give a second file: another coder, the corrections, or a run.',
    );
  }
  return { kind: 'codings', codings: merged, notes };
}

/** Beside other files a run speaks for its machine where it has one; any other file for all its people. */
function leading(codings: readonly Coding[]): readonly Coding[] {
  const people = codings.filter((coding) => !coding.machine);
  const machine = codings.filter((coding) => coding.machine && !coding.shown);
  return machine.length > 0 ? machine : people;
}

const Rows = z.array(z.record(z.string(), z.string()));

async function readRows(path: string): Promise<Omit<CodingFile, 'path'>> {
  const file = await tableOf(path);
  let rows: readonly Cells[];
  try {
    rows = Rows.parse(parse(await readFile(file), { columns: true, bom: true, skip_empty_lines: true }));
  } catch (error) {
    // The parser's error carries the record, so only its place is kept.
    const line = error instanceof Error && 'lines' in error ? ` (line ${String(error.lines)})` : '';
    throw new UsageError(
      'coding-unreadable',
      `${file}: expected a CSV table, found something that cannot be read as one${line}.`,
      `Give ${CODING_LAYOUTS}.`,
    );
  }
  return { columns: Object.keys(rows[0] ?? {}), rows };
}

async function tableOf(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? join(path, 'tables', 'utterances.csv') : path;
  } catch (cause) {
    throw new UsageError('coding-missing', `cannot find ${path}.`, 'Check the path.', { cause });
  }
}

/** A file is named by its stem, the utterances of a run by the run's folder. */
function nameOf(path: string): string {
  const name = basename(resolve(path)).replace(/\.csv$/i, '');
  return name === 'utterances' ? basename(resolve(path, '..', '..')) : name;
}
