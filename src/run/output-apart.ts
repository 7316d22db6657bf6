import { realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { UsageError } from '../domain/errors.js';
import type { DiscoveredFile } from '../ingest/discover.js';
import { RUN_FOLDERS, readVoucher } from '../saved/vouched.js';

/**
 * The files of an input without those that an earlier run wrote into the output: they are its results. Throws
 * UsageError when any other file of the input lies in the output folder: a run there could stand in its way.
 */
export async function filesOutside(out: string, files: readonly DiscoveredFile[]): Promise<readonly DiscoveredFile[]> {
  const folder = await realpath(resolve(out)).catch(() => resolve(out));
  const inside = files.filter(({ absolute }) => absolute === folder || absolute.startsWith(folder + sep));
  if (inside.length === 0) return files;
  const results = ['manifest.json', ...RUN_FOLDERS, ...HIDDEN].map((name) => join(folder, name));
  const vouched = new Set((await readVoucher(out))?.outputs.map(({ path }) => join(folder, path)));
  const own = new Set(
    inside.filter(
      ({ absolute }) =>
        vouched.has(absolute) ||
        (vouched.size > 0 && results.some((result) => absolute === result || absolute.startsWith(result + sep))),
    ),
  );
  const stranger = inside.find((file) => !own.has(file));
  if (stranger !== undefined) {
    throw new UsageError(
      'output-holds-input',
      `expected an output apart from the input; ${stranger.absolute} is a file of the input and lies in ${out}.`,
      'Choose another folder with --out. Nothing was changed.',
    );
  }
  return files.filter((file) => !own.has(file));
}

const HIDDEN = [
  '.oars-staging',
  '.oars-cache',
  '.oars-shards',
  '.oars-queue',
  '.oars-left',
  '.oars-leaving',
  '.oars-gone',
];
