import { setImmediate } from 'node:timers/promises';
import { processUnitCached } from '../cache/cached-unit.js';
import type { CacheAccess } from '../cache/result-cache.js';
import type { Executor } from '../executor.js';
import { decodeOutcome } from '../outcome.js';
import type { RunContext } from '../process-session.js';

/** Works on one unit at a time, on this thread. */
export function inlineExecutor(context: RunContext, access: CacheAccess | null): Executor {
  return {
    ahead: 1,
    parts: 1,
    async *start(unit) {
      // All that follows may block: who wants to end the audit must be heard between two files.
      await setImmediate();
      for await (const one of processUnitCached(unit, context, access)) {
        yield one instanceof Uint8Array ? decodeOutcome(one) : one;
      }
    },
    close: async () => {},
  };
}
