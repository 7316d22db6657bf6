import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { OarsError, QueueError } from '../../domain/errors.js';
import type { Executor } from '../executor.js';
import type { ThreadData } from '../executors/messages.js';
import { threadsExecutor } from '../executors/threads.js';
import { type OpenRunContext, openRunContext } from '../open-context.js';
import { encodeOutcome } from '../outcome.js';
import { connectTo, loadBullmq } from './bullmq.js';
import { aliveKey, type Engine, Job, nameEngine, QUEUE, resultPath } from './job.js';
import { engineOf } from './queue-executor.js';
import { checkReadable, checkWritable, isOver, readSettings, writeResult } from './storage.js';

export interface WorkerOptions {
  readonly url: string;
  readonly threads: number;
  /** Ends the worker: jobs at hand are finished where that is soon, and otherwise left to another worker. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: WorkerEvent) => void;
}

export type WorkerEvent =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'done'; readonly jobs: number }
  | { readonly kind: 'failed'; readonly error: string };

/** A job whose worker is not heard of for this long goes to another. Sessions are done in threads, so a worker is always heard of. */
const SILENCE_MS = 10_000;

/** How long the jobs at hand may take to end once the worker is told to stop, which it does within two seconds. */
const GRACE_MS = 1_500;

/**
 * Takes units from the queue until told to stop; resolves to the number done.
 * Throws QueueError when Redis cannot be reached, or a run asks for another
 * program or model than this worker has: its job then goes to another worker.
 */
export async function workOffQueue(options: WorkerOptions): Promise<number> {
  const { Worker, DelayedError, UnrecoverableError } = await loadBullmq();
  const connection = await connectTo(options.url);
  const threads = new RunThreads(options.threads);
  let jobs = 0;
  let refusal: QueueError | null = null;
  let stop: () => void = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const worker = new Worker<Job>(
    QUEUE,
    async (taken, token) => {
      const parsed = Job.safeParse(taken.data);
      if (!parsed.success) throw new UnrecoverableError('a job that leads out of its run, or of another version');
      const job = parsed.data;
      const over = () => isOver(job.settings, async () => (await connection.exists(aliveKey(job))) > 0);
      if (await over()) return;
      try {
        const { executor, root } = await threads.of(job);
        const file = { ...job.unit.file, absolute: resolve(root, job.unit.file.path) };
        await checkReadable(root, file.absolute);
        await checkWritable(resultPath(job));
        const outcomes: Uint8Array[] = [];
        for await (const outcome of executor.start({ ...job.unit, file })) outcomes.push(encodeOutcome(outcome));
        await writeResult(resultPath(job), outcomes);
      } catch (error) {
        // A run may end, or be begun again in the same folder, while its job is at work here.
        if (await over()) return;
        if (!(error instanceof QueueError)) throw nameless(error);
        refusal = error;
        stop();
        await taken.updateProgress(error.message);
        await taken.moveToDelayed(Date.now() + 500, token);
        throw new DelayedError();
      }
      jobs += 1;
      options.onEvent({ kind: 'done', jobs });
    },
    {
      connection,
      concurrency: 2 * options.threads,
      lockDuration: SILENCE_MS,
      stalledInterval: SILENCE_MS / 2,
      maxStalledCount: 20,
    },
  );
  worker.on('error', () => {});
  worker.on('failed', (_, error) => options.onEvent({ kind: 'failed', error: error.message }));
  options.signal.addEventListener('abort', stop, { once: true });
  if (options.signal.aborted) stop();
  options.onEvent({ kind: 'waiting' });
  await stopped;
  // A job that takes longer is not given back: its lock runs out, and another worker begins it anew.
  await Promise.race([worker.close(), wait(GRACE_MS, undefined, { ref: false })]);
  connection.disconnect();
  await threads.close();
  if (refusal) throw refusal;
  return jobs;
}

/** The threads of one run at a time: another run's settings need others. */
class RunThreads {
  private readonly count: number;
  private settings = '';
  private executor: Promise<OpenRun> | null = null;

  constructor(count: number) {
    this.count = count;
  }

  of(job: Job): Promise<OpenRun> {
    if (this.executor && this.settings === job.settings.sha256) return this.executor;
    const before = this.executor;
    this.settings = job.settings.sha256;
    this.executor = (async () => {
      const { data, root } = await readSettings(job.settings);
      const context = await openHere(data);
      refuseOther(engineOf(context), job.engine);
      await before?.then((one) => one.executor.close()).catch(() => {});
      return { executor: threadsExecutor(this.count, { ...data, weights: context.weights }, context.pseudonyms), root };
    })();
    // Settings that cannot be opened now may be there when the job comes again.
    this.executor.catch(() => {
      this.settings = '';
      this.executor = null;
    });
    return this.executor;
  }

  async close(): Promise<void> {
    await this.executor?.then((one) => one.executor.close()).catch(() => {});
  }
}

interface OpenRun {
  readonly executor: Executor;
  readonly root: string;
}

/** Everything a run is worked on with (salt, wording, model), before a thread is given a file of it. */
async function openHere(data: ThreadData): Promise<OpenRunContext> {
  try {
    return await openRunContext(data.config, data.ingest, new Map(data.corrections), undefined);
  } catch (cause) {
    if (!(cause instanceof OarsError)) throw cause;
    throw new QueueError(
      'settings-not-here',
      `this worker cannot open what the run is set to: ${cause.message}`,
      'Give the audit absolute paths to the salt, the wording and the model, at places that every worker sees, and start the worker again.',
      { cause },
    );
  }
}

function refuseOther(own: Engine, wanted: Engine): void {
  if (JSON.stringify(own) === JSON.stringify(wanted)) return;
  throw new QueueError(
    'other-engine',
    `the run asks for ${nameEngine(wanted)}; this worker has ${nameEngine(own)}.`,
    'Install the same version of oars and the same model on every machine of a run. The job is left for another worker.',
  );
}

/** An error as it may travel through Redis: what kind it is and where, never what it quotes. */
function nameless(error: unknown): Error {
  const name = error instanceof Error ? error.name : 'error';
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
  return new Error(`${name}${code}`);
}
