import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { VERSION } from '../../domain/version.js';
import { QUEUE_FOLDER } from '../../saved/publish.js';
import { buildFingerprint } from '../build-fingerprint.js';
import type { Executor } from '../executor.js';
import type { ThreadData } from '../executors/messages.js';
import type { OpenRunContext } from '../open-context.js';
import { decodeOutcome, type Outcome } from '../outcome.js';
import type { Unit } from '../unit.js';
import { connectTo, loadBullmq } from './bullmq.js';
import { type Engine, type Job, jobId, QUEUE } from './job.js';
import { readResult, writeSettings } from './storage.js';
import { unworkable } from './unworkable.js';

/** Units handed to Redis before the first of them has been written. */
const AHEAD = 512;
const LOOK_AGAIN_MS = { first: 5, most: 250 };
/** So often the queue is asked whether it still knows a job that is long in coming. */
const ASK_AFTER_MS = 2_000;
const ATTEMPTS = 5;

/**
 * Has units done by `oars worker` processes. What counts is the result on the
 * shared storage; the queue only spreads the work. A job may therefore be done
 * twice, and one that the queue has lost is simply put in again.
 */
export async function queueExecutor(
  url: string,
  out: string,
  context: OpenRunContext,
  data: ThreadData,
  signal?: AbortSignal,
): Promise<Executor> {
  const { Queue } = await loadBullmq();
  const connection = await connectTo(url);
  const run = `r${randomUUID()}`;
  const folder = join(resolve(out), QUEUE_FOLDER);
  const settings = await writeSettings(join(folder, run, 'settings.json'), data);
  const queue = new Queue<Job>(QUEUE, { connection });
  // Redis may go and come back; the client reconnects by itself.
  queue.on('error', () => {});
  const engine = engineOf(context);
  const open = new Set<string>();
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
      const outcomes = await readResult(job.result);
      if (outcomes) {
        open.delete(id);
        for (const bytes of outcomes) yield decodeOutcome(bytes);
        await rm(job.result, { force: true });
        return;
      }
      if (performance.now() - asked > ASK_AFTER_MS) {
        asked = performance.now();
        const known = await Promise.race([stateOf(id), wait(1_000, 'unreachable' as const)]);
        if (known === 'lost') await Promise.race([put(id, job), wait(1_000)]);
        if (typeof known === 'object') {
          open.delete(id);
          yield* unworkable(unit.file, known.because);
          return;
        }
      }
      await wait(pause);
    }
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
        format: 1,
        engine,
        settings,
        unit: { ...unit, rename: unit.rename && { ...unit.rename, problems: [...unit.rename.problems] } },
        result: join(folder, run, `${id}.result`),
      };
      open.add(id);
      const added = put(id, job);
      // Waited for by whoever reads the outcomes; until then a failure is no stray one.
      added.catch(() => {});
      return outcomesOf(id, job, unit, added);
    },
    async close() {
      await Promise.race([Promise.allSettled([...open].map((id) => queue.remove(id))), wait(2_000)]);
      await Promise.race([queue.close(), wait(2_000)]);
      connection.disconnect();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function engineOf({ coder }: Pick<OpenRunContext, 'coder'>): Engine {
  return { version: VERSION, build: buildFingerprint(), coder: coder?.identity ?? null };
}
