import { Worker } from 'node:worker_threads';
import type { DiscoveredFile } from '../../ingest/discover.js';
import { type FileReport, inspectFile, type JudgeSession } from '../../ingest/inspect.js';
import { isShortAndPlain } from '../executors/short-and-plain.js';
import { givenUp, type WhyGivenUp, whyDied } from '../given-up.js';
import { judgeBy } from './judge.js';
import type { FromInspectThread, InspectData, ToInspectThread } from './messages.js';

/** Lets `work` look at files, and ends the thread that it may have needed. */
export async function inspecting<T>(data: InspectData, work: (inspector: Inspector) => Promise<T>): Promise<T> {
  const inspector = new Inspector(data);
  try {
    return await work(inspector);
  } finally {
    await inspector.close();
  }
}

/**
 * Looks at files as `inspectFile` does, one at a time, with the limits of an audit: short plain ones here, all others in a
 * thread, which is ended when a file takes longer or more memory than a file may. Such a file is a report with a problem.
 */
export class Inspector {
  private readonly data: InspectData;
  private readonly judge: JudgeSession | null;
  private worker: Worker | null = null;

  constructor(data: InspectData) {
    this.data = data;
    this.judge = data.judgedBy && judgeBy(data.judgedBy);
  }

  /** Rejects with the signal's reason as soon as it is aborted. */
  async inspect(file: DiscoveredFile, signal?: AbortSignal): Promise<FileReport> {
    signal?.throwIfAborted();
    if (isShortAndPlain(file)) return inspectFile(file, this.data.ingest, this.judge);
    let found = await this.ask(file, signal);
    // As in an audit, whoever dies over a file may have died of something else: the file is tried once more.
    if (found === 'memory' || found === 'death') found = await this.ask(file, signal);
    if (typeof found !== 'string') return found;
    const { problem, input } = givenUp(file, found, this.data.ingest);
    return { file: input, format: null, sessions: [], problems: [problem] };
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private ask(file: ToInspectThread, signal: AbortSignal | undefined): Promise<FileReport | WhyGivenUp> {
    const { seconds, memoryMegabytes } = this.data.ingest.limits;
    this.worker ??= new Worker(THREAD, {
      workerData: this.data,
      name: 'oars-inspect',
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    });
    const { worker } = this;
    let clock: NodeJS.Timeout | undefined;
    let stop = () => {};
    return new Promise<FileReport | WhyGivenUp>((resolve, reject) => {
      const drop = () => {
        this.worker = null;
        void worker.terminate();
      };
      const giveUp = (why: WhyGivenUp) => {
        drop();
        resolve(why);
      };
      stop = () => {
        drop();
        reject(signal?.reason);
      };
      clock = setTimeout(() => giveUp('time'), 1_000 * seconds);
      signal?.addEventListener('abort', stop, { once: true });
      worker.on('message', (message: FromInspectThread) => {
        if (message.kind === 'sign') clock?.refresh();
        else if (message.kind === 'report') resolve(message.report);
        else reject(message.error);
      });
      worker.once('error', (error) => giveUp(whyDied(error)));
      worker.once('exit', () => giveUp('death'));
      worker.postMessage(file);
    }).finally(() => {
      clearTimeout(clock);
      signal?.removeEventListener('abort', stop);
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      // Whoever dies between two files is found dead by the next.
      worker.on('error', () => {});
      worker.once('exit', () => {
        if (this.worker === worker) this.worker = null;
      });
    });
  }
}

/** The thread runs the built program: where this file is TypeScript source, that of `dist`. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/run/inspecting/thread.js' : './thread.js',
  import.meta.url,
);
