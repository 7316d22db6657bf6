import { closeSync, openSync, readSync } from 'node:fs';
import type { DiscoveredFile } from '../../ingest/discover.js';
import type { Executor } from '../executor.js';

/**
 * Short plain files are done on this thread, which costs least; a longer one, or a packed one of any length, in a
 * thread of its own, because nothing on this thread could end it when it goes over its limits or when the user asks.
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

const SHORT_BYTES = 64 * 1024;

/** Word documents and archives begin with "PK" whatever their name. */
function isShortAndPlain({ absolute, bytes }: DiscoveredFile): boolean {
  if (bytes > SHORT_BYTES) return false;
  const start = Buffer.alloc(2);
  try {
    const file = openSync(absolute, 'r');
    try {
      readSync(file, start, 0, 2, 0);
    } finally {
      closeSync(file);
    }
  } catch {
    // Whoever reads the file says why it cannot be read.
    return true;
  }
  return start.toString('latin1') !== 'PK';
}
