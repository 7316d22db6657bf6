import { setImmediate } from 'node:timers/promises';
import type { CacheAccess } from '../cache/result-cache.js';
import type { Executor } from '../executor.js';
import { decodeOutcome } from '../outcome.js';
import type { Workshop } from '../process-session.js';
import { workOn } from '../work-on.js';

/** Works on one unit at a time, on this thread. */
export function inlineExecutor(workshop: Workshop, access: CacheAccess | null): Executor {
  return {
    ahead: 1,
    parts: 1,
    async *start(unit) {
      // All that follows may block: who wants to end the audit must be heard between two files.
      await setImmediate();
      for await (const one of workOn(unit, workshop, access)) {
        yield one instanceof Uint8Array ? decodeOutcome(one) : one;
      }
    },
    close: async () => {},
  };
}
