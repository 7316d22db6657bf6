import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Correction, hashText } from '../domain/correction.js';
import { UsageError } from '../domain/errors.js';
import { parseCorrection } from '../domain/parse-correction.js';
import type { Problem } from '../domain/problem.js';
import type { Session } from '../domain/session.js';

/** Reviewers' decisions, by session, and what was wrong with their files. */
export interface CorrectionFiles {
  readonly bySession: ReadonlyMap<string, readonly Correction[]>;
  readonly problems: readonly Problem[];
}

/** Reads one corrections CSV or every `.csv` of a folder, by name; a later row for the same utterance wins. */
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
  return { bySession, problems };
}

/** Corrections whose utterance still has the same words; the others are refused as problems. */
export function matchCorrections(
  session: Session,
  corrections: readonly Correction[],
): { readonly accepted: readonly Correction[]; readonly problems: readonly Problem[] } {
  const utterances = new Map(session.utterances.map((utterance) => [utterance.id, utterance]));
  const accepted = new Map<string, Correction>();
  const problems: Problem[] = [];
  for (const correction of corrections) {
    const utterance = utterances.get(correction.utteranceId);
    if (utterance && hashText(utterance.text) === correction.textHash) {
      accepted.set(correction.utteranceId, correction);
      continue;
    }
    problems.push({
      code: 'correction-no-longer-fits',
      severity: 'warning',
      source: session.source,
      line: null,
      sessionId: session.id,
      utteranceId: correction.utteranceId,
      message: utterance
        ? 'expected the words that were reviewed, found others: the correction was not applied.'
        : 'expected an utterance of this id, found none: the correction was not applied.',
      remedy: 'Review the session again on its new page.',
    });
  }
  return { accepted: [...accepted.values()], problems };
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
