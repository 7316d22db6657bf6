import { coderFor } from '../../coding/configured.js';
import { QueueError } from '../../domain/errors.js';
import type { Executor } from '../executor.js';
import { threadsExecutor } from '../executors/threads.js';
import { encodeOutcome } from '../outcome.js';
import { connectTo, loadBullmq } from './bullmq.js';
import { type Engine, Job, nameEngine, QUEUE } from './job.js';
import { engineOf } from './queue-executor.js';
import { isOver, readSettings, writeResult } from './storage.js';

export interface WorkerOptions {
  readonly url: string;
  readonly threads: number;
  /** Ends the worker once the jobs at hand are done. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: WorkerEvent) => void;
}

export type WorkerEvent =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'done'; readonly jobs: number }
  | { readonly kind: 'failed'; readonly error: string };

/** A job whose worker is not heard of for this long goes to another. Sessions are done in threads, so a worker is always heard of. */
const SILENCE_MS = 10_000;

/**
 * Takes units from the queue until told to stop; resolves to the number done.
 * Throws QueueError when Redis cannot be reached, or a run asks for another
 * program or model than this worker has: its job then goes to another worker.
 */
export async function workOffQueue(options: WorkerOptions): Promise<number> {
  const { Worker, DelayedError } = await loadBullmq();
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
      const job = Job.parse(taken.data);
      if (await isOver(job.settings)) return;
      try {
        const executor = await threads.of(job);
        const outcomes: Uint8Array[] = [];
        for await (const outcome of executor.start(job.unit)) outcomes.push(encodeOutcome(outcome));
        await writeResult(job.result, outcomes);
      } catch (error) {
        if (!(error instanceof QueueError)) throw nameless(error);
        refusal = error;
        stop();
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
  await worker.close();
  connection.disconnect();
  await threads.close();
  if (refusal) throw refusal;
  return jobs;
}

/** The threads of one run at a time: another run's settings need others. */
class RunThreads {
  private readonly count: number;
  private settings = '';
  private executor: Promise<Executor> | null = null;

  constructor(count: number) {
    this.count = count;
  }

  of(job: Job): Promise<Executor> {
    if (this.executor && this.settings === job.settings.sha256) return this.executor;
    const before = this.executor;
    this.settings = job.settings.sha256;
    this.executor = (async () => {
      const data = await readSettings(job.settings);
      refuseOther(engineOf({ coder: coderFor(data.config.coding) }), job.engine);
      await before?.then((one) => one.close()).catch(() => {});
      return threadsExecutor(this.count, data);
    })();
    return this.executor;
  }

  async close(): Promise<void> {
    await this.executor?.then((one) => one.close()).catch(() => {});
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
