import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Correction, decisionKey } from '../domain/correction.js';
import { UsageError } from '../domain/errors.js';
import { parseCorrection } from '../domain/parse-correction.js';
import type { Problem } from '../domain/problem.js';

/** Reviewers' decisions by session, in the order of their time, and what was wrong with their files. */
export interface CorrectionFiles {
  /** The file or folder; null when there is none. */
  readonly path: string | null;
  readonly bySession: ReadonlyMap<string, readonly Correction[]>;
  readonly problems: readonly Problem[];
}

/**
 * Reads one corrections CSV or every `.csv` of a folder, each reviewer's and each download's, and merges them by the time
 * of the decisions.
 */
export async function readCorrections(path: string | null): Promise<CorrectionFiles> {
  const bySession = new Map<string, Correction[]>();
  const problems: Problem[] = [];
  for (const file of path === null ? [] : await correctionFiles(path)) {
    const complain = (line: number | null, message: string) =>
      problems.push({
        code: 'bad-correction',
        severity: 'error',
        source: { path: file, part: null },
        line,
        sessionId: null,
        utteranceId: null,
        message,
        remedy: 'Save the corrections again from the session page, or mend the row.',
      });
    let rows: unknown[];
    try {
      rows = parse(await readFile(file), { columns: true, bom: true, skip_empty_lines: true });
    } catch {
      complain(null, 'expected a corrections CSV, found something that cannot be read as one.');
      continue;
    }
    rows.forEach((row, at) => {
      const parsed = parseCorrection(row);
      if (parsed.status === 'refused') {
        complain(at + 2, `expected a correction, found: ${parsed.because}.`);
        return;
      }
      const known = bySession.get(parsed.correction.sessionId) ?? [];
      bySession.set(parsed.correction.sessionId, [...known, parsed.correction]);
    });
  }
  return { path, bySession: new Map([...bySession].map(([id, own]) => [id, inTime(own)])), problems };
}

/** In the order of time, those without a time first, each once. */
function inTime(decisions: readonly Correction[]): readonly Correction[] {
  const once = new Map(decisions.map((one) => [`${decisionKey(one)} ${one.reviewer ?? ''}`, one]));
  return [...once.values()].sort((a, b) => compare(a.decidedAt ?? '', b.decidedAt ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function correctionFiles(path: string): Promise<readonly string[]> {
  try {
    if ((await stat(path)).isFile()) return [path];
    const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith('.csv')).toSorted();
    return names.map((name) => join(path, name));
  } catch (cause) {
    throw new UsageError(
      'corrections-missing',
      `cannot read the corrections ${path}.`,
      'Check the path given to --corrections.',
      { cause },
    );
  }
}
