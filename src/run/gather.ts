import type { SessionMoments } from '../domain/feedback.js';
import type { Problem } from '../domain/problem.js';
import type { InputFile } from '../domain/run-result.js';
import type { SessionSummary } from '../domain/session-result.js';
import type { DiscoveredFile } from '../ingest/discover.js';
import { CopyFinder } from '../ingest/near-copies.js';
import type { Executor } from './executor.js';
import { sayDropped } from './hide-names.js';
import { processInOrder } from './in-order.js';
import { Compactor } from './memory/compactor.js';
import { keptPageOf, type SessionOutcome } from './outcome.js';
import type { OnProgress } from './progress.js';
import type { RunWriter } from './run-writer.js';
import { SessionNames } from './session-names.js';
import { findSpellings } from './spellings.js';

/** What is left in memory once every session has been read, coded and written: no words but a few moments of each session. */
export interface Gathered {
  readonly inputs: readonly InputFile[];
  readonly sessions: readonly SessionSummary[];
  readonly moments: readonly SessionMoments[];
  readonly problems: readonly Problem[];
  /** Sessions that could not be built, and files that gave none. */
  readonly failed: number;
  /** Keys of the cache entries and pages that hold this run's results. */
  readonly cacheKeys: ReadonlySet<string>;
}

export interface GatherOptions {
  /** Problems known before a file is opened. */
  readonly problems: readonly Problem[];
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/** Writes every session of the files, in their order, as the executor's workers get done with them. */
export async function gatherSessions(
  files: readonly DiscoveredFile[],
  executor: Executor,
  write: RunWriter,
  options: GatherOptions,
): Promise<Gathered> {
  const names = new SessionNames();
  const small = new Compactor();
  const copies = new CopyFinder();
  const inputs: InputFile[] = [];
  const sessions: SessionSummary[] = [];
  const moments: SessionMoments[] = [];
  const problems: Problem[] = [];
  const cacheKeys = new Set<string>();
  const dropped = new Set<string>();
  // What could not even be opened when the folder was looked through is as lost as a file that broke off.
  let failed = options.problems.filter((one) => one.code === 'unreadable-file').length;
  const complain = (found: readonly Problem[]) => {
    problems.push(...found.map((one) => small.problem(one)));
    write.problems(found);
  };
  complain(options.problems);
  const arrivals = processInOrder(files, executor)[Symbol.asyncIterator]();
  for (;;) {
    const step = await untilAborted(arrivals.next(), options.signal);
    if (step.done) break;
    const { file, outcome } = step.value;
    if ('key' in outcome && outcome.key !== null) cacheKeys.add(outcome.key);
    for (const page of keptPageOf(outcome)) cacheKeys.add(page.sha256);
    if (outcome.kind === 'failed') {
      failed += 1;
      complain(outcome.problems);
    } else if (outcome.kind === 'session') {
      const own = await underOwnName(outcome, file, names, executor);
      for (const column of own.asRead.dropped) dropped.add(column);
      sessions.push(small.summary(own.summary));
      moments.push(small.moments(own.moments));
      complain(own.problems);
      const copy = copies.check(own.asRead, own.summary.sessionId, own.summary.source);
      if (copy) complain([copy]);
      write.session(own);
    } else inputs.push(outcome.input);
    options.onProgress?.({
      filesDone: inputs.length,
      files: files.length,
      sessionsDone: sessions.length,
      sessionsFailed: failed,
    });
  }
  complain(sayDropped(dropped));
  complain(findSpellings(sessions));
  return { inputs, sessions, moments, problems, failed, cacheKeys };
}

/** What was waited for, unless the signal comes first: whoever works is then ended, not waited for. */
async function untilAborted<T>(waited: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return waited;
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([waited, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Whoever works on a session does not know the others' ids: one whose id is taken is done again, under its own. */
async function underOwnName(
  outcome: SessionOutcome,
  file: DiscoveredFile,
  names: SessionNames,
  executor: Executor,
): Promise<SessionOutcome> {
  const { sessionId, source } = outcome.asRead;
  const claimed = names.claim(sessionId, source);
  if (claimed.sessionId === sessionId) return outcome;
  const rename = { at: outcome.at, ...claimed };
  for await (const again of executor.start({ file, part: 0, parts: 1, rename })) {
    if (again.kind === 'session') return again;
  }
  throw new Error('a session was read once and not a second time');
}
