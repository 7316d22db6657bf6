import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { kill, pid } from 'node:process';
import { z } from 'zod';
import { UsageError } from '../domain/errors.js';

/** Name of the lock inside an output folder. */
const LOCK = '.oars-lock';

/** Who writes into a folder. The start time tells a process from a later one with the same number. */
const Holder = z.strictObject({
  host: z.string(),
  pid: z.number().int(),
  /** In the system's own ticks; null where the system does not tell. */
  processStart: z.string().nullable(),
  /** Tells two locks of one process apart. */
  token: z.string(),
});
type Holder = z.output<typeof Holder>;

export interface Lock {
  release(): Promise<void>;
}

/** True for what taking a lock leaves behind when the process dies on the way. */
export function isLockDraft(name: string): boolean {
  return name.startsWith(`${LOCK}-`);
}

/**
 * Takes the folder for this run alone. A lock whose process is gone is taken
 * over; throws UsageError when another run holds it.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const path = join(folder, LOCK);
  const own: Holder = { host: hostname(), pid, processStart: startOf(pid), token: randomUUID() };
  // Each turn either takes the lock, removes a stale one, or finds it held: a few turns settle any race.
  for (let turn = 0; turn < 20; turn++) {
    if (await create(path, own)) return { release: () => release(path, own) };
    const holder = await readHolder(path);
    if (holder === 'gone') continue;
    if (holder !== 'damaged' && isAlive(holder, own.host)) throw held(folder, path, holder, own.host);
    await removeStale(path, holder);
  }
  throw new UsageError(
    'output-locked',
    `cannot take the lock of ${folder}: other runs keep taking it.`,
    'Wait for them, or choose another folder with --out.',
  );
}

async function create(path: string, own: Holder): Promise<boolean> {
  // Written aside and linked into place, so that a lock is never seen half written.
  const draft = `${path}-${own.token}`;
  try {
    const file = await open(draft, 'wx', 0o644);
    try {
      await file.writeFile(JSON.stringify(own));
    } finally {
      await file.close();
    }
    await link(draft, path);
    return true;
  } catch (error) {
    // ENOENT: the run that holds the lock has swept up the draft.
    if (hasCode(error, 'EEXIST') || hasCode(error, 'ENOENT')) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readHolder(path: string): Promise<Holder | 'gone' | 'damaged'> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'gone';
    throw error;
  }
  try {
    const parsed = Holder.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Moves the stale lock aside; should a new one have taken its place meanwhile, it is put back. */
async function removeStale(path: string, stale: Holder | 'damaged'): Promise<void> {
  const aside = `${path}-${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  try {
    const moved = await readHolder(aside);
    const same =
      moved === stale || (typeof moved === 'object' && typeof stale === 'object' && moved.token === stale.token);
    if (!same) await link(aside, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function release(path: string, own: Holder): Promise<void> {
  const holder = await readHolder(path);
  if (typeof holder === 'object' && holder.token === own.token) await rm(path, { force: true });
}

/** A process of another machine cannot be looked at, and counts as alive. */
function isAlive(holder: Holder, host: string): boolean {
  if (holder.host !== host) return true;
  try {
    kill(holder.pid, 0);
  } catch (error) {
    if (hasCode(error, 'ESRCH')) return false;
  }
  const start = startOf(holder.pid);
  return start === null || holder.processStart === null || start === holder.processStart;
}

/** When a process started, where `/proc` tells: field 22 of `stat`, counted after the name, which may hold anything. */
function startOf(process: number): string | null {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent has not looked yet.
    if (fields[0] === 'Z') return 'ended';
    return fields[19] ?? null;
  } catch {
    return null;
  }
}

function held(folder: string, path: string, holder: Holder, host: string): UsageError {
  const here = holder.host === host;
  return new UsageError(
    'output-locked',
    `another run is writing into ${folder} (process ${holder.pid}${here ? '' : ` on ${holder.host}`}).`,
    here
      ? 'Wait for it to end, or choose another folder with --out.'
      : `Wait for it to end, or choose another folder with --out. If that run is certainly dead, remove ${path}.`,
  );
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
