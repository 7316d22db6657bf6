import type { Problem } from '../domain/problem.js';
import { DuplicateFinder } from './fingerprint.js';
import { type FileReport, inspectFile } from './inspect.js';
import type { Preparation } from './prepare.js';

/** What every file was taken for, and the problems of no one file: of the side files, and sessions that are there twice. */
export interface Inspection {
  readonly files: readonly FileReport[];
  readonly problems: readonly Problem[];
}

/** Reads files as an audit would, one after the other; `signal` ends it early. */
export async function inspectFiles(prepared: Preparation, signal?: AbortSignal): Promise<Inspection> {
  const files: FileReport[] = [];
  for (const file of prepared.files) {
    signal?.throwIfAborted();
    files.push(await inspectFile(file, prepared.options));
  }
  return { files, problems: [...prepared.problems, ...duplicates(files)] };
}

function duplicates(reports: readonly FileReport[]): readonly Problem[] {
  const finder = new DuplicateFinder();
  return reports.flatMap(({ file, sessions }) =>
    sessions.flatMap(({ fingerprint, sessionId }) => {
      const part = sessions.length > 1 ? sessionId : null;
      const found = finder.check(fingerprint, sessionId, { path: file.path, part });
      return found ? [found] : [];
    }),
  );
}
