import { Worker } from 'node:worker_threads';
import type { Executor } from '../executor.js';
import { decodeOutcome, type Outcome } from '../outcome.js';
import type { Unit } from '../unit.js';
import { type FromThread, MOST_WAITING, type ThreadData, type ToThread } from './messages.js';

/**
 * Works on units in threads. A thread has the next unit at hand while it works
 * on one, so that it never waits for the main thread, which only writes.
 */
export function threadsExecutor(count: number, data: ThreadData): Executor {
  const threads = Array.from({ length: count }, () => startThread(data));
  const waiting: Task[] = [];
  let nextId = 0;

  function assign(): void {
    for (let task = waiting[0]; task; task = waiting[0]) {
      // A part of a large file must not wait behind another part that waits for it.
      const most = task.unit.parts > 1 ? 1 : 2;
      const free = threads.filter((thread) => thread.tasks.size < most).sort((a, b) => a.tasks.size - b.tasks.size)[0];
      if (!free) return;
      waiting.shift();
      free.take(task, assign);
    }
  }

  return {
    ahead: 4 * count + 8,
    parts: count,
    start(unit) {
      const task = new Task(nextId++, unit);
      waiting.push(task);
      assign();
      return task;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.worker.terminate()));
    },
  };
}

/** One unit on its way through a thread: filled from there, read here. */
class Task implements AsyncIterable<Outcome> {
  readonly id: number;
  readonly unit: Unit;
  private readonly arrived: Uint8Array[] = [];
  private ended = false;
  private failure: Error | null = null;
  private wake: () => void = () => {};
  private askForMore: (outcomes: number) => void = () => {};

  constructor(id: number, unit: Unit) {
    this.id = id;
    this.unit = unit;
  }

  begin(askForMore: (outcomes: number) => void): void {
    this.askForMore = askForMore;
  }

  add(outcomes: readonly Uint8Array[], ended: boolean): void {
    this.arrived.push(...outcomes);
    this.ended ||= ended;
    this.wake();
  }

  fail(error: Error): void {
    this.failure ??= error;
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Outcome, void> {
    let handedOn = 0;
    for (;;) {
      const next = this.arrived.shift();
      if (next) {
        yield decodeOutcome(next);
        handedOn += 1;
        if (handedOn < MOST_WAITING / 2 || this.ended) continue;
        this.askForMore(handedOn);
        handedOn = 0;
      } else if (this.failure) throw this.failure;
      else if (this.ended) return;
      else
        await new Promise<void>((resume) => {
          this.wake = resume;
        });
    }
  }
}

interface Thread {
  readonly worker: Worker;
  readonly tasks: Map<number, Task>;
  take(task: Task, whenDone: () => void): void;
}

/** A session is soon done and forgotten: half of what Node gives costs no time, and saves 25 MB a thread. */
const YOUNG_MEGABYTES = 24;

function startThread(data: ThreadData): Thread {
  const worker = new Worker(THREAD, {
    workerData: data,
    name: 'oars',
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const tasks = new Map<number, Task>();
  const whenDone = new Map<number, () => void>();
  let broken: Error | null = null;
  const end = (id: number) => {
    tasks.delete(id);
    whenDone.get(id)?.();
    whenDone.delete(id);
  };
  const failAll = (error: Error) => {
    broken = error;
    for (const task of tasks.values()) task.fail(error);
  };
  worker.on('message', (message: FromThread) => {
    const task = tasks.get(message.id);
    if (message.kind === 'outcomes') {
      task?.add(message.outcomes, message.ended);
      if (message.ended) end(message.id);
      return;
    }
    task?.fail(message.error instanceof Error ? message.error : new Error(String(message.error)));
    end(message.id);
  });
  worker.on('error', (error) => failAll(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => failAll(new Error(`a thread ended by itself (${code})`)));
  return {
    worker,
    tasks,
    take(task, done) {
      tasks.set(task.id, task);
      whenDone.set(task.id, done);
      task.begin((outcomes) => post({ kind: 'room', id: task.id, outcomes }));
      if (broken) task.fail(broken);
      else post({ kind: 'unit', id: task.id, unit: task.unit });
    },
  };

  function post(message: ToThread): void {
    worker.postMessage(message);
  }
}

/** Threads run the built program: where this file is TypeScript source, that of `dist`. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/run/executors/thread.js' : './thread.js',
  import.meta.url,
);
