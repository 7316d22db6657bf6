import { Worker } from 'node:worker_threads';
import type { Executor } from '../executor.js';
import { type Given, givenUpOutcomes, type HowRead, type WhyGivenUp, whyDied } from '../given-up.js';
import { decodeOutcome, type Outcome } from '../outcome.js';
import type { Pseudonyms } from '../pseudonyms.js';
import type { Unit } from '../unit.js';
import { type FromThread, type LocalThreadData, MOST_WAITING, type ToThread } from './messages.js';
import { isShortAndPlain } from './short-and-plain.js';

/**
 * Works on units in threads. A thread has the next unit at hand while it works
 * on one, so that it never waits for the main thread, which only writes. One
 * that dies is started again and its file tried once more; one that gives no
 * sign for longer than a file may take is ended, and the file given up. With `here`, whoever waits for an outcome works
 * on the next short file that no thread has begun, instead of only waiting.
 */
export function threadsExecutor(
  count: number,
  data: LocalThreadData,
  pseudonyms: Pseudonyms | null,
  here: Executor | null = null,
): Executor {
  const how: HowRead = { ingest: data.ingest, pseudonyms };
  const waiting: Task[] = [];
  let nextId = 0;
  const threads = Array.from({ length: count }, () => new Thread(data, assign));
  // A session that is read again under another name is waited for by whoever takes what the other threads have: behind
  // one of them, which may itself wait to be taken from, it would never come.
  let aside: Thread | null = null;
  const all = (): readonly Thread[] => (aside === null ? threads : [...threads, aside]);
  const watch = setInterval(() => {
    for (const thread of all()) thread.checkTime();
  }, LOOK_MS);
  watch.unref();

  function assign(): void {
    for (let task = waiting[0]; task; task = waiting[0]) {
      // A part of a large file must not wait behind another part that waits for it.
      const most = task.unit.parts > 1 ? 1 : 2;
      const free = threads.filter((thread) => thread.has < most).sort((a, b) => a.has - b.has)[0];
      if (!free) return;
      waiting.shift();
      free.take(task);
    }
  }

  /** Works on a file that waits; false where there is none that this thread may work on. */
  async function help(): Promise<boolean> {
    const at = here === null ? -1 : waiting.findIndex((task) => task.isShortAndPlain);
    const [task] = at < 0 ? [] : waiting.splice(at, 1);
    if (here === null || task === undefined) return false;
    try {
      for await (const outcome of here.start(task.unit)) task.addHere(outcome);
      task.add([], true);
    } catch (error) {
      task.fail(error instanceof Error ? error : new Error(String(error)));
    }
    return true;
  }

  return {
    ahead: 4 * count + 8,
    parts: count,
    start(unit) {
      const task = new Task(nextId++, unit, how, help);
      if (unit.rename === null) {
        waiting.push(task);
        assign();
      } else {
        aside ??= new Thread(data, () => {});
        aside.take(task);
      }
      return task;
    },
    async close() {
      clearInterval(watch);
      // Nobody waits for what will not come.
      for (const task of waiting.splice(0)) task.fail(new Error('closed'));
      await here?.close();
      await Promise.all(all().map((thread) => thread.close()));
    },
  };
}

/** How often threads are looked at. */
const LOOK_MS = 250;

/** One unit on its way through a thread: filled from there, read here. */
class Task implements AsyncIterable<Outcome> {
  readonly id: number;
  readonly unit: Unit;
  /** Threads that died over it. */
  deaths = 0;
  private readonly how: HowRead;
  private readonly help: () => Promise<boolean>;
  private readonly arrived: (Uint8Array | Outcome)[] = [];
  private shortAndPlain: boolean | null = null;
  private heard = false;
  private ended = false;
  private failure: Error | null = null;
  private givenUp: WhyGivenUp | null = null;
  private wake: () => void = () => {};
  private askForMore: (outcomes: number) => void = () => {};

  constructor(id: number, unit: Unit, how: HowRead, help: () => Promise<boolean>) {
    this.id = id;
    this.unit = unit;
    this.how = how;
    this.help = help;
  }

  begin(askForMore: (outcomes: number) => void): void {
    this.askForMore = askForMore;
  }

  /** True where nothing can happen to whoever works on it. */
  get isShortAndPlain(): boolean {
    this.shortAndPlain ??= this.unit.parts === 1 && isShortAndPlain(this.unit.file);
    return this.shortAndPlain;
  }

  /** True while its outcomes wait to be read here, so that no more are to be expected. */
  get isWaitedWith(): boolean {
    return this.arrived.length > 0;
  }

  /** True once something came of it, so that it cannot be begun again. */
  get isUnderWay(): boolean {
    return this.heard;
  }

  add(outcomes: readonly Uint8Array[], ended: boolean): void {
    this.heard ||= outcomes.length > 0;
    this.arrived.push(...outcomes);
    this.ended ||= ended;
    this.wake();
  }

  /** What was done on this thread. */
  addHere(outcome: Outcome): void {
    this.arrived.push(outcome);
  }

  fail(error: Error): void {
    this.failure ??= error;
    this.wake();
  }

  giveUp(why: WhyGivenUp): void {
    this.givenUp = why;
    this.wake();
  }

