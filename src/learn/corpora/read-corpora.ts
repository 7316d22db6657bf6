import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { UsageError } from '../../domain/errors.js';
import { ANNOMI } from './annomi.js';
import { ESCONV } from './esconv.js';
import { HLQC } from './hlqc.js';
import type { Corpus, CorpusFile, Row } from './labelled.js';
import { OWN } from './own.js';
import { PRACTICE, PRACTICE_REPLIES, PRACTICE_TURNS } from './practice.js';
import { isReadings, readReadings } from './readings.js';
import { reconcile } from './reconcile.js';
import { ADVICE_REDDIT, FIVE_KINDS, OFFMYCHEST, PAIR } from './related.js';
import { TEACHER_ANNOMI, TEACHER_CHATS, TEACHER_FORUM, TEACHER_HLQC, TEACHER_SMOKING } from './teacher.js';
import { WELIVITA } from './welivita.js';

/** Every corpus a coder can be trained on, most telling columns first. */
export const CORPORA: readonly Corpus[] = [
  ANNOMI,
  HLQC,
  ESCONV,
  TEACHER_ANNOMI,
  TEACHER_HLQC,
  TEACHER_CHATS,
  TEACHER_SMOKING,
  OWN,
  PRACTICE_TURNS,
  PRACTICE,
  PRACTICE_REPLIES,
  TEACHER_FORUM,
  FIVE_KINDS,
  PAIR,
  ADVICE_REDDIT,
  OFFMYCHEST,
  WELIVITA,
];

/** The corpus whose layout a table has, by its columns and its first row. */
export function corpusOf(first: Row | undefined): Corpus | undefined {
  const row = first ?? {};
  return CORPORA.find((one) => one.columns.every((column) => column in row) && (one.accepts?.(row) ?? true));
}

/** Reads every coded corpus among the paths; folders are searched for CSV files. Others are left alone. */
export function readCorpora(paths: readonly string[], without: readonly string[]): readonly CorpusFile[] {
  // A text file named by itself is for words to be learnt from.
  const tables = paths
    .flatMap((path) => listFiles(path, /\.csv$/))
    .filter((path) => !path.endsWith('.txt'))
    .sort()
    .map((path) => ({ path, first: parseRows(path, 1)[0] ?? {}, rows: () => parseRows(path) }));
  const read = tables.flatMap(({ path, first, rows }): CorpusFile[] => {
    if (isReadings(first)) {
      return readNamed(path, () => readReadings(rows(), tables, without)).map((one) => ({ ...one, path }));
    }
    const corpus = corpusOf(first);
    if (corpus === undefined || without.includes(corpus.id)) return [];
    return [{ corpus, path, sessions: readNamed(path, () => corpus.read(rows())) }];
  });
  return reconcile(read);
}

/** A corpus knows its rows, not the file they came from: an error names both. */
function readNamed<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError) || error.message.startsWith(path)) throw error;
    throw new UsageError(error.code, `${path}: ${error.message}`, error.hint, { cause: error });
  }
}

/** Rows of a CSV file by column name. */
export function parseRows(path: string, to?: number): readonly Row[] {
  try {
    return parse(readFileSync(path), {
      columns: true,
      bom: true,
      skip_empty_lines: true,
      ...(to === undefined ? {} : { to }),
    });
  } catch (error) {
    // The parser's own message quotes cells, which are transcript text.
    const line = error instanceof Error && 'lines' in error ? `:${String(error.lines)}` : '';
    throw new UsageError(
      'unreadable-table',
      `${path}${line}: expected a CSV table, found something else`,
      'Save it as UTF-8 CSV with a header row.',
    );
  }
}

/** The files of these names at or below a path. */
export function listFiles(path: string, names: RegExp): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new UsageError('no-such-path', `expected a file or folder at ${path}, found nothing`, 'Check the path.');
  if (!stat.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .map((name) => join(path, name));
}
