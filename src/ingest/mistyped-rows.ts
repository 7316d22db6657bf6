import { nearest } from '../config/nearest.js';
import type { Problem } from '../domain/problem.js';
import { problem } from './problem.js';
import type { SideFiles } from './side-files.js';

/** Transcripts that no row of a side file names while a row names a file of nearly their name that is not there. */
export function findMistypedRows(sideFiles: SideFiles, paths: readonly string[]): readonly Problem[] {
  const named = Object.keys(sideFiles).filter((key) => !key.includes('#'));
  const there = new Set(paths.flatMap((path) => [path, withoutEnding(path)]));
  const rows = new Set(named);
  const unnamed = paths.filter((path) => !rows.has(path) && !rows.has(withoutEnding(path)));
  return named
    .filter((key) => !there.has(key))
    .flatMap((key) => {
      const meant = nearest(key, unnamed);
      return meant === null ? [] : [mistyped(meant)];
    });
}

function withoutEnding(path: string): string {
  return path.replace(/\.[^./]*$/, '');
}

function mistyped(path: string): Problem {
  return problem({
    code: 'mistyped-file',
    severity: 'warning',
    source: { path, part: null },
    message: 'expected a row with this file’s name in sessions.csv, found only one with nearly this name',
    remedy: 'write the name in its "file" column as it stands here, ending included; the row is not used until then',
  });
}