  /** Resolves when something came of it, unless that has happened. */
  private change(): Promise<void> {
    if (this.arrived.length > 0 || this.failure || this.givenUp || this.ended) return Promise.resolve();
    return new Promise<void>((resume) => {
      this.wake = resume;
    });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Outcome, void> {
    let handedOn = 0;
    const given: Given = { sessions: 0, failed: 0 };
    for (;;) {
      const next = this.arrived.shift();
      if (next) {
        const outcome = next instanceof Uint8Array ? decodeOutcome(next) : next;
        if (outcome.kind === 'session') given.sessions += 1;
        if (outcome.kind === 'failed') given.failed += 1;
        yield outcome;
        handedOn += 1;
        if (handedOn < MOST_WAITING / 2 || this.ended) continue;
        this.askForMore(handedOn);
        handedOn = 0;
      } else if (this.failure) throw this.failure;
      else if (this.givenUp) {
        yield* givenUpOutcomes(this.unit, this.givenUp, given, this.how);
        return;
      } else if (this.ended) return;
      else if (!(await this.help())) await this.change();
    }
  }
}

/** A session is soon done and forgotten: half of what Node gives costs no time, and saves 25 MB a thread. */
const YOUNG_MEGABYTES = 24;

/** A place for a thread: whoever dies in it is replaced. */
class Thread {
  private readonly data: LocalThreadData;
  private readonly whenFree: () => void;
  /** In the order they were given; the first is the one at work. */
  private readonly tasks = new Map<number, Task>();
  private worker: Worker;
  /** When this place was last heard of, or had nothing to say. */
  private heardAt = performance.now();
  private ready = false;
  private broken: Error | null = null;
  private closed = false;

  constructor(data: LocalThreadData, whenFree: () => void) {
    this.data = data;
    this.whenFree = whenFree;
    this.worker = this.start();
  }

  get has(): number {
    return this.tasks.size;
  }

  take(task: Task): void {
    if (this.tasks.size === 0) this.heardAt = performance.now();
    this.tasks.set(task.id, task);
    if (this.broken) task.fail(this.broken);
    else this.hand(task);
  }

  /** Gives up the file at work when nothing has come of it for longer than a file may take. */
  checkTime(): void {
    const task = this.first();
    const { seconds } = this.data.ingest.limits;
    if (task === undefined || task.isWaitedWith || !this.ready) this.heardAt = performance.now();
    else if (performance.now() - this.heardAt > 1_000 * seconds) {
      this.replace();
      this.end(task.id, () => task.giveUp('time'));
      this.handAll();
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.worker.terminate();
    for (const task of this.tasks.values()) task.fail(new Error('closed'));
  }

  private first(): Task | undefined {
    return this.tasks.values().next().value;
  }

  private start(): Worker {
    this.ready = false;
    this.heardAt = performance.now();
    const worker = new Worker(THREAD, {
      workerData: this.data,
      name: 'oars',
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
        maxOldGenerationSizeMb: this.data.ingest.limits.memoryMegabytes,
      },
    });
    let ended = false;
    const died = (error: Error) => {
      if (ended || this.closed || worker !== this.worker) return;
      ended = true;
      this.lost(error);
    };
    worker.on('message', (message: FromThread) => {
      if (worker === this.worker) this.hear(message);
    });
    worker.on('error', (error) => died(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', (code) => died(new Error(`a thread ended by itself (${code})`)));
    return worker;
  }

  private hear(message: FromThread): void {
    this.heardAt = performance.now();
    if (message.kind === 'ready') {
      this.ready = true;
      return;
    }
    const task = this.tasks.get(message.id);
    if (message.kind === 'outcomes') {
      task?.add(message.outcomes, message.ended);
      if (message.ended) this.end(message.id);
      return;
    }
    const { error } = message;
    this.end(message.id, () => task?.fail(error instanceof Error ? error : new Error(String(error))));
  }

  /** What killed a thread before it was ready would kill the next: that is no file's fault. */
  private lost(error: Error): void {
    if (!this.ready) {
      this.broken = error;
      for (const task of this.tasks.values()) task.fail(error);
      return;
    }
    const task = this.first();
    this.replace();
    if (task !== undefined) {
      task.deaths += 1;
      if (task.deaths > 1 || task.isUnderWay) this.end(task.id, () => task.giveUp(whyDied(error)));
    }
    this.handAll();
  }

  private replace(): void {
    const before = this.worker;
    this.worker = this.start();
    before.terminate().catch(() => {});
  }

  private end(id: number, tell: () => void = () => {}): void {
    this.tasks.delete(id);
    tell();
    this.whenFree();
  }

  private handAll(): void {
    for (const task of this.tasks.values()) this.hand(task);
  }

  private hand(task: Task): void {
    const { worker } = this;
    const post = (message: ToThread) => worker.postMessage(message);
    task.begin((outcomes) => post({ kind: 'room', id: task.id, outcomes }));
    post({ kind: 'unit', id: task.id, unit: task.unit });
  }
}

/** Threads run the built program: where this file is TypeScript source, that of `dist`. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/run/executors/thread.js' : './thread.js',
  import.meta.url,
);
