import type { Executor } from '../executor.js';
import { isShortAndPlain } from './short-and-plain.js';

/**
 * Short plain files are done on this thread, which costs least; a longer one, a packed one of any length, or one that
 * is short but written as no talk is, in a thread of its own, because nothing on this thread could end it when it goes
 * over its limits or when the user asks.
 */
export function guardedExecutor(here: Executor, openThread: () => Executor): Executor {
  let thread: Executor | null = null;
  return {
    ahead: here.ahead,
    parts: here.parts,
    start(unit) {
      if (isShortAndPlain(unit.file)) return here.start(unit);
      thread ??= openThread();
      return thread.start(unit);
    },
    async close() {
      await here.close();
      await thread?.close();
    },
  };
}
