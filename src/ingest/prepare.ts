import type { Config } from '../config/config.js';
import type { OwnCodebook } from '../domain/own-codebook.js';
import type { Problem } from '../domain/problem.js';
import { type DiscoveredFile, discover } from './discover.js';
import type { Forgotten } from './discover-forgotten.js';
import { loadSideFiles } from './load-side-files.js';
import { findMistypedRows } from './mistyped-rows.js';
import type { IngestOptions } from './options.js';
import type { StatedRole } from './roles/words.js';

/** Everything needed to read an input: its files, and how. */
export interface Preparation {
  readonly root: string;
  readonly files: readonly DiscoveredFile[];
  /** `sessions.csv`, `speakers.csv` and the like, which are read and are no transcripts. */
  readonly sideFiles: readonly DiscoveredFile[];
  readonly options: IngestOptions;
  readonly problems: readonly Problem[];
  /** Those of the problems that are of what stands under the paths and is not read at all, such as a link to a folder. */
  readonly missed: readonly Problem[];
  /** When something was withdrawn from these folders, and how many sessions. */
  readonly withdrawals: Forgotten['withdrawals'];
}

/** Finds the files under the paths and reads what stands beside them (`sessions.csv`, `speakers.csv`, `*.meta.json`). */
export async function prepareIngest(
  paths: readonly string[],
  config: Config['ingest'],
  codebook: OwnCodebook | null = null,
): Promise<Preparation> {
  const encoding = config.encoding === 'auto' ? null : config.encoding;
  const found = await discover(paths);
  const side = await loadSideFiles(found.sideFiles, encoding);
  const mistyped = findMistypedRows(
    side.sideFiles,
    found.files.map(({ path }) => path),
  );
  const { columns, mergeGapSeconds, pathPattern, identifiers, limits } = config;
  return {
    root: found.root,
    files: found.files,
    sideFiles: found.sideFiles,
    options: {
      columns,
      codebook,
      encoding,
      mergeGapSeconds,
      pathPattern,
      identifiers,
      limits,
      roles: rolesByLabel(config.roles),
      speakers: side.speakers,
      sideFiles: side.sideFiles,
      forgotten: found.forgotten.sessions,
    },
    withdrawals: found.forgotten.withdrawals,
    missed: found.problems,
    problems: [...found.problems, ...side.problems, ...mistyped],
  };
}

function rolesByLabel(roles: Config['ingest']['roles']): Readonly<Record<string, StatedRole>> {
  const entries = (['practitioner', 'client', 'other'] as const).flatMap((role) =>
    roles[role].map((label): [string, StatedRole] => [label, role]),
  );
  return Object.fromEntries(entries);
}
