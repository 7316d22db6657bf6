import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { kill, pid } from 'node:process';
import { setTimeout } from 'node:timers/promises';
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
  const lock = { release: () => release(path, own) };
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    if (await create(path, own)) return lock;
    const holder = await readHolder(path);
    if (holder === 'gone') continue;
    if (holder !== 'damaged' && isAlive(holder, own.host)) throw held(folder, path, holder, own.host);
    if (await takeOver(path, holder, own)) return lock;
    await setTimeout(WAIT_MS);
  }
  throw new UsageError(
    'output-locked',
    `cannot take the lock of ${folder}: other runs keep taking it.`,
    'Wait for them, or choose another folder with --out.',
  );
}

const MOST_TURNS = 200;
/** Another run is taking a stale lock over, which takes it a few file operations. */
const WAIT_MS = 5;

/** Makes a lock where none is; false where one is. */
function create(path: string, own: Holder): Promise<boolean> {
  return withDraft(path, own, (draft) => link(draft, path));
}

/** Written aside first, so that a lock is never seen half written; false when another was quicker. */
async function withDraft(path: string, own: Holder, place: (draft: string) => Promise<void>): Promise<boolean> {
  const draft = `${path}-${randomUUID()}`;
  try {
    await writeFile(draft, JSON.stringify(own), { flag: 'wx', mode: 0o644 });
    await place(draft);
    return true;
  } catch (error) {
    // ENOENT: the run that holds the lock has swept up the draft.
    if (hasCode(error, 'EEXIST') || hasCode(error, 'ENOENT')) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Puts the own lock in place of a stale one. Whoever does so first claims that
 * very lock, by a file that bears its token: only the claimant may replace it, so
 * a new lock is never taken for the stale one that stood there. The claim of a
 * process that died is itself claimed, and so on; with the last claim in hand, a
 * lock that is still the stale one stays so until it is replaced.
 */
async function takeOver(path: string, stale: Holder | 'damaged', own: Holder): Promise<boolean> {
  const claims: string[] = [];
  for (let last = stale; ; ) {
    const claim = `${path}-of-${tokenOf(last)}`;
    claims.push(claim);
    if (await create(claim, own)) break;
    const claimant = await readHolder(claim);
    if (claimant === 'gone' || claimant === 'damaged' || isAlive(claimant, own.host)) return false;
    last = claimant;
  }
  try {
    const now = await readHolder(path);
    if (now === 'gone' || tokenOf(now) !== tokenOf(stale)) return false;
    return await withDraft(path, own, (draft) => rename(draft, path));
  } finally {
    for (const claim of claims) await rm(claim, { force: true });
  }
}

function tokenOf(holder: Holder | 'damaged'): string {
  return holder === 'damaged' ? holder : holder.token;
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
