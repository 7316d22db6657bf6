import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { DiscoveredFile } from '../../ingest/discover.js';
import { isCached } from '../cache/cached-unit.js';
import { type CacheAccess, ResultCache } from '../cache/result-cache.js';
import { runKey } from '../cache/result-key.js';
import type { Executor } from '../executor.js';
import type { OpenRunContext } from '../open-context.js';
import { guardedExecutor } from './guarded.js';
import { inlineExecutor } from './inline.js';
import type { ThreadData } from './messages.js';
import { recallingExecutor } from './recalling.js';
import { SHORT_BYTES } from './short-and-plain.js';
import { threadsExecutor } from './threads.js';

/**
 * A thread takes a moment to start and to warm up; below this much input for each it does not pay: 200 sessions of
 * 1.7 MB in all take two threads longer than one, 2,000 take them less.
 */
const WORTH_A_THREAD_BYTES = 2 * 1024 * 1024;

/**
 * Workers on this machine: this thread alone for little input, threads for more.
 * Where most is kept this thread takes it, and threads do what is left.
 */
export function localExecutor(
  context: OpenRunContext,
  files: readonly DiscoveredFile[],
  options: { readonly threads: number | null; readonly cache: string | null; readonly inline?: boolean },
): Executor {
  const data = threadData(context, options.cache);
  const access = data.cache && { ...data.cache, cache: new ResultCache(data.cache.folder) };
  const bytes = bytesOf(files);
  const most = options.threads ?? Math.min(availableParallelism(), worthwhileThreads(bytes));
  const threads = (count: number, here: Executor | null = null) =>
    threadsExecutor(count, { ...data, weights: context.weights }, context.pseudonyms, here);
  if (options.inline) return inlineExecutor(context, access);
  if (most <= 1) return guardedExecutor(inlineExecutor(context, access), () => threads(1));
  const missing = access === null ? 1 : missingShare(files, access);
  if (access === null || missing > MOSTLY_NEW) {
    // This thread is one of them, and works while it waits to write, where most files are such as it may work on.
    const here = isMostlyShort(files) ? inlineExecutor(context, access) : null;
    return threads(here === null ? most : most - 1, here);
  }
  const work = missing + RECALLING * (1 - missing);
  const count = Math.min(Math.round((most * missing) / work), worthwhileThreads(missing * bytes));
  return count === 0
    ? guardedExecutor(inlineExecutor(context, access), () => threads(1))
    : recallingExecutor(context, access, threads(count));
}

/** True where long files, which only a thread works on, are less than a quarter of the bytes. */
function isMostlyShort(files: readonly DiscoveredFile[]): boolean {
  return bytesOf(files.filter(({ bytes }) => bytes > SHORT_BYTES)) < bytesOf(files) / 4;
}

/** A context as plain data, for threads and other machines to open again. */
export function threadData(context: OpenRunContext, cache: string | null): ThreadData {
  return {
    config: context.config,
    ingest: context.ingest,
    corrections: [...context.corrections],
    answered: context.answered,
    cache: cache === null ? null : { folder: resolve(cache), runKey: runKey(context) },
  };
}

const LOOKED_UP = 64;

/** Share of the files that the cache does not hold, by a look at some of them. */
function missingShare(files: readonly DiscoveredFile[], access: CacheAccess): number {
  const step = Math.max(1, Math.floor(files.length / LOOKED_UP));
  const sample = files.filter((_, at) => at % step === 0);
  return sample.filter((file) => !isCached(file, access)).length / sample.length;
}

/** From this share on it is a first run, whose threads are no one's to take away. */
const MOSTLY_NEW = 0.5;

/** What it takes to recall a session, in times of what it takes to do it anew. */
const RECALLING = 0.05;

function bytesOf(files: readonly DiscoveredFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}

function worthwhileThreads(bytes: number): number {
  return Math.floor(bytes / WORTH_A_THREAD_BYTES);
}
