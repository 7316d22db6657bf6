import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { VERSION } from '../../domain/version.js';
import { QUEUE_FOLDER } from '../../saved/publish.js';
import { buildFingerprint } from '../build-fingerprint.js';
import type { Executor } from '../executor.js';
import type { ThreadData } from '../executors/messages.js';
import { hiderOf } from '../hide-names.js';
import type { OpenRunContext } from '../open-context.js';
import { decodeOutcome, type Outcome } from '../outcome.js';
import type { Unit } from '../unit.js';
import { connectTo, loadBullmq } from './bullmq.js';
import { aliveKey, type Engine, type Job, jobId, QUEUE, resultPath } from './job.js';
import { readResult, writeSettings } from './storage.js';
import { unworkable } from './unworkable.js';

/** Units handed to Redis before the first of them has been written. */
const AHEAD = 512;
const LOOK_AGAIN_MS = { first: 5, most: 250 };
/** So often the queue is asked whether it still knows a job that is long in coming. */
const ASK_AFTER_MS = 2_000;
/** A queue that nobody listens to for so long is worth a word. */
const ALONE_AFTER_MS = 5_000;
const ATTEMPTS = 5;
/** A run that is not heard of for so long has ended, however it ended; it renews its sign four times in that time. */
const ALIVE_S = 60;

/** What a run hands to the queue, and where its folders are. */
export interface QueueOptions {
  readonly url: string;
  readonly out: string;
  /** The folder that the input's relative paths begin from. */
  readonly root: string;
  readonly context: OpenRunContext;
  readonly data: ThreadData;
  readonly signal?: AbortSignal | undefined;
  /** What whoever waits should know: nobody takes jobs, a worker refused one. */
  readonly onNotice: (line: string) => void;
}

/**
 * Has units done by `oars worker` processes. What counts is the result on the
 * shared storage; the queue only spreads the work. A job may therefore be done
 * twice, and one that the queue has lost is simply put in again.
 */
export async function queueExecutor({
  url,
  out,
  root,
  context,
  data,
  signal,
  onNotice,
}: QueueOptions): Promise<Executor> {
  const { Queue } = await loadBullmq();
  const connection = await connectTo(url);
  const run = `r${randomUUID()}`;
  const folder = join(resolve(out), QUEUE_FOLDER);
  const settings = await writeSettings(join(folder, run, 'settings.json'), { data: withAbsolutePaths(data), root });
  const queue = new Queue<Job>(QUEUE, { connection });
  // Redis may go and come back; the client reconnects by itself.
  queue.on('error', () => {});
  const alive = aliveKey({ settings });
  const renew = () => connection.set(alive, '1', 'EX', ALIVE_S).catch(() => {});
  await renew();
  const renewing = setInterval(renew, (ALIVE_S / 4) * 1_000).unref();
  const engine = engineOf(context);
  const { problem, input } = hiderOf(context.pseudonyms);
  const hide = (outcome: Outcome): Outcome =>
    outcome.kind === 'failed'
      ? { ...outcome, problems: outcome.problems.map(problem) }
      : outcome.kind === 'file'
        ? { ...outcome, input: input(outcome.input) }
        : outcome;
  const open = new Map<string, Job>();
  const noticed = new Set<string>();
  const started = performance.now();
  let place = 0;

  const put = (id: string, job: Job) =>
    queue.add('unit', job, {
      jobId: id,
      attempts: ATTEMPTS,
      backoff: { type: 'exponential', delay: 500 },
      removeOnComplete: true,
      removeOnFail: { age: 3600 },
    });

  async function* outcomesOf(id: string, job: Job, unit: Unit, added: Promise<unknown>): AsyncGenerator<Outcome, void> {
    await added;
    let asked = performance.now();
    for (let pause = LOOK_AGAIN_MS.first; ; pause = Math.min(LOOK_AGAIN_MS.most, pause * 1.5)) {
      signal?.throwIfAborted();
      const outcomes = await readResult(resultPath(job));
      if (outcomes) {
        open.delete(id);
        for (const bytes of outcomes) yield decodeOutcome(bytes);
        await rm(resultPath(job), { force: true });
        return;
      }
      if (performance.now() - asked > ASK_AFTER_MS) {
        asked = performance.now();
        const known = await Promise.race([stateOf(id), wait(1_000, 'unreachable' as const)]);
        if (known === 'lost') await Promise.race([restoreLost(), wait(5_000)]);
        else await Promise.race([explainWait(id), wait(1_000)]);
        if (typeof known === 'object') {
          open.delete(id);
          yield* unworkable(unit.file, known.because).map((one) => hide(one));
          return;
        }
      }
      await wait(pause);
    }
  }

  /** Redis was emptied or started anew: whatever has no result and is unknown goes in again, all at once. */
  async function restoreLost(): Promise<void> {
    await Promise.allSettled(
      [...open].map(async ([id, job]) => {
        if (!(await queue.getJob(id)) && (await readResult(resultPath(job))) === null) await put(id, job);
      }),
    );
  }

  /** Tells once why nothing comes: nobody is there, or a worker has said what it cannot do. */
  async function explainWait(id: string): Promise<void> {
    const progress = (await queue.getJob(id))?.progress;
    if (typeof progress === 'string') notice(`a worker refused: ${progress}`);
    else if (performance.now() - started > ALONE_AFTER_MS && (await queue.getWorkersCount()) === 0)
      notice('no worker is listening to this queue yet: start `oars worker` with the same --queue.');
  }

  function notice(line: string): void {
    if (noticed.has(line)) return;
    noticed.add(line);
    onNotice(line);
  }

  async function stateOf(id: string): Promise<'known' | 'lost' | { readonly because: string }> {
    const job = await queue.getJob(id);
    if (!job) return 'lost';
    return (await job.isFailed()) ? { because: job.failedReason ?? 'unknown' } : 'known';
  }

  return {
    ahead: AHEAD,
    parts: 8,
    start(unit) {
      const id = jobId(run, place++);
      const job: Job = {
        format: 2,
        engine,
        settings,
        unit: {
          ...unit,
          file: { path: unit.file.path, bytes: unit.file.bytes },
          rename: unit.rename && { ...unit.rename, problems: [...unit.rename.problems] },
        },
        id,
      };
      open.set(id, job);
      const added = put(id, job);
      // Waited for by whoever reads the outcomes; until then a failure is no stray one.
      added.catch(() => {});
      return outcomesOf(id, job, unit, added);
    },
    async close() {
      clearInterval(renewing);
      const left = [...open.keys()].map((id) => queue.remove(id));
      await Promise.race([Promise.allSettled([...left, connection.del(alive)]), wait(500)]);
      await Promise.race([queue.close(), wait(500)]);
      connection.disconnect();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Workers stand in other folders: what the configuration names is named from the root of the file system. */
function withAbsolutePaths(data: ThreadData): ThreadData {
  const { coding, reports } = data.config;
  const absolute = (path: string | null) => (path === null ? null : resolve(path));
  return {
    ...data,
    config: {
      ...data.config,
      coding: { ...coding, model: absolute(coding.model) },
      reports: { ...reports, hashIds: absolute(reports.hashIds), wording: absolute(reports.wording) },
    },
  };
}

export function engineOf({ coder }: Pick<OpenRunContext, 'coder'>): Engine {
  return { version: VERSION, build: buildFingerprint(), coder: coder?.identity ?? null };
}
