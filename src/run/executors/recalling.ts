import { setImmediate } from 'node:timers/promises';
import { recallUnit } from '../cache/cached-unit.js';
import type { CacheAccess } from '../cache/result-cache.js';
import type { Executor } from '../executor.js';
import { decodeOutcome, type Outcome } from '../outcome.js';
import type { RunContext } from '../process-session.js';

/** What is new often comes in a row, such as a site's last month: so many files ahead it is begun. */
const AHEAD = 256;

/** Takes what is kept on this thread, where it is written, and leaves the rest to others. */
export function recallingExecutor(context: RunContext, access: CacheAccess, others: Executor): Executor {
  return {
    ahead: Math.max(AHEAD, others.ahead),
    parts: others.parts,
    start(unit) {
      const kept = recallUnit(unit, context, access);
      return kept === null ? others.start(unit) : decoded(kept);
    },
    close: () => others.close(),
  };
}

async function* decoded(outcomes: readonly Uint8Array[]): AsyncGenerator<Outcome, void> {
  // The others are only heard between two files.
  await setImmediate();
  for (const one of outcomes) yield decodeOutcome(one);
}
