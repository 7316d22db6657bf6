import type { Problem } from '../domain/problem.js';
import type { DiscoveredFile } from './discover.js';
import type { FileReport } from './inspect.js';
import { CopyFinder } from './near-copies.js';
import type { Preparation } from './prepare.js';

/** What every file was taken for, and the problems of no one file: of the side files, and sessions that are there twice. */
export interface Inspection {
  readonly files: readonly FileReport[];
  readonly problems: readonly Problem[];
}

/** Looks at files one after the other with `look`, and for sessions that are there twice among them. */
export async function inspectFiles(
  prepared: Preparation,
  look: (file: DiscoveredFile) => Promise<FileReport>,
): Promise<Inspection> {
  const files: FileReport[] = [];
  for (const file of prepared.files) files.push(await look(file));
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
