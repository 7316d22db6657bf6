import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { UsageError } from '../domain/errors.js';
import type { Problem } from '../domain/problem.js';

/** A kind of decision that people save from pages, in files of their own. */
export interface DecisionKind {
  readonly code: Problem['code'];
  /** Error when the path cannot be read: its code, and the flag that named it. */
  readonly missing: string;
  readonly option: string;
  /** One of them, the file of them and all of them, in words. */
  readonly one: string;
  readonly file: string;
  readonly all: string;
  /** The page that saves them. */
  readonly page: string;
}

/** What a row says, or why it says nothing. */
export type DecisionRow<T> =
  | { readonly status: 'read'; readonly decision: T }
  | { readonly status: 'refused'; readonly because: string };

/**
 * Reads the decisions of one CSV or of every `.csv` of a folder, in the order of their names and rows; what cannot be read
 * is a problem with its file and line. Throws UsageError when there is nothing at the path.
 */
export async function readDecisionRows<T>(
  path: string | null,
  kind: DecisionKind,
  read: (row: unknown) => DecisionRow<T>,
): Promise<{ readonly decisions: readonly T[]; readonly problems: readonly Problem[] }> {
  const decisions: T[] = [];
  const problems: Problem[] = [];
  for (const file of path === null ? [] : await filesAt(path, kind)) {
    const complain = (line: number | null, message: string) =>
      problems.push({
        code: kind.code,
        severity: 'error',
        source: { path: file, part: null },
        line,
        sessionId: null,
        utteranceId: null,
        message,
        remedy: `Save the ${kind.all} again from the ${kind.page}, or mend the row.`,
      });
    let rows: unknown[];
    try {
      rows = parse(await readFile(file), { columns: true, bom: true, skip_empty_lines: true });
    } catch {
      complain(null, `expected ${kind.file}, found something that cannot be read as one.`);
      continue;
    }
    rows.forEach((row, at) => {
      const found = read(row);
      if (found.status === 'read') decisions.push(found.decision);
      else complain(at + 2, `expected ${kind.one}, found: ${found.because}.`);
    });
  }
  return { decisions, problems };
}

async function filesAt(path: string, { all, option, missing }: DecisionKind): Promise<readonly string[]> {
  try {
    if ((await stat(path)).isFile()) return [path];
    const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith('.csv')).toSorted();
    return names.map((name) => join(path, name));
  } catch (cause) {
    throw new UsageError(missing, `cannot read the ${all} ${path}.`, `Check the path given to ${option}.`, { cause });
  }
}
