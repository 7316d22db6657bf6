import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../domain/errors.js';
import { DASHBOARD_PATH } from '../domain/run-paths.js';
import { withoutLaterLinks } from './later-pages.js';
import { readStudies } from './study-record.js';

/** What a manifest of oars, of any version, says of the run it belongs to. */
const Voucher = z.object({
  tool: z.object({ name: z.literal('oars-fidelity') }),
  times: z.object({ finished: z.string() }),
  outputs: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
});
export type Voucher = z.output<typeof Voucher>;

/** Folders of a run in its output folder. */
export const RUN_FOLDERS = ['tables', 'report'] as const;

/** What the manifest in a folder vouches for; null when there is none, or it is not of oars. */
export async function readVoucher(folder: string): Promise<Voucher | null> {
  try {
    const parsed = Voucher.safeParse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * Throws UsageError when an output folder holds, under the names that a run takes, anything that no manifest of oars
 * there names and vouches for, or a file of the run before that somebody has changed since.
 */
export async function refuseStrangers(out: string): Promise<void> {
  const voucher = await readVoucher(out);
  if (voucher === null) {
    for (const name of ['manifest.json', ...RUN_FOLDERS])
      if (!(await isAbsentOrEmpty(join(out, name)))) throw occupied(out, name);
    return;
  }
  // A later study may have written a file again, as it lists its tables in the data package.
  const later = (await readStudies(out).catch(() => [])).flatMap(({ outputs }) => outputs);
  for (const file of voucher.outputs) {
    if (!(await isAltered(out, file))) continue;
    const now = createHash('sha256')
      .update(readFileSync(join(out, file.path)))
      .digest('hex');
    if (!later.some(({ path, sha256 }) => path === file.path && sha256 === now)) throw altered(out, file.path);
  }
}

/** Files under the names that a run takes, by path. */
export async function filesUnder(out: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of RUN_FOLDERS) {
    const entries = await readdir(join(out, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries)
      if (!entry.isDirectory()) found.push(relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'));
  }
  return found.toSorted();
}

async function isAbsentOrEmpty(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => null);
  if (stats === null) return true;
  if (!stats.isDirectory()) return false;
  return (await readdir(path)).length === 0;
}

/** A file that is gone is nobody's loss; one of the same size, not written to since the run, is as it was. */
async function isAltered(out: string, { path, bytes, sha256 }: Voucher['outputs'][number]): Promise<boolean> {
  const file = join(out, path);
  const stats = await lstat(file).catch(() => null);
  if (stats === null) return false;
  if (!stats.isFile()) return true;
  if (path === DASHBOARD_PATH) {
    // It names pages that were made later.
    const page = withoutLaterLinks(readFileSync(file, 'utf8'));
    return createHash('sha256').update(page).digest('hex') !== sha256;
  }
  if (stats.size !== bytes) return true;
  const manifest = await lstat(join(out, 'manifest.json'));
  if (Math.max(stats.mtimeMs, stats.ctimeMs) <= manifest.mtimeMs) return false;
  return createHash('sha256').update(readFileSync(file)).digest('hex') !== sha256;
}

function occupied(out: string, name: string): UsageError {
  return new UsageError(
    'output-occupied',
    `expected in ${out} nothing, or a run of oars; found ${join(out, name)}, which no run of oars there has written.`,
    'Choose another folder with --out, or move what stands there. Nothing was changed.',
  );
}

function altered(out: string, path: string): UsageError {
  return new UsageError(
    'output-altered',
    `expected the run in ${out} as it was written; ${join(out, path)} was changed since, and a new run would replace it.`,
    'Copy or move that file if you need it, then remove it; or choose another folder with --out. Nothing was changed.',
  );
}
