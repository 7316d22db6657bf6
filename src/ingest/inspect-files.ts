import type { Problem } from '../domain/problem.js';

import { type FileReport, inspectFile, type JudgeSession } from './inspect.js';
import { CopyFinder } from './near-copies.js';
import type { Preparation } from './prepare.js';

/** What every file was taken for, and the problems of no one file: of the side files, and sessions that are there twice. */
export interface Inspection {
  readonly files: readonly FileReport[];
  readonly problems: readonly Problem[];
}

/** Reads files as an audit would, one after the other; `signal` ends it early. */
export async function inspectFiles(
  prepared: Preparation,
  { judge = null, signal }: { readonly judge?: JudgeSession | null; readonly signal?: AbortSignal } = {},
): Promise<Inspection> {
  const files: FileReport[] = [];
  for (const file of prepared.files) {
    signal?.throwIfAborted();
    files.push(await inspectFile(file, prepared.options, judge));
  }
  return { files, problems: [...prepared.problems, ...duplicates(files)] };
}

function duplicates(reports: readonly FileReport[]): readonly Problem[] {
  const finder = new CopyFinder();
  return reports.flatMap(({ file, sessions }) =>
    sessions.flatMap((session) => {
      const { sessionId } = session;
      const part = sessions.length > 1 ? sessionId : null;
      const found = finder.check(session, sessionId, { path: file.path, part });
      return found ? [found] : [];
    }),
  );
}
