import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { access, appendFile, lstat, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isLockDraft } from './lock.js';
import { filesUnder, readVoucher } from './vouched.js';

/** What a run puts into the output folder; nothing else there is ever touched. */
const PUBLISHED = ['manifest.json', 'tables', 'report'] as const;

/** Where a run is written before it is whole. */
export const STAGING = '.oars-staging';
/** Where a run's settings and results lie for the workers of a queue. */
export const QUEUE_FOLDER = '.oars-queue';
/** Records of the shares that are done, for `oars merge`. */
export const SHARDS_FOLDER = '.oars-shards';
/** Where the run before is moved while the new one takes its place. */
const LEAVING = '.oars-leaving';
/** The same folder once all of the old run is in it. */
const LEFT = '.oars-left';
/** The same folder once nothing in it is wanted: a half removed one must never be read as a run. */
const GONE = '.oars-gone';

/**
 * Puts a whole staged run in the place of the one before. Each step is a rename,
 * so that a run cut off anywhere is finished by `recover`: first everything of
 * the old run leaves, manifest first; then the new one moves in, manifest last.
 * A folder without a manifest is therefore on the move. What the old run's manifest
 * does not name (what later commands or somebody else put there) moves back last.
 */
export async function publish(out: string): Promise<void> {
  await mkdir(join(out, LEAVING), { recursive: true });
  await leave(out);
  await moveIn(out);
}

/** Finishes a move that was cut off; drops a run that never became whole. Only for the holder of the lock. */
export async function recover(out: string): Promise<void> {
  const names = await readdir(out);
  if (names.includes(LEAVING)) await leave(out);
  if (names.includes(LEAVING) || names.includes(LEFT)) await moveIn(out);
  for (const folder of [GONE, STAGING, QUEUE_FOLDER]) rmSync(join(out, folder), { recursive: true, force: true });
  for (const name of names.filter(isLockDraft)) rmSync(join(out, name), { force: true });
}

async function leave(out: string): Promise<void> {
  for (const name of PUBLISHED) await moveIfThere(join(out, name), join(out, LEAVING, name));
  await rename(join(out, LEAVING), join(out, LEFT));
}

async function moveIn(out: string): Promise<void> {
  for (const name of PUBLISHED.toReversed()) await moveIfThere(join(out, STAGING, name), join(out, name));
  await carryOver(out);
  rmSync(join(out, STAGING), { recursive: true, force: true });
  await rename(join(out, LEFT), join(out, GONE));
  rmSync(join(out, GONE), { recursive: true, force: true });
}

/** Moves files one by one into a folder that is there already; never puts one file in the place of another. */
async function moveIfThere(from: string, to: string): Promise<void> {
  if (!(await exists(from))) return;
  if (!(await exists(to))) {
    await rename(from, to);
    return;
  }
  if (!(await lstat(from)).isDirectory()) return;
  for (const name of await readdir(from)) await moveIfThere(join(from, name), join(to, name));
}

/** Where it is said which files came from a run before. */
const EARLIER = 'report/of-an-earlier-run.txt';

/** Moves back what the old run's manifest does not vouch for, and says of which run it speaks. */
async function carryOver(out: string): Promise<void> {
  const left = join(out, LEFT);
  const voucher = await readVoucher(left);
  const vouched = new Set(voucher?.outputs.map(({ path }) => path));
  const kept = (await filesUnder(left)).filter((path) => voucher === null || !vouched.has(path));
  // The list itself first, so that what is added to it is not in its way; and a line before its file moves: a move cut
  // off says too much rather than too little.
  for (const path of kept.toSorted((a, b) => Number(b === EARLIER) - Number(a === EARLIER))) {
    if (voucher !== null && path !== EARLIER) await sayEarlier(out, path, voucher.times.finished);
    await mkdir(dirname(join(out, path)), { recursive: true });
    const taken = await exists(join(out, path));
    await rename(join(left, path), join(out, taken ? freeName(path) : path));
  }
}

async function sayEarlier(out: string, path: string, finished: string): Promise<void> {
  const manifest = await readFile(join(out, LEFT, 'manifest.json'));
  const sha256 = createHash('sha256').update(manifest).digest('hex');
  const line = `${path} was there before this run: it may speak of the run finished at ${finished}, manifest SHA-256 ${sha256}.\n`;
  const list = join(out, EARLIER);
  const said = (await exists(list)) ? await readFile(list, 'utf8') : '';
  await mkdir(dirname(list), { recursive: true });
  if (!said.includes(line)) await appendFile(list, line);
}

/** A name that no run gives: what stood in the way of a new file stands beside it. */
function freeName(path: string): string {
  return path.replace(/(\.[^./]*)?$/, (ending) => `.before-${Date.now()}${ending}`);
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
