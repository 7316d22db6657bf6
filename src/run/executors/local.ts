import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { DiscoveredFile } from '../../ingest/discover.js';
import { ResultCache } from '../cache/result-cache.js';
import { runKey } from '../cache/result-key.js';
import type { Executor } from '../executor.js';
import type { OpenWorkshop } from '../open-workshop.js';
import { inlineExecutor } from './inline.js';
import type { ThreadData } from './messages.js';
import { threadsExecutor } from './threads.js';

/** A thread takes a moment to start; below this much input for each it does not pay. */
const WORTH_A_THREAD_BYTES = 1024 * 1024;

/** Workers on this machine: this thread alone for little input, threads for more. */
export function localExecutor(
  workshop: OpenWorkshop,
  files: readonly DiscoveredFile[],
  options: { readonly threads: number | null; readonly cache: string | null },
): Executor {
  const data = threadData(workshop, options.cache);
  const count = options.threads ?? worthwhileThreads(files);
  if (count > 1) return threadsExecutor(count, data);
  return inlineExecutor(workshop, data.cache && { ...data.cache, cache: new ResultCache(data.cache.folder) });
}

/** A workshop as plain data, for threads and other machines to open again. */
export function threadData(workshop: OpenWorkshop, cache: string | null): ThreadData {
  return {
    config: workshop.config,
    ingest: workshop.ingest,
    corrections: [...workshop.corrections],
    cache: cache === null ? null : { folder: resolve(cache), runKey: runKey(workshop) },
  };
}

function worthwhileThreads(files: readonly DiscoveredFile[]): number {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(bytes / WORTH_A_THREAD_BYTES)));
}
